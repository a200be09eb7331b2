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
    let query = Query(list.filter.text, wording: wording)
    return rows.map { row in
      let facts = description.facts(of: row, reading)
      let place = reading.place(of: query, row.subject, besides: facts.joined(separator: "\n"))
      let texts = facts.prefix(1) + [place].compactMap(\.self) + facts.dropFirst()
      let ticked = list.ticked.contains(row) ? [wording.tickedWord] : []
      return Line(
        text: wording.list(Array(texts.prefix(1)) + ticked + texts.dropFirst()),
        isSelected: row == list.selected)
    }
  }

  var filter: String {
    list.isFiltering || !list.filter.isEmpty ? wording.filterLabel + list.filter.text + ". " : ""
  }

  var details: [String] {
    let lines = list.detailed.map { list.name.description.details(of: $0, reading) } ?? []
    return lines.flatMap(LinearWriter(wording).texts)
  }

  func placeCursor(in frame: inout Frame, _ row: Area, after margin: String) {
    let before = margin + wording.filterLabel + list.filter.beforeCaret
    frame.showCursor(at: row.at(min(row.columns - 1, TextWidth.columns(of: before))))
  }
}

extension [LinearList.Line] {
  func draw(into frame: inout Frame, area: Area, theme: Theme) {
    frame.write(map { ($0.isSelected ? "> " : "  ") + $0.text }, in: area, style: theme[.text])
    guard let selected = prefix(area.rows).firstIndex(where: \.isSelected) else { return }
    frame.cursor = area.row(selected).origin
  }
}
