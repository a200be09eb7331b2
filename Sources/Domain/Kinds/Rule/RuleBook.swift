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

  public func planned(_ figure: DatedRule.Figure, after day: Day) -> [DatedRule] {
    let days = Set(rules.filter { $0.figure == figure && $0.from > day }.map(\.from))
    return days.sorted().compactMap { rule(figure, on: $0) }
  }

  func start(of figure: DatedRule.Figure) -> Day? {
    rules.filter { $0.figure == figure }.map(\.from).min()
  }

  public static let shipped: [DatedRule] = RuleFigure.allCases.map { figure in
    let (from, source) = figure.topic.origin
    return DatedRule(figure, figure.shipped, from: from, source: source)
  }
}

extension RuleFigure.Topic {
  /// Of what the scheme starts with.
  fileprivate var origin: (Day, String) {
    let start = Day(number: 20_454)
    return switch self {
    case .keeping, .introductions, .contacts: (start, "convention du pilote")
    // 25/05/2018, the day from which it applies.
    case .requests: (Day(number: 17_676), "RGPD, art. 12(3)")
    case .volunteers:
      (start, "loi du 03/07/2005 relative aux droits des volontaires, montants 2026")
    }
  }
}
