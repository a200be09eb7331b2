import Domain

/// Rows that leave the reserve in a file, as they stand on the screen.
package struct ListExport: Equatable, Sendable {
  package let list: ListName
  package let rows: [RowID]
  package let form: Form

  /// For whom.
  package enum Form: CaseIterable, Equatable, Sendable {
    /// A spreadsheet set to French in Belgium.
    case excel
    /// Another program, or an import.
    case csv
    case json
  }
}

extension ListName {
  /// Whose rows can leave the reserve.
  package static let tables = EntityKind.allCases.map(Self.entities) + [.everybodysDue, .requests]

  /// As a table one's own and everybody's are the same.
  package var table: ListName { self == .due ? .everybodysDue : self }
  var isTable: Bool { Self.tables.contains(table) }
}
