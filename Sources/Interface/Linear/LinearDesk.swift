import Canvas
package import Domain

/// The desk as plain lines: no boxes, no bars, one thing a line.
package struct LinearDesk {
  let state: State
  let registry: Registry

  private var wording: Wording { state.wording }
  private var desk: Desk { state.desk }

  package init(_ state: State, _ registry: Registry) {
    self.state = state
    self.registry = registry
  }

  /// The four panes one after the other, each with all its rows or only its first ones.
  package func text(rows limit: Int? = nil) -> [String] {
    Pane.allCases.flatMap { pane -> [String] in
      let rows = desk[pane].rows
      let shown = rows.prefix(limit ?? rows.count).map(row)
      return (pane == .candidates ? [] : [""]) + [title(of: pane)] + shown
    }
  }

  /// Draws the focused pane, the titles of the others, then what is selected, one fact a line.
  func draw(into frame: inout Frame, area: Area, theme: Theme) {
    let lines = lines()
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let place = area.row(offset)
      let text = (line.isSelected ? "> " : "  ") + line.text
      frame.write(
        TextWidth.truncated(text, to: place.columns), at: place.origin, style: theme[.text])
      guard line.isSelected else { continue }
      frame.cursor = place.origin
    }
    if desk.focused.isFiltering { placeCursor(in: &frame, area) }
  }

  private struct Line {
    let text: String
    var isSelected = false
  }

  private func lines() -> [Line] {
    let pane = desk.focused
    let visible = DeskLayout(state.size, focus: desk.focus).rows(of: desk.focus)
    var lines = [Line(text: heading), Line(text: filter)]
    lines += pane.rows.dropFirst(pane.top).prefix(visible).map { id in
      Line(text: row(id), isSelected: id == pane.selected)
    }
    if pane.rows.isEmpty {
      lines.append(Line(text: wording.empty(pane.pane, isFiltered: !pane.filter.isEmpty)))
    }
    lines += Pane.allCases.filter { $0 != desk.focus }.map { Line(text: title(of: $0)) }
    guard let selected = pane.selected else { return lines }
    let summary = SummaryWriter(
      reading: state.reading(registry), columns: state.size.columns, rows: state.size.rows)
    let writer = LinearWriter(wording)
    return lines + [Line(text: registry.label(selected))]
      + summary.lines(of: selected).compactMap(writer.text).map { Line(text: $0) }
  }

  /// The pane that has the keys, with its place in the list.
  private var heading: String {
    let pane = desk.focused
    let visible = DeskLayout(state.size, focus: desk.focus).rows(of: desk.focus)
    guard !pane.rows.isEmpty else { return title(of: desk.focus) }
    let last = min(pane.rows.count, pane.top + visible)
    let range = wording.range(pane.top + 1, last, of: pane.rows.count)
    return wording.list([title(of: desk.focus), range])
  }

  /// What filters the list, or else the rule of its order.
  private var filter: String {
    let pane = desk.focused
    if pane.isFiltering || !pane.filter.isEmpty { return wording.filterLabel + pane.filter.text }
    return wording.sortedBy(pane.sort)
  }

  private func placeCursor(in frame: inout Frame, _ area: Area) {
    let before = wording.filterLabel + desk.focused.filter.beforeCaret
    let column = min(area.columns - 1, 2 + TextWidth.columns(of: before))
    frame.cursor = Position(column: column, row: area.top + 1)
    frame.cursorVisible = true
  }

  private func title(of pane: Pane) -> String {
    let view = DeskView(state: state, registry: registry, theme: .standard)
    return wording.list([
      "\(pane.rawValue + 1) \(wording.title(pane))", view.count(of: pane, isWide: true),
    ])
  }

  /// One row: the name, then its facts after commas.
  private func row(_ id: EntityID) -> String {
    let texts = LinearRow(registry: registry, wording: wording).texts(of: id)
    let ticked = desk.focused.ticked.contains(id) ? [wording.tickedWord] : []
    return wording.list((texts + ticked).filter { !$0.isEmpty })
  }
}
