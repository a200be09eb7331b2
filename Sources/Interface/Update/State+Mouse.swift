import Canvas
import Domain

extension State {
  /// A click focuses a pane and selects a row; on the selected row it opens it.
  mutating func click(_ position: Position, _ registry: Registry) -> Effect {
    guard layers.isEmpty else { return .none }
    if case .form = pages.last { return clickInForm(position, registry) }
    if case .composition = pages.last {
      clickComposition(at: position.row)
      scrollPanes()
      return .none
    }
    if !pages.isEmpty { return clickPage(position, registry) ? attempt(.open, registry) : .none }
    let layout = DeskLayout(size, focus: desk.focus)
    guard let (pane, row) = layout.target(at: position) else { return .none }
    desk.focused.isFiltering = false
    desk.focus = pane
    let place = desk[pane].top + row
    if row >= 0, desk[pane].rows.indices.contains(place) {
      desk[pane].selected = desk[pane].rows[place]
    }
    scrollPanes()
    return .none
  }
}
