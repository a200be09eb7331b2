/// What a rule sets a figure for; the raw values are the frozen codes on disk.
public enum RuleFigure: String, Coded {
  public static let list = CodeList.figure

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

extension RuleFigure {
  /// What a figure counts.
  public enum Unit: Sendable {
    case days
    case months
    /// Hundredths of a euro.
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

  /// What may be set, in the unit of the figure.
  ///
  /// - A file is kept 1 to 36 months: the bounds of the scheme. A consent is not older than the
  ///   longest of these either.
  /// - A reminder comes after a day at least and within a year; a notice, on the day itself or up
  ///   to half a year before.
  /// - A need and a follow-up are awaited within two years.
  /// - A request is answered within a month, extended by two at most (RGPD, art. 12(3)): the law
  ///   leaves the committee no longer term, only a shorter extension.
  /// - Expenses have room for years of indexation: 200 € a day, 10,000 € a year.
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

  /// The limits as people read them: euros where the figure counts cents.
  public var shownLimits: ClosedRange<Int> {
    unit == .cents ? limits.lowerBound / 100...limits.upperBound / 100 : limits
  }
}
