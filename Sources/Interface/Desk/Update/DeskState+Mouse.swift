package import Canvas
package import Domain

extension DeskState {
  package mutating func clickPage(_ position: Position, _ registry: Registry) -> Effect {
    switch pages.last {
    case .form: return .none
    case .list(let list):
      let rows = ListLayout(list, in: self, registry).rows
      guard rows.contains(position) else { return .none }
      return click(row: position.row - rows.top, isSame: true, registry)
    case .dossier, .text, .shortlist, .gantt, .round, .incoming:
      return clickRow(position, registry) ? attempt(.open, registry) : .none
    case nil:
      let layout = DeskLayout(size, focus: desk.focus)
      guard let (pane, row) = layout.target(at: position) else { return .none }
      let isSame = desk.focus == pane
      desk.focused.isFiltering = false
      desk.focus = pane
      return click(row: row, isSame: isSame, registry)
    }
  }

  /// `isSame`: the list had the keys before; where rows are ticked, a second click ticks.
  private mutating func click(row: Int, isSame: Bool, _ registry: Registry) -> Effect {
    let index = listed.top + row
    let isSecond = isSame && listed.position == index
    listed.isFiltering = false
    defer { scrollLists(registry) }
    guard row >= 0, listed.rows.indices.contains(index) else { return .none }
    listed.select(at: index)
    guard isSecond else { return .none }
    if listed.name.isComposition {
      listed.toggleTick()
      return .none
    }
    return attempt(.open, registry)
  }
}
