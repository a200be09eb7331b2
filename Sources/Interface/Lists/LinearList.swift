import Canvas
import Domain

struct LinearList {
  let list: ListState
  let reading: Reading

  private var wording: Wording { reading.wording }

  struct Line {
    let text: String
    var isSelected = false
  }

  /// Whether it is ticked must not be cut off.
  func rows(_ rows: some Sequence<RowID>) -> [Line] {
    let description = list.name.description
    return rows.map { row in
      let texts = description.facts(of: row, reading)
      let ticked = list.ticked.contains(row) ? [wording.tickedWord] : []
      return Line(
        text: wording.list(texts.prefix(1) + ticked + texts.dropFirst()),
        isSelected: row == list.selected)
    }
  }

  /// Before what else is to be said of it.
  var filter: String {
    list.isFiltering || !list.filter.isEmpty ? wording.filterLabel + list.filter.text + ". " : ""
  }

  /// Of the row where a walk came to rest.
  var details: [String] {
    let lines = list.detailed.map { list.name.description.details(of: $0, reading) } ?? []
    return lines.flatMap(LinearWriter(wording).texts)
  }

  /// In the filter while it is typed.
  func placeCursor(in frame: inout Frame, _ row: Area, after margin: String) {
    let before = margin + wording.filterLabel + list.filter.beforeCaret
    frame.cursor = Position(
      column: min(row.columns - 1, TextWidth.columns(of: before)), row: row.top)
    frame.cursorVisible = true
  }
}
