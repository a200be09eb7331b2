extension Registry {
  func register(_ id: OrganisationID, _ card: OrganisationCard, on today: Day) throws(Refusal)
    -> Event
  {
    try check(card, id, on: today)
    return Event(.created(.organisation(card)), on: id.entity)
  }

  func amend(_ id: OrganisationID, _ card: OrganisationCard, on today: Day) throws(Refusal) -> Event
  {
    let organisation: Organisation = try known(id)
    // Who cannot be read would be lost with the new card.
    guard organisation.card.contacts != nil, card.contacts != nil else { throw .sealed(id.entity) }
    try check(card, id, on: today)
    guard organisation.card != card else { throw .unchanged(id.entity) }
    return Event(.amended(.organisation(card)), on: id.entity)
  }

  func move(_ id: OrganisationID, _ step: OrganisationStep) throws(Refusal) -> Event {
    let organisation: Organisation = try known(id)
    guard organisation.state.mayBecome(step.state) else {
      throw .organisationIs(organisation.state, id)
    }
    if step.state == .archived, let open = needs(of: id).first(where: { $0.state == .open }) {
      throw .needStillOpen(open.id)
    }
    return Event(.moved(.organisation(step)), on: id.entity)
  }

  private func check(
    _ card: OrganisationCard, _ id: OrganisationID, on today: Day
  ) throws(Refusal) {
    try card.check(on: today)
    guard let number = card.enterpriseNumber else { return }
    let other = organisations.values.lazy.filter { $0.card.enterpriseNumber == number }.map(\.id)
      .filter { $0 != id }.min()
    if let other { throw .numberTaken(other) }
  }
}
