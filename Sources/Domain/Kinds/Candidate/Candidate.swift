/// A person in the reserve; French: *candidat·e*.
public struct Candidate: Equatable, Sendable {
  public let id: CandidateID
  @usableFromInline var boxed: Box<CandidateCard>
  public internal(set) var state = CandidateState.active
  /// The latest one to be in the reserve; nil when it was withdrawn.
  public internal(set) var consent: ReserveConsent?
  /// Given, renewed and withdrawn, in the order of recording.
  public internal(set) var consents: [ConsentRecord] = []
  public internal(set) var requests: [RightsRequest] = []
  public internal(set) var notes: [Note] = []
  /// What the files say that joined this one.
  public internal(set) var joined: [CandidateID: CandidateCard] = [:]
  /// What was recorded last of each meeting.
  public internal(set) var attendances: [MeetingID: Attendance] = [:]
  public internal(set) var erasure: Erasure?
  /// Begun is not finished.
  public internal(set) var isErasureFinished = false

  init(id: CandidateID, card: CandidateCard) { (self.id, boxed) = (id, Box(card)) }

  @inlinable public internal(set) var card: CandidateCard {
    _read { yield boxed.value }
    set { boxed = Box(newValue) }
  }

  public var ownName: String? { name }

  public var references: [Reference] {
    if attendances.isEmpty { return card.references }
    return card.references
      + attendances.sorted { $0.key < $1.key }.flatMap(\.value.references)
  }

  public var joinedCards: [CandidateCard] {
    joined.isEmpty ? [] : joined.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What was recorded last of a meeting holds; one that cannot be read says nothing.
  mutating func take(_ attendance: Attendance) {
    if let meeting = attendance.meeting { attendances[meeting] = attendance }
  }

  /// Nil while it cannot be read.
  public var name: String? { card.identity.map(\.fullName) }
}

/// Where a candidate stands with the reserve.
public enum CandidateState: String, EntityState {
  case active
  /// At their own wish.
  case paused
  case left
  /// Nothing is kept but what the figures count.
  case erased

  public var isGone: Bool { self == .left || self == .erased }

  public var standing: Standing { .candidate(self) }
  public var isOver: Bool { isGone }
  public var isAvailable: Bool { self == .active }

  public var sources: [CandidateState] {
    switch self {
    case .active: [.paused, .left]
    case .paused: [.active]
    case .left: [.active, .paused]
    case .erased: []
    }
  }
}

/// A candidate pauses, resumes or leaves.
public struct CandidateStep: EntityStep {
  public typealias Number = CandidateID
  public var state = CandidateState.active
  public var on: Day?
  /// In the person's words, if they wish to say.
  public var remark: String?

  public var anyStep: AnyStep { .candidate(self) }
  public init() {}
  public init(_ state: CandidateState, on: Day? = nil, remark: String? = nil) {
    (self.state, self.on, self.remark) = (state, on, remark)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("remark", &remark)
  }

  public static let fields: FieldRules<CandidateStep> = [
    .day(.on, \.on, .past), .page(.personWords, \.remark).sealed,
  ]
}

/// French: *note*.
public struct Note: Described, Payload {
  /// Zero while it is not yet recorded.
  public internal(set) var number = 0
  public internal(set) var time = Timestamp(seconds: 0)
  public internal(set) var member = MemberID("")
  /// Nil while the private part cannot be opened.
  public var text: String?

  public init() {}
  public init(_ text: String) { self.text = text }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("text", &text)
  }

  public static let fields: FieldRules<Note> = [.page(.note, \.text).required.sealed]
}

/// The number of a candidate.
public struct CandidateID: TypedID {
  public static let kind = EntityKind.candidate
  public let entity: EntityID
  public init(trusting entity: EntityID) { self.entity = entity }
}
