import Canvas
package import Domain

/// No boxes, no bars, one thing a line.
package struct LinearDesk {
  let state: DeskState
  let registry: Registry

  private var wording: Wording { state.wording }
  private var desk: Desk { state.desk }

  package init(_ state: DeskState, _ registry: Registry) {
    self.state = state
    self.registry = registry
  }

  package func text(rows limit: Int? = nil) -> [String] {
    Pane.allCases.flatMap { pane -> [String] in
      let rows = desk[pane].rows
      let shown = linear(pane).rows(rows.prefix(limit ?? rows.count)).map(\.text)
      return (pane == .candidates ? [] : [""]) + [title(of: pane)] + shown
    }
  }

  /// The focused pane, the titles of the others, then what is selected.
  func draw(into frame: inout Frame, area: Area, theme: Theme) {
    lines().draw(into: &frame, area: area, theme: theme)
    if desk.focused.isFiltering {
      linear(desk.focus).placeCursor(in: &frame, area.row(1), after: "  ")
    }
  }

  private func linear(_ pane: Pane) -> LinearList {
    LinearList(list: desk[pane], reading: state.reading(registry))
  }

  private func lines() -> [LinearList.Line] {
    let pane = desk.focused
    let visible = DeskLayout(state.size, focus: desk.focus).rows(of: desk.focus)
    var lines = [LinearList.Line(text: heading(visible)), LinearList.Line(text: filter)]
    lines += linear(desk.focus).rows(pane.rows.dropFirst(pane.top).prefix(visible))
    if pane.rows.isEmpty {
      let empty = pane.head(state.reading(registry)).empty
      lines += TextWidth.wrapped(empty, to: max(1, state.size.columns - 2)).map {
        LinearList.Line(text: $0)
      }
    }
    lines += Pane.allCases.filter { $0 != desk.focus }.map {
      LinearList.Line(text: title(of: $0))
    }
    guard let selected = pane.selected?.subject else { return lines }
    let summary = SummaryWriter(
      reading: state.reading(registry), columns: state.size.columns, rows: state.size.rows)
    let writer = LinearWriter(wording)
    return lines + [LinearList.Line(text: registry.label(selected))]
      + summary.lines(of: selected).flatMap(writer.texts).map { LinearList.Line(text: $0) }
  }

  private func heading(_ visible: Int) -> String {
    let pane = desk.focused
    guard !pane.rows.isEmpty else { return title(of: desk.focus) }
    let last = min(pane.rows.count, pane.top + visible)
    let range = wording.range(pane.top + 1, last, of: pane.rows.count)
    return wording.list([title(of: desk.focus), range])
  }

  private var filter: String {
    let pane = desk.focused
    if pane.isFiltering || !pane.filter.isEmpty { return wording.filterLabel + pane.filter.text }
    return wording.sortedBy(pane.sort)
  }

  private func title(of pane: Pane) -> String {
    let head = desk[pane].head(state.reading(registry))
    return wording.list(["\(pane.rawValue + 1) \(head.title)", head.count])
  }
}
