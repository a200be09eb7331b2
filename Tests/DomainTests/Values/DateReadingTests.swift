import Domain
import Testing

struct DateReadingTests {
  /// A Friday.
  private static let today = "2026-04-03"

  private func reading() throws -> DateReading {
    DateReading(
      today: try #require(Day(iso: Self.today)),
      words: [
        "aujourd’hui": .daysFromToday(0), "demain": .daysFromToday(1), "hier": .daysFromToday(-1),
        "après-demain": .daysFromToday(2), "lundi": .weekday(1), "vendredi": .weekday(5),
        "dimanche": .weekday(7), "avril": .month(4), "février": .month(2),
      ])
  }

  @Test(arguments: [
    ("28/02/2026", "2026-02-28"), ("3/4/26", "2026-04-03"), ("3/4", "2026-04-03"),
    ("03-04-2026", "2026-04-03"), ("3.4.2026", "2026-04-03"), (" 3 4 2026 ", "2026-04-03"),
    ("2026-12-31", "2026-12-31"), ("2024/02/29", "2024-02-29"), ("1/1/77", "1977-01-01"),
    ("1/1/76", "2076-01-01"), ("29/2/2024", "2024-02-29"), ("+3", "2026-04-06"),
    ("+0", "2026-04-03"), ("-3", "2026-03-31"), ("+300", "2027-01-28"),
    ("aujourd'hui", "2026-04-03"), ("Aujourd’hui", "2026-04-03"), ("DEMAIN", "2026-04-04"),
    ("apres-demain", "2026-04-05"), ("hier", "2026-04-02"), ("lundi", "2026-04-06"),
    ("vendredi", "2026-04-10"), (" dimanche ", "2026-04-05"), ("3 avril", "2026-04-03"),
    ("28 FEVRIER 2027", "2027-02-28"),
  ])
  func `a date is read as typed`(typed: String, iso: String) throws {
    #expect(try reading().day(typed).iso == iso)
  }

  @Test(arguments: [
    ("29/02/2026", 2, 2026, 28), ("30/2/24", 2, 2024, 29), ("31/4", 4, 2026, 30),
    ("2026-06-31", 6, 2026, 30), ("99/1/2026", 1, 2026, 31), ("29 février", 2, 2026, 28),
  ])
  func `a month that is too short is named`(typed: String, month: Int, year: Int, last: Int) throws
  {
    let reading = try reading()
    #expect(throws: DateRefusal.monthTooShort(month: month, year: year, lastDay: last)) {
      try reading.day(typed)
    }
  }

  @Test(arguments: [("1/13/2026", 13), ("2026-00-10", 0), ("03/25/2026", 25)])
  func `a month that does not exist is named`(typed: String, month: Int) throws {
    let reading = try reading()
    #expect(throws: DateRefusal.noSuchMonth(month)) { try reading.day(typed) }
  }

  @Test(arguments: [
    "", " ", "3", "+", "-", "+x", "+12345", "bientôt", "3/4/026", "3/4/2026/1", "0/4/2026",
    "3/4/0000", "a/b/c", "avril", "03042026", "3 mars", "1er/4/2026", "\u{0663}/4/2026",
  ])
  func `anything else is unreadable`(typed: String) throws {
    let reading = try reading()
    #expect(throws: DateRefusal.unreadable) { try reading.day(typed) }
  }
}
