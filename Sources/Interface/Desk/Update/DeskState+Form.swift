import Canvas
package import Domain

extension DeskState {
  package var draft: FormDraft? {
    for page in pages.reversed() {
      guard let form = page.form, form.isDirty else { continue }
      return writing.map { form.draft().among($0.round) } ?? form.draft()
    }
    for case .round(let page) in pages.reversed() {
      if let kept = page.lines.last(where: { $0.draft != nil })?.draft { return kept.among(page) }
    }
    return nil
  }

  /// False when what it was about is gone.
  @discardableResult
  package mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool {
    guard let form = Form(restoring: draft, registry: registry, seat: formSeat),
      !registry.isErased(form.subject)
    else { return false }
    if let round = draft.round(registry, using: &numbers) { pages.append(.round(round)) }
    pages.append(.form(form))
    notices.say(wording.say(.draftRestored))
    return true
  }
}

extension DeskState {
  package var formSeat: FormSeat {
    var seat = FormSeat(
      actor: actor, memberNames: memberNames.merging([actor.member: memberName]) { $1 },
      today: moment.today, wording: wording, columns: size.columns, isLinear: preferences.isLinear)
    seat.minutesAhead = moment.minutesAhead
    return seat
  }

  package var colleagues: Colleagues { formSeat.colleagues }
}
