import Domain

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
    // Half a list would pass for the whole.
    if readShare != nil { return wording.say(.stillReading) }
    return leavingRows.isEmpty ? wording.emptyList : nil
  }
}
