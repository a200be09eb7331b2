import Domain

extension FormStart {
  func notes() -> [FormNote] {
    switch purpose {
    case .card(let id, let isNew, _): isNew ? id.kind?.view.notesOnNew ?? [] : []
    case .move(let id, let move): registry.introductions[id].map { notes($0, move) } ?? []
    case .step(let id, let standing): notes(to: standing, of: id)
    case .rule(let figure): [.settingRule(figure, registry.rules.rule(figure, on: today))]
    case .stage(let id, _): isOrdered(id) ? [.orderedStages] : []
    case .consent: [reserveConsentNote]
    case .withdrawConsent(let id): [.withdrawingConsent(registry.endingIntroductions(of: id))]
    case .request: [.receiving(months: answerTerm, until: today.adding(months: answerTerm))]
    case .extendRequest(let id, let number): notes(extending: number, id)
    case .answerRequest(let id, let number): notes(answering: number, id)
    case .erase(let id): [.erasing(registry.endingIntroductions(of: id))] + erasingJoined(id)
    case .visitor: []
    case .note(let id) where actor.role != .facilitator:
      [.readers(companion: companion(of: id).flatMap { memberNames[$0] })]
    case .note(let id): registry.person(of: id) != nil ? [.noteReaders] : []
    case .act(_, let name), .actOnDue(_, let name): Self.notes[name].map { [$0] } ?? []
    }
  }

  private static let notes: [Change.Kind: FormNote] = [
    .introductionReworded: .rationaleReaders, .pathwayAttested: .attesting,
    .candidateJoined: .joining,
  ]

  private func erasingJoined(_ id: CandidateID) -> [FormNote] {
    let others = registry.files(of: id).dropFirst().map(\.entity.shown)
    return others.isEmpty ? [] : [.erasingJoined(others)]
  }

  private func companion(of id: EntityID) -> MemberID? {
    IntroductionID(id).flatMap { registry.introductions[$0] }?.companion
  }

  private func isOrdered(_ id: PathwayID) -> Bool {
    registry.pathways[id].flatMap(registry.course)?.isOrdered == true
  }

  private func notes(_ introduction: Introduction, _ move: IntroductionMove) -> [FormNote] {
    let replaced: [FormNote] = move == .meeting && introduction.state == .meeting ? [.meeting] : []
    if case .coordinator = actor.role { return replaced + [.deciding(move)] }
    return switch move {
    case .agreed: [.agreeing]
    case .presented:
      [.presenting(introduction.consent?.fields ?? [], until: introduction.consent?.expires)]
    case .studying, .retained, .declined: actor.role == .facilitator ? [.onBehalf] : []
    case .meeting: replaced
    case .met: []
    case .waiting: [.waiting]
    case .withdrawn: [.withdrawing]
    case .unanswered: [.silence(followUps: introduction.followUps(since: .presented).count)]
    case .lapsed: [.lapsing]
    case .stopped: [.stopping]
    case .reopened: [.reopening]
    }
  }

  func openCount(_ id: EntityID) -> Int {
    let introductions =
      CandidateID(id).map(registry.introductions(of:))
      ?? NeedID(id).map(registry.introductions(to:)) ?? []
    return introductions.count(where: \.state.isOpen)
  }

  private var answerTerm: Int { registry.rules.value(.requestAnswer, on: today) ?? 0 }
  private var longerTerm: Int { registry.rules.value(.requestExtension, on: today) ?? 0 }

  private func notes(extending number: Int, _ id: CandidateID) -> [FormNote] {
    let received = registry.candidates[id]?.request(number)?.card.on ?? today
    let until = received.adding(months: answerTerm + longerTerm)
    return [.extending(months: longerTerm, until: until)]
  }

  private func notes(answering number: Int, _ id: CandidateID) -> [FormNote] {
    guard let request = registry.candidates[id]?.request(number) else { return [] }
    let months = request.delay == nil ? answerTerm : answerTerm + longerTerm
    return [.answering(request, until: request.card.on?.adding(months: months))]
      + (request.card.kind == .rectification ? [.forgetting] : [])
      + (request.card.kind == .erasure ? [.answeringErasure] : [])
  }
}
