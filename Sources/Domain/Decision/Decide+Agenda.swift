extension Registry {
  /// What is asked of an act besides its fields, and what it is told with.
  func noted(
    _ act: AnyAct, _ id: EntityID, by actor: Actor, on today: Day
  ) throws(Refusal) -> Event {
    var act = act
    switch act {
    case .attendance(let attendance): try refuse(attendance, on: today)
    case .visit(let visit): try refuse(visit, at: id, on: today)
    case .participation(let participation):
      if participation.presence?.isFact == true { try refuseEarly(MeetingID(id), today) }
    case .outreachAnswer(var answer):
      let open = openOutreaches(of: id).map(\.stamp.number)
      guard let number = answer.outreach ?? open.first, open.contains(number) else {
        throw .nothingAwaited(id)
      }
      answer.outreach = number
      act = .outreachAnswer(answer)
    case .reminderEnd(var end):
      let open = openReminders(of: id).map(\.stamp.number)
      guard let number = end.reminder ?? open.first, open.contains(number) else {
        throw .nothingAwaited(id)
      }
      end.reminder = number
      act = .reminderEnd(end)
    case .postponement(let postponement):
      guard postponement.kind != nil, let day = postponement.day else { throw .nothingAwaited(id) }
      if let until = postponement.until, until <= max(today, day) {
        throw .tooEarly(.postponedTo, after: max(today, day))
      }
    case .sighting(let sighting):
      guard let number = sighting.upTo, number <= entries.last?.stamp.number ?? 0,
        !agenda.hasSeen(actor.member, number, of: id)
      else { throw .unchanged(id) }
    case .attestation, .plan, .rationale, .followUp, .joining, .passingOn, .outreach, .reminder:
      break
    }
    return Event(.acted(act), on: id)
  }

  func attended(
    _ id: CandidateID, _ attendance: Attendance, by actor: Actor, on today: Day
  ) throws(Refusal) -> Event {
    for other in attendance.references where !exists(other.to) { throw absence(of: other.to) }
    try attendance.check(on: today)
    return try noted(.attendance(attendance), id.entity, by: actor, on: today)
  }

  private func refuse(_ attendance: Attendance, on today: Day) throws(Refusal) {
    if attendance.presence?.isFact == true { try refuseEarly(attendance.meeting, today) }
    try refuse(attendance.leaving, from: attendance.meeting)
  }

  private func refuse(_ visit: Visit, at id: EntityID, on today: Day) throws(Refusal) {
    try refuseEarly(MeetingID(id), today)
    try refuse(visit.leaving, from: MeetingID(id))
  }

  /// Nobody leaves for what was before.
  private func refuse(_ leaving: Leaving, from meeting: MeetingID?) throws(Refusal) {
    guard let held = meeting.flatMap({ meetings[$0]?.card.day }), let day = leaving.day,
      day < held
    else { return }
    throw .tooEarly(.day, after: held)
  }

  /// Who was there is known on its day at the earliest.
  private func refuseEarly(_ id: MeetingID?, _ today: Day) throws(Refusal) {
    guard let day = id.flatMap({ meetings[$0]?.card.day }), day > today else { return }
    throw .notBefore(day)
  }

  /// A coordinator notes what she asks the companion, on what was presented to her organisation.
  func admitNote(by actor: Actor, on id: EntityID, _ today: Day) throws(Refusal) {
    switch actor.role {
    case .facilitator: if let person = person(of: id) { try refuseErased(person) }
    case .committeeSeat: throw .notAllowed
    case .coordinator(let organisation):
      guard let introduction = IntroductionID(id).flatMap({ introductions[$0] }) else {
        throw .notAllowed
      }
      try refuseForeign(introduction, to: organisation)
      try refuseErased(introduction.candidate)
      guard introduction.isShown(on: today) else {
        throw introduction.consent?.expires.map { .consentExpired($0) } ?? .missing(.fields)
      }
    }
  }
}
