import Canvas
import Domain

/// Draws the rows of one pane.
struct PaneView {
  let pane: PaneState
  let state: State
  let registry: Registry
  let theme: Theme
  /// What an empty list says, where the pane's own words do not fit.
  var emptyWords: String?

  private var wording: Wording { state.wording }

  func draw(into frame: inout Frame, _ area: Area, isFocused: Bool) {
    let (rows, status) = isFocused ? area.splitBottom(1) : (area, area.row(area.rows))
    let columns = PaneColumns(pane: pane.pane, width: area.columns - 2)
    let describer = RowDescriber(registry: registry, wording: wording, today: state.moment.today)
    for row in 0..<rows.rows {
      let place = pane.top + row
      guard place < pane.rows.count else { break }
      let id = pane.rows[place]
      let cells = describer.cells(of: id, in: columns)
      draw(cells, columns, into: &frame, rows.row(row), id: id, isFocused: isFocused)
    }
    if pane.rows.isEmpty, rows.rows > 0 { drawEmpty(into: &frame, rows.row(0)) }
    if isFocused { drawStatus(into: &frame, status, visible: rows.rows) }
    if isFocused, pane.isFiltering { placeCursorInFilter(&frame, status) }
  }

  private func draw(
    _ cells: [String], _ columns: PaneColumns, into frame: inout Frame, _ row: Area,
    id: EntityID, isFocused: Bool
  ) {
    let isSelected = isFocused && id == pane.selected
    let isTicked = pane.ticked.contains(id)
    let isBar = isSelected && !state.preferences.isSlow
    let base = isBar ? theme[.selection] : theme[.text]
    if isBar { frame.fill(row, style: base) }
    let marker = isSelected ? (isTicked ? "◉" : "▸") : (isTicked ? "●" : " ")
    frame.write(
      marker, at: row.origin, style: isBar ? base : theme[isTicked ? .tick : .marker])
    for (cell, column) in zip(cells, columns.all) {
      frame.write(
        cell, at: Position(column: row.left + 2 + column.start, row: row.top),
        width: column.width, style: isBar ? base : style(of: column, id),
        align: column.align)
    }
    if isSelected, !pane.isFiltering { frame.cursor = row.origin }
  }

  private func style(of column: PaneColumns.Column, _ id: EntityID) -> Style {
    guard column.content == .state else { return theme[column.content == .name ? .text : .value] }
    return theme[registry.stateRole(of: id)]
  }

  private func drawEmpty(into frame: inout Frame, _ row: Area) {
    let text = emptyWords ?? wording.empty(pane.pane, isFiltered: !pane.filter.isEmpty)
    frame.write(
      text, at: Position(column: row.left + 2, row: row.top), width: max(0, row.columns - 3),
      style: theme[.faint])
  }

  /// The pane's last line: ticks, filter and order on the left, the place in the list on the right.
  ///
  /// The title tells how many rows there are, so that number goes before the order would be cut.
  private func drawStatus(into frame: inout Frame, _ row: Area, visible: Int) {
    let left = status(within: row.columns - 3, visible)
    let place = ListPlace(top: pane.top, visible: visible, count: pane.rows.count)
    let room = row.columns - 3 - TextWidth.columns(of: left)
    let whole = place.text(wording)
    let right = TextWidth.columns(of: whole) <= room ? whole : place.shortText
    let width = TextWidth.columns(of: right)
    frame.write(
      left, at: Position(column: row.left + 1, row: row.top),
      width: max(0, row.columns - width - 3), style: theme[.faint])
    frame.write(
      right, at: Position(column: row.right - 1 - width, row: row.top), style: theme[.faint])
  }

  private func status(within columns: Int, _ visible: Int) -> String {
    let ticks = pane.ticked.isEmpty ? "" : wording.ticked(pane.ticked.count) + " · "
    let order = wording.sortedBy(pane.sort)
    guard pane.isFiltering || !pane.filter.isEmpty else { return ticks + order }
    let filter = ticks + wording.filterLabel + pane.filter.text
    guard !pane.isFiltering else { return filter }
    let place = ListPlace(top: pane.top, visible: visible, count: pane.rows.count).shortText
    let both = filter + " · " + order
    return TextWidth.columns(of: both + place) <= columns ? both : filter
  }

  private func placeCursorInFilter(_ frame: inout Frame, _ row: Area) {
    let prefix = pane.ticked.isEmpty ? "" : wording.ticked(pane.ticked.count) + " · "
    let before = prefix + wording.filterLabel + pane.filter.beforeCaret
    let column = min(row.right - 2, row.left + 1 + TextWidth.columns(of: before))
    frame.cursor = Position(column: column, row: row.top)
    frame.cursorVisible = true
  }
}
