public import Domain

extension PlainRegistry {
  public func decide(_ command: Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event]
  {
    if !Self.isForOthersToo(command) {
      guard actor.role == .facilitator else { throw .notAllowed }
      if let person = personConcerned(by: command) { try refuseErased(person) }
    }
    let changes = try changes(command, by: actor, on: today)
    return changes.map { id, change in
      Event(change, on: id, sealedFor: owner(of: change, on: id, by: actor))
    }
  }

  private static func isForOthersToo(_ command: Command) -> Bool {
    switch command {
    case .moveIntroduction, .consult, .undo, .renewMember, .note: true
    default: false
    }
  }

  typealias Told = [(EntityID, Change)]

  private func changes(
    _ command: Command, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    switch command {
    case .nameReserve(let name): try named(name)
    case .tellContact(let text): try reached(text)
    case .setRule(let card): try set(card)
    case .create(let id, let card): try create(id, card, by: actor, on: today)
    case .amend(let id, let card, let seen): try amend(id, card, seen, on: today)
    case .move(let id, let step): try move(id, step, on: today)
    case .act(let id, let act): try done(id, act, by: actor, on: today)
    case .enrol(let id, let card, let consent): try enrol(id, card, consent, on: today)
    case .welcome(let id, let card, let consent, let attendance):
      try welcome(id, card, consent, attendance, by: actor, on: today)
    case .renewConsent(let id, let consent): try renew(id, consent, on: today)
    case .withdrawConsent(let id, let consent): try withdraw(id, consent, on: today)
    case .erase(let id, let erasure): try erase(id, erasure, on: today)
    case .receiveRequest(let id, let card): try receive(id, card, on: today)
    case .extendRequest(let id, let delay): try extend(id, delay, on: today)
    case .answerRequest(let id, let answer): try self.answer(id, answer, on: today)
    case .forgetEarlier(let id): try forgetEarlier(id)
    case .markStage(let id, let mark): try self.mark(id, mark, on: today)
    case .adoptEdition(let id): try adopt(id)
    case .moveIntroduction(let id, let step, let seen):
      try move(id, step, seen, by: actor, on: today)
    case .consult(let ids): try consult(ids, by: actor, on: today)
    case .note(let id, let text): try note(id, text, by: actor, on: today)
    case .addMember(let id, let card): try added(id, card)
    case .removeMember(let id): try removed(id)
    case .renewMember(let id, let renewal): try renewed(id, renewal, by: actor)
    case .confirm(let numbers): try confirm(numbers)
    case .setAside(let numbers): try setAside(numbers)
    case .undo(let numbers): try undo(numbers, by: actor, on: today)
    }
  }

  /// Nothing is said of somebody who was erased, nor of what is theirs.
  private func personConcerned(by command: Command) -> CandidateID? {
    switch command {
    case .create(let id, .candidate): CandidateID(trusting: id)
    case .create(_, .pathway(let card)): card.subject.flatMap { CandidateID($0) }
    case .create(_, .introduction(let card)): card.candidate
    case .amend(let id, _, _), .move(let id, _), .act(let id, _), .note(let id, _),
      .forgetEarlier(let id):
      state.person(of: id)
    case .welcome(let id, _, _, _): id
    case .enrol(let id, _, _), .renewConsent(let id, _), .withdrawConsent(let id, _),
      .erase(let id, _), .receiveRequest(let id, _), .extendRequest(let id, _),
      .answerRequest(let id, _):
      id
    case .markStage(let id, _), .adoptEdition(let id): state.person(of: id.entity)
    default: nil
    }
  }

  func refuseErased(_ id: CandidateID) throws(Refusal) {
    if state.erased.contains(id) { throw .stands(.candidate(.erased), id.entity) }
  }

  /// Under whose key the private part is sealed: what is typed freely about somebody under theirs,
  /// what shows them to an organisation and what it answers under the introduction's own.
  private func owner(of change: Change, on id: EntityID, by actor: Actor) -> EntityID? {
    switch change {
    case .created(.candidate), .created(.organisation), .amended(.candidate),
      .amended(.organisation), .moved(.candidate), .requestReceived, .requestExtended,
      .requestAnswered:
      return id
    case .created(.introduction(let card)): return card.candidate?.entity
    case .noted(let kind, _):
      if case .coordinator = actor.role, kind == .introduction { return id }
      return state.owner(of: id)
    case .acted(let act):
      switch act {
      case .attestation, .joining, .participation, .visit, .reminderEnd, .sighting: return nil
      case .attendance: return id
      case .plan, .rationale, .followUp, .passingOn: return state.owner(of: id)
      case .outreach, .outreachAnswer, .reminder, .postponement:
        return state.owner(of: id) ?? .reserve
      }
    case .introductionMoved(let step):
      if case .coordinator = actor.role { return id }
      return step.move == .presented ? id : state.owner(of: id)
    case .erasureBegun, .memberAdded: return .reserve
    default: return nil
    }
  }

  private func amend(
    _ id: EntityID, _ card: AnyCard, _ seen: Int?, on today: Day
  ) throws(Refusal) -> Told {
    let told = try amend(id, card, on: today)
    let latest = facts(about: id).last { fact in
      switch fact.change {
      case .created, .amended, .undone: true
      default: false
      }
    }
    if let seen, seen != latest?.stamp.number { throw .amendedSince(id) }
    return told
  }

  private func named(_ name: String) throws(Refusal) -> Told {
    try PlainText.required(name, .name)
    try PlainText.check(name, .name)
    if name == state.name { throw .unchanged(.reserve) }
    return [(.reserve, .reserveNamed(ReserveName(name, contact: state.contact)))]
  }

  private func reached(_ text: String) throws(Refusal) -> Told {
    try PlainText.check(text, .contacts)
    let contact = PlainText.isBlank(text) ? nil : text
    if contact == state.contact { throw .unchanged(.reserve) }
    return [(.reserve, .reserveNamed(ReserveName(state.name, contact: contact)))]
  }

  private func set(_ card: RuleCard) throws(Refusal) -> Told {
    guard let figure = card.figure else { throw .missing(.figure) }
    guard let value = card.value else { throw .missing(.value) }
    if !figure.limits.contains(value) { throw .outOfRange(.value, figure.shownLimits) }
    guard let from = card.from else { throw .missing(.from) }
    let same = state.rules.filter { $0.figure == figure }
    if let first = same.map(\.from).min(), from < first { throw .tooEarly(.from, after: first) }
    try PlainText.required(card.source, .source)
    try PlainText.check(card.source, .source)
    let begun = same.filter { $0.from <= from }
    let latest = begun.map(\.from).max()
    if let rule = begun.last(where: { $0.from == latest }), rule.value == value,
      rule.source == card.source
    {
      throw .unchanged(.reserve)
    }
    return [(.reserve, .ruleSet(card))]
  }

  private func note(
    _ id: EntityID, _ text: String, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    if !state.exists(id) { throw state.absence(of: id) }
    if case .coordinator(let organisation) = actor.role {
      guard let one = state.introduction(IntroductionID(id)) else { throw .notAllowed }
      if state.organisation(of: one) != organisation { throw .notYours(id) }
      if let person = one.card.candidate { try refuseErased(person) }
      if !one.isShown(on: today) {
        throw one.latest(.agreed)?.expires.map { .consentExpired($0) } ?? .missing(.fields)
      }
    } else if actor.role != .facilitator {
      throw .notAllowed
    } else if let person = state.person(of: id) {
      try refuseErased(person)
    }
    try PlainText.required(text, .note)
    try PlainText.check(text, .note, isPage: true)
    guard let kind = id.kind, state.owner(of: id) != nil else { throw .notAllowed }
    return [(id, .noted(kind, Note(text)))]
  }

  private func added(_ member: MemberID, _ card: MemberCard) throws(Refusal) -> Told {
    guard let id = member.entity else { throw .missing(.member) }
    if state.member(member) != nil { throw .taken(id) }
    if card.role == nil { throw .missing(.role) }
    if card.role == .coordinator {
      guard let organisation = card.organisation else { throw .missing(.organisation) }
      if state.organisation(organisation) == nil { throw .unknown(organisation.entity) }
    }
    if card.role == .committee, card.bench == nil { throw .missing(.bench) }
    try PlainText.required(card.name, .name)
    try PlainText.check(card.name, .name)
    return [(id, .memberAdded(card))]
  }

  private func removed(_ member: MemberID) throws(Refusal) -> Told {
    let id = try standing(member)
    let others = state.members.filter {
      $0.id != member && $0.role == .facilitator && !$0.isRemoved
    }
    if others.isEmpty { throw .lastFacilitator }
    return [(id, .memberRemoved(Departure()))]
  }

  private func renewed(
    _ member: MemberID, _ renewal: KeyRenewal, by actor: Actor
  ) throws(Refusal) -> Told {
    if actor.role != .facilitator && actor.member != member { throw .notAllowed }
    let id = try standing(member)
    if state.member(member)?.role == .committee { throw .notAllowed }
    return [(id, .memberRenewed(renewal))]
  }

  private func standing(_ member: MemberID) throws(Refusal) -> EntityID {
    guard let id = member.entity, let known = state.member(member), !known.isRemoved else {
      throw .missing(.member)
    }
    return id
  }

  private func confirm(_ numbers: [Int]) throws(Refusal) -> Told {
    for number in numbers where waiting(number) == nil { throw .notWaiting(number) }
    if numbers.isEmpty { throw .unchanged(.reserve) }
    for number in numbers {
      let cause = waiting(number)?.cause
      if cause == .notAllowed || cause == .impossible { throw .notConfirmable(number) }
    }
    return [(.reserve, .recordConfirmed(RecordNames(numbers)))]
  }

  private func setAside(_ numbers: [Int]) throws(Refusal) -> Told {
    for number in numbers where waiting(number) == nil { throw .notWaiting(number) }
    if numbers.isEmpty { throw .unchanged(.reserve) }
    return [(.reserve, .recordSetAside(RecordNames(numbers)))]
  }
}
