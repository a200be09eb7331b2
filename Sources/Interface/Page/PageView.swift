import Canvas
import Domain

/// Draws the page on top over everything but the last line.
struct PageView {
  let page: Page
  let state: State
  let registry: Registry
  let theme: Theme

  func draw(into frame: inout Frame) {
    guard let cursor = page.cursor, let screen = state.pageScreen(registry) else { return }
    screen.draw(
      cursor, into: &frame, area: frame.area.splitBottom(1).rest, theme: theme,
      isSlow: state.preferences.isSlow)
  }
}
