extension Registry {
  func open(_ id: NeedID, _ card: NeedCard, on today: Day) throws(Refusal) -> Event {
    if let owner = card.organisation { try requireActive(owner) }
    return try made(id.entity, card, on: today)
  }

  func amend(_ id: NeedID, _ card: NeedCard, on today: Day) throws(Refusal) -> Event {
    let need: Need = try known(id)
    if let owner = card.organisation { try requireActive(owner) }
    let event = try amended(need, card, on: today)
    guard card.organisation == need.card.organisation else { throw .notYours(id.entity) }
    return event
  }

  func move(_ id: NeedID, _ step: NeedStep, on today: Day) throws(Refusal) -> Event {
    let need: Need = try known(id)
    let event = try moved(need, step, on: today)
    if step.state == .closed, step.reason == nil { throw .missing(.reason) }
    if step.state == .open, let owner = need.card.organisation { try requireActive(owner) }
    return event
  }

  private func requireActive(_ owner: OrganisationID) throws(Refusal) {
    let organisation: Organisation = try known(owner)
    try require(organisation.state == .active, of: organisation)
  }
}
