extension Registry {
  /// Changes nothing and reads neither clock nor file: a question has always the same answer.
  public func decide(_ command: Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event]
  {
    if !command.isOpenToOthers {
      guard actor.role == .facilitator else { throw .notAllowed }
      if let person = person(of: command) { try refuseErased(person) }
    }
    return try events(command, by: actor, on: today).map { event in
      Event(
        event.change, on: event.subject,
        sealedFor: owner(of: event.change, on: event.subject, by: actor))
    }
  }

  private func events(
    _ command: Command, by actor: Actor, on today: Day
  ) throws(Refusal) -> [Event] {
    switch command {
    case .nameReserve(let name): return [try named(name)]
    case .tellContact(let text): return [try reached(text)]
    case .setRule(let card): return [try set(card)]
    case .create(let id, let card): return try create(id, card, by: actor, on: today)
    case .amend(let id, let card, let seen):
      let event = try amend(id, card, on: today)
      if let seen, seen != latestCard(of: id) { throw .amendedSince(id) }
      return [event]
    case .move(let id, let step): return try move(id, step, on: today)
    case .act(let id, let act): return [try done(id, act.described, by: actor, on: today)]
    case .enrol(let id, let card, let consent): return try enrol(id, card, consent, on: today)
    case .welcome(let id, let card, let consent, let attendance):
      return try enrol(id, card, consent, on: today)
        + [attended(id, attendance, by: actor, on: today)]
    case .renewConsent(let id, let consent): return [try renew(id, consent, on: today)]
    case .withdrawConsent(let id, let consent): return try withdraw(id, consent, on: today)
    case .erase(let id, let erasure): return try erase(id, erasure, on: today)
    case .receiveRequest(let id, let card): return [try receive(id, card, on: today)]
    case .extendRequest(let id, let delay): return [try extend(id, delay, on: today)]
    case .answerRequest(let id, let answer): return try self.answer(id, answer, on: today)
    case .forgetEarlier(let id): return [try forgetEarlier(of: id)]
    case .markStage(let id, let mark): return [try self.mark(id, mark, on: today)]
    case .adoptEdition(let id): return [try adoptEdition(id)]
    case .moveIntroduction(let id, let step, let seen):
      return [try move(id, step, seen: seen, by: actor, on: today)]
    case .consult(let ids): return try consult(ids, by: actor, on: today)
    case .undo(let numbers): return try undo(numbers, by: actor, on: today)
    case .note(let id, let text): return [try note(id, text, by: actor, on: today)]
    case .addMember(let id, let card): return [try added(id, card)]
    case .removeMember(let id): return [try removed(id)]
    case .renewMember(let id, let renewal): return [try renewed(id, renewal, by: actor)]
    case .confirm(let numbers): return [try confirming(numbers)]
    case .setAside(let numbers): return [try settingAside(numbers)]
    }
  }

  private func create(
    _ id: EntityID, _ card: AnyCard, by actor: Actor, on today: Day
  ) throws(Refusal) -> [Event] {
    guard id.kind == card.kind else { throw .unknown(id) }
    try refuseTaken(id)
    return switch card {
    case .candidate(let card): try register(.init(trusting: id), card, on: today)
    case .organisation(let card): [try register(.init(trusting: id), card, on: today)]
    case .need(let card): [try open(.init(trusting: id), card, on: today)]
    case .programme(let card): [try define(.init(trusting: id), card, on: today)]
    case .pathway(let card): [try begin(.init(trusting: id), card, on: today)]
    case .introduction(let card): [try introduce(.init(trusting: id), card, by: actor, on: today)]
    case .meeting(let card): [try made(id, card, on: today)]
    }
  }

  private func amend(_ id: EntityID, _ card: AnyCard, on today: Day) throws(Refusal) -> Event {
    guard id.kind == card.kind else { throw .unknown(id) }
    return switch card {
    case .candidate(let card): try amend(.init(trusting: id), card, on: today)
    case .organisation(let card): try amend(.init(trusting: id), card, on: today)
    case .need(let card): try amend(.init(trusting: id), card, on: today)
    case .programme(let card): try amend(.init(trusting: id), card, on: today)
    case .meeting(let card): try amended(known(MeetingID(trusting: id)) as Meeting, card, on: today)
    // They stay as they were begun.
    case .pathway, .introduction: throw .unchanged(id)
    }
  }

  /// The record that last said what a file says, or took that back; nil where there is none.
  public func latestCard(of id: EntityID) -> Int? {
    entries(of: id).last { $0.event.change.card != nil || $0.event.change.kind == .undone }?
      .stamp.number
  }

  private func move(_ id: EntityID, _ step: AnyStep, on today: Day) throws(Refusal) -> [Event] {
    guard id.kind == step.standing.kind else { throw .unknown(id) }
    return switch step {
    case .candidate(let step): try move(.init(trusting: id), step, on: today)
    case .organisation(let step): [try move(.init(trusting: id), step, on: today)]
    case .need(let step): [try move(.init(trusting: id), step, on: today)]
    case .programme(let step):
      [try moved(known(ProgrammeID(trusting: id)) as Programme, step, on: today)]
    case .pathway(let step): [try move(.init(trusting: id), step, on: today)]
    case .meeting(let step): [try move(MeetingID(trusting: id), step, on: today)]
    }
  }

  private func named(_ name: String) throws(Refusal) -> Event {
    try TextCheck().requiredLine(name, .name)
    guard name != self.name else { throw .unchanged(.reserve) }
    return Event(.reserveNamed(ReserveName(name, contact: contact)), on: .reserve)
  }

  private func reached(_ text: String) throws(Refusal) -> Event {
    try TextCheck().line(text, .contacts)
    let contact = text.contains { !$0.isWhitespace } ? text : nil
    guard contact != self.contact else { throw .unchanged(.reserve) }
    return Event(.reserveNamed(ReserveName(name, contact: contact)), on: .reserve)
  }

  private func note(
    _ id: EntityID, _ text: String, by actor: Actor, on today: Day
  ) throws(Refusal) -> Event {
    guard exists(id) else { throw absence(of: id) }
    try admitNote(by: actor, on: id, today)
    let note = Note(text)
    try note.check(on: today)
    guard owner(of: id) != nil, let kind = id.kind else { throw .notAllowed }
    return Event(.noted(kind, note), on: id)
  }

  /// What is asked of a new entity of every kind.
  func made<Card: DescribedCard>(
    _ id: EntityID, _ card: Card, on today: Day
  ) throws(Refusal) -> Event {
    for other in card.references where !exists(other.to) { throw absence(of: other.to) }
    try card.check(on: today)
    return Event(.created(card.anyCard), on: id)
  }

  func amended<Named: Entity>(
    _ old: Named, _ card: Named.Card, on today: Day
  ) throws(Refusal) -> Event {
    for other in card.references where !exists(other.to) { throw absence(of: other.to) }
    try card.check(on: today, after: old.card)
    try refuseEarly(Named.earliest(card, for: old.state), today)
    guard old.card != card else { throw .unchanged(old.id.entity) }
    return Event(.amended(card.anyCard), on: old.id.entity)
  }

  func moved<Named: Entity, Step: EntityStep>(
    _ entity: Named, _ step: Step, on today: Day
  ) throws(Refusal) -> Event where Step.State == Named.State {
    try require(entity.state.mayBecome(step.state), of: entity)
    try refuseEarly(Named.earliest(entity.card, for: step.state), today)
    return Event(.moved(step.anyStep), on: entity.id.entity)
  }

  /// What is asked of an act of every kind, and then of some.
  private func done<Act: EntityAct>(
    _ id: EntityID, _ act: Act, by actor: Actor, on today: Day
  ) throws(Refusal) -> Event {
    guard act.takes(id), exists(id) else { throw absence(of: id) }
    if let standing = standing(of: id), !act.isPossible(at: standing) {
      throw .stands(standing, id)
    }
    for other in act.references where !exists(other.to) { throw absence(of: other.to) }
    try act.check(on: today)
    var act = act
    act.on = act.on ?? today
    let entity = entity(id)
    if let pathway = entity as? Pathway, let paper = act as? Attestation {
      return Event(.acted(.attestation(try attesting(pathway, paper, on: today))), on: id)
    }
    if let pathway = entity as? Pathway, let plan = act as? CoursePlan {
      try refuse(plan, of: pathway)
    }
    if let person = entity as? Candidate, let joining = act as? Joining {
      try refuse(joining, of: person)
    }
    if let old = entity as? Introduction, let new = act as? Rationale, old.rationale == new.text {
      throw .unchanged(id)
    }
    return try noted(act.anyAct, id, by: actor, on: today)
  }

  private func refuseEarly(_ earliest: Day?, _ today: Day) throws(Refusal) {
    if let earliest, earliest > today { throw .notBefore(earliest) }
  }

  func known<Named: Entity>(_ id: Named.ID) throws(Refusal) -> Named {
    guard let entity: Named = self[id] else { throw absence(of: id.entity) }
    return entity
  }

  /// Why there is no such file.
  public func absence(of id: EntityID) -> Refusal {
    guard let file = CandidateID(id), joined[file] != nil else { return .unknown(id) }
    return .joined(file, into: standingFile(of: file))
  }

  func require(_ isPossible: Bool, of entity: some Entity) throws(Refusal) {
    if !isPossible { throw .stands(entity.standing, entity.id.entity) }
  }

  func refuseTaken(_ id: EntityID) throws(Refusal) {
    guard history[id] == nil else { throw .taken(id) }
  }
}

extension Command {
  /// Its own rule then says who.
  fileprivate var isOpenToOthers: Bool {
    switch self {
    case .moveIntroduction, .consult, .undo, .renewMember, .note: true
    case .nameReserve, .tellContact, .setRule, .create, .amend, .move, .enrol, .welcome,
      .renewConsent,
      .withdrawConsent,
      .erase, .receiveRequest, .extendRequest, .answerRequest, .forgetEarlier, .markStage, .act,
      .adoptEdition, .addMember, .removeMember, .confirm, .setAside:
      false
    }
  }
}
