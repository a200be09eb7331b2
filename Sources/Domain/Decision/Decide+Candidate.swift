extension Registry {
  func register(_ id: CandidateID, _ card: CandidateCard, on today: Day) throws(Refusal) -> [Event]
  {
    try TextCheck().required(card.identity?.fullName, .familyName)
    var card = card
    card.registeredOn = card.registeredOn ?? today
    return [try made(id.entity, card, on: today)]
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
    try TextCheck().required(card.identity?.fullName, .familyName)
    return try amended(candidate, card, on: today)
  }

  /// Leaving the reserve withdraws the person from every introduction under way.
  func move(_ id: CandidateID, _ step: CandidateStep, on today: Day) throws(Refusal) -> [Event] {
    // An erasure is no step: it asks for a reason and a decision of its own.
    guard step.state != .erased else { throw .missing(.reason) }
    var step = step
    step.on = step.on ?? today
    let event = try moved(known(id) as Candidate, step, on: today)
    try step.check(on: today)
    return [event] + (step.state == .left ? withdrawals(of: id, on: step.on ?? today) : [])
  }

  func renew(_ id: CandidateID, _ consent: ReserveConsent, on today: Day) throws(Refusal) -> Event {
    let candidate: Candidate = try known(id)
    try require(!candidate.state.isGone, of: candidate)
    try consent.check(on: today)
    return Event(.candidateConsented(consent), on: id.entity)
  }

  func withdrawals(of id: CandidateID, on day: Day) -> [Event] {
    introductions(of: id).filter(\.state.isOpen).map { introduction in
      let step = IntroductionStep(.withdrawn, on: day)
      return Event(.introductionMoved(step), on: introduction.id.entity)
    }
  }
}
