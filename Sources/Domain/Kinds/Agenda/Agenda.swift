/// What members of the office noted to come back to, whatever it is about.
struct Agenda: Sendable {
  /// By the number of the record, all of them.
  private(set) var outreaches: [Int: Noted<Outreach>] = [:]
  private(set) var reminders: [Int: Noted<Reminder>] = [:]
  private var answers: [Int: Noted<OutreachAnswer>] = [:]
  private var ends: [Int: Noted<ReminderEnd>] = [:]
  private var postponements: [PostponedKey: [Noted<Postponement>]] = [:]
  /// The latest of each member, by what it is about.
  private var sightings: [MemberID: [EntityID: Int]] = [:]

  /// Something noted on an entity, with who did and in which record.
  struct Noted<Act: Sendable>: Sendable {
    let act: Act
    let subject: EntityID
    let stamp: Stamp
  }

  mutating func take(_ outreach: Outreach, of id: EntityID, _ stamp: Stamp) {
    outreaches[stamp.number] = Noted(act: outreach, subject: id, stamp: stamp)
  }

  mutating func take(_ answer: OutreachAnswer, of id: EntityID, _ stamp: Stamp) {
    guard let number = answer.outreach else { return }
    answers[number] = Noted(act: answer, subject: id, stamp: stamp)
  }

  mutating func take(_ reminder: Reminder, of id: EntityID, _ stamp: Stamp) {
    reminders[stamp.number] = Noted(act: reminder, subject: id, stamp: stamp)
  }

  mutating func take(_ end: ReminderEnd, of id: EntityID, _ stamp: Stamp) {
    guard let number = end.reminder else { return }
    ends[number] = Noted(act: end, subject: id, stamp: stamp)
  }

  mutating func take(_ postponement: Postponement, of id: EntityID, _ stamp: Stamp) {
    guard let kind = postponement.kind, let day = postponement.day else { return }
    let key = PostponedKey(kind: kind, day: day, subject: id, record: postponement.record)
    postponements[key, default: []].append(Noted(act: postponement, subject: id, stamp: stamp))
  }

  mutating func take(_ sighting: Sighting, of id: EntityID, _ stamp: Stamp) {
    guard let number = sighting.upTo else { return }
    let known = sightings[stamp.member]?[id] ?? 0
    sightings[stamp.member, default: [:]][id] = max(known, number)
  }

  /// What these records said is to be taken anew, where it still holds; what was seen stays seen.
  mutating func forget(_ records: Set<Int>) {
    for record in records { (outreaches[record], reminders[record]) = (nil, nil) }
    for (number, answer) in answers where records.contains(answer.stamp.number) {
      answers[number] = nil
    }
    for (number, end) in ends where records.contains(end.stamp.number) { ends[number] = nil }
    for key in postponements.keys {
      postponements[key]?.removeAll { records.contains($0.stamp.number) }
    }
  }

  func isOpen(_ outreach: Noted<Outreach>) -> Bool {
    outreach.act.isAwaited && answers[outreach.stamp.number] == nil
  }

  func isOpen(_ reminder: Noted<Reminder>) -> Bool { ends[reminder.stamp.number] == nil }

  func postponement(of key: @autoclosure () -> PostponedKey) -> Noted<Postponement>? {
    postponements.isEmpty ? nil : postponements[key()]?.last
  }

  func hasSeen(_ member: MemberID, _ number: Int, of id: EntityID) -> Bool {
    guard let seen = sightings[member] else { return false }
    return max(seen[id] ?? 0, seen[.reserve] ?? 0) >= number
  }

  func isSeen(_ number: Int, of id: EntityID) -> Bool {
    sightings.keys.contains { hasSeen($0, number, of: id) }
  }

  func lastSeen(by member: MemberID) -> Int? { sightings[member]?[.reserve] }
}

/// Which due date was put off.
struct PostponedKey: Hashable, Sendable {
  let kind: DueKind
  let day: Day
  let subject: EntityID
  let record: Int?
}
