import Domain

extension PlainRegistry {
  /// The last first, all or none: each the last of its file, and nothing may depend on it.
  func undo(_ numbers: [Int], by actor: Actor, on today: Day) throws(Refusal) -> Told {
    if numbers.isEmpty { throw .nothingToUndo }
    var undone: [Int] = []
    for number in numbers.sorted(by: >) {
      guard let fact = facts.first(where: { $0.stamp.number == number }), !fact.isUndone else {
        throw .nothingToUndo
      }
      if fact.isUndoing {
        try doAgain(fact, besides: undone, by: actor, on: today)
      } else {
        try undo(fact, besides: undone, by: actor, on: today)
      }
      undone.append(number)
    }
    try refuseBroken(undone)
    return undone.map { number in
      let subject = facts.first { $0.stamp.number == number }?.subject
      return (subject ?? .reserve, .undone(Undone(number: number)))
    }
  }

  private func undo(
    _ fact: Fact, besides undone: [Int], by actor: Actor, on today: Day
  ) throws(Refusal) {
    let (id, number) = (fact.subject, fact.stamp.number)
    if fact.isFinal { throw .irreversible(id) }
    if let person = state.person(of: id) { try refuseErased(person) }
    try refuseForgotten(fact)
    if fact.change.isJoining, isForgotten(since: fact) { throw .irreversible(id) }
    try admit(actor, fact, of: fact, on: today)
    let own = facts(about: id)
    let last = own.last {
      !$0.isUndone && !$0.isFinal && !$0.isUndoing && !undone.contains($0.stamp.number)
    }
    if last?.stamp.number != number {
      let isForgotten = own.contains { $0.stamp.number > number && $0.change.isForgetting }
      throw isForgotten ? .irreversible(id) : .changedSince(id)
    }
    if case .created = fact.change, let other = dependent(on: id, besides: undone + [number]) {
      throw .neededBy(other)
    }
  }

  /// What a file said that joined another one went with what that one said, or one further on.
  private func isForgotten(since joining: Fact) -> Bool {
    var (number, next) = (joining.stamp.number, joining)
    while case .acted(.joining(let told)) = next.change, let into = told.into?.entity {
      if facts(about: into).contains(where: { $0.stamp.number > number && $0.change.isForgetting })
      {
        return true
      }
      guard let further = facts(about: into).last(where: { $0.change.isJoining && !$0.isUndone })
      else { return false }
      (number, next) = (max(number, further.stamp.number), further)
    }
    return false
  }

  /// What an undoing took back is done again where the file stands as that left it.
  private func doAgain(
    _ fact: Fact, besides undone: [Int], by actor: Actor, on today: Day
  ) throws(Refusal) {
    guard let before = target(of: fact), !before.isUndoing else { throw .nothingToUndo }
    if let person = state.person(of: fact.subject) { try refuseErased(person) }
    try admit(actor, fact, of: before, on: today)
    let own = facts(about: fact.subject)
    for later in own where later.stamp.number > fact.stamp.number {
      if later.isUndone || undone.contains(later.stamp.number) { continue }
      if let other = target(of: later) {
        if other.stamp.number < before.stamp.number { throw .changedSince(fact.subject) }
      } else if !later.isFinal {
        throw .changedSince(fact.subject)
      }
    }
    if before.change.isPlainCard, !before.change.isReadable {
      let isForgotten = own.contains {
        $0.stamp.number > before.stamp.number && $0.change.isForgetting
      }
      throw isForgotten ? .irreversible(fact.subject) : .sealed(fact.subject)
    }
  }

  private func target(of fact: Fact) -> Fact? {
    guard case .undone(let undone) = fact.change else { return nil }
    return facts.first { $0.subject == fact.subject && $0.stamp.number == undone.number }
  }

  /// Going back to what a file said before its key was destroyed is not possible.
  private func refuseForgotten(_ fact: Fact) throws(Refusal) {
    guard fact.change.isPlainCard else { return }
    if case .created = fact.change { return }
    let own = facts(about: fact.subject).filter { !$0.isUndone }
    for other in own where other.stamp.number > fact.stamp.number {
      if case .earlierForgotten(let forgetting) = other.change, !forgetting.keys.isEmpty {
        throw .irreversible(fact.subject)
      }
    }
    let earlier = own.last { $0.stamp.number < fact.stamp.number && $0.change.isPlainCard }
    if earlier?.change.isReadable != true { throw .sealed(fact.subject) }
  }

  /// What an organisation said, only whoever said it takes back, while she sees whom it is about.
  private func admit(
    _ actor: Actor, _ fact: Fact, of act: Fact, on today: Day
  ) throws(Refusal) {
    let introduction = state.introduction(IntroductionID(fact.subject))
    var isMove = false
    if case .introductionMoved = act.change { isMove = true }
    if case .noted(.introduction, _) = act.change { isMove = true }
    let isOrganisations = state.seats.contains { $0.id == act.stamp.member }
    switch actor.role {
    case .committeeSeat: throw .notAllowed
    case .facilitator: if isMove && isOrganisations { throw .onlyOrganisation }
    case .coordinator(let organisation):
      guard isMove, fact.stamp.member == actor.member, let introduction,
        state.organisation(of: introduction) == organisation
      else { throw .notYours(fact.subject) }
      if let end = introduction.latest(.agreed)?.expires, today > end { throw .consentExpired(end) }
    }
  }

  private func dependent(on id: EntityID, besides undone: [Int]) -> EntityID? {
    let seats = state.seats.filter { $0.organisation.entity == id }.compactMap(\.id.entity)
    if let seat = seats.min() { return seat }
    let files = state.joined.filter { $0.into.entity == id }.map(\.id)
    if let file = files.min() { return file.entity }
    let others = byRecord(state.referring(to: id)).filter { other in
      !facts(about: other).contains { fact in
        if case .created = fact.change { undone.contains(fact.stamp.number) } else { false }
      }
    }
    return others.first
  }

  /// The oldest first.
  func byRecord(_ ids: [EntityID]) -> [EntityID] {
    ids.sorted { left, right in
      let (one, other) = (facts(about: left).first, facts(about: right).first)
      return (one?.stamp.number ?? 0) < (other?.stamp.number ?? 0)
    }
  }

  /// Nothing leads to a state that no command leads to.
  private func refuseBroken(_ undone: [Int]) throws(Refusal) {
    var rest = facts
    for index in rest.indices where undone.contains(rest[index].stamp.number) {
      rest[index].isUndone = true
      guard let before = target(of: rest[index]) else { continue }
      for place in rest.indices where rest[place].stamp.number == before.stamp.number {
        rest[place].isUndone = false
      }
    }
    let after = PlainState(of: rest)
    for number in undone {
      guard let id = facts.first(where: { $0.stamp.number == number })?.subject else { continue }
      if let person = after.person(of: id), after.erased.contains(person) {
        throw .stands(.candidate(.erased), person.entity)
      }
      if let file = CandidateID(id) {
        try after.refuseBrokenJoining(of: file, rest)
        if let person = after.candidate(after.standing(file)) { try after.refuseBroken(person) }
      }
      if let one = after.organisation(OrganisationID(id)) { try after.refuseBroken(one) }
      if let one = after.asked(NeedID(id)), one.state == .open {
        let owner = after.organisation(one.card.organisation)
        if let owner, owner.state == .archived {
          throw .stands(.organisation(.archived), owner.id.entity)
        }
      }
      if let one = after.programme(ProgrammeID(id)) {
        for pathway in after.pathways where pathway.card.programme == one.id {
          if one.editions.contains(where: { $0.edition == pathway.edition }) { continue }
          throw .neededBy(pathway.id.entity)
        }
      }
      if let one = after.introduction(IntroductionID(id)), one.isOpen {
        try after.refuseBroken(one)
      }
      for reference in after.references(from: id) where !after.exists(reference.to) {
        throw .unknown(reference.to)
      }
    }
  }
}

extension PlainState {
  /// One that stands leads to a file that stands, and breaks none of its rules.
  fileprivate func refuseBrokenJoining(of file: CandidateID, _ facts: [Fact]) throws(Refusal) {
    let own = facts.filter { $0.subject == file.entity && !$0.isUndone }
    guard own.contains(where: \.change.isJoining) else { return }
    for fact in facts where fact.change.isJoining && !fact.isUndone {
      if !joined.contains(where: { $0.id.entity == fact.subject }) {
        throw .changedSince(file.entity)
      }
    }
    guard let into = joined.first(where: { $0.id == file })?.into, let other = candidate(into)
    else {
      throw .changedSince(file.entity)
    }
    var state = CandidateState.active
    for fact in own { if case .moved(.candidate(let step)) = fact.change { state = step.state } }
    // Whoever left since, left with both.
    var then = CandidateState.active
    let joining = own.last(where: \.change.isJoining)?.stamp.number ?? 0
    for fact in facts where fact.subject == into.entity && fact.stamp.number < joining {
      if !fact.isUndone, case .moved(.candidate(let step)) = fact.change { then = step.state }
    }
    if state != .left, then == .left, other.state == .left {
      throw .stands(.candidate(.left), into.entity)
    }
    for one in introductions(of: into) where one.isOpen { try refuseBroken(one) }
  }

  fileprivate func refuseBroken(_ person: PlainCandidate) throws(Refusal) {
    guard person.state == .left || person.state == .erased else { return }
    let open = introductions(of: person.id).first(where: \.isOpen)
    if let open { throw .neededBy(open.id.entity) }
  }

  fileprivate func refuseBroken(_ organisation: PlainOrganisation) throws(Refusal) {
    if organisation.state == .archived,
      let open = needs(of: organisation.id).first(where: { $0.state == .open })
    {
      throw .needStillOpen(open.id)
    }
    let number = organisation.card.enterpriseNumber
    let others = organisations.filter {
      number != nil && $0.card.enterpriseNumber == number && $0.id != organisation.id
    }
    if let other = others.map(\.id).min() { throw .numberTaken(other) }
  }

  fileprivate func refuseBroken(_ one: PlainIntroduction) throws(Refusal) {
    guard let person = candidate(one.card.candidate) else { return }
    if person.state == .left { throw .stands(.candidate(.left), person.id.entity) }
    for other in introductions(of: person.id)
    where other.id != one.id && other.card.need == one.card.need && other.isOpen {
      throw .alreadyIntroduced(other.id)
    }
  }
}

extension Fact {
  var isCreation: Bool { if case .created = change { true } else { false } }
  var isUndoing: Bool { if case .undone = change { true } else { false } }

  /// What was destroyed, seen, or is about keys and members stays.
  var isFinal: Bool {
    switch change {
    case .acted(.sighting), .introductionConsulted, .erasureBegun, .erasureDone, .earlierForgotten,
      .memberAdded,
      .memberRemoved, .memberRenewed, .writerOpened, .writerRead, .recordConfirmed, .recordSetAside:
      true
    default: false
    }
  }
}

extension Change {
  fileprivate var isReadable: Bool {
    switch self {
    case .created(.candidate(let card)), .amended(.candidate(let card)): card.identity != nil
    case .created(.organisation(let card)), .amended(.organisation(let card)): card.contacts != nil
    default: false
    }
  }
}
