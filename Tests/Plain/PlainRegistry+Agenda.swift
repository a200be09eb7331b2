import Domain

extension PlainRegistry {
  /// What is said of a meeting, and what the office notes to come back to.
  func noted(
    _ id: EntityID, _ act: AnyAct, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    if case .sighting(let sighting) = act, id == .reserve {
      return [(id, .acted(try seen(sighting, id, actor)))]
    }
    switch act {
    case .attendance: if id.kind != .candidate { throw state.absence(of: id) }
    case .participation, .visit: if id.kind != .meeting { throw state.absence(of: id) }
    case .passingOn: if id.kind != .introduction { throw state.absence(of: id) }
    default: break
    }
    guard let standing = state.standing(of: id) else { throw state.absence(of: id) }
    return [(id, .acted(try told(act, id, standing, actor, today)))]
  }

  private func told(
    _ act: AnyAct, _ id: EntityID, _ standing: Standing, _ actor: Actor, _ today: Day
  ) throws(Refusal) -> AnyAct {
    switch act {
    case .attendance(let one):
      if standing == .candidate(.erased) { throw .stands(standing, id) }
      try require([one.meeting?.entity, one.leaving.organisation?.entity])
      try check(one.values, required: [.meeting, .presence], on: today)
      try refuse(one.presence, one.leaving, at: one.meeting, today)
      return act
    case .visit(let one):
      if standing == .meeting(.cancelled) { throw .stands(standing, id) }
      try require([one.leaving.organisation?.entity])
      try check(one.values, required: [.visitor], on: today)
      try refuse(.came, one.leaving, at: MeetingID(id), today)
      return act
    case .participation(let one):
      if standing == .meeting(.cancelled) { throw .stands(standing, id) }
      try require([one.organisation?.entity])
      try check(one.values, required: [.organisation, .presence], on: today)
      try refuse(one.presence, Leaving(), at: MeetingID(id), today)
      return act
    case .passingOn(var one):
      guard standing == .introduction(.declined) || standing == .introduction(.retained) else {
        throw .stands(standing, id)
      }
      try check(one.values, required: [.channel], on: today)
      one.on = one.on ?? today
      return .passingOn(one)
    default: return try come(back: act, to: id, standing, actor, today)
    }
  }

  private func come(
    back act: AnyAct, to id: EntityID, _ standing: Standing, _ actor: Actor, _ today: Day
  ) throws(Refusal) -> AnyAct {
    if standing == .candidate(.erased) { throw .stands(standing, id) }
    try checkValues(of: act, today)
    switch act {
    case .outreach(var one):
      one.on = one.on ?? today
      return .outreach(one)
    case .outreachAnswer(var one):
      one.on = one.on ?? today
      one.outreach = try open(one.outreach, among: awaiting(id), of: id)
      return .outreachAnswer(one)
    case .reminderEnd(var one):
      one.reminder = try open(one.reminder, among: reminders(id), of: id)
      return .reminderEnd(one)
    case .postponement(let one):
      guard one.kind != nil, let day = one.day else { throw .nothingAwaited(id) }
      let last = day > today ? day : today
      if let until = one.until, until <= last { throw .tooEarly(.postponedTo, after: last) }
      return act
    case .sighting(let one): return try seen(one, id, actor)
    default: return act
    }
  }

  private func checkValues(of act: AnyAct, _ today: Day) throws(Refusal) {
    switch act {
    case .outreach(let one): try check(one.values, required: [.channel], on: today)
    case .reminder(let one): try check(one.values, required: [.day, .reminder], on: today)
    case .outreachAnswer(let one): try check(one.values, required: [.cameOf], on: today)
    case .postponement(let one):
      try check(one.values, required: [.postponedTo, .why], on: today)
    default: break
    }
  }

  private func require(_ ids: [EntityID?]) throws(Refusal) {
    for id in ids {
      if let id, !state.exists(id) { throw state.absence(of: id) }
    }
  }

  private func refuse(
    _ presence: Presence?, _ leaving: Leaving, at meeting: MeetingID?, _ today: Day
  ) throws(Refusal) {
    guard let day = meeting.flatMap(state.meeting)?.card.day else { return }
    let isFact = [.came, .excused, .absent].contains(presence)
    if isFact, day > today { throw .notBefore(day) }
    if let appointment = leaving.day, appointment < day { throw .tooEarly(.day, after: day) }
  }

  private func open(_ number: Int?, among open: [Int], of id: EntityID) throws(Refusal) -> Int {
    guard let number = number ?? open.first, open.contains(number) else {
      throw .nothingAwaited(id)
    }
    return number
  }

  private func awaiting(_ id: EntityID) -> [Int] {
    let answered = standingActs.compactMap { fact, act -> Int? in
      if case .outreachAnswer(let answer) = act { answer.outreach } else { nil }
    }
    return standingActs.compactMap { fact, act -> Int? in
      guard case .outreach(let one) = act, one.isAwaited, isAbout(id, fact) else { return nil }
      return answered.contains(fact.stamp.number) ? nil : fact.stamp.number
    }
  }

  private func reminders(_ id: EntityID) -> [Int] {
    let ended = standingActs.compactMap { fact, act -> Int? in
      if case .reminderEnd(let end) = act { end.reminder } else { nil }
    }
    let open = standingActs.compactMap { fact, act -> (day: Int, number: Int)? in
      guard case .reminder(let one) = act, isAbout(id, fact) else { return nil }
      let number = fact.stamp.number
      return ended.contains(number) ? nil : (one.day?.number ?? 0, number)
    }
    return open.sorted { $0 < $1 }.map(\.number)
  }

  private var standingActs: [(Fact, AnyAct)] {
    facts.compactMap { fact in
      guard !fact.isUndone, case .acted(let act) = fact.change else { return nil }
      return (fact, act)
    }
  }

  /// Noted on it, or on a file that joined it.
  private func isAbout(_ id: EntityID, _ fact: Fact) -> Bool {
    let person = CandidateID(fact.subject).map { state.standing($0).entity }
    return (person ?? fact.subject) == id
  }

  private func seen(_ sighting: Sighting, _ id: EntityID, _ actor: Actor) throws(Refusal) -> AnyAct
  {
    guard let number = sighting.upTo, number <= facts.last?.stamp.number ?? 0 else {
      throw .unchanged(id)
    }
    for fact in facts where fact.stamp.member == actor.member {
      guard case .acted(.sighting(let before)) = fact.change else { continue }
      if (fact.subject == id || fact.subject == .reserve) && before.upTo ?? 0 >= number {
        throw .unchanged(id)
      }
    }
    return .sighting(sighting)
  }
}

extension PlainState {
  /// Everybody who came, once: a visitor who registered is told of on their own file.
  func count(at id: MeetingID) -> MeetingCount {
    let came = candidates.flatMap(\.attendances).filter { $0.meeting == id && $0.presence == .came }
    let registered = came.compactMap(\.visitor)
    let others = (meeting(id)?.visits ?? []).filter { !registered.contains($0.visitor ?? 0) }
    let left = came.map(\.leaving) + others.map(\.leaving)
    var count = MeetingCount()
    func some(_ number: Int) -> Int? { number == 0 ? nil : number }
    count.people = some(left.count)
    count.appointments = some(left.count { $0.outcome == .appointment })
    count.sessions = some(left.count { $0.outcome == .information })
    return count
  }
}

extension PlainRegistry {
  func welcome(
    _ id: CandidateID, _ card: CandidateCard, _ consent: ReserveConsent,
    _ attendance: Attendance, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    let told = try enrol(id, card, consent, on: today)
    try require([attendance.meeting?.entity, attendance.leaving.organisation?.entity])
    try check(attendance.values, required: [.meeting, .presence], on: today)
    try refuse(attendance.presence, attendance.leaving, at: attendance.meeting, today)
    return told + [(id.entity, .acted(.attendance(attendance)))]
  }
}
