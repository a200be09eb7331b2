import Canvas
import Domain

/// Over everything but the last line.
struct PageView {
  let page: DeskPage
  let state: DeskState
  let registry: Registry
  let theme: Theme

  func draw(into frame: inout Frame) {
    let area = frame.area.splitBottom(1).rest
    if case .form(let form) = page { return draw(form, into: &frame, area) }
    if case .list(let list) = page {
      return ListPageView(list: list, state: state, registry: registry, theme: theme)
        .draw(into: &frame, besides: besides)
    }
    guard let cursor = page.cursor, let screen = state.pageScreen(registry) else { return }
    screen.draw(
      cursor, into: &frame, area: area, theme: theme, isSlow: state.preferences.isSlow,
      besides: besides)
  }

  /// The time, unless the line is slow.
  private var besides: [String] {
    (state.isReadOnly ? [state.wording.readOnly] : []) + [state.memberName]
      + (state.preferences.isSlow ? [] : [state.wording.time(state.moment.minutes)])
  }

  private var turn: String {
    state.writing.map { state.wording.turn($0.place + 1, of: $0.round.lines.count) } ?? ""
  }

  private func draw(_ form: Form, into frame: inout Frame, _ area: Area) {
    let wording = state.wording
    let path = form.path(registry: registry, wording: wording)
    PageHead(path: path, asides: [turn] + besides).draw(into: &frame, area.row(0), theme)
    form.draw(
      into: &frame, area: Form.area(in: frame.size), registry: registry, theme: theme,
      wording: wording)
  }
}
