import Domain
import Testing

struct WeekTests {
  /// Years that begin on a Friday, Saturday or Sunday begin in the last week of the year before
  /// (ISO 8601).
  @Test(arguments: [
    ("2026-01-01", 1), ("2026-12-28", 53), ("2027-01-01", 53), ("2027-01-03", 53),
    ("2027-01-04", 1), ("2024-12-30", 1), ("2026-11-26", 48), ("2023-01-01", 52),
  ])
  func `a week has its number`(day: String, week: Int) throws {
    #expect(try #require(Day(iso: day)).week == week)
  }

  @Test func `every Monday begins a week, and the next one is one more or the first`() throws {
    var monday = try #require(Day(iso: "1999-01-04"))
    for _ in 0..<2_000 {
      let next = monday.adding(days: 7)
      #expect((0..<7).allSatisfy { monday.adding(days: $0).week == monday.week })
      #expect(next.week == monday.week + 1 || (next.week == 1 && monday.week >= 52))
      monday = next
    }
  }
}
