/// A rule of the scheme or the law that has a figure, as data with its source.
///
/// Figures change by decree or by decision of the joint committee: a new line with its date is
/// added, and the old one keeps holding for the days before. The program warns and never blocks.
public struct DatedRule: Sendable {
  public let figure: Figure
  public let value: Int
  /// The first day that it holds.
  public let from: Day
  /// Where it is laid down.
  public let source: String

  public init(_ figure: Figure, _ value: Int, from: Day, source: String) {
    self.figure = figure
    self.value = value
    self.from = from
    self.source = source
  }

  /// What a rule sets a figure for, with its unit.
  public enum Figure: String, CaseIterable, Sendable {
    /// Days without movement after which an introduction is shown as due, and again, and again.
    case firstStandstill = "standstill-1"
    case secondStandstill = "standstill-2"
    case thirdStandstill = "standstill-3"
    /// Days before its end at which a consent to be presented is shown.
    case consentNotice = "consent-notice"
    /// Months after which the consent to be in the reserve is renewed.
    case reserveConsent = "reserve-consent"
    /// Days before that date at which it is shown.
    case reserveConsentNotice = "reserve-consent-notice"
    /// Months that a file is kept after the last meaningful event.
    case retention
    /// Days before that date at which it is shown.
    case retentionNotice = "retention-notice"
    /// Months within which a pilot organisation states a need.
    case pilotNeed = "pilot-need"
    /// Months after an engagement at which it is followed up.
    case firstFollowUp = "follow-up-1"
    case secondFollowUp = "follow-up-2"
    case thirdFollowUp = "follow-up-3"
    /// Months within which a request for rights is answered, and those that an extension adds.
    case requestAnswer = "request-answer"
    case requestExtension = "request-extension"
    /// Fixed expenses of a volunteer, in cents: a day, and a year.
    case volunteerDay = "volunteer-day"
    case volunteerYear = "volunteer-year"
  }
}

/// The figures in force, each with its dates and source.
public struct RuleBook: Sendable {
  public var rules: [DatedRule]

  public init(rules: [DatedRule] = RuleBook.shipped) { self.rules = rules }

  /// The figure that holds on a day: of the rules that have begun, the one that began last.
  public func value(_ figure: DatedRule.Figure, on day: Day) -> Int? {
    rule(figure, on: day)?.value
  }

  /// The rule itself, which names its source.
  public func rule(_ figure: DatedRule.Figure, on day: Day) -> DatedRule? {
    rules.filter { $0.figure == figure && $0.from <= day }.max { $0.from < $1.from }
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
