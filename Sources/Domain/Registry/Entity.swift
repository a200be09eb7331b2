/// Anything that carries a number, has a file and stands somewhere.
public protocol Entity: Equatable, Sendable {
  associatedtype ID: TypedID
  associatedtype Card: DescribedCard

  var id: ID { get }
  /// What its file says, as of the last change.
  var card: Card { get }
  var standing: Standing { get }
  static func all(in registry: Registry) -> [ID: Self]
}

extension Entity {
  /// The fields of its file with what they hold, in the order of the description.
  public var values: [DescribedValue] { card.values }

  var references: [Reference] { card.references }
}

extension Registry {
  /// The entity of a number: the one place that knows every kind.
  public func entity(_ id: EntityID) -> (any Entity)? {
    switch id.kind {
    case .candidate: candidates[CandidateID(trusting: id)]
    case .organisation: organisations[OrganisationID(trusting: id)]
    case .need: needs[NeedID(trusting: id)]
    case .programme: programmes[ProgrammeID(trusting: id)]
    case .pathway: pathways[PathwayID(trusting: id)]
    case .introduction: introductions[IntroductionID(trusting: id)]
    case nil: nil
    }
  }

  /// What an entity is called by a name of its own; nil where it has none or it cannot be read.
  public func ownName(of id: EntityID) -> String? {
    switch id.kind {
    case .candidate: candidates[CandidateID(trusting: id)]?.name
    case .organisation: organisations[OrganisationID(trusting: id)]?.card.name
    case .need: needs[NeedID(trusting: id)]?.card.title
    case .programme: programmes[ProgrammeID(trusting: id)]?.card.name
    case .pathway, .introduction, nil: nil
    }
  }

  /// The numbers of every entity of a kind, in no particular order.
  public func ids(of kind: EntityKind) -> [EntityID] {
    switch kind {
    case .candidate: candidates.keys.map(\.entity)
    case .organisation: organisations.keys.map(\.entity)
    case .need: needs.keys.map(\.entity)
    case .programme: programmes.keys.map(\.entity)
    case .pathway: pathways.keys.map(\.entity)
    case .introduction: introductions.keys.map(\.entity)
    }
  }

  /// Where an entity stands; nil when there is none of that number.
  public func standing(of id: EntityID) -> Standing? { entity(id)?.standing }

  /// Whether an entity exists, that is was created and not undone.
  public func exists(_ id: EntityID) -> Bool { id == .reserve || entity(id) != nil }

  public subscript<Named: Entity>(id: Named.ID) -> Named? { Named.all(in: self)[id] }
}

extension Candidate: Entity {
  public var standing: Standing { .candidate(state) }
  public static func all(in registry: Registry) -> [CandidateID: Candidate] { registry.candidates }
}

extension Organisation: Entity {
  public var standing: Standing { .organisation(state) }
  public static func all(in registry: Registry) -> [OrganisationID: Organisation] {
    registry.organisations
  }
}

extension Need: Entity {
  public var standing: Standing { .need(state) }
  public static func all(in registry: Registry) -> [NeedID: Need] { registry.needs }
}

extension Programme: Entity {
  public var standing: Standing { .programme(state) }
  public static func all(in registry: Registry) -> [ProgrammeID: Programme] { registry.programmes }
}

extension Pathway: Entity {
  public var standing: Standing { .pathway(state) }
  public static func all(in registry: Registry) -> [PathwayID: Pathway] { registry.pathways }
}

extension Introduction: Entity {
  public var standing: Standing { .introduction(state) }
  public static func all(in registry: Registry) -> [IntroductionID: Introduction] {
    registry.introductions
  }
}

extension EntityKind {
  /// A file of the kind as it begins.
  public var blank: any DescribedCard {
    switch self {
    case .candidate: CandidateCard()
    case .organisation: OrganisationCard()
    case .need: NeedCard(places: 1)
    case .programme: ProgrammeCard()
    case .pathway: PathwayCard()
    case .introduction: IntroductionCard()
    }
  }
}
