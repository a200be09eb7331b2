extension Registry {
  /// French: *mettre en relation*.
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

  func reword(_ id: IntroductionID, _ text: String, on today: Day) throws(Refusal) -> Event {
    let introduction: Introduction = try known(id)
    guard introduction.state.isOpen else {
      throw .stands(.introduction(introduction.state), id.entity)
    }
    try Rationale(text).check(on: today)
    guard introduction.rationale != text else { throw .unchanged(id.entity) }
    return Event(.introductionReworded(Rationale(text)), on: id.entity)
  }

  func followUp(_ id: IntroductionID, _ followUp: FollowUp, on today: Day) throws(Refusal)
    -> Event
  {
    let introduction: Introduction = try known(id)
    guard introduction.state.isWithOrganisation || introduction.state == .retained else {
      throw .stands(.introduction(introduction.state), id.entity)
    }
    try followUp.check(on: today)
    var followUp = followUp
    followUp.on = followUp.on ?? today
    return Event(.introductionFollowedUp(followUp), on: id.entity)
  }

  /// For a new one and a reopened one: an open need, an active person, and no other of this pair
  /// under way.
  func refuseImpossible(_ candidateID: CandidateID, _ needID: NeedID) throws(Refusal) {
    let candidate: Candidate = try known(candidateID)
    let need: Need = try known(needID)
    guard candidate.state == .active else {
      throw .stands(.candidate(candidate.state), candidateID.entity)
    }
    guard need.isOpen else { throw .stands(.need(need.state), needID.entity) }
    let other = introductions(of: candidateID).first { $0.need == needID && $0.state.isOpen }
    if let other { throw .alreadyIntroduced(other.id) }
  }
}
