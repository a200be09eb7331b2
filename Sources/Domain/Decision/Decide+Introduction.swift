extension Registry {
  func introduce(
    _ id: IntroductionID, _ card: IntroductionCard, by actor: Actor, on today: Day
  ) throws(Refusal) -> Event {
    guard let candidate = card.candidate else { throw .missing(.candidate) }
    guard let need = card.need else { throw .missing(.need) }
    try card.check(on: today)
    try refuseImpossible(candidate, need)
    var card = card
    card.companion = card.companion ?? actor.member
    card.on = card.on ?? today
    return Event(.created(.introduction(card)), on: id.entity)
  }

  /// For a new one and a reopened one: an open need, an active person, and no other of this pair
  /// under way.
  func refuseImpossible(_ candidateID: CandidateID, _ needID: NeedID) throws(Refusal) {
    let candidate: Candidate = try known(candidateID)
    let need: Need = try known(needID)
    try require(candidate.state == .active, of: candidate)
    try require(need.isOpen, of: need)
    let other = introductions(of: candidateID).first { $0.need == needID && $0.state.isOpen }
    if let other { throw .alreadyIntroduced(other.id) }
  }
}
