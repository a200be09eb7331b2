/// A person's consent to be in the reserve, to be renewed every year; or the day it was withdrawn.
///
/// French: *accord*.
public struct ReserveConsent: Payload {
  public var on: Day?
  public var channel: Channel?

  public init() {}

  public init(on: Day, channel: Channel) {
    self.on = on
    self.channel = channel
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on)
    try coder.code("channel", &channel)
  }
}

extension ReserveConsent: Described {
  public static let fields: FieldRules<ReserveConsent> = [
    .day(.consentOn, \.on, .past).required, .code(.consentChannel, \.channel).required,
  ]

  /// The same, when it is taken back.
  public static let withdrawal: FieldRules<ReserveConsent> = [
    .day(.withdrawnOn, \.on, .past).required, .code(.channel, \.channel).required,
  ]
}

/// One giving, renewal or withdrawal of a consent, as the person's file keeps it.
///
/// RGPD, art. 7(1): whoever holds the data must be able to show that consent was given.
public struct ConsentRecord: Equatable, Sendable {
  /// The record that holds it.
  public let number: Int
  /// Whether the person took the consent back.
  public let isWithdrawal: Bool
  public let consent: ReserveConsent
}
