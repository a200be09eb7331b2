import Domain

extension PlainRegistry {
  func create(
    _ id: EntityID, _ card: AnyCard, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    if id.kind != card.kind { throw .unknown(id) }
    if !facts(about: id).isEmpty { throw .taken(id) }
    switch card {
    case .candidate(let card): return try register(id, card, on: today)
    case .organisation(let card):
      try check(card.values, required: [.name], on: today)
      try refuseTaken(card.enterpriseNumber, besides: id)
    case .need(let card):
      if let owner = card.organisation { try requireActive(owner) }
      try check(card.values, required: [.organisation, .title], on: today)
    case .programme(let card): return try define(id, card, on: today)
    case .pathway(let card): return try begin(id, card, on: today)
    case .introduction(let card): return try introduce(id, card, by: actor, on: today)
    case .meeting(let card):
      try requireKnown(card.about + card.hosts + [card.programme?.entity].compactMap(\.self))
      try check(card.values, required: [.meetingKind, .day], on: today)
    }
    return [(id, .created(card))]
  }

  func amend(_ id: EntityID, _ card: AnyCard, on today: Day) throws(Refusal) -> Told {
    if id.kind != card.kind { throw .unknown(id) }
    switch card {
    case .candidate(let card): try checkAmended(id, card, on: today)
    case .organisation(let card): try checkAmended(id, card, on: today)
    case .need(let card):
      guard let old = state.asked(NeedID(id)) else { throw .unknown(id) }
      if let owner = card.organisation { try requireActive(owner) }
      try check(
        card.values, required: [.organisation, .title], on: today, before: old.card.values)
      if old.card == card { throw .unchanged(id) }
      // Whose it is stays.
      if old.card.organisation != card.organisation { throw .notYours(id) }
    case .programme(let card): return try amend(id, card, on: today)
    case .meeting(let card):
      guard let old = state.meeting(MeetingID(trusting: id)) else { throw .unknown(id) }
      try requireKnown(card.about + card.hosts + [card.programme?.entity].compactMap(\.self))
      try check(card.values, required: [.meetingKind, .day], on: today, before: old.card.values)
      if old.state == .held, let day = card.day, day > today { throw .notBefore(day) }
      if old.card == card { throw .unchanged(id) }
    case .pathway, .introduction: throw .unchanged(id)
    }
    return [(id, .amended(card))]
  }

  private func checkAmended(
    _ id: EntityID, _ card: CandidateCard, on today: Day
  ) throws(Refusal) {
    guard let old = state.candidate(CandidateID(id)) else { throw state.absence(of: id) }
    if old.card.identity == nil { throw .sealed(id) }
    try PlainText.required(Self.fullName(card), .familyName)
    try check(card.values, required: [], on: today, before: old.card.values)
    if old.card == card { throw .unchanged(id) }
  }

  private func checkAmended(
    _ id: EntityID, _ card: OrganisationCard, on today: Day
  ) throws(Refusal) {
    guard let old = state.organisation(OrganisationID(id)) else { throw .unknown(id) }
    if old.card.contacts == nil || card.contacts == nil { throw .sealed(id) }
    try check(card.values, required: [.name], on: today, before: old.card.values)
    if old.card == card { throw .unchanged(id) }
    try refuseTaken(card.enterpriseNumber, besides: id)
  }

  /// From where each standing is reached.
  private static func sources(of standing: Standing) -> [Standing] {
    switch standing {
    case .candidate(.active): [.candidate(.paused), .candidate(.left)]
    case .candidate(.paused): [.candidate(.active)]
    case .candidate(.left): [.candidate(.active), .candidate(.paused)]
    case .organisation(.active): [.organisation(.archived)]
    case .organisation(.archived): [.organisation(.active)]
    case .need(.open): [.need(.suspended), .need(.filled), .need(.closed)]
    case .need(.suspended): [.need(.open)]
    case .need(.filled), .need(.closed): [.need(.open), .need(.suspended)]
    case .programme(.active): [.programme(.retired)]
    case .programme(.retired): [.programme(.active)]
    case .pathway(.running): [.pathway(.ended), .pathway(.stopped)]
    case .pathway(.ended), .pathway(.stopped): [.pathway(.running)]
    case .meeting(.planned): [.meeting(.cancelled)]
    case .meeting(.held), .meeting(.cancelled): [.meeting(.planned)]
    case .candidate(.erased), .introduction: []
    }
  }

  func move(_ id: EntityID, _ step: AnyStep, on today: Day) throws(Refusal) -> Told {
    if id.kind != step.standing.kind { throw .unknown(id) }
    if case .candidate(let step) = step, step.state == .erased { throw .missing(.reason) }
    guard let standing = state.standing(of: id) else { throw state.absence(of: id) }
    if !Self.sources(of: step.standing).contains(standing) { throw .stands(standing, id) }
    switch step {
    case .candidate(var step):
      step.on = step.on ?? today
      try check(step.values, required: [], on: today)
      let leaving = step.state == .left
      return [(id, .moved(.candidate(step)))]
        + (leaving ? withdrawals(of: CandidateID(trusting: id), on: step.on ?? today) : [])
    case .organisation(let step):
      let open = state.needs(of: OrganisationID(trusting: id)).first { $0.state == .open }
      if step.state == .archived, let open { throw .needStillOpen(open.id) }
    case .need(let step):
      if step.state == .closed, step.reason == nil { throw .missing(.reason) }
      let owner = state.asked(NeedID(id))?.card.organisation
      if step.state == .open, let owner { try requireActive(owner) }
    case .pathway(var step):
      step.on = step.on ?? today
      try check(step.values, required: [], on: today)
      return [(id, .moved(.pathway(step)))]
    case .meeting(var step):
      let day = state.meeting(MeetingID(trusting: id))?.card.day
      if step.state == .held, let day, day > today { throw .notBefore(day) }
      step.count = step.state == .held ? state.count(at: MeetingID(trusting: id)) : MeetingCount()
      return [(id, .moved(.meeting(step)))]
    case .programme: break
    }
    return [(id, .moved(step))]
  }

  func requireActive(_ owner: OrganisationID) throws(Refusal) {
    guard let organisation = state.organisation(owner) else { throw .unknown(owner.entity) }
    if organisation.state == .archived { throw .stands(.organisation(.archived), owner.entity) }
  }

  private func requireKnown(_ ids: [EntityID]) throws(Refusal) {
    for id in ids where !state.exists(id) { throw state.absence(of: id) }
  }

  private func refuseTaken(_ number: EnterpriseNumber?, besides id: EntityID) throws(Refusal) {
    let others = state.organisations.filter {
      number != nil && $0.card.enterpriseNumber == number && $0.id.entity != id
    }
    if let other = others.map(\.id).min() { throw .numberTaken(other) }
  }

  static func fullName(_ card: CandidateCard) -> String? {
    guard let identity = card.identity else { return nil }
    return (identity.givenName ?? "") + " " + (identity.familyName ?? "")
  }
}
