package import Domain

extension Wording {
  /// As `03/04/2026`.
  package func date(_ day: Day) -> String { "\(two(day.day))/\(two(day.month))/\(day.year)" }

  /// As `03/04`.
  package func shortDate(_ day: Day) -> String { "\(two(day.day))/\(two(day.month))" }

  /// As `14:32`.
  package func time(_ minutes: Int) -> String { "\(two(minutes / 60)):\(two(minutes % 60))" }

  package func fte(_ fte: Fte) -> String {
    say("\(fte.shown) ETP", en: "\(fte.shown) FTE", simple: "\(fte.shown) d'un temps plein")
  }

  package func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }

  func days(_ count: Int) -> String {
    self.count(count, ("jour", "jours"), en: ("day", "days"))
  }

  func people(_ count: Int) -> String {
    self.count(count, ("personne", "personnes"), en: ("person", "people"))
  }

  /// French does not write one month with a figure.
  package func months(_ count: Int) -> String {
    count == 1 ? say("un mois", en: "one month") : say("\(count) mois", en: "\(count) months")
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
