/// The card of an entity of any kind.
///
/// Whatever is done with every card is done through this enum: the compiler asks for each kind.
///
/// Boxed, since cards are large and most often only handed on.
public indirect enum AnyCard: Equatable, Sendable {
  case candidate(CandidateCard)
  case organisation(OrganisationCard)
  case need(NeedCard)
  case programme(ProgrammeCard)
  case pathway(PathwayCard)
  case introduction(IntroductionCard)

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

  /// Whose the entity is that has the card: under whose key is sealed what is written about it; nil
  /// for what is nobody's.
  public func owner(of id: EntityID) -> EntityID? {
    switch self {
    case .candidate, .organisation: id
    case .need(let card): card.organisation?.entity
    case .programme: nil
    case .pathway(let card): card.subject
    case .introduction(let card): card.candidate?.entity
    }
  }

  /// Whether it can be read whole: what is sealed of it can be opened.
  public var isReadable: Bool {
    switch self {
    case .candidate(let card): card.identity != nil
    case .organisation(let card): card.contacts != nil
    case .introduction(let card): card.rationale != nil
    case .need, .programme, .pathway: true
    }
  }

  /// The card as something described field by field.
  public var described: any DescribedCard {
    switch self {
    case .candidate(let card): card
    case .organisation(let card): card
    case .need(let card): card
    case .programme(let card): card
    case .pathway(let card): card
    case .introduction(let card): card
    }
  }

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

  /// Where it leads to; it is the event's name, not a field.
  public var standing: Standing {
    switch self {
    case .candidate(let step): .candidate(step.state)
    case .organisation(let step): .organisation(step.state)
    case .need(let step): .need(step.state)
    case .programme(let step): .programme(step.state)
    case .pathway(let step): .pathway(step.state)
    }
  }

  @inlinable func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> AnyStep {
    switch self {
    case .candidate(let step): .candidate(try step.coded(&open, &sealed))
    case .organisation(let step): .organisation(try step.coded(&open, &sealed))
    case .need(let step): .need(try step.coded(&open, &sealed))
    case .programme(let step): .programme(try step.coded(&open, &sealed))
    case .pathway(let step): .pathway(try step.coded(&open, &sealed))
    }
  }
}

extension Payload {
  @inlinable consuming func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> Self {
    try codeOpen(&open)
    guard var coder = sealed.take() else { return self }
    try codePrivate(&coder)
    sealed = coder
    return self
  }
}
