/// Where an entity stands, whatever its kind.
public enum Standing: Hashable, Sendable {
  case candidate(CandidateState)
  case organisation(OrganisationState)
  case need(NeedState)
  case programme(ProgrammeState)
  case pathway(PathwayState)
  case introduction(IntroductionState)

  /// The state's frozen code, in exports and filters.
  public var code: String {
    switch self {
    case .candidate(let state): state.rawValue
    case .organisation(let state): state.rawValue
    case .need(let state): state.rawValue
    case .programme(let state): state.rawValue
    case .pathway(let state): state.rawValue
    case .introduction(let state): state.rawValue
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
    }
  }

  /// Whether what it describes is over, for now at least.
  public var isOver: Bool {
    switch self {
    case .candidate(let state): state.isGone
    case .organisation(let state): state == .archived
    case .need(let state): state != .open
    case .programme(let state): state == .retired
    case .pathway(let state): state != .running
    case .introduction(let state): !state.isOpen
    }
  }

  /// Whether something new may be begun with it.
  public var isAvailable: Bool {
    switch self {
    case .candidate(let state): state == .active
    case .organisation, .need, .programme, .pathway, .introduction: !isOver
    }
  }

  /// Whether a step of its own leads from here to there; an introduction has moves instead
  /// (`IntroductionRule`).
  public func mayBecome(_ next: Standing) -> Bool { next.sources.contains(self) }

  /// Where a step to it may start.
  public var sources: Set<Standing> {
    switch self {
    case .candidate(let state): Set(state.sources.map(Self.candidate))
    case .organisation(let state): Set(state.sources.map(Self.organisation))
    case .need(let state): Set(state.sources.map(Self.need))
    case .programme(let state): Set(state.sources.map(Self.programme))
    case .pathway(let state): Set(state.sources.map(Self.pathway))
    case .introduction: []
    }
  }

  /// The states of a kind that a step can lead to, in the order of its table.
  public static func steps(of kind: EntityKind) -> [Standing] {
    all(of: kind).filter { !$0.sources.isEmpty }
  }

  /// Every state of a kind, in the order of its table.
  public static func all(of kind: EntityKind) -> [Standing] {
    switch kind {
    case .candidate: CandidateState.allCases.map(Self.candidate)
    case .organisation: OrganisationState.allCases.map(Self.organisation)
    case .need: NeedState.allCases.map(Self.need)
    case .programme: ProgrammeState.allCases.map(Self.programme)
    case .pathway: PathwayState.allCases.map(Self.pathway)
    case .introduction: IntroductionState.allCases.map(Self.introduction)
    }
  }
}
