/// The figures in force, each with its dates and source.
///
/// What is shipped comes first, then what the reserve has recorded, in the order of the journal: of
/// two rules from the same day the later record holds.
public struct RuleBook: Equatable, Sendable {
  public var rules: [DatedRule]

  public init(rules: [DatedRule] = RuleBook.shipped) { self.rules = rules }

  /// The figure that holds on a day; nil for the days before the first rule.
  public func value(_ figure: DatedRule.Figure, on day: Day) -> Int? {
    rule(figure, on: day)?.value
  }

  /// The rule itself, which names its source: of the rules that have begun, the one that began
  /// last, and of those the one that was recorded last.
  public func rule(_ figure: DatedRule.Figure, on day: Day) -> DatedRule? {
    var found: DatedRule?
    for rule in rules where rule.figure == figure && rule.from <= day {
      if let known = found, known.from > rule.from { continue }
      found = rule
    }
    return found
  }

  /// The rules that are to hold after a day, the next one first.
  public func planned(_ figure: DatedRule.Figure, after day: Day) -> [DatedRule] {
    let days = Set(rules.filter { $0.figure == figure && $0.from > day }.map(\.from))
    return days.sorted().compactMap { rule(figure, on: $0) }
  }

  /// The first day on which there is a figure at all.
  func start(of figure: DatedRule.Figure) -> Day? {
    rules.filter { $0.figure == figure }.map(\.from).min()
  }

  /// What the scheme starts with.
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
