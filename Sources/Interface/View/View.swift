package import Canvas
package import Domain

/// Draws the whole screen.
///
/// A pure function of what is known: the same state and registry give the same frame. Everything
/// is drawn each time; the terminal sends only what differs from what it shows.
package func view(_ state: State, _ registry: Registry, theme: Theme) -> Frame {
  let wording = state.wording
  var frame = Frame(size: state.size, style: theme[.text])
  frame.title = "Vivier 329 · \(registry.name)"
  guard DeskLayout.fits(state.size) else {
    frame.drawTooSmall(wording, theme)
    return frame
  }
  if let page = state.pages.last {
    PageView(page: page, state: state, registry: registry, theme: theme).draw(into: &frame)
  } else if state.preferences.isLinear {
    LinearDesk(state, registry)
      .draw(into: &frame, area: frame.area.splitBottom(1).rest, theme: theme)
  } else {
    DeskView(state: state, registry: registry, theme: theme).draw(into: &frame)
  }
  BottomLine(
    notice: state.notices.current, hints: DeskKeys.hints(in: state, registry), theme: theme
  ).draw(into: &frame)
  for layer in state.layers {
    LayerView(
      layer: layer, theme: theme, wording: wording, isLinear: state.preferences.isLinear
    ).draw(into: &frame)
  }
  return frame
}

extension DeskLayout {
  /// Whether a window is large enough to work in.
  package static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }
}
