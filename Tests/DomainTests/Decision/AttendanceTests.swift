import Testing

@testable import Domain

struct AttendanceTests {
  private static let session = TestReserve.meeting
  private static let today = Day(number: 20_600)
  private static let (elodie, marc) = (TestReserve.elodie, TestReserve.marc)

  private static func reserve(_ days: Int = 0) throws -> TestReserve {
    var reserve = try TestReserve()
    var card = MeetingCard()
    (card.kind, card.day, card.hour) = (.dropIn, today.adding(days: days), 14 * 60)
    (card.hosts, card.service) = ([TestReserve.words.entity], "Réinser")
    try reserve.run(.create(session, card))
    return reserve
  }

  private static func appointment(_ days: Int = 7) -> Leaving {
    var leaving = Leaving()
    (leaving.outcome, leaving.organisation) = (.appointment, TestReserve.radio)
    (leaving.day, leaving.hour) = (today.adding(days: days), 600)
    return leaving
  }

  private static func came(_ leaving: Leaving = Leaving(), visitor: Int? = nil) -> Attendance {
    var attendance = Attendance(session, .came, visitor: visitor)
    attendance.leaving = leaving
    return attendance
  }

  @Test func `what was noted last of a person at a meeting holds, and undoing it goes back`() throws
  {
    var reserve = try Self.reserve()
    try reserve.run(.act(Self.elodie, Attendance(Self.session, .expected)))
    let late = try reserve.run(.act(Self.elodie, Self.came(Self.appointment())))
    func presence() -> [Presence?] {
      reserve.registry.attendees(of: Self.session).map(\.attendance.presence)
    }
    #expect(presence() == [.came])
    try reserve.run(.undo(late))
    #expect(presence() == [.expected])
  }

  @Test(arguments: Presence.allCases, [-1, 0, 1])
  func `who was there is known on the day at the earliest`(presence: Presence, days: Int) throws {
    let reserve = try Self.reserve(days)
    let early =
      presence == .expected || days < 1 ? nil : Refusal.notBefore(Self.today.adding(days: days))
    #expect(reserve.refusal(of: .act(Self.marc, Attendance(Self.session, presence))) == early)
    let participation = Participation(TestReserve.radio, presence)
    #expect(reserve.refusal(of: .act(Self.session, participation)) == early)
    #expect(
      reserve.refusal(of: .act(Self.session, Visit(1)))
        == (days < 1 ? nil : .notBefore(Self.today.adding(days: days))))
  }

  @Test(arguments: [(-1, Refusal.tooEarly(.day, after: today)), (0, nil), (1, nil)])
  func `nobody leaves for what was before the session`(days: Int, refusal: Refusal?) throws {
    let reserve = try Self.reserve()
    let leaving = Self.appointment(days)
    #expect(reserve.refusal(of: .act(Self.elodie, Self.came(leaving))) == refusal)
    var visit = Visit(1, .construction)
    visit.leaving = leaving
    #expect(reserve.refusal(of: .act(Self.session, visit)) == refusal)
  }

  @Test func `everything about a person is sealed under their key, and nothing of the meeting is`()
    throws
  {
    let reserve = try Self.reserve()
    let events = try reserve.registry.decide(
      .act(Self.elodie, Self.came(Self.appointment())), by: TestReserve.facilitator, on: Self.today)
    #expect(
      events.map(\.owner) == [Self.elodie.entity] && events.map(\.subject) == [Self.elodie.entity])
    #expect(Attendance.fields.allSatisfy { $0.field.isSealed })
    #expect(!Visit.fields.contains { $0.field.isSealed })
  }

  /// A drop-in asks nobody who they are: there is nowhere to write it.
  @Test func `no field of a visit takes a text`() {
    for rule in Visit.fields {
      let isText =
        switch rule.field.shape {
        case .line, .page, .texts, .parts, .enterpriseNumber, .member: true
        case .day, .number, .money, .hours, .time, .fte, .flag, .code, .codes, .basin: false
        case .reference(let kinds), .references(let kinds): kinds != [.organisation]
        }
      #expect(!isText, "\(rule.field.name)")
    }
  }

  @Test func `a visit is said again under its number, and stands in its place`() throws {
    var reserve = try Self.reserve()
    for visit in [Visit(1, .french), Visit(2, .catering), Visit(1, .construction)] {
      try reserve.run(.act(Self.session, visit))
    }
    let visits = reserve.registry.meetings[Self.session]?.visits.map(\.sought)
    #expect(visits == [.construction, .catering])
  }

  @Test func `somebody who registers is counted once, and erasing them leaves the counts`() throws {
    var reserve = try Self.reserve()
    for number in 1...3 {
      var visit = Visit(number)
      if number == 3 { visit.leaving = Self.appointment() }
      try reserve.run(.act(Self.session, visit))
    }
    try reserve.run(.act(Self.elodie, Self.came(Self.appointment(), visitor: 2)))
    try reserve.run(.act(Self.marc, Self.came()))
    func count() throws -> [Int?] {
      let count = try reserve.registry.count(of: #require(reserve.registry.meetings[Self.session]))
      return [count.people, count.appointments, count.sessions]
    }
    #expect(try count() == [4, 2, nil])
    try reserve.run(.move(Self.session, MeetingStep(.held)))
    try reserve.run(.erase(Self.elodie, Erasure(.request)))
    #expect(reserve.registry.attendees(of: Self.session).map(\.person) == [Self.marc])
    #expect(try count() == [4, 2, nil])
  }

  @Test func `a meeting that somebody was at is not undone, and one called off has nobody`() throws
  {
    var reserve = try Self.reserve()
    let planned = reserve.last
    try reserve.run(.act(Self.elodie, Self.came()))
    #expect(reserve.refusal(of: .undo([planned])) == .neededBy(Self.elodie.entity))
    try reserve.run(.move(Self.session, MeetingStep(.cancelled)))
    let off = Refusal.stands(.meeting(.cancelled), Self.session.entity)
    #expect(reserve.refusal(of: .act(Self.session, Visit(1))) == off)
  }

  @Test func `of two joined files, both were where one was`() throws {
    var reserve = try Self.reserve()
    try reserve.run(.act(Self.marc, Self.came()))
    let joined = try reserve.run(.act(Self.marc, Joining(into: Self.elodie)))
    func people() -> [CandidateID] { reserve.registry.attendees(of: Self.session).map(\.person) }
    #expect(people() == [Self.elodie])
    try reserve.run(.undo(joined))
    #expect(people() == [Self.marc])
  }

  @Test func `an organisation is there once, with what it promised and brought`() throws {
    var reserve = try Self.reserve()
    var participation = Participation(TestReserve.radio, .expected)
    participation.brings = "six tables"
    try reserve.run(.act(Self.session, participation))
    (participation.presence, participation.brought) = (.came, true)
    try reserve.run(.act(Self.session, participation))
    #expect(reserve.registry.meetings[Self.session]?.participations == [participation])
    #expect(reserve.registry.referring(to: TestReserve.radio.entity).contains(Self.session.entity))
  }
}
