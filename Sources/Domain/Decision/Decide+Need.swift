extension Registry {
  func open(_ id: NeedID, _ card: NeedCard, on today: Day) throws(Refusal) -> Event {
    try check(card, on: today)
    return Event(.created(.need(card)), on: id.entity)
  }

  func amend(_ id: NeedID, _ card: NeedCard, on today: Day) throws(Refusal) -> Event {
    let need: Need = try known(id)
    try check(card, on: today)
    guard card.organisation == need.card.organisation else { throw .notYours(id.entity) }
    guard need.card != card else { throw .unchanged(id.entity) }
    return Event(.amended(.need(card)), on: id.entity)
  }

  /// A suspended need may be filled or closed, and anything may be reopened.
  func move(_ id: NeedID, _ step: NeedStep) throws(Refusal) -> Event {
    let need: Need = try known(id)
    guard need.state.mayBecome(step.state) else { throw .needIs(need.state, id) }
    if step.state == .closed, step.reason == nil { throw .missing(.reason) }
    if step.state == .open, let owner = need.card.organisation { try requireActive(owner) }
    return Event(.moved(.need(step)), on: id.entity)
  }

  private func requireActive(_ owner: OrganisationID) throws(Refusal) {
    let organisation: Organisation = try known(owner)
    guard organisation.state == .active else { throw .organisationIs(organisation.state, owner) }
  }

  private func check(_ card: NeedCard, on today: Day) throws(Refusal) {
    if let owner = card.organisation { try requireActive(owner) }
    try card.check(on: today)
  }
}
