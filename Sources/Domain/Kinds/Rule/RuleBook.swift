/// The shipped figures, then those that the reserve has recorded: of two from the same day the
/// later record holds.
public struct RuleBook: Equatable, Sendable {
  public var rules: [DatedRule]

  public init(rules: [DatedRule] = RuleBook.shipped) { self.rules = rules }

  /// Nil for the days before the first.
  public func value(_ figure: DatedRule.Figure, on day: Day) -> Int? {
    rule(figure, on: day)?.value
  }

  /// Of those that have begun, the one that began last, and of these the one recorded last.
  public func rule(_ figure: DatedRule.Figure, on day: Day) -> DatedRule? {
    var found: DatedRule?
    for rule in rules where rule.figure == figure && rule.from <= day {
      if let known = found, known.from > rule.from { continue }
      found = rule
    }
    return found
  }

  /// The next one first.
  public func planned(_ figure: DatedRule.Figure, after day: Day) -> [DatedRule] {
    let days = Set(rules.filter { $0.figure == figure && $0.from > day }.map(\.from))
    return days.sorted().compactMap { rule(figure, on: $0) }
  }

  func start(of figure: DatedRule.Figure) -> Day? {
    rules.filter { $0.figure == figure }.map(\.from).min()
  }

  public static let shipped: [DatedRule] = {
    let pilot = "convention du pilote"
    let law = "loi du 03/07/2005 relative aux droits des volontaires, montants 2026"
    let rights = "RGPD, art. 12(3)"
    // 25/05/2018, the day from which it applies.
    let rightsStart = Day(number: 17_676)
    let start = Day(number: 20_454)
    return [
      DatedRule(.firstStandstill, 9, from: start, source: pilot),
      DatedRule(.secondStandstill, 21, from: start, source: pilot),
      DatedRule(.thirdStandstill, 45, from: start, source: pilot),
      DatedRule(.consentNotice, 30, from: start, source: pilot),
      DatedRule(.reserveConsent, 12, from: start, source: pilot),
      DatedRule(.reserveConsentNotice, 30, from: start, source: pilot),
      DatedRule(.retention, 24, from: start, source: pilot),
      DatedRule(.retentionNotice, 30, from: start, source: pilot),
      DatedRule(.pilotNeed, 6, from: start, source: pilot),
      DatedRule(.firstFollowUp, 1, from: start, source: pilot),
      DatedRule(.secondFollowUp, 3, from: start, source: pilot),
      DatedRule(.thirdFollowUp, 6, from: start, source: pilot),
      DatedRule(.requestAnswer, 1, from: rightsStart, source: rights),
      DatedRule(.requestExtension, 2, from: rightsStart, source: rights),
      DatedRule(.volunteerDay, 4_402, from: start, source: law),
      DatedRule(.volunteerYear, 176_083, from: start, source: law),
    ]
  }()
}
