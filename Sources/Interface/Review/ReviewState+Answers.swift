package import Domain

extension ReviewState {
  package var draft: FormDraft? { pages.last { $0.holdsText }?.form?.draft() }

  /// False when it is no decision of hers, or about somebody who is no longer shown.
  @discardableResult
  package mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool {
    guard let form = Form(restoring: draft, registry: registry, seat: formSeat),
      case .move(let id, let move) = form.purpose, ReviewKeys.moves.contains(move),
      let introduction = registry.introductions[id], introduction.isShown(on: today),
      introduction.state.isWithOrganisation
    else { return false }
    var list = PageCursor()
    list.spot.target = id.entity
    pages = [pages[0], .shortlist(introduction.need, list), .form(form)]
    notices.say(wording.say(.draftRestored))
    return true
  }

  package mutating func take(_ answers: [Reply], _ registry: Registry) {
    for answer in answers {
      switch (answer.command, answer.result) {
      case (.consult(let ids), _): takeTrace(of: ids, answer.result, registry)
      case (_, .success(let stamps)): takeDone(answer.command, stamps, registry)
      case (_, .failure(let failure)): take(failure, of: answer.command, registry)
      }
    }
  }

  private mutating func takeDone(_ command: Command, _ stamps: [Stamp], _ registry: Registry) {
    if case .undo(let records) = command {
      notices.say(keep(command, stamps, registry))
      returnTo(records, registry)
      return
    }
    guard case .moveIntroduction(let id, let step, _) = command else { return }
    if pages.last?.form != nil { pages.removeLast() }
    let sentence = wording.decided(deciding ?? id.entity.shown, step)
    notices.say(keep(command, stamps, saying: sentence, registry))
    // What she has decided herself is to be read until the next key, whoever is no longer shown.
    if registry.introductions[id]?.isShown(on: today) != true { traced[id] = nil }
    keepPlace(of: id, registry)
  }
}
