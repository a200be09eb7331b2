import Testing

@testable import Domain

/// The day before, the day and the day after: at the end of a month, on a leap day, when clocks
/// change (25/10/2026 in Belgium), at the end of a year.
struct DueBoundaryTests {
  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// Something of that kind, begun on that day.
  private func reserve(_ kind: DueDate.Kind, _ start: Day) throws -> TestReserve {
    switch kind {
    case .standstill: return try introduced(start, to: .proposed)
    case .review: return try introduced(start, to: .waiting)
    case .meetingFixed: return try introduced(start, to: .meeting)
    case .consentEnds: return try introduced(start, to: .agreed)
    case .followUp: return try introduced(start, to: .retained)
    case .contact:
      return try begun(start, .act(TestReserve.words.entity, Outreach(channel: .email, "Oui ?")))
    case .reminder:
      return try begun(
        start, .act(TestReserve.words.entity, Reminder(start.adding(days: 5), "Oui.")))
    case .reserveConsent:
      let consent = ReserveConsent(on: start, channel: .email)
      return try begun(start, .renewConsent(TestReserve.elodie, consent))
    case .retention: return try begun(start, .note(TestReserve.elodie.entity, "A rappelé."))
    case .pilotNeed:
      let id = TestReserve.id("A0000009", as: OrganisationID.self)
      return try begun(start, .create(id, TestReserve.organisation("La Bobine", pilot: true)))
    case .needDeadline:
      var card = TestReserve.need("Animateur·rice d'ateliers", of: TestReserve.words)
      card.deadline = start.adding(days: 5)
      return try begun(start, .amend(TestReserve.workshop, card))
    case .meetingPlanned:
      var card = MeetingCard()
      (card.kind, card.day) = (.theme, start.adding(days: 5))
      return try begun(start, .create(TestReserve.meeting, card))
    case .request, .meetingOutcome, .missingConsent, .stage, .meeting, .confirmation, .retraction,
      .decision, .message, .question, .series:
      Issue.record("\(kind) has tests of its own")
      return try TestReserve()
    }
  }

  private func begun(_ start: Day, _ command: Command) throws -> TestReserve {
    var reserve = try TestReserve()
    reserve.today = start
    try reserve.run(command)
    return reserve
  }

  private func introduced(_ start: Day, to state: IntroductionState) throws -> TestReserve {
    var reserve = try TestReserve()
    reserve.today = start
    try reserve.run(.create(TestReserve.first, TestReserve.proposal()))
    try reserve.make(TestReserve.way(to: state))
    return reserve
  }

  /// Begun, listed from, due.
  @Test(arguments: [
    (DueDate.Kind.contact, "2026-12-28", "2027-01-04", "2027-01-04"),
    (.contact, "2028-02-22", "2028-02-29", "2028-02-29"),
    (.contact, "2026-10-20", "2026-10-27", "2026-10-27"),
    (.reminder, "2026-12-28", "2027-01-02", "2027-01-02"),
    (.reminder, "2028-02-24", "2028-02-29", "2028-02-29"),
    (.standstill, "2026-12-23", "2027-01-01", "2027-01-01"),
    (.standstill, "2028-02-20", "2028-02-29", "2028-02-29"),
    (.standstill, "2026-10-20", "2026-10-29", "2026-10-29"),
    (.review, "2026-12-25", "2027-01-04", "2027-01-04"),
    (.review, "2028-02-19", "2028-02-29", "2028-02-29"),
    (.meetingFixed, "2026-12-28", "2027-01-02", "2027-01-02"),
    (.meetingPlanned, "2026-10-22", "2026-10-27", "2026-10-27"),
    (.needDeadline, "2028-02-24", "2028-02-29", "2028-02-29"),
    (.consentEnds, "2026-08-31", "2027-01-29", "2027-02-28"),
    (.consentEnds, "2027-08-31", "2028-01-30", "2028-02-29"),
    (.followUp, "2026-10-28", "2026-11-30", "2026-11-30"),
    (.followUp, "2028-01-26", "2028-02-29", "2028-02-29"),
    (.followUp, "2026-12-28", "2027-01-31", "2027-01-31"),
    (.reserveConsent, "2028-02-29", "2029-01-29", "2029-02-28"),
    (.reserveConsent, "2026-12-31", "2027-12-01", "2027-12-31"),
    (.retention, "2028-02-29", "2030-01-29", "2030-02-28"),
    (.retention, "2026-12-31", "2028-12-01", "2028-12-31"),
    (.pilotNeed, "2026-08-31", "2027-02-28", "2027-02-28"),
    (.pilotNeed, "2027-08-31", "2028-02-29", "2028-02-29"),
  ])
  func `each is listed from its day on`(
    kind: DueDate.Kind, start: String, first: String, due: String
  ) throws {
    var reserve = try reserve(kind, Self.day(start))
    let (first, due) = try (Self.day(first), Self.day(due))
    // Somebody is at work then, or the clock would be doubted.
    reserve.today = first.adding(days: -1)
    try reserve.run(.note(TestReserve.radio.entity, "Rappelé."))
    func found(_ days: Int) -> [Day] {
      reserve.registry.dueDates(on: first.adding(days: days)).filter {
        $0.kind == kind && $0.subject != TestReserve.marc.entity
      }.map(\.day)
    }
    #expect(found(-1) == [])
    #expect(found(0) == [due])
    let isMeeting = kind == .meetingFixed || kind == .meetingPlanned
    #expect(found(1) == (isMeeting ? [] : [due]))
    let ahead = reserve.registry.dueDates(on: first.adding(days: -1), until: due)
    #expect(ahead.contains { $0.kind == kind && $0.day == due })
  }
}
