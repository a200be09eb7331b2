/// What a rule sets a figure for, by its frozen code on disk.
public enum RuleFigure: String, Coded {
  public static let list = CodeList.figure

  /// Months after the last meaningful event.
  case retention
  case retentionNotice = "retention-notice"
  /// In months.
  case reserveConsent = "reserve-consent"
  case reserveConsentNotice = "reserve-consent-notice"
  /// Days before its end.
  case consentNotice = "consent-notice"
  /// Days without movement after which an introduction is due, and again, and again.
  case firstStandstill = "standstill-1"
  case secondStandstill = "standstill-2"
  case thirdStandstill = "standstill-3"
  /// In months.
  case pilotNeed = "pilot-need"
  /// Months after an engagement.
  case firstFollowUp = "follow-up-1"
  case secondFollowUp = "follow-up-2"
  case thirdFollowUp = "follow-up-3"
  /// Days after which an answer that is awaited is asked for again.
  case contactFollowUp = "contact-follow-up"
  /// Months, and those that an extension adds.
  case requestAnswer = "request-answer"
  case requestExtension = "request-extension"
  /// In cents: a day, and a year.
  case volunteerDay = "volunteer-day"
  case volunteerYear = "volunteer-year"

  /// What a figure counts.
  public enum Unit: Sendable {
    case days, months
    /// Hundredths of a euro.
    case cents
  }

  /// What a figure is about.
  public enum Topic: Sendable { case keeping, introductions, requests, volunteers, contacts }

  public var unit: Unit { traits.unit }
  public var topic: Topic { traits.topic }
  /// In the unit of the figure.
  public var limits: ClosedRange<Int> { traits.limits }
  var shipped: Int { traits.shipped }

  /// One line for each, in the order of the list.
  ///
  /// A file is kept 1 to 36 months, the bounds of the scheme, and a consent is no older. A reminder
  /// comes within a year, a notice up to half a year before; a follow-up within two years. A
  /// request is answered within a month, extended by two at most (RGPD, article 12(3)): the
  /// committee may only shorten. Expenses have room for years of indexation: 200 € a day, 10,000 €
  /// a year.
  private var traits: (topic: Topic, unit: Unit, limits: ClosedRange<Int>, shipped: Int) {
    switch self {
    case .retention: (.keeping, .months, 1...36, 24)
    case .retentionNotice: (.keeping, .days, 0...180, 30)
    case .reserveConsent: (.keeping, .months, 1...36, 12)
    case .reserveConsentNotice: (.keeping, .days, 0...180, 30)
    case .consentNotice: (.introductions, .days, 0...180, 30)
    case .firstStandstill: (.introductions, .days, 1...365, 9)
    case .secondStandstill: (.introductions, .days, 1...365, 21)
    case .thirdStandstill: (.introductions, .days, 1...365, 45)
    case .pilotNeed: (.introductions, .months, 1...24, 6)
    case .firstFollowUp: (.introductions, .months, 1...24, 1)
    case .secondFollowUp: (.introductions, .months, 1...24, 3)
    case .thirdFollowUp: (.introductions, .months, 1...24, 6)
    case .contactFollowUp: (.contacts, .days, 1...365, 7)
    case .requestAnswer: (.requests, .months, 1...1, 1)
    case .requestExtension: (.requests, .months, 0...2, 2)
    case .volunteerDay: (.volunteers, .cents, 100...20_000, 4_402)
    case .volunteerYear: (.volunteers, .cents, 100...1_000_000, 176_083)
    }
  }

  /// Euros where the figure counts cents.
  public var shownLimits: ClosedRange<Int> {
    unit == .cents ? limits.lowerBound / 100...limits.upperBound / 100 : limits
  }
}
