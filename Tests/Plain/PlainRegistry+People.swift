import Domain

extension PlainRegistry {
  func register(_ id: EntityID, _ card: CandidateCard, on today: Day) throws(Refusal) -> Told {
    try PlainText.required(Self.fullName(card), .familyName)
    var card = card
    card.registeredOn = card.registeredOn ?? today
    try check(card.values, required: [], on: today)
    return [(id, .created(.candidate(card)))]
  }

  func enrol(
    _ id: CandidateID, _ card: CandidateCard, _ consent: ReserveConsent, on today: Day
  ) throws(Refusal) -> Told {
    if !facts(about: id.entity).isEmpty { throw .taken(id.entity) }
    let registration = try register(id.entity, card, on: today)
    try check(consent.values, required: [.consentOn, .consentChannel], on: today)
    return registration + [(id.entity, .candidateConsented(consent))]
  }

  private func present(_ id: CandidateID) throws(Refusal) -> PlainCandidate {
    guard let person = state.candidate(id) else { throw state.absence(of: id.entity) }
    if person.state == .left || person.state == .erased {
      throw .stands(.candidate(person.state), id.entity)
    }
    return person
  }

  func renew(_ id: CandidateID, _ consent: ReserveConsent, on today: Day) throws(Refusal) -> Told {
    _ = try present(id)
    try check(consent.values, required: [.consentOn, .consentChannel], on: today)
    return [(id.entity, .candidateConsented(consent))]
  }

  func withdraw(
    _ id: CandidateID, _ consent: ReserveConsent, on today: Day
  ) throws(Refusal) -> Told {
    _ = try present(id)
    try check(
      ReserveConsent.withdrawal.values(of: consent), required: [.withdrawnOn, .channel], on: today)
    let leaving = CandidateStep(.left, on: consent.on)
    return [
      (id.entity, .consentWithdrawn(consent)), (id.entity, .moved(.candidate(leaving))),
    ] + withdrawals(of: id, on: consent.on ?? today)
  }

  /// Leaving, withdrawing and erasing end every open introduction as withdrawn.
  func withdrawals(of id: CandidateID, on day: Day) -> Told {
    state.introductions(of: id).filter(\.isOpen).map {
      ($0.id.entity, .introductionMoved(IntroductionStep(.withdrawn, on: day)))
    }
  }

  func erase(_ file: CandidateID, _ erasure: Erasure, on today: Day) throws(Refusal) -> Told {
    let id = state.standing(file)
    guard let person = state.candidate(id) ?? retracted(id) else { throw .unknown(id.entity) }
    try check(erasure.values, required: [.reason], on: today)
    if let on = erasure.on, on > today { throw .inFuture(.on, on) }
    if let on = erasure.on, on < today.adding(months: -600) { throw .farAway(.on, on) }
    if let remark = erasure.remark, !remark.isEmpty {
      if person.card.identity == nil { throw .sealed(id.entity) }
      if names(of: id.entity).contains(where: { remark.contains($0) }) { throw .namesPerson(id) }
    }
    var erasure = erasure
    erasure.on = erasure.on ?? today
    let day = erasure.on ?? today
    var told = withdrawals(of: id, on: day)
    for request in person.requests where request.answer == nil && request.card.kind == .erasure {
      let on = max(day, request.card.on ?? day)
      told.append((id.entity, .requestAnswered(.init(to: request.number, .granted, on: on))))
    }
    for other in state.files(of: id) where other != id {
      told.append((other.entity, .erasureBegun(Erasure(erasure.reason ?? .other, on: erasure.on))))
    }
    return told + [(id.entity, .erasureBegun(erasure))]
  }

  private func retracted(_ id: CandidateID) -> PlainCandidate? {
    guard state.retracted.contains(id) else { return nil }
    for fact in facts(about: id.entity) {
      if case .created(.candidate(let card)) = fact.change {
        return PlainCandidate(id: id, card: card)
      }
    }
    return nil
  }

  /// Every family name that the file ever said; the made-up ones are long, and alike in case.
  private func names(of id: EntityID) -> [String] {
    history(of: id).compactMap { fact in
      switch fact.change {
      case .created(.candidate(let card)), .amended(.candidate(let card)):
        card.identity?.familyName
      default: nil
      }
    }.filter { $0.count > 4 }
  }

  func receive(
    _ id: CandidateID, _ card: RightsRequestCard, on today: Day
  ) throws(Refusal) -> Told {
    if state.candidate(id) == nil { throw state.absence(of: id.entity) }
    try check(card.values, required: [.requestKind, .receivedOn, .channel], on: today)
    return [(id.entity, .requestReceived(card))]
  }

  private func open(_ number: Int?, of id: CandidateID) throws(Refusal) -> PlainRequest {
    guard let person = state.candidate(id) else { throw state.absence(of: id.entity) }
    let number = number ?? 0
    guard let request = person.requests.first(where: { $0.number == number }) else {
      throw .unknownRequest(number, id)
    }
    if request.answer != nil { throw .requestAnswered(number, id) }
    return request
  }

  func extend(_ id: CandidateID, _ delay: RequestExtension, on today: Day) throws(Refusal) -> Told {
    let request = try open(delay.request, of: id)
    if request.delay != nil { throw .requestExtended(request.number, id) }
    try check(delay.values, required: [.extensionReason], on: today)
    var delay = delay
    delay.on = delay.on ?? today
    if let on = delay.on, let received = request.card.on, on < received {
      throw .tooEarly(.extendedOn, after: received)
    }
    return [(id.entity, .requestExtended(delay))]
  }

  /// Putting a file right has what it said before forgotten.
  func answer(_ id: CandidateID, _ answer: RequestAnswer, on today: Day) throws(Refusal) -> Told {
    let request = try open(answer.request, of: id)
    try check(answer.values, required: [.outcome, .channel], on: today)
    if answer.outcome == .refused { try PlainText.required(answer.remark, .answer) }
    var answer = answer
    answer.on = answer.on ?? today
    if let on = answer.on, let earlier = request.delay?.on ?? request.card.on, on < earlier {
      throw .tooEarly(.answeredOn, after: earlier)
    }
    let told: Told = [(id.entity, .requestAnswered(answer))]
    let isRight = answer.outcome == .granted || answer.outcome == .partly
    guard request.card.kind == .rectification, isRight else { return told }
    return told + [(id.entity, .earlierForgotten(Forgetting()))]
  }

  func forgetEarlier(_ id: EntityID) throws(Refusal) -> Told {
    if !state.exists(id) { throw state.absence(of: id) }
    let told = history(of: id)
    let cards = told.filter { $0.change.isPlainCard || $0.change.isJoining }
    let forgotten = told.last { $0.change.isForgetting }?.stamp.number ?? 0
    guard cards.count > 1, let latest = cards.last, latest.stamp.number > forgotten else {
      throw .unchanged(id)
    }
    return [(id, .earlierForgotten(Forgetting()))]
  }
}

extension Change {
  var isJoining: Bool { if case .acted(.joining) = self { true } else { false } }
  var isForgetting: Bool { if case .earlierForgotten = self { true } else { false } }
}
