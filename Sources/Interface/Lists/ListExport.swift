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
  /// Its rows can leave as a table.
  var isTable: Bool {
    switch self {
    case .entities, .due, .requests: true
    case .retention, .retracted, .rules, .members, .composition: false
    }
  }
}
