import Canvas
package import Domain

extension DeskState {
  package var names: [MemberID: String] { memberNames.merging([actor.member: memberName]) { $1 } }

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

  @discardableResult
  package mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool {
    guard let form = Form(restoring: draft, registry: registry, seat: formSeat),
      !registry.isErased(form.subject), !form.isRecorded(in: registry)
    else { return false }
    if let round = draft.round(registry, using: &numbers) { pages.append(.round(round)) }
    pages.append(.form(form))
    notices.say(wording.say(.draftRestored))
    return true
  }
}
