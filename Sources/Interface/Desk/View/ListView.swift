import Canvas
import Domain

struct ListView {
  let list: ListState
  let state: DeskState
  let registry: Registry
  let theme: Theme
  let emptyWords: String

  private var wording: Wording { state.wording }

  /// A column stays free on the right; the status stands only where the list has the keys.
  func draw(into frame: inout Frame, _ area: Area, status: Area?, isFocused: Bool) {
    let shown = list.rows.dropFirst(list.top).prefix(area.rows)
    let cells = list.name.description.cells(
      of: shown, in: ListRoom(width: area.columns - 3),
      found: Query(list.filter.text, wording: wording), state.reading(registry))
    for (row, (id, cells)) in zip(shown, cells).enumerated() {
      draw(cells, into: &frame, area.row(row), row: id, isFocused: isFocused)
    }
    if list.rows.isEmpty {
      let lines = TextWidth.wrapped(emptyWords, to: max(1, area.columns - 3))
      frame.write(lines, in: area.splitLeft(2).rest, style: theme[.faint])
    }
    guard let status else { return }
    if let line = list.line {
      draw(line, into: &frame, status)
    } else if list.isFiltering {
      drawFilter(into: &frame, status, visible: area.rows)
    } else {
      drawStatus(into: &frame, status, visible: area.rows)
    }
  }

  private func draw(
    _ cells: [ListCell], into frame: inout Frame, _ area: Area, row: RowID, isFocused: Bool
  ) {
    let isSelected = isFocused && row == list.selected
    let isTicked = list.ticked.contains(row)
    let isBar = isSelected && !state.preferences.isSlow
    let base = isBar ? theme[.selection] : theme[.text]
    if isBar { frame.fill(area, style: base) }
    let marker = isSelected ? (isTicked ? "◉" : "▸") : (isTicked ? "●" : " ")
    frame.write(marker, at: area.origin, style: isBar ? base : theme[isTicked ? .tick : .marker])
    for cell in cells {
      frame.write(
        cell.text, at: area.at(2 + cell.start), width: cell.width,
        style: isBar ? base : theme[cell.role], align: cell.align)
    }
    if isSelected, !list.isFiltering, list.line == nil { frame.cursor = area.origin }
  }

  /// The title tells how many rows there are, so that number goes before the order would be cut.
  private func drawStatus(into frame: inout Frame, _ row: Area, visible: Int) {
    let place = ListPlace(top: list.top, visible: visible, count: list.rows.count)
    let left = status(within: row.columns - 3, place)
    let room = row.columns - 3 - TextWidth.columns(of: left)
    let whole = place.text(wording)
    let right = TextWidth.columns(of: whole) <= room ? whole : place.shortText
    let width = max(0, row.columns - TextWidth.columns(of: right) - 3)
    frame.write(left, at: row.at(1), width: width, style: theme[.faint])
    frame.write(right, atEndOf: row, style: theme[.faint])
  }

  private var ticks: String { list.ticked.isEmpty ? "" : wording.ticked(list.ticked.count) + " · " }

  private func status(within columns: Int, _ place: ListPlace) -> String {
    let order = wording.sortedBy(list.sort)
    guard !list.filter.isEmpty else { return ticks + order }
    let filter = ticks + wording.filterLabel + list.filter.text
    let both = filter + " · " + order
    return TextWidth.columns(of: both + place.shortText) <= columns ? both : filter
  }

  private func draw(_ line: LineInput, into frame: inout Frame, _ row: Area) {
    let label = wording.lineLabel(line.number)
    let start = 2 + TextWidth.columns(of: label)
    let window = LineWindow(
      line.text.text, caret: line.text.caret, width: max(3, row.columns - start - 2))
    frame.write(label, at: row.at(1), style: theme[.label])
    frame.write(window.text, at: row.at(start), style: theme[.value])
    frame.showCursor(at: row.at(min(row.columns - 2, start + window.caretColumn)))
  }

  /// Of a long one the part with the caret, and how many rows there are goes first.
  private func drawFilter(into frame: inout Frame, _ row: Area, visible: Int) {
    let label = ticks + wording.filterLabel
    let start = 1 + TextWidth.columns(of: label)
    let place = ListPlace(top: list.top, visible: visible, count: list.rows.count)
    let whole = place.text(wording)
    let typed = TextWidth.columns(of: list.filter.text)
    let isWide = start + typed + TextWidth.columns(of: whole) + 3 <= row.columns
    let right = isWide ? whole : place.shortText
    let room = row.columns - start - TextWidth.columns(of: right) - 3
    let window = LineWindow(list.filter.text, caret: list.filter.caret, width: max(3, room))
    frame.write(label + window.text, at: row.at(1), style: theme[.faint])
    frame.write(right, atEndOf: row, style: theme[.faint])
    frame.showCursor(at: row.at(min(row.columns - 2, start + window.caretColumn)))
  }
}
