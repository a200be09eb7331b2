/// People of several organisations come together (*rencontre*, *séance*).
///
/// Open to whoever holds the journal: it never names a person of the reserve, not even by number.
public struct Meeting: Equatable, Sendable {
  public let id: MeetingID
  public internal(set) var card: MeetingCard
  public internal(set) var state = MeetingState.planned

  /// Its place, where it names nobody.
  public var ownName: String? { namedAfter == nil ? card.place : nil }
  public var namedAfter: EntityID? { card.about.first ?? card.hosts.first }

  /// The first day on which it may go over to a state: nothing is held before its day.
  public static func earliest(_ card: MeetingCard, for state: MeetingState) -> Day? {
    state == .held ? card.day : nil
  }
}

/// The number of a meeting.
public struct MeetingID: TypedID {
  public static let kind = EntityKind.meeting
  public let entity: EntityID
  public init(trusting entity: EntityID) { self.entity = entity }
}

/// What is known of a meeting beforehand.
public struct MeetingCard: DescribedCard {
  public var kind: MeetingKind?
  public var day: Day?
  /// Minutes after midnight.
  public var hour: Int?
  public var place: String?
  /// Whose it is, or which of their posts it is about.
  public var about: [EntityID] = []
  /// At whose place, by whose invitation.
  public var hosts: [EntityID] = []
  public var member: MemberID?

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("meeting-kind", &kind)
    try coder.day("day", &day, .near)
    try coder.time("hour", &hour)
    try coder.text("place", &place)
    try coder.ids("about", &about)
    try coder.ids("hosts", &hosts)
    try coder.member("member", &member)
  }

  public typealias Number = MeetingID
  public var anyCard: AnyCard { .meeting(self) }

  public static let fields: FieldRules<MeetingCard> = [
    .code(.meetingKind, \.kind).required,
    .day(.day, \.day, .near).required,
    .time(.hour, \.hour),
    .line(.place, \.place),
    .references(.about, \.about, to: [.organisation, .need]).grouped,
    .references(.hosts, \.hosts, to: [.organisation]),
    .member(.member, \.member),
  ]
}

/// Whether it is still to come, and if not, whether it took place.
public enum MeetingState: String, EntityState {
  case planned, held, cancelled

  public var standing: Standing { .meeting(self) }
  public var isOver: Bool { self != .planned }

  /// One that was called off may take place after all.
  public var sources: [MeetingState] {
    switch self {
    case .planned: [.cancelled]
    case .held, .cancelled: [.planned]
    }
  }
}

/// A meeting took place, was called off, or is planned again.
public struct MeetingStep: EntityStep {
  public typealias Number = MeetingID
  public var state = MeetingState.held
  public var anyStep: AnyStep { .meeting(self) }
  public init() {}
  public init(_ state: MeetingState) { self.state = state }
}
