package import Canvas
package import Domain

extension ReviewState {
  /// No clock and nothing that moves by itself: a screen that nobody touches costs no byte.
  package func view(_ registry: Registry, theme: Theme) -> Frame {
    resting.frame(registry, theme) { drawPage(registry, into: &$0, theme) }
  }

  /// What can be done about whoever is passed by is told once somebody rests on them.
  private var resting: ReviewState {
    guard isWalking, case .shortlist(let id, var cursor) = pages.last else { return self }
    var resting = self
    cursor.spot.target = detailed
    resting.replace(with: .shortlist(id, cursor))
    return resting
  }

  private func drawPage(_ registry: Registry, into frame: inout Frame, _ theme: Theme) {
    let area = frame.area.splitBottom(1).rest
    let besides = isReadOnly ? [wording.readOnly] : []
    switch pages.last {
    case .form(let form):
      PageHead(path: path(of: form, registry), asides: besides, beginsAtKind: false)
        .draw(into: &frame, area.row(0), theme)
      form.draw(
        into: &frame, area: Form.area(in: frame.size), registry: registry, theme: theme,
        wording: wording)
    case .shortlist(let id, let cursor):
      ShortlistScreen(self, id, registry).draw(cursor, into: &frame, theme: theme)
    case .needs(let cursor), .person(_, let cursor), .help(let cursor):
      pageScreen(registry)?.draw(
        cursor, into: &frame, area: area, theme: theme, isSlow: preferences.isSlow,
        besides: besides)
    case nil: break
    }
  }

  /// The person as far as they are shown.
  private func path(of form: Form, _ registry: Registry) -> [String] {
    guard let id = form.purpose.reviewed, let person = person(id, registry) else { return [] }
    let head = [registry.title(of: person.introduction), person.label]
    guard case .move(_, let move) = form.purpose else { return head + [wording.question] }
    return head + [wording.ownMove(move)]
  }
}
