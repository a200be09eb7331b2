extension Registry {
  /// Withdrawing the consent is leaving, in one act, as easy as giving it (RGPD, article 7(3)).
  func withdraw(
    _ id: CandidateID, _ consent: ReserveConsent, on today: Day
  ) throws(Refusal) -> [Event] {
    let candidate: Candidate = try known(id)
    try require(!candidate.state.isGone, of: candidate)
    try ReserveConsent.withdrawal.check(consent, on: today)
    let leaving = CandidateStep(.left, on: consent.on)
    return [
      Event(.consentWithdrawn(consent), on: id.entity),
      Event(.moved(.candidate(leaving)), on: id.entity),
    ] + withdrawals(of: id, on: consent.on ?? today)
  }

  /// What grants a request for erasure answers it; pathways and closed introductions stay, without
  /// a name, for the figures.
  ///
  /// Whoever's registration was undone can be erased too: what was recorded is kept until then; of
  /// two files of one person none goes alone.
  func erase(_ file: CandidateID, _ erasure: Erasure, on today: Day) throws(Refusal) -> [Event] {
    let id = standingFile(of: file)
    let known: Candidate? = retracted(id)
    let candidate: Candidate = if let known { known } else { try self.known(id) }
    try erasure.check(on: today)
    if let on = erasure.on, let refusal = DayBound.past.refusal(of: on, as: .on, on: today) {
      throw refusal
    }
    try check(erasure.remark, of: candidate)
    var erasure = erasure
    let day = erasure.on ?? today
    erasure.on = day
    let answers = candidate.requests.filter { $0.isOpen && $0.card.kind == .erasure }
      .map { RequestAnswer(to: $0.number, .granted, on: max(day, $0.card.on ?? day)) }
      .map { Event(.requestAnswered($0), on: id.entity) }
    let beginning = Event(.erasureBegun(erasure), on: id.entity)
    return withdrawals(of: id, on: day) + answers + erasures(ofJoined: id, like: erasure)
      + [beginning]
  }

  /// Each says so itself: whoever reads one of them alone knows that its key is to go.
  private func erasures(ofJoined id: CandidateID, like erasure: Erasure) -> [Event] {
    var erasure = erasure
    erasure.remark = nil
    return files(of: id).dropFirst().map { Event(.erasureBegun(erasure), on: $0.entity) }
  }

  /// As registered, of somebody whose registration was undone.
  public func retracted(_ id: CandidateID) -> Candidate? {
    guard retracted.contains(id) else { return nil }
    for entry in entries(of: id.entity) {
      if case .created(.candidate(let card)) = entry.event.change {
        return Candidate(id: id, card: card)
      }
    }
    return nil
  }

  /// There is no key to seal anything about them under, and there must be none.
  func refuseErased(_ id: CandidateID) throws(Refusal) {
    if erased.contains(id) { throw .stands(.candidate(.erased), id.entity) }
  }
}
