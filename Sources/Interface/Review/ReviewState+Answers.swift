package import Domain

extension ReviewState {
  package var draft: FormDraft? { pages.last { $0.holdsText }?.form?.draft() }

  /// False when it is no decision of hers, or about somebody who is no longer shown.
  @discardableResult
  package mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool {
    guard let form = Form(restoring: draft, registry: registry, seat: formSeat),
      let id = form.purpose.reviewed, let introduction = registry.introductions[id],
      introduction.isShown(on: today),
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
    if case .note(let id, _) = command {
      if pages.last?.form != nil { pages.removeLast() }
      let companion = IntroductionID(id).flatMap { registry.introductions[$0] }?.companion
      let name = companion.flatMap { memberNames[$0] } ?? wording.theCompanion
      return notices.say(keep(command, stamps, saying: wording.asked(name), registry))
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

extension Form.Purpose {
  /// Whom it is about, where it is hers to fill in.
  var reviewed: IntroductionID? {
    switch self {
    case .move(let id, let move): ReviewKeys.moves.contains(move) ? id : nil
    case .note(let id): IntroductionID(id)
    case .card, .stage, .consent, .withdrawConsent, .request, .extendRequest, .answerRequest,
      .erase, .step, .act, .actOnDue, .visitor, .rule:
      nil
    }
  }
}
