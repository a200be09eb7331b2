extension Registry {
  func open(_ id: NeedID, _ card: NeedCard) throws(Refusal) -> Event {
    try refuseTaken(id.entity)
    try check(card)
    return Event(.needOpened(card), on: id.entity)
  }

  func amend(_ id: NeedID, _ card: NeedCard) throws(Refusal) -> Event {
    let need = try known(id)
    try check(card)
    guard card.organisation == need.card.organisation else { throw .notYours(id.entity) }
    guard need.card != card else { throw .unchanged(id.entity) }
    return Event(.needAmended(card), on: id.entity)
  }

  /// A suspended need may be filled or closed, and anything may be reopened.
  func move(_ id: NeedID, _ step: NeedStep) throws(Refusal) -> Event {
    let need = try known(id)
    guard need.state.mayBecome(step.state) else { throw .needIs(need.state, id) }
    if step.state == .closed, step.reason == nil { throw .missing(.reason) }
    if step.state == .open, let owner = need.card.organisation { try requireActive(owner) }
    return Event(.needMoved(step), on: id.entity)
  }

  func known(_ id: NeedID) throws(Refusal) -> Need {
    guard let need = needs[id] else { throw .unknown(id.entity) }
    return need
  }

  private func requireActive(_ owner: OrganisationID) throws(Refusal) {
    let organisation = try known(owner)
    guard organisation.state == .active else { throw .organisationIs(organisation.state, owner) }
  }

  private func check(_ card: NeedCard) throws(Refusal) {
    guard let owner = card.organisation else { throw .missing(.organisation) }
    try requireActive(owner)
    let check = TextCheck()
    try check.required(card.title, .title)
    try check.line(card.title, .title)
    try check.page(card.description, .description)
    try check.page(card.criteria, .criteria)
    try check.line(card.place, .place)
    if let places = card.places, !(1...99).contains(places) {
      throw .outOfRange(.places, 1...99)
    }
    if let fte = card.fte, !(1...9_900).contains(fte.hundredths) {
      throw .outOfRange(.fte, 1...9_900)
    }
  }
}
