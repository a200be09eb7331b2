package import Domain

extension Wording {
  /// A day as `03/04/2026`.
  package func date(_ day: Day) -> String {
    "\(two(day.day))/\(two(day.month))/\(day.year)"
  }

  /// A day as `03/04`, where the year is plain.
  package func shortDate(_ day: Day) -> String { "\(two(day.day))/\(two(day.month))" }

  /// A time of day as `14:32`, from minutes after midnight.
  package func time(_ minutes: Int) -> String { "\(two(minutes / 60)):\(two(minutes % 60))" }

  /// A share of a full time, with its unit.
  package func fte(_ fte: Fte) -> String {
    say("\(fte.shown) ETP", en: "\(fte.shown) FTE", simple: "\(fte.shown) d'un temps plein")
  }

  /// Texts one after the other, with commas.
  package func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }

  /// So many months as a duration, which French does not write with a figure for one.
  package func months(_ count: Int) -> String {
    count == 1 ? say("un mois", en: "one month") : say("\(count) mois", en: "\(count) months")
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
