/// As it was received.
public struct RightsRequestCard: Described, Payload {
  public var kind: RequestKind?
  /// From which the time to answer runs.
  public var on: Day?
  public var channel: Channel?
  public var remark: String?

  public init() {}
  public init(_ kind: RequestKind, on: Day, channel: Channel, remark: String? = nil) {
    (self.kind, self.on, self.channel, self.remark) = (kind, on, channel, remark)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("kind", &kind)
    try coder.day("on", &on, .past)
    try coder.code("channel", &channel)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("remark", &remark)
  }

  public static let fields: FieldRules<RightsRequestCard> = [
    .code(.requestKind, \.kind).required, .day(.receivedOn, \.on, .past).required,
    .code(.channel, \.channel).required, .page(.asked, \.remark).sealed,
  ]
}

/// RGPD, article 12(3): two more months at most, told with the reasons.
public struct RequestExtension: Described, Payload {
  public var request: Int?
  public var on: Day?
  public var reason: String?

  public init() {}
  public init(of request: Int, on: Day? = nil, reason: String?) {
    (self.request, self.on, self.reason) = (request, on, reason)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("request", &request)
    try coder.day("on", &on, .past)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("reason", &reason)
  }

  public static let fields: FieldRules<RequestExtension> = [
    .page(.extensionReason, \.reason).required.sealed, .day(.extendedOn, \.on, .past),
  ]
}

/// The answer to a request.
public struct RequestAnswer: Described, Payload {
  public var request: Int?
  public var on: Day?
  public var outcome: RequestOutcome?
  /// Nil when the answer was an erasure.
  public var channel: Channel?
  /// As it was told to the person.
  public var remark: String?

  public init() {}
  public init(
    to request: Int, _ outcome: RequestOutcome, on: Day? = nil, channel: Channel? = nil,
    remark: String? = nil
  ) {
    (self.request, self.on, self.outcome) = (request, on, outcome)
    (self.channel, self.remark) = (channel, remark)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("request", &request)
    try coder.day("on", &on, .past)
    try coder.code("outcome", &outcome)
    try coder.code("channel", &channel)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("remark", &remark)
  }

  public static let fields: FieldRules<RequestAnswer> = [
    .code(.outcome, \.outcome).required, .day(.answeredOn, \.on, .past),
    .code(.channel, \.channel).required, .page(.answer, \.remark).sealed,
  ]
}
