import Domain
import Testing

@testable import Interface

/// The chart's columns against days counted one by one.
struct GanttTests {
  private static let columns = 60

  /// The days that a column stands for, found by walking through all of them.
  private static func days(of chart: Gantt) -> [[Day]] {
    var days: [[Day]] = Array(repeating: [], count: columns)
    var (day, unit) = (chart.first, -1)
    while true {
      let begins = chart.scale == .weeks ? day.weekday == 1 : day.day == 1
      if begins { unit += 1 }
      let part =
        switch chart.scale {
        case .weeks: day.weekday < 3 ? 0 : day.weekday < 5 ? 1 : 2
        case .months: day.day < 11 ? 0 : day.day < 21 ? 1 : 2
        }
      guard unit * 3 + part < columns else { return days }
      days[unit * 3 + part].append(day)
      day = day.adding(days: 1)
    }
  }

  private static func row(
    _ days: [[Day]], _ range: ClosedRange<Day>?, today: Day, _ mark: ([Day]) -> Gantt.Mark
  ) -> [Gantt.Mark] {
    days.map { days in
      if let range, days.contains(where: range.contains) { return mark(days) }
      return days.contains(today) ? .today : .nothing
    }
  }

  @Test func `bars equal the days counted one by one, for a thousand plans`() throws {
    let seed = UInt64.random(in: 0..<1 << 40)
    var numbers = SplitMix64(seed: seed)
    let today = try #require(Day(iso: "2026-11-26"))
    func day(_ spread: Int) -> Day {
      today.adding(days: Int.random(in: -spread...spread, using: &numbers))
    }
    for _ in 0..<1_000 {
      let from = day(300)
      let planned = from...from.adding(days: Int.random(in: 0...120, using: &numbers))
      let begun = day(300)
      let done = begun...begun.adding(days: Int.random(in: 0...90, using: &numbers))
      let bar = Gantt.Bar(
        key: 0, number: 1, name: "Réseau", planned: Bool.random(using: &numbers) ? planned : nil,
        done: Bool.random(using: &numbers) ? done : nil, isDone: true)
      let scale = Bool.random(using: &numbers) ? Gantt.Scale.weeks : .months
      let chart = Gantt([bar], today: today, scale: scale, first: day(200))
      let days = Self.days(of: chart)
      let expected = Self.row(days, bar.planned, today: today) { _ in .planned }
      #expect(chart.planned(bar, columns: Self.columns) == expected, "seed \(seed)")
      let shaded = Self.row(days, bar.done, today: today) { days in
        guard let last = bar.planned?.upperBound else { return .done }
        return days.allSatisfy { $0 > last } ? .late : .done
      }
      #expect(chart.done(bar, columns: Self.columns) == shaded, "seed \(seed)")
    }
  }
}
