extension Registry {
  func register(_ id: OrganisationID, _ card: OrganisationCard) throws(Refusal) -> Event {
    try refuseTaken(id.entity)
    try check(card)
    return Event(.organisationRegistered(card), on: id.entity, sealedFor: id.entity)
  }

  func amend(_ id: OrganisationID, _ card: OrganisationCard) throws(Refusal) -> Event {
    let organisation = try known(id)
    // Who cannot be read would be lost with the new card.
    guard organisation.card.contacts != nil, card.contacts != nil else { throw .sealed(id.entity) }
    try check(card)
    guard organisation.card != card else { throw .unchanged(id.entity) }
    return Event(.organisationAmended(card), on: id.entity, sealedFor: id.entity)
  }

  func move(_ id: OrganisationID, _ step: OrganisationStep) throws(Refusal) -> Event {
    let organisation = try known(id)
    guard organisation.state != step.state else {
      throw .organisationIs(organisation.state, id)
    }
    if step.state == .archived, let need = needs(of: id).first(where: { $0.state == .open }) {
      throw .needStillOpen(need.id)
    }
    return Event(.organisationMoved(step), on: id.entity)
  }

  func known(_ id: OrganisationID) throws(Refusal) -> Organisation {
    guard let organisation = organisations[id] else { throw .unknown(id.entity) }
    return organisation
  }

  private func check(_ card: OrganisationCard) throws(Refusal) {
    let check = TextCheck()
    try check.required(card.name, .name)
    try check.line(card.name, .name)
    try check.line(card.sector, .sector)
    // 168 hours are a week.
    if let hours = card.weeklyHours, !(100...16_800).contains(hours) {
      throw .outOfRange(.weeklyHours, 1...168)
    }
    for contact in card.contacts ?? [] {
      try check.line(contact.name, .contactName)
      try check.line(contact.role, .contactRole)
      try check.line(contact.email, .contactEmail)
      try check.line(contact.phone, .contactPhone)
    }
  }
}
