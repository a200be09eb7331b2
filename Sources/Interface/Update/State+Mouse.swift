package import Canvas
package import Domain

extension State {
  /// A click focuses a pane and selects a row; on the selected row it opens it.
  package mutating func clickPage(_ position: Position, _ registry: Registry) -> Effect {
    if case .composition = pages.last {
      clickComposition(at: position.row)
      scrollPanes()
      return .none
    }
    if !pages.isEmpty { return clickRow(position, registry) ? attempt(.open, registry) : .none }
    let layout = DeskLayout(size, focus: desk.focus)
    guard let (pane, row) = layout.target(at: position) else { return .none }
    desk.focused.isFiltering = false
    desk.focus = pane
    let index = desk[pane].top + row
    if row >= 0, desk[pane].rows.indices.contains(index) {
      desk[pane].selected = desk[pane].rows[index]
    }
    scrollPanes()
    return .none
  }
}
