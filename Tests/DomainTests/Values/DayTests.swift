import Domain
import Testing

struct DayTests {
  @Test(arguments: [
    (0, "1970-01-01", 4), (-1, "1969-12-31", 3), (20_546, "2026-04-03", 5),
    (11_016, "2000-02-29", 2), (-719_162, "0001-01-01", 1), (2_932_896, "9999-12-31", 5),
    (-25_508, "1900-03-01", 4), (19_782, "2024-02-29", 4),
  ])
  func `a number, a date and a weekday are the same day`(
    number: Int, iso: String, weekday: Int
  ) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(Day(number: number).iso == iso)
    #expect(day.weekday == weekday)
  }

  @Test func `every day of eight hundred years follows the day before`() throws {
    var previous = try #require(Day(iso: "1599-12-31"))
    for number in (previous.number + 1)...(previous.number + 292_194) {
      let day = Day(number: number)
      let (year, month, date) = day.civil
      #expect(Day(year: year, month: month, day: date) == day)
      let last = try #require(Day.lastDay(ofMonth: previous.month, year: previous.year))
      if previous.day < last {
        try #require((year, month, date) == (previous.year, previous.month, previous.day + 1))
      } else {
        try #require(date == 1)
        try #require(month == previous.month % 12 + 1)
        try #require(year == previous.year + (month == 1 ? 1 : 0))
      }
      previous = day
    }
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (0, 1, 1), (10_000, 1, 1),
  ])
  func `a date that the calendar does not have is refused`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2026-4-3", "2026-04-3", "26-04-03", "2026/04/03", "2026-04-03 ", " 2026-04-03",
    "2026-04-0x", "+026-04-03", "20260403", "2026-02-29", "2026-04-03T", "\u{0661}026-04-03",
  ])
  func `only the exact ISO form is read`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-11-15", 3, "2027-02-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-04-03", 0, "2026-04-03"), ("2026-12-31", 2, "2027-02-28"),
  ])
  func `months are added within the month`(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(iso: from)).adding(months: months).iso == to)
  }

  @Test func `days are added and counted`() throws {
    let day = try #require(Day(iso: "2026-02-27"))
    #expect(day.adding(days: 3).iso == "2026-03-02")
    #expect(day.adding(days: -58).iso == "2025-12-31")
    #expect(day.adding(days: 45).days(since: day) == 45)
    #expect(day.days(since: day.adding(days: 1)) == -1)
    #expect(day < day.adding(days: 1))
  }
}
