import Domain

/// What the figures of the rules are about, in the order of the page.
enum RuleGroup: CaseIterable {
  case keeping
  case introductions
  case requests
  case volunteers

  /// The figures of the group; how long a file is kept comes first of all.
  var figures: [DatedRule.Figure] {
    switch self {
    case .keeping: [.retention, .retentionNotice, .reserveConsent, .reserveConsentNotice]
    case .introductions:
      [
        .consentNotice, .firstStandstill, .secondStandstill, .thirdStandstill, .pilotNeed,
        .firstFollowUp, .secondFollowUp, .thirdFollowUp,
      ]
    case .requests: [.requestAnswer, .requestExtension]
    case .volunteers: [.volunteerDay, .volunteerYear]
    }
  }
}
