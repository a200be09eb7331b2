package import Canvas
package import Domain

/// Draws the whole screen of a review.
///
/// No clock and nothing that moves by itself: a screen that nobody touches costs no byte.
package func view(_ state: ReviewState, _ registry: Registry, theme: Theme) -> Frame {
  var frame = Frame(size: state.size, style: theme[.text])
  frame.title = "Vivier 329 · \(registry.name)"
  guard DeskLayout.fits(state.size) else {
    frame.drawTooSmall(state.wording, theme)
    return frame
  }
  drawPage(of: state, registry, into: &frame, theme)
  BottomLine(notice: state.notices.current, hints: state.hints(registry), theme: theme)
    .draw(into: &frame)
  for layer in state.layers {
    LayerView(
      layer: layer, theme: theme, wording: state.wording, isLinear: state.preferences.isLinear
    ).draw(into: &frame)
  }
  return frame
}

private func drawPage(
  of state: ReviewState, _ registry: Registry, into frame: inout Frame, _ theme: Theme
) {
  let area = frame.area.splitBottom(1).rest
  let besides = state.isReadOnly ? [state.wording.readOnly] : []
  switch state.pages.last {
  case .form(let form):
    PageHead(path: state.path(of: form, registry), asides: besides)
      .draw(into: &frame, area.row(0), theme)
    form.draw(
      into: &frame, area: Form.area(in: frame.size), registry: registry, theme: theme,
      wording: state.wording)
  case .shortlist(let need, let cursor):
    ShortlistScreen(state, need, registry).draw(cursor, into: &frame, theme: theme)
  case .needs(let cursor), .person(_, let cursor), .help(let cursor):
    state.pageScreen(registry)?.draw(
      cursor, into: &frame, area: area, theme: theme, isSlow: state.preferences.isSlow,
      besides: besides)
  case nil: break
  }
}

extension ReviewState {
  /// The way to a form: the need, the person as far as they are shown, and what is decided.
  fileprivate func path(of form: Form, _ registry: Registry) -> [String] {
    guard case .move(let id, let move) = form.purpose, let person = person(id, registry) else {
      return []
    }
    return [
      registry.label(person.introduction.need), person.label, wording.command(.move(move)),
    ]
  }
}
