import Domain

extension HistoryWriter {
  /// Who was at a meeting, and what the office notes to come back to.
  mutating func agenda(in registry: PlainRegistry) -> Command {
    let state = registry.state
    switch Int.random(in: 0..<12, using: &generator) {
    case 0..<3:
      let attendance = attendance(in: state)
      if chance(3) {
        let id = known(chance(9) ? state.candidates.map(\.id) : [])
        return .welcome(id, candidateCard(in: state), consent(), attendance)
      }
      return .act(known(state.candidates.map(\.id)), attendance)
    case 3, 4:
      var visit = Visit()
      visit.visitor = chance(12) ? nil : Int.random(in: 0...4, using: &generator)
      (visit.sought, visit.leaving) = (code(), leaving(in: state))
      return .act(known(state.meetings.map(\.id)), visit)
    case 5:
      var participation = Participation()
      participation.organisation = known(state.organisations.map(\.id))
      (participation.presence, participation.brings) = (code(), words())
      return .act(known(state.meetings.map(\.id)), participation)
    case 6:
      var passing = PassingOn()
      (passing.on, passing.channel, passing.text) = (day(), code(), words())
      let closed = state.introductions.filter { !$0.isOpen }
      return .act(known((chance(3) ? state.introductions : closed).map(\.id)), passing)
    default: return comingBack(to: anyID(in: state), in: registry)
    }
  }

  private mutating func attendance(in state: PlainState) -> Attendance {
    var attendance = Attendance()
    attendance.meeting = chance(12) ? nil : known(state.meetings.map(\.id))
    (attendance.presence, attendance.leaving) = (code(), leaving(in: state))
    attendance.visitor = chance(3) ? Int.random(in: 0...4, using: &generator) : nil
    attendance.remark = words()
    return attendance
  }

  private mutating func comingBack(to id: EntityID, in registry: PlainRegistry) -> Command {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      var outreach = Outreach()
      (outreach.on, outreach.channel, outreach.request) = (day(), code(), words())
      outreach.isAwaited = !chance(4)
      return .act(id, outreach)
    case 1:
      let (subject, number) = noted(.contactMade, in: registry, or: id)
      var answer = OutreachAnswer()
      (answer.on, answer.outcome, answer.text) = (day(), code(), words())
      answer.outreach = number
      return .act(subject, answer)
    case 2:
      var reminder = Reminder()
      (reminder.day, reminder.text) = (dayToCome(), words())
      return .act(id, reminder)
    case 3:
      let (subject, number) = noted(.reminderSet, in: registry, or: id)
      var end = ReminderEnd()
      end.reminder = number
      return .act(subject, end)
    case 4:
      var postponement = Postponement()
      postponement.kind = code(missing: 20)
      (postponement.day, postponement.until) = (dayToCome(), dayToCome())
      postponement.reason = words()
      return .act(id, postponement)
    default:
      let numbers = registry.facts.map(\.stamp.number)
      var sighting = Sighting()
      sighting.upTo = chance(20) ? nil : (pick(numbers) ?? 1) + (chance(9) ? 100 : 0)
      return .act(id, sighting)
    }
  }

  /// Most often one that is there, on the file that it was noted on.
  private mutating func noted(
    _ name: Change.Kind, in registry: PlainRegistry, or id: EntityID
  ) -> (EntityID, Int?) {
    let all = registry.facts.filter { $0.change.kind == name }
    guard let fact = pick(all), !chance(8) else { return (id, nil) }
    return (fact.subject, chance(3) ? nil : fact.stamp.number)
  }

  private mutating func leaving(in state: PlainState) -> Leaving {
    var leaving = Leaving()
    leaving.outcome = code(missing: 3)
    if chance(2) { leaving.organisation = known(state.organisations.map(\.id)) }
    leaving.service = code(missing: 2)
    leaving.day = chance(2) ? dayToCome() : nil
    leaving.hour = chance(3) ? 600 : nil
    return leaving
  }
}
