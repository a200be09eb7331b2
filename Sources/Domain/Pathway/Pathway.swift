/// Somebody's way through a programme.
///
/// French: *parcours*.
///
/// Never a condition and never a grade: it records what was done, on the person's side.
public struct Pathway: Equatable, Sendable {
  public let id: PathwayID
  public let subject: EntityID
  public let programme: ProgrammeID
  public internal(set) var companion: MemberID?
  public internal(set) var state = PathwayState.running
  public let begunOn: Day
  /// By the stage's place in the programme, from 0.
  public internal(set) var marks: [Int: StageMark] = [:]
  /// The day an attestation, asked for by the person, was handed over.
  public internal(set) var attestedOn: Day?
  public internal(set) var reason: PathwayReason?
  public internal(set) var notes: [Note] = []

  /// How many stages are done.
  public var doneCount: Int { marks.values.count { $0.doneOn != nil } }
}

/// Where a pathway stands.
public enum PathwayState: String, CaseIterable, Sendable {
  case running
  case attested
  case ended
  case stopped
}

/// Why a pathway was stopped.
///
/// Nobody has to give a reason.
public enum PathwayReason: String, CaseIterable, Sendable {
  case moment
  case employment = "emploi"
  case other = "autre"
  case noReason = "sans-motif"
}

/// The beginning of a pathway.
public struct PathwayCard: Payload {
  /// A candidate or an organisation, as the programme's audience says.
  public var candidate: CandidateID?
  public var organisation: OrganisationID?
  public var programme: ProgrammeID?
  public var companion: MemberID?
  public var begunOn: Day?

  public init() {}

  /// Who follows the pathway.
  public var subject: EntityID? { candidate?.entity ?? organisation?.entity }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.id("candidate", &candidate)
    try coder.id("organisation", &organisation)
    try coder.id("programme", &programme)
    try coder.member("companion", &companion)
    try coder.day("begun-on", &begunOn)
  }
}

/// What is known of one stage: planned, done, or neither again.
public struct StageMark: Payload {
  /// The stage's place in the programme, from 0.
  public var stage: Int?
  public var doneOn: Day?
  public var plannedFrom: Day?
  public var plannedTo: Day?

  public init() {}

  public init(stage: Int, doneOn: Day? = nil, plannedFrom: Day? = nil, plannedTo: Day? = nil) {
    self.stage = stage
    self.doneOn = doneOn
    self.plannedFrom = plannedFrom
    self.plannedTo = plannedTo
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("stage", &stage)
    try coder.day("done-on", &doneOn)
    try coder.day("planned-from", &plannedFrom)
    try coder.day("planned-to", &plannedTo)
  }
}

/// A pathway is attested, ended, stopped or resumed.
public struct PathwayStep: Payload {
  /// The state that it leads to; it is the event's name, not a field.
  public var state = PathwayState.running
  public var on: Day?
  public var reason: PathwayReason?

  public init() {}

  public init(_ state: PathwayState, on: Day? = nil, reason: PathwayReason? = nil) {
    self.state = state
    self.on = on
    self.reason = reason
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on)
    try coder.code("reason", &reason)
  }
}

extension PathwayState {
  /// Whether a pathway in this state may go over to another one.
  public func mayBecome(_ next: PathwayState) -> Bool {
    switch next {
    case .running: self == .ended || self == .stopped
    case .attested: self == .running || self == .ended
    case .ended, .stopped: self == .running
    }
  }
}
