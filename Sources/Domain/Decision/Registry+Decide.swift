extension Registry {
  /// Turns a command into the changes that it brings about, or refuses it.
  ///
  /// Changes nothing and reads neither clock nor file: the same registry, command, actor and day
  /// always give the same answer. Every rule of the domain is applied here and nowhere else.
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
    case .setRule(let card): return [try set(card)]
    case .registerCandidate(let id, let card, let consent):
      return try register(id, card, consent, on: today)
    case .amendCandidate(let id, let card): return [try amend(id, card, on: today)]
    case .moveCandidate(let id, let step): return try move(id, step, on: today)
    case .renewConsent(let id, let consent): return [try renew(id, consent, on: today)]
    case .withdrawConsent(let id, let consent): return try withdraw(id, consent, on: today)
    case .erase(let id, let erasure): return try erase(id, erasure, on: today)
    case .receiveRequest(let id, let card): return [try receive(id, card, on: today)]
    case .extendRequest(let id, let delay): return [try extend(id, delay, on: today)]
    case .answerRequest(let id, let answer): return try self.answer(id, answer, on: today)
    case .registerOrganisation(let id, let card): return [try register(id, card, on: today)]
    case .amendOrganisation(let id, let card):
      return [try amend(id, card, on: today)]
    case .moveOrganisation(let id, let step): return [try move(id, step)]
    case .forgetEarlier(let id): return [try forgetEarlier(of: id)]
    case .openNeed(let id, let card): return [try open(id, card, on: today)]
    case .amendNeed(let id, let card): return [try amend(id, card, on: today)]
    case .moveNeed(let id, let step): return [try move(id, step)]
    case .defineProgramme(let id, let card): return [try define(id, card, on: today)]
    case .amendProgramme(let id, let card):
      return [try amend(id, card, on: today)]
    case .moveProgramme(let id, let step): return [try move(id, step)]
    case .beginPathway(let id, let card): return [try begin(id, card, on: today)]
    case .markStage(let id, let mark): return [try self.mark(id, mark, on: today)]
    case .movePathway(let id, let step): return [try move(id, step, on: today)]
    case .attest(let id, let paper): return [try attest(id, paper, on: today)]
    case .adoptEdition(let id): return [try adoptEdition(id)]
    case .introduce(let id, let card): return [try introduce(id, card, by: actor, on: today)]
    case .rewordIntroduction(let id, let text): return [try reword(id, text, on: today)]
    case .moveIntroduction(let id, let step, let seen):
      return [try move(id, step, seen: seen, by: actor, on: today)]
    case .consult(let ids): return try consult(ids, by: actor, on: today)
    case .undo(let numbers): return try undo(numbers, by: actor, on: today)
    case .followUp(let id, let followUp): return [try self.followUp(id, followUp, on: today)]
    case .note(let id, let text): return [try note(id, text, on: today)]
    case .addMember(let card): return [try changed(card, Change.memberAdded)]
    case .removeMember(let card): return [try changed(card, Change.memberRemoved)]
    case .renewMember(let card): return [try changed(card, Change.memberRenewed)]
    }
  }

  private func named(_ name: String) throws(Refusal) -> Event {
    let check = TextCheck()
    try check.required(name, .name)
    try check.line(name, .name)
    guard name != self.name else { throw .unchanged(.reserve) }
    return Event(.reserveNamed(ReserveName(name)), on: .reserve)
  }

  private func note(_ id: EntityID, _ text: String, on today: Day) throws(Refusal) -> Event {
    guard exists(id) else { throw .unknown(id) }
    let note = Note(text)
    try note.check(on: today)
    guard owner(of: id) != nil, let kind = id.kind else { throw .notAllowed }
    return Event(.noted(kind, note), on: id)
  }

  func known<Named: Entity>(_ id: Named.ID) throws(Refusal) -> Named {
    guard let entity: Named = self[id] else { throw .unknown(id.entity) }
    return entity
  }

  func refuseTaken(_ id: EntityID) throws(Refusal) {
    guard history[id] == nil else { throw .taken(id) }
  }

  func refuseFuture(_ day: Day?, _ field: Field, _ today: Day) throws(Refusal) {
    if let day, day > today { throw .inFuture(field, day) }
  }
}

extension Command {
  /// Whether others than facilitators may ask for it; its own rule then says who.
  fileprivate var isOpenToOthers: Bool {
    switch self {
    case .moveIntroduction, .consult, .undo: true
    case .nameReserve, .setRule, .registerCandidate, .amendCandidate, .moveCandidate,
      .renewConsent, .withdrawConsent, .erase, .receiveRequest, .extendRequest, .answerRequest,
      .registerOrganisation, .amendOrganisation, .moveOrganisation, .forgetEarlier, .openNeed,
      .amendNeed, .moveNeed, .defineProgramme, .amendProgramme, .moveProgramme, .beginPathway,
      .markStage, .movePathway, .attest, .adoptEdition, .introduce, .rewordIntroduction, .followUp,
      .note, .addMember,
      .removeMember, .renewMember:
      false
    }
  }
}
