/// Who, for what, by whom, and why in human words.
public struct IntroductionCard: DescribedCard {
  public var candidate: CandidateID?
  public var need: NeedID?
  public var companion: MemberID?
  public var on: Day?
  /// Written against the criteria of what is asked for; French: *pourquoi*.
  public var rationale: String?

  public init() {}
  public init(
    candidate: CandidateID, need: NeedID, companion: MemberID? = nil, on: Day? = nil,
    rationale: String
  ) {
    (self.candidate, self.need, self.companion) = (candidate, need, companion)
    (self.on, self.rationale) = (on, rationale)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.id("candidate", &candidate)
    try coder.id("need", &need)
    try coder.member("companion", &companion)
    try coder.day("on", &on, .past)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("rationale", &rationale)
  }

  public typealias Number = IntroductionID
  public var anyCard: AnyCard { .introduction(self) }
  public var isReadable: Bool { rationale != nil }
  public static var isAmendable: Bool { false }
  public func owner(of id: EntityID) -> EntityID? { candidate?.entity }

  public static let fields: FieldRules<IntroductionCard> = [
    .reference(.candidate, \.candidate).required.fixed,
    .reference(.need, \.need).required.fixed,
    .page(.rationale, \.rationale).required.sealed.grouped,
    .member(.companion, \.companion).grouped,
    .day(.proposedOn, \.on, .past),
  ]
}

/// Put into better words.
public struct Rationale: KindAct {
  public var text: String?

  public init() {}
  public init(_ text: String) { self.text = text }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("rationale", &text)
  }

  public typealias Number = IntroductionID
  public var anyAct: AnyAct { .rationale(self) }
  public static func isPossible(in state: IntroductionState) -> Bool { state.isOpen }

  public static let fields: FieldRules<Rationale> = [.page(.rationale, \.text).required.sealed]
}

/// A reminder to an organisation, or a call after an engagement; French: *relance*, *suivi*.
public struct FollowUp: KindAct {
  public var on: Day?
  public var channel: Channel?
  public var text: String?

  public init() {}
  public init(on: Day, channel: Channel, text: String? = nil) {
    (self.on, self.channel, self.text) = (on, channel, text)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.code("channel", &channel)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("text", &text)
  }

  public typealias Number = IntroductionID
  public var anyAct: AnyAct { .followUp(self) }
  public static func isPossible(in state: IntroductionState) -> Bool {
    state.isWithOrganisation || state == .retained
  }

  public static let fields: FieldRules<FollowUp> = [
    .day(.on, \.on, .past), .code(.channel, \.channel).required, .page(.said, \.text).sealed,
  ]
}
