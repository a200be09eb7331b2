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

extension DeskState {
  /// The ticked ones where some are, also those that a filter hides.
  private var leavingRows: [RowID] { listed.ticked.isEmpty ? listed.rows : listed.tickedRows }

  mutating func openExports() {
    let count = leavingRows.count
    let items = ListExport.Form.allCases.map {
      Picker.Item(label: wording.name($0), choice: .export($0))
    }
    open(Picker(title: wording.exporting(count), items: items))
  }

  func export(as form: ListExport.Form) -> Effect {
    .export(ListExport(list: listed.name, rows: leavingRows, form: form))
  }

  func obstacleToExporting(_ registry: Registry) -> String? {
    if let obstacle = obstacleToListing(registry) { return obstacle }
    guard listed.name.isTable else { return wording.say(.noTable) }
    return leavingRows.isEmpty ? wording.emptyList : nil
  }
}
