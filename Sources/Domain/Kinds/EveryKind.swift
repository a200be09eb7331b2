/// The card of an entity of any kind; boxed, since cards are large and most often only handed on.
public indirect enum AnyCard: Equatable, Sendable {
  case candidate(CandidateCard)
  case organisation(OrganisationCard)
  case need(NeedCard)
  case programme(ProgrammeCard)
  case pathway(PathwayCard)
  case introduction(IntroductionCard)
  case meeting(MeetingCard)

  public var described: any DescribedCard {
    switch self {
    case .candidate(let card): card
    case .organisation(let card): card
    case .need(let card): card
    case .programme(let card): card
    case .pathway(let card): card
    case .introduction(let card): card
    case .meeting(let card): card
    }
  }

  public var kind: EntityKind { type(of: described).ofKind }

  @inlinable func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> AnyCard {
    switch self {
    case .candidate(let card): .candidate(try card.coded(&open, &sealed))
    case .organisation(let card): .organisation(try card.coded(&open, &sealed))
    case .need(let card): .need(try card.coded(&open, &sealed))
    case .programme(let card): .programme(try card.coded(&open, &sealed))
    case .pathway(let card): .pathway(try card.coded(&open, &sealed))
    case .introduction(let card): .introduction(try card.coded(&open, &sealed))
    case .meeting(let card): .meeting(try card.coded(&open, &sealed))
    }
  }
}

/// A step of an entity of any kind to another standing; an introduction has moves instead.
public enum AnyStep: Equatable, Sendable {
  case candidate(CandidateStep)
  case organisation(OrganisationStep)
  case need(NeedStep)
  case programme(ProgrammeStep)
  case pathway(PathwayStep)
  case meeting(MeetingStep)

  public init?(to standing: Standing) {
    switch standing {
    case .candidate(let state): self = .candidate(CandidateStep(state))
    case .organisation(let state): self = .organisation(OrganisationStep(state))
    case .need(let state): self = .need(NeedStep(state))
    case .programme(let state): self = .programme(ProgrammeStep(state))
    case .pathway(let state): self = .pathway(PathwayStep(state))
    case .meeting(let state): self = .meeting(MeetingStep(state))
    case .introduction: return nil
    }
  }

  public var described: any EntityStep {
    switch self {
    case .candidate(let step): step
    case .organisation(let step): step
    case .need(let step): step
    case .programme(let step): step
    case .pathway(let step): step
    case .meeting(let step): step
    }
  }

  public var standing: Standing { described.state.standing }

  @inlinable func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> AnyStep {
    switch self {
    case .candidate(let step): .candidate(try step.coded(&open, &sealed))
    case .organisation(let step): .organisation(try step.coded(&open, &sealed))
    case .need(let step): .need(try step.coded(&open, &sealed))
    case .programme(let step): .programme(try step.coded(&open, &sealed))
    case .pathway(let step): .pathway(try step.coded(&open, &sealed))
    case .meeting(let step): .meeting(try step.coded(&open, &sealed))
    }
  }
}

/// An act on an entity of any kind.
public enum AnyAct: Equatable, Sendable {
  case attestation(Attestation)
  case plan(CoursePlan)
  case rationale(Rationale)
  case followUp(FollowUp)
  case joining(Joining)
  case attendance(Attendance)
  case participation(Participation)
  case visit(Visit)
  case passingOn(PassingOn)
  case outreach(Outreach)
  case outreachAnswer(OutreachAnswer)
  case reminder(Reminder)
  case reminderEnd(ReminderEnd)
  case postponement(Postponement)
  case sighting(Sighting)

  /// The act as something described field by field.
  public var described: any EntityAct {
    switch self {
    case .attestation(let act): act
    case .plan(let act): act
    case .rationale(let act): act
    case .followUp(let act): act
    case .joining(let act): act
    case .attendance(let act): act
    case .participation(let act): act
    case .visit(let act): act
    case .passingOn(let act): act
    case .outreach(let act): act
    case .outreachAnswer(let act): act
    case .reminder(let act): act
    case .reminderEnd(let act): act
    case .postponement(let act): act
    case .sighting(let act): act
    }
  }

  @inlinable func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> AnyAct {
    switch self {
    case .attestation(let act): .attestation(try act.coded(&open, &sealed))
    case .plan(let act): .plan(try act.coded(&open, &sealed))
    case .rationale(let act): .rationale(try act.coded(&open, &sealed))
    case .followUp(let act): .followUp(try act.coded(&open, &sealed))
    case .joining(let act): .joining(try act.coded(&open, &sealed))
    case .attendance(let act): .attendance(try act.coded(&open, &sealed))
    case .participation(let act): .participation(try act.coded(&open, &sealed))
    case .visit(let act): .visit(try act.coded(&open, &sealed))
    case .passingOn(let act): .passingOn(try act.coded(&open, &sealed))
    case .outreach(let act): .outreach(try act.coded(&open, &sealed))
    case .outreachAnswer(let act): .outreachAnswer(try act.coded(&open, &sealed))
    case .reminder(let act): .reminder(try act.coded(&open, &sealed))
    case .reminderEnd(let act): .reminderEnd(try act.coded(&open, &sealed))
    case .postponement(let act): .postponement(try act.coded(&open, &sealed))
    case .sighting(let act): .sighting(try act.coded(&open, &sealed))
    }
  }
}

/// Where an entity stands, whatever its kind.
public enum Standing: Hashable, Sendable {
  case candidate(CandidateState)
  case organisation(OrganisationState)
  case need(NeedState)
  case programme(ProgrammeState)
  case pathway(PathwayState)
  case introduction(IntroductionState)
  case meeting(MeetingState)

  var state: any EntityState {
    switch self {
    case .candidate(let state): state
    case .organisation(let state): state
    case .need(let state): state
    case .programme(let state): state
    case .pathway(let state): state
    case .introduction(let state): state
    case .meeting(let state): state
    }
  }

  public var kind: EntityKind {
    switch self {
    case .candidate: .candidate
    case .organisation: .organisation
    case .need: .need
    case .programme: .programme
    case .pathway: .pathway
    case .introduction: .introduction
    case .meeting: .meeting
    }
  }

  private static func states(of kind: EntityKind) -> any EntityState.Type {
    switch kind {
    case .candidate: CandidateState.self
    case .organisation: OrganisationState.self
    case .need: NeedState.self
    case .programme: ProgrammeState.self
    case .pathway: PathwayState.self
    case .introduction: IntroductionState.self
    case .meeting: MeetingState.self
    }
  }

  public static func all(of kind: EntityKind) -> [Standing] { states(of: kind).standings }

  /// The states of a kind that a step can lead to, in the order of its table.
  public static func steps(of kind: EntityKind) -> [Standing] {
    all(of: kind).filter { !$0.sources.isEmpty }
  }

  /// The state's frozen code, in exports and filters.
  public var code: String { state.rawValue }
  public var isOver: Bool { state.isOver }
  public var isAvailable: Bool { state.isAvailable }

  /// An introduction has moves instead (`IntroductionRule`).
  public func mayBecome(_ next: Standing) -> Bool { next.sources.contains(self) }
  public var sources: [Standing] { state.standingSources }
}
