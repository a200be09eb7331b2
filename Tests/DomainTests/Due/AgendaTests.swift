import Testing

@testable import Domain

struct AgendaTests {
  private static let start = Day(number: 20_600)
  private static let fesefa = TestReserve.words.entity

  private func due(
    _ reserve: TestReserve, _ kinds: Set<DueDate.Kind>, on days: Int, until horizon: Int? = nil
  ) -> [DueDate] {
    let day = Self.start.adding(days: days)
    return reserve.registry.dueDates(on: day, until: horizon.map { day.adding(days: $0) })
      .filter { kinds.contains($0.kind) }
  }

  private func wrote() throws -> (reserve: TestReserve, record: Int) {
    var reserve = try TestReserve()
    let record = try reserve.run(
      .act(Self.fesefa, Outreach(channel: .email, "Une demi-heure pour se parler.")))
    return (reserve, record[0])
  }

  @Test(arguments: [(6, false), (7, true), (8, true), (400, true)])
  func `an answer is due seven days after it was asked for`(days: Int, isDue: Bool) throws {
    let (reserve, record) = try wrote()
    let expected = DueDate(.contact, Self.start.adding(days: 7), Self.fesefa, record: record)
    #expect(due(reserve, [.contact], on: days) == (isDue ? [expected] : []))
    #expect(due(reserve, [.contact], on: days, until: 1) == [expected])
    #expect(reserve.registry.dueDates(of: Self.fesefa, on: expected.day).contains(expected))
  }

  @Test func `the figure can be changed from a day on`() throws {
    var (reserve, _) = try wrote()
    let later = Self.start.adding(days: 5)
    try reserve.run(.setRule(RuleCard(.contactFollowUp, 5, from: later, source: "comité")))
    #expect(due(reserve, [.contact], on: 4).isEmpty)
    #expect(due(reserve, [.contact], on: 5).map(\.day) == [later])
  }

  @Test func `it is gone when the answer is noted, and back when that is undone`() throws {
    var (reserve, record) = try wrote()
    let answered = try reserve.run(.act(Self.fesefa, OutreachAnswer(.noAnswer)))
    #expect(due(reserve, [.contact], on: 9).isEmpty)
    let again = Command.act(Self.fesefa, OutreachAnswer(.answered, to: record))
    #expect(reserve.refusal(of: again) == .nothingAwaited(Self.fesefa))
    try reserve.run(.undo(answered))
    #expect(due(reserve, [.contact], on: 9).map(\.record) == [record])
    #expect(reserve.refusal(of: again) == nil)
  }

  @Test func `a contact that awaits nothing is never due`() throws {
    var reserve = try TestReserve()
    try reserve.run(.act(Self.fesefa, Outreach(channel: .phone, isAwaited: false)))
    #expect(due(reserve, [.contact], on: 50).isEmpty)
  }

  @Test(arguments: EntityKind.allCases)
  func `a reminder stands on whatever has a file, sealed for whose it is`(kind: EntityKind) throws {
    var reserve = try TestReserve.with(.presented)
    try reserve.beginPathway()
    var card = MeetingCard()
    (card.kind, card.day) = (.theme, Self.start)
    try reserve.run(.create(TestReserve.meeting, card))
    let id = try #require(reserve.registry.ids(of: kind).min())
    let day = Self.start.adding(days: 3)
    let command = Command.act(id, Reminder(day, "Rappeler.", for: MemberID("m1")))
    let events = try reserve.registry.decide(command, by: TestReserve.facilitator, on: Self.start)
    #expect(events.map(\.owner) == [reserve.registry.owner(of: id) ?? .reserve])
    let record = try reserve.run(command)[0]
    let expected = DueDate(.reminder, day, id, record: record)
    #expect(due(reserve, [.reminder], on: 2).isEmpty)
    #expect(due(reserve, [.reminder], on: 3) == [expected])
    #expect(reserve.registry.answerable(for: expected) == MemberID("m1"))
    try reserve.run(.act(id, ReminderEnd(of: record)))
    #expect(due(reserve, [.reminder], on: 3).isEmpty)
  }

  @Test func `nothing is due about somebody who was erased`() throws {
    var reserve = try TestReserve()
    try reserve.run(.act(TestReserve.marc.entity, Reminder(Self.start, "Rappeler.")))
    try reserve.run(.erase(TestReserve.marc, Erasure(.request)))
    #expect(due(reserve, [.reminder], on: 3).isEmpty)
  }

  @Test(arguments: [(14, 0), (15, 1), (16, 1)])
  func `what was put off is due on the other day, and is another one once the rule sets it anew`(
    days: Int, count: Int
  ) throws {
    var reserve = try TestReserve.with(.presented)
    let standstill = try #require(due(reserve, [.standstill], on: 9).first)
    reserve.today = Self.start.adding(days: 9)
    let until = Self.start.adding(days: 15)
    let postponement = Postponement(of: standstill, until: until, "En congé.")
    try reserve.run(.act(standstill.subject, postponement))
    let found = due(reserve, [.standstill], on: days)
    #expect(
      found.count == count && found.allSatisfy { $0.day == until && $0.asRuled == standstill })
    #expect(due(reserve, [.standstill], on: 21).map(\.day) == [Self.start.adding(days: 21)])
    let ahead = DueDate(.standstill, Self.start.adding(days: 21), standstill.subject)
    let before = Postponement(of: ahead, until: Self.start.adding(days: 20), "Non.")
    #expect(
      reserve.refusal(of: .act(standstill.subject, before))
        == .tooEarly(.postponedTo, after: ahead.day))
    let early = Postponement(of: standstill, until: reserve.today, "Non.")
    #expect(
      reserve.refusal(of: .act(standstill.subject, early))
        == .tooEarly(.postponedTo, after: reserve.today))
  }

  @Test func `a decision of the organisation is due until whoever answers for it saw it`() throws {
    var reserve = try TestReserve.with(.presented)
    reserve.registry.seat(TestReserve.coordinator)
    var declined = reserve.step(.declined)
    (declined.onBehalf, declined.channel, declined.message) = (false, nil, "Merci à vous.")
    try reserve.run(.moveIntroduction(TestReserve.first, declined), by: TestReserve.coordinator)
    #expect(Set(due(reserve, [.decision, .message], on: 0).map(\.kind)) == [.decision, .message])
    let id = TestReserve.first.entity
    let seen = Command.act(id, Sighting(upTo: reserve.last))
    try reserve.run(seen)
    #expect(due(reserve, [.decision, .message], on: 0).map(\.kind) == [.message])
    #expect(reserve.refusal(of: seen) == .unchanged(id))
    try reserve.run(.act(TestReserve.first, PassingOn(channel: .phone)))
    #expect(due(reserve, [.decision, .message], on: 0).isEmpty)
  }

  @Test func `a coordinator asks the companion without moving anything`() throws {
    var reserve = try TestReserve.with(.presented)
    reserve.registry.seat(TestReserve.coordinator)
    let id = TestReserve.first.entity
    let question = Command.note(id, "Est-elle libre le mercredi ?")
    #expect(reserve.refusal(of: question, by: TestReserve.otherCoordinator) == .notYours(id))
    let events = try reserve.registry.decide(
      question, by: TestReserve.coordinator, on: reserve.today)
    #expect(events.map(\.owner) == [id])
    let record = try reserve.run(question, by: TestReserve.coordinator)[0]
    #expect(reserve.registry.introductions[TestReserve.first]?.state == .presented)
    #expect(
      due(reserve, [.question], on: 0) == [DueDate(.question, Self.start, id, record: record)])
    let shown = reserve.registry.shown(to: TestReserve.words, on: reserve.today)
    #expect(shown.introductions[TestReserve.first]?.notes.map(\.number) == [record])
    try reserve.run(.act(.reserve, Sighting(upTo: record)))
    #expect(due(reserve, [.question], on: 0).isEmpty)
  }
}

extension Registry {
  fileprivate mutating func seat(_ actor: Actor) {
    if case .coordinator(let organisation) = actor.role {
      coordinators[actor.member] = organisation
    }
  }
}
