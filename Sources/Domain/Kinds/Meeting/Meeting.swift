/// People of several organisations come together (*rencontre*, *séance*).
///
/// Open to whoever holds the journal: it never names a person of the reserve, not even by number.
public struct Meeting: Equatable, Sendable {
  public let id: MeetingID
  public internal(set) var card: MeetingCard
  public internal(set) var state = MeetingState.planned
  /// In the order of their numbers.
  public internal(set) var visits: [Visit] = []
  /// What was recorded last of each organisation, in the order of recording.
  public internal(set) var participations: [Participation] = []
  /// As counted when it was last closed.
  public internal(set) var count = MeetingCount()

  public var references: [Reference] {
    card.references + participations.flatMap(\.references) + visits.flatMap(\.references)
  }

  mutating func take(_ visit: Visit) {
    visits.removeAll { $0.visitor == visit.visitor }
    let place = visits.firstIndex { ($0.visitor ?? 0) > (visit.visitor ?? 0) }
    visits.insert(visit, at: place ?? visits.count)
  }

  mutating func take(_ participation: Participation) {
    let known = participations.firstIndex { $0.organisation == participation.organisation }
    if let known {
      participations[known] = participation
    } else {
      participations.append(participation)
    }
  }

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
  /// In minutes.
  public var length: Int?
  public var basin: Basin?
  /// How many people there is room for.
  public var capacity: Int?
  /// For whom a series is held: « Réinser » at a CPAS.
  public var service: String?
  public var rhythm: Rhythm?
  /// Of which whoever is there goes through a stage.
  public var programme: ProgrammeID?

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("meeting-kind", &kind)
    try coder.day("day", &day, .near)
    try coder.time("hour", &hour)
    try coder.text("place", &place)
    try coder.ids("about", &about)
    try coder.ids("hosts", &hosts)
    try coder.member("member", &member)
    try coder.number("length", &length)
    try coder.basin("basin", &basin)
    try coder.number("capacity", &capacity)
    try coder.text("service", &service)
    try coder.code("rhythm", &rhythm)
    try coder.id("programme", &programme)
  }

  public typealias Number = MeetingID
  public var anyCard: AnyCard { .meeting(self) }

  public static let fields: FieldRules<MeetingCard> = [
    .code(.meetingKind, \.kind).required,
    .day(.day, \.day, .near).required,
    .time(.hour, \.hour),
    .number(.length, \.length, 5...1_440).lastInLists,
    .line(.place, \.place),
    .basin(.basin, \.basin).lastInLists,
    .number(.capacity, \.capacity, 1...5_000).lastInLists,
    .references(.about, \.about, to: [.organisation, .need]).grouped,
    .references(.hosts, \.hosts, to: [.organisation]),
    .member(.member, \.member),
    .line(.service, \.service).grouped.lastInLists,
    .code(.rhythm, \.rhythm).lastInLists,
    .reference(.programme, \.programme).grouped.lastInLists,
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
  /// Of one that was held, and counted by whoever records that: nobody types it.
  public var count = MeetingCount()
  public var anyStep: AnyStep { .meeting(self) }
  public init() {}
  public init(_ state: MeetingState) { self.state = state }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try count.code(&coder)
  }
}
