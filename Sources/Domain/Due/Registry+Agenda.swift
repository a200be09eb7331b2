extension Registry {
  /// Noted on the entity, or on a file that joined it; the oldest first.
  func openOutreaches(of id: EntityID) -> [Agenda.Noted<Outreach>] {
    agenda.outreaches.values.filter { standingFile(of: $0.subject) == id && agenda.isOpen($0) }
      .sorted { $0.stamp.number < $1.stamp.number }
  }

  /// Those due first first.
  func openReminders(of id: EntityID) -> [Agenda.Noted<Reminder>] {
    agenda.reminders.values.filter { standingFile(of: $0.subject) == id && agenda.isOpen($0) }
      .sorted {
        ($0.act.day?.number ?? 0, $0.stamp.number) < ($1.act.day?.number ?? 0, $1.stamp.number)
      }
  }

  /// What was asked for, by the number of its record.
  public func outreach(_ number: Int) -> Outreach? { agenda.outreaches[number]?.act }
  public func reminder(_ number: Int) -> Reminder? { agenda.reminders[number]?.act }
  public func awaitsAnswer(_ id: EntityID) -> Bool { !openOutreaches(of: id).isEmpty }
  public func hasReminder(_ id: EntityID) -> Bool { !openReminders(of: id).isEmpty }

  /// The last record of all that a member said to have seen; nil where they never said so.
  public func lastSeen(by member: MemberID) -> Int? { agenda.lastSeen(by: member) }

  public func postponement(of due: DueDate) -> Postponement? {
    agenda.postponement(of: due.asRuled.key)?.act
  }

  func agenda(_ clock: DueClock) -> [DueDate] {
    var dates: [DueDate] = []
    for noted in agenda.outreaches.values where agenda.isOpen(noted) {
      guard let on = noted.act.on, let day = clock.day(on, plusDays: .contactFollowUp),
        clock.isReached(day), let subject = living(noted.subject)
      else { continue }
      dates.append(DueDate(.contact, day, subject, record: noted.stamp.number))
    }
    for noted in agenda.reminders.values where agenda.isOpen(noted) {
      guard let day = noted.act.day, clock.isReached(day), let subject = living(noted.subject)
      else { continue }
      dates.append(DueDate(.reminder, day, subject, record: noted.stamp.number))
    }
    return dates
  }

  /// What the organisation said by its own coordinator, until whoever answers for it saw it.
  func words(of introduction: Introduction) -> [DueDate] {
    let id = introduction.id.entity
    var dates: [DueDate] = []
    for note in introduction.notes
    where coordinators[note.member] != nil && !isSeen(note.number, of: introduction) {
      dates.append(DueDate(.question, note.time.day, id, record: note.number))
    }
    guard introduction.state == .retained || introduction.state == .declined,
      coordinators[introduction.movedBy] != nil
    else { return dates }
    if !isSeen(introduction.lastMove, of: introduction) {
      dates.append(DueDate(.decision, introduction.movedOn, id))
    }
    let message = introduction.steps.last?.message
    if message?.isEmpty == false, introduction.passedOn.isEmpty {
      dates.append(DueDate(.message, introduction.movedOn, id))
    }
    return dates
  }

  private func isSeen(_ number: Int, of introduction: Introduction) -> Bool {
    let id = introduction.id.entity
    if let member = companion(of: introduction) {
      return agenda.hasSeen(member, number, of: id)
    }
    return agenda.isSeen(number, of: id)
  }

  private func living(_ id: EntityID) -> EntityID? {
    let id = standingFile(of: id)
    return entity(id) == nil || isErased(id) ? nil : id
  }

  /// Nil where it was put off beyond what is asked for.
  func postponed(_ due: DueDate, _ clock: DueClock) -> DueDate? {
    guard let until = agenda.postponement(of: due.key)?.act.until else { return due }
    return clock.isReached(until) ? due.postponed(to: until) : nil
  }
}

extension DueDate {
  fileprivate var key: PostponedKey {
    PostponedKey(kind: kind, day: day, subject: subject, record: record)
  }
}

extension Registry {
  /// Recorded by others since the member said that all was seen, or else since the first that they
  /// did themselves, the newest first; what was written by the way and undone is left out.
  public func unseen(by member: MemberID) -> [Entry] {
    let last = lastSeen(by: member) ?? firstAct(of: member)
    guard let last else { return [] }
    var found: [Entry] = []
    for entry in entries.reversed() {
      if entry.stamp.number <= last { break }
      let change = entry.event.change
      if entry.stamp.member != member, !entry.isUndone, !change.isByTheWay { found.append(entry) }
    }
    return found
  }

  private func firstAct(of member: MemberID) -> Int? {
    entries.first { $0.stamp.member == member }?.stamp.number
  }
}
