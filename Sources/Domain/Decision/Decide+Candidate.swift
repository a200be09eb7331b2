extension Registry {
  func register(_ id: CandidateID, _ card: CandidateCard, on today: Day) throws(Refusal) -> [Event]
  {
    try check(card, on: today)
    var card = card
    card.registeredOn = card.registeredOn ?? today
    return [Event(.created(.candidate(card)), on: id.entity)]
  }

  func enrol(
    _ id: CandidateID, _ card: CandidateCard, _ consent: ReserveConsent, on today: Day
  ) throws(Refusal) -> [Event] {
    try refuseTaken(id.entity)
    let registration = try register(id, card, on: today)
    try consent.check(on: today)
    return registration + [Event(.candidateConsented(consent), on: id.entity)]
  }

  func amend(_ id: CandidateID, _ card: CandidateCard, on today: Day) throws(Refusal) -> Event {
    let candidate: Candidate = try known(id)
    guard candidate.card.identity != nil else { throw .sealed(id.entity) }
    try check(card, on: today)
    guard candidate.card != card else { throw .unchanged(id.entity) }
    return Event(.amended(.candidate(card)), on: id.entity)
  }

  /// Leaving the reserve withdraws the person from every introduction under way.
  func move(_ id: CandidateID, _ step: CandidateStep, on today: Day) throws(Refusal) -> [Event] {
    let candidate: Candidate = try known(id)
    // An erasure is no step: it asks for a reason and a decision of its own.
    guard step.state != .erased else { throw .missing(.reason) }
    guard candidate.state.mayBecome(step.state) else { throw .candidateIs(candidate.state, id) }
    try step.check(on: today)
    var step = step
    step.on = step.on ?? today
    let event = Event(.moved(.candidate(step)), on: id.entity)
    return [event] + (step.state == .left ? withdrawals(of: id, on: step.on ?? today) : [])
  }

  func renew(_ id: CandidateID, _ consent: ReserveConsent, on today: Day) throws(Refusal)
    -> Event
  {
    let candidate: Candidate = try known(id)
    guard !candidate.state.isGone else { throw .candidateIs(candidate.state, id) }
    try consent.check(on: today)
    return Event(.candidateConsented(consent), on: id.entity)
  }

  func withdrawals(of id: CandidateID, on day: Day) -> [Event] {
    introductions(of: id).filter(\.state.isOpen).map { introduction in
      let step = IntroductionStep(.withdrawn, on: day)
      return Event(.introductionMoved(step), on: introduction.id.entity)
    }
  }

  private func check(_ card: CandidateCard, on today: Day) throws(Refusal) {
    try TextCheck().required(card.identity?.fullName, .familyName)
    try card.check(on: today)
  }
}
