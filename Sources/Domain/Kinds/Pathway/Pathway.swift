/// Never a condition and never a grade: what was done, on the person's side; French: *parcours*.
public struct Pathway: Equatable, Sendable {
  public let id: PathwayID
  public internal(set) var card: PathwayCard
  /// Of a person, the file that stands for theirs now.
  public internal(set) var subject: EntityID {
    didSet { card.subject = subject }
  }
  /// The file that it was recorded on, whose key seals what is said of it.
  public let file: EntityID
  public let programme: ProgrammeID
  public internal(set) var state = PathwayState.running
  public let begunOn: Day
  /// By the key of the stage.
  public internal(set) var marks: [Int: StageMark] = [:]
  /// As it was begun, until another is adopted.
  public internal(set) var edition: Int?
  /// The oldest first.
  public internal(set) var attestations: [Attestation] = []
  /// The oldest first; the last one holds.
  public internal(set) var plans: [CoursePlan] = []
  public internal(set) var reason: PathwayReason?
  public internal(set) var notes: [Note] = []

  public var namedAfter: EntityID? { programme.entity }
  public var owner: EntityID? { file }

  init?(_ id: PathwayID, _ card: PathwayCard, _ stamp: Stamp) {
    guard let subject = card.subject, let programme = card.programme else { return nil }
    (self.id, self.card, self.subject, self.programme) = (id, card, subject, programme)
    file = subject
    begunOn = card.begunOn ?? stamp.time.day
    edition = card.edition
  }

  public var companion: MemberID? { card.companion }
  public func span(of stage: Int) -> PlanSpan? { plans.last?.span(of: stage) }

  mutating func take(_ mark: StageMark, _ stamp: Stamp) {
    guard let stage = mark.stage else { return }
    marks[stage] = mark
    guard mark.plannedFrom != nil || mark.plannedTo != nil else { return }
    // Before there were plans, a stage was planned where it was marked.
    if plans.isEmpty { plans = [CoursePlan([], on: stamp.time.day)] }
    let last = plans.count - 1
    plans[last].spans.removeAll { $0.stage == stage }
    plans[last].spans.append(PlanSpan(stage: stage, from: mark.plannedFrom, to: mark.plannedTo))
  }

  mutating func take(_ plan: CoursePlan, _ stamp: Stamp) {
    var plan = plan
    plan.on = plan.on ?? stamp.time.day
    plans.append(plan)
  }

  mutating func take(_ step: PathwayStep) { (state, reason) = (step.state, step.reason) }

  mutating func take(_ attestation: Attestation, _ stamp: Stamp) {
    var attestation = attestation
    attestation.on = attestation.on ?? stamp.time.day
    attestations.append(attestation)
    // One that names no stage was written when attesting a pathway ended it.
    if attestation.stages.isEmpty { state = .ended }
  }

  public var attestedOn: Day? { attestations.last?.on }
}

/// Where a pathway stands.
public enum PathwayState: String, EntityState {
  case running, ended, stopped

  public var standing: Standing { .pathway(self) }
  public var isOver: Bool { self != .running }

  public var sources: [PathwayState] {
    switch self {
    case .running: [.ended, .stopped]
    case .ended, .stopped: [.running]
    }
  }
}

/// The beginning of a pathway.
public struct PathwayCard: DescribedCard {
  /// As the audience says.
  public var subject: EntityID?
  public var programme: ProgrammeID?
  /// Given by deciding, never typed.
  public var edition: Int?
  public var companion: MemberID?
  public var begunOn: Day?

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    var candidate = subject.flatMap { CandidateID($0) }
    var organisation = subject.flatMap { OrganisationID($0) }
    try coder.id("candidate", &candidate)
    try coder.id("organisation", &organisation)
    subject = candidate?.entity ?? organisation?.entity
    try coder.id("programme", &programme)
    try coder.number("edition", &edition)
    try coder.member("companion", &companion)
    try coder.day("begun-on", &begunOn, .past)
  }

  public typealias Number = PathwayID
  public var anyCard: AnyCard { .pathway(self) }
  public static var isAmendable: Bool { false }
  public func owner(of id: EntityID) -> EntityID? { subject }

  public static let fields: FieldRules<PathwayCard> = [
    .reference(.subject, \.subject, to: [.candidate, .organisation]).required.fixed,
    .reference(.programme, \.programme).required.fixed,
    .member(.companion, \.companion),
    .day(.begunOn, \.begunOn, .past),
  ]
}

/// Begun, done, or neither again.
public struct StageMark: Described, Payload {
  public var stage: Int?
  public var startedOn: Day?
  public var doneOn: Day?
  /// As written before pathways had plans.
  public var plannedFrom: Day?
  public var plannedTo: Day?

  public init() {}
  public init(
    stage: Int, startedOn: Day? = nil, doneOn: Day? = nil, plannedFrom: Day? = nil,
    plannedTo: Day? = nil
  ) {
    (self.stage, self.startedOn, self.doneOn) = (stage, startedOn, doneOn)
    (self.plannedFrom, self.plannedTo) = (plannedFrom, plannedTo)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.place("stage", &stage)
    try coder.day("started-on", &startedOn, .past)
    try coder.day("done-on", &doneOn, .past)
    try coder.day("planned-from", &plannedFrom, .near)
    try coder.day("planned-to", &plannedTo, .near)
  }

  public static let fields: FieldRules<StageMark> = [
    .day(.doneOn, \.doneOn, .past), .day(.startedOn, \.startedOn, .past),
  ]
}

/// A paper that says which stages are done (*attestation*): asked for, repeatable, never a state.
public struct Attestation: KindAct {
  public var on: Day?
  /// Done by then.
  public var stages: [Int] = []
  /// Given by deciding, never typed: whoever holds the paper asks with it whether it is true.
  public var code: String?

  public init() {}
  public init(on: Day) { self.on = on }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.text("code", &code)
    var texts = stages.map { String($0) }
    try coder.texts("stages", &texts)
    stages = try texts.map { text throws(FieldError) in
      let stage = try coder.read(Int(text), "stages")
      guard NumberLimit.range.contains(stage) else { throw .outOfRange("stages") }
      return stage
    }
  }

  public typealias Number = PathwayID
  public typealias State = PathwayState
  public var anyAct: AnyAct { .attestation(self) }

  public static let fields: FieldRules<Attestation> = [.day(.on, \.on, .past)]
}

/// Another edition.
public struct Adoption: Payload {
  public var edition: Int?

  public init() {}
  init(_ edition: Int) { self.edition = edition }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("edition", &edition)
  }
}

/// It is ended, stopped or resumed.
public struct PathwayStep: EntityStep {
  public typealias Number = PathwayID
  public var state = PathwayState.running
  public var on: Day?
  public var reason: PathwayReason?

  public var anyStep: AnyStep { .pathway(self) }
  public init() {}
  public init(_ state: PathwayState, on: Day? = nil, reason: PathwayReason? = nil) {
    (self.state, self.on, self.reason) = (state, on, reason)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.code("reason", &reason)
  }

  public static let fields: FieldRules<PathwayStep> = [
    .day(.on, \.on, .past), .code(.reason, \.reason),
  ]

  public static func fields(to state: PathwayState) -> FieldRules<PathwayStep> {
    state == .stopped ? fields : [.day(.on, \.on, .past)]
  }
}

/// The number of a pathway.
public struct PathwayID: TypedID {
  public static let kind = EntityKind.pathway
  public let entity: EntityID
  public init(trusting entity: EntityID) { self.entity = entity }
}
