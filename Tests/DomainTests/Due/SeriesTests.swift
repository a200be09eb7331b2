import Testing

@testable import Domain

struct SeriesTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// A drop-in at a welfare centre on each of those days, in the order of their numbers.
  private func reserve(
    _ days: [String], every rhythm: Rhythm? = .monthly, today: String
  ) throws -> TestReserve {
    var reserve = try TestReserve()
    reserve.today = try Self.day(today)
    for (place, text) in days.enumerated() {
      var card = MeetingCard()
      (card.kind, card.day, card.rhythm) = (.dropIn, try Self.day(text), rhythm)
      (card.hosts, card.service) = ([TestReserve.words.entity], "Réinser")
      try reserve.run(.create(TestReserve.id("R000000\(place + 1)", as: MeetingID.self), card))
    }
    return reserve
  }

  private func missing(_ reserve: TestReserve, on text: String, until: String? = nil) throws
    -> [String]
  {
    try reserve.registry.dueDates(on: Self.day(text), until: until.map(Self.day))
      .filter { $0.kind == .series }.map(\.day.iso)
  }

  /// Also at the end of a month, on a leap day, and over a year's end.
  @Test(arguments: [
    // 31/01/2026 is a Saturday.
    (["2025-12-11"], "2026-01-29", []), (["2025-12-11"], "2026-01-30", ["2026-01-30"]),
    (["2025-12-11", "2026-01-15"], "2026-02-26", []),
    (["2025-12-11", "2026-01-15"], "2026-02-27", ["2026-02-27"]),
    // 29/02/2028 is a Tuesday.
    (["2028-01-11"], "2028-02-28", []), (["2028-01-11"], "2028-02-29", ["2028-02-29"]),
    (["2026-11-12"], "2026-12-30", []), (["2026-11-12"], "2026-12-31", ["2026-12-31"]),
    (["2026-09-10", "2026-11-12"], "2026-11-20", ["2026-10-30"]),
  ])
  func `a month without a session is due on its last working day`(
    days: [String], today: String, expected: [String]
  ) throws {
    #expect(try missing(reserve(days, today: days[0]), on: today) == expected)
  }

  @Test func `what comes is told up to the day that is asked for`() throws {
    let reserve = try reserve(["2026-11-12"], today: "2026-11-12")
    #expect(try missing(reserve, on: "2026-12-01", until: "2026-12-30") == [])
    #expect(
      try missing(reserve, on: "2026-12-01", until: "2027-01-29") == ["2026-12-31", "2027-01-29"])
  }

  @Test func `a session called off is known of, and a series ends with one that says no rhythm`()
    throws
  {
    var reserve = try reserve(["2026-09-10", "2026-10-08"], today: "2026-09-10")
    try reserve.run(.move(TestReserve.id("R0000002", as: MeetingID.self), MeetingStep(.cancelled)))
    #expect(try missing(reserve, on: "2026-11-20") == [])
    let series = try #require(reserve.registry.meetingSeries.first)
    #expect(series.meetings.count == 2)
    let id = TestReserve.id("R0000002", as: MeetingID.self)
    var card = try #require(reserve.registry.meetings[id]?.card)
    card.rhythm = nil
    try reserve.run(.amend(id, card))
    #expect(try missing(reserve, on: "2027-03-20") == [])
  }

  @Test func `a week without a session is due on its last working day`() throws {
    let reserve = try reserve(["2026-11-03"], every: .weekly, today: "2026-11-03")
    #expect(try missing(reserve, on: "2026-11-12") == [])
    #expect(try missing(reserve, on: "2026-11-13") == ["2026-11-13"])
    // 25/12/2026 is a Friday.
    #expect(try missing(reserve, on: "2026-12-24").last == "2026-12-24")
  }

  @Test func `held and not held are counted by month`() throws {
    var reserve = try reserve(["2026-01-08", "2026-03-12"], today: "2026-03-12")
    try reserve.run(.move(TestReserve.id("R0000001", as: MeetingID.self), MeetingStep(.held)))
    let series = try #require(reserve.registry.meetingSeries.first)
    let tally = try series.tally(upTo: Self.day("2026-03-20"))
    #expect(tally.held == 1 && tally.all == 3)
  }

  /// Easter of those years as the calendars print it; Belgian holidays.
  @Test(arguments: [
    ("2024-03-31", "2024-03-31"), ("2025-04-20", "2025-04-20"), ("2026-04-05", "2026-04-05"),
    ("2027-03-28", "2027-03-28"), ("2038-04-25", "2038-04-25"), ("2285-03-22", "2285-03-22"),
  ])
  func `Easter falls where the calendars print it`(year: String, easter: String) throws {
    #expect(try Day.easter(Self.day(year).year).iso == easter)
  }

  @Test(arguments: [
    ("2026-11-30", "2026-11-30"), ("2026-10-31", "2026-10-30"), ("2027-01-31", "2027-01-29"),
    ("2026-01-01", "2025-12-31"), ("2026-05-01", "2026-04-30"), ("2026-04-06", "2026-04-03"),
    ("2026-05-14", "2026-05-13"), ("2026-05-25", "2026-05-22"), ("2026-07-21", "2026-07-20"),
    ("2026-11-11", "2026-11-10"), ("2026-12-25", "2026-12-24"), ("2027-08-15", "2027-08-13"),
    // Easter Monday at the end of a month.
    ("1997-03-31", "1997-03-28"),
  ])
  func `nobody works on a weekend or a public holiday`(day: String, working: String) throws {
    #expect(try Self.day(day).workingDayOrBefore.iso == working)
  }
}
