/// What a rule sets a figure for, by its frozen code on disk.
public enum RuleFigure: String, Coded {
  public static let list = CodeList.figure

  /// Days without movement after which an introduction is due, and again, and again.
  case firstStandstill = "standstill-1"
  case secondStandstill = "standstill-2"
  case thirdStandstill = "standstill-3"
  /// Days before its end.
  case consentNotice = "consent-notice"
  /// In months.
  case reserveConsent = "reserve-consent"
  case reserveConsentNotice = "reserve-consent-notice"
  /// Months after the last meaningful event.
  case retention
  case retentionNotice = "retention-notice"
  /// In months.
  case pilotNeed = "pilot-need"
  /// Months after an engagement.
  case firstFollowUp = "follow-up-1"
  case secondFollowUp = "follow-up-2"
  case thirdFollowUp = "follow-up-3"
  /// Months, and those that an extension adds.
  case requestAnswer = "request-answer"
  case requestExtension = "request-extension"
  /// In cents: a day, and a year.
  case volunteerDay = "volunteer-day"
  case volunteerYear = "volunteer-year"
}

extension RuleFigure {
  /// What a figure counts.
  public enum Unit: Sendable {
    case days
    case months
    case cents
  }

  public var unit: Unit {
    switch self {
    case .firstStandstill, .secondStandstill, .thirdStandstill, .consentNotice,
      .reserveConsentNotice, .retentionNotice:
      .days
    case .reserveConsent, .retention, .pilotNeed, .firstFollowUp, .secondFollowUp, .thirdFollowUp,
      .requestAnswer, .requestExtension:
      .months
    case .volunteerDay, .volunteerYear: .cents
    }
  }

  /// In the unit of the figure.
  ///
  /// A file is kept 1 to 36 months, the bounds of the scheme, and a consent is no older. A reminder
  /// comes within a year, a notice up to half a year before; a follow-up within two years. A
  /// request is answered within a month, extended by two at most (RGPD, article 12(3)): the
  /// committee may only shorten. Expenses have room for years of indexation: 200 € a day, 10,000 €
  /// a year.
  public var limits: ClosedRange<Int> {
    switch self {
    case .firstStandstill, .secondStandstill, .thirdStandstill: 1...365
    case .consentNotice, .reserveConsentNotice, .retentionNotice: 0...180
    case .reserveConsent, .retention: 1...36
    case .pilotNeed, .firstFollowUp, .secondFollowUp, .thirdFollowUp: 1...24
    case .requestAnswer: 1...1
    case .requestExtension: 0...2
    case .volunteerDay: 100...20_000
    case .volunteerYear: 100...1_000_000
    }
  }

  /// Euros where the figure counts cents.
  public var shownLimits: ClosedRange<Int> {
    unit == .cents ? limits.lowerBound / 100...limits.upperBound / 100 : limits
  }
}
