extension Registry {
  func register(
    _ id: OrganisationID, _ card: OrganisationCard, on today: Day
  ) throws(Refusal) -> Event {
    let event = try made(id.entity, card, on: today)
    try refuseTaken(card.enterpriseNumber, by: id)
    return event
  }

  func amend(
    _ id: OrganisationID, _ card: OrganisationCard, on today: Day
  ) throws(Refusal) -> Event {
    let organisation: Organisation = try known(id)
    // Who cannot be read would be lost with the new card.
    guard organisation.card.contacts != nil, card.contacts != nil else { throw .sealed(id.entity) }
    let event = try amended(organisation, card, on: today)
    try refuseTaken(card.enterpriseNumber, by: id)
    return event
  }

  func move(_ id: OrganisationID, _ step: OrganisationStep, on today: Day) throws(Refusal) -> Event
  {
    let event = try moved(known(id) as Organisation, step, on: today)
    if step.state == .archived, let open = needs(of: id).first(where: { $0.state == .open }) {
      throw .needStillOpen(open.id)
    }
    return event
  }

  func refuseTaken(_ number: EnterpriseNumber?, by id: OrganisationID) throws(Refusal) {
    guard let number else { return }
    let other = organisations.values.lazy.filter { $0.card.enterpriseNumber == number }.map(\.id)
      .filter { $0 != id }.min()
    if let other { throw .numberTaken(other) }
  }
}
