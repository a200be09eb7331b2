/// A person's consent to be in the reserve, renewed yearly, or the day it was withdrawn (*accord*).
public struct ReserveConsent: Described, Payload {
  public var on: Day?
  public var channel: Channel?

  public init() {}
  public init(on: Day, channel: Channel) { (self.on, self.channel) = (on, channel) }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.code("channel", &channel)
  }

  public static let fields: FieldRules<ReserveConsent> = [
    .day(.consentOn, \.on, .past).required, .code(.consentChannel, \.channel).required,
  ]

  public static let withdrawal: FieldRules<ReserveConsent> = [
    .day(.withdrawnOn, \.on, .past).required, .code(.channel, \.channel).required,
  ]
}

/// RGPD, article 7(1): whoever holds the data must be able to show that consent was given.
public struct ConsentRecord: Equatable, Sendable {
  public let number: Int
  public let isWithdrawal: Bool
  public let consent: ReserveConsent
}
