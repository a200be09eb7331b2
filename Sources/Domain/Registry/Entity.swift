/// Anything that carries a number, has a file and stands somewhere.
public protocol Entity: Equatable, Sendable {
  associatedtype ID: TypedID
  associatedtype Card: DescribedCard where Card.Number == ID
  associatedtype State: EntityState

  var id: ID { get }
  var card: Card { get }
  var state: State { get }
  /// What it is called by a name of its own; nil where it has none or it cannot be read.
  var ownName: String? { get }
  var namedAfter: EntityID? { get }
  /// Under whose key is sealed what is written about it; nil for nobody's.
  var owner: EntityID? { get }
  /// Of its card, and of what else is kept with it.
  var references: [Reference] { get }
  /// Of files that joined this one: it is found by what they say as well.
  var joinedCards: [Card] { get }
  /// The first day on which it may go over to a state; nil where any day is right.
  static func earliest(_ card: Card, for state: State) -> Day?
  static func all(in registry: Registry) -> [ID: Self]
}

extension Entity {
  public var ownName: String? { nil }
  public var namedAfter: EntityID? { nil }
  public var owner: EntityID? { card.owner(of: id.entity) }
  public var joinedCards: [Card] { [] }

  /// Of whom they are, as long as it can be read.
  public var joinedValues: [DescribedValue] {
    joinedCards.flatMap(\.values).filter { $0.field.isSealed && !$0.value.isEmpty }
  }

  public static func earliest(_ card: Card, for state: State) -> Day? { nil }
  public var standing: Standing { state.standing }
  public var values: [DescribedValue] { card.values }
  public var references: [Reference] { card.references }

  fileprivate static func one(_ id: EntityID, in registry: Registry) -> Self? {
    all(in: registry)[ID(trusting: id)]
  }

  fileprivate static func ownName(of id: EntityID, in registry: Registry) -> String? {
    one(id, in: registry)?.ownName
  }

  fileprivate static func namedAfter(_ id: EntityID, in registry: Registry) -> EntityID? {
    one(id, in: registry)?.namedAfter
  }

  fileprivate static func owner(of id: EntityID, in registry: Registry) -> EntityID? {
    if let entity = one(id, in: registry) { entity.owner } else { Card().owner(of: id) }
  }

  fileprivate static func ids(in registry: Registry) -> [EntityID] {
    all(in: registry).keys.map(\.entity)
  }

  fileprivate static var blankCard: any DescribedCard { Card.blank }
}

extension Registry {
  public func entity(_ id: EntityID) -> (any Entity)? { id.kind?.type.one(id, in: self) }
  /// Of a file that joined another one, what it said itself.
  public func ownName(of id: EntityID) -> String? {
    if let file = CandidateID(id).flatMap({ joined[$0]?.file }) { return file.ownName }
    return id.kind?.type.ownName(of: id, in: self)
  }

  public func namedAfter(_ id: EntityID) -> EntityID? { id.kind?.type.namedAfter(id, in: self) }

  /// The one answer to "whose is this", for deciding, sealing, erasing, showing and exporting.
  public func owner(of id: EntityID) -> EntityID? { id.kind?.type.owner(of: id, in: self) }

  /// In no particular order.
  public func ids(of kind: EntityKind) -> [EntityID] { kind.type.ids(in: self) }
  public func standing(of id: EntityID) -> Standing? { entity(id)?.standing }

  /// Created, and not undone.
  public func exists(_ id: EntityID) -> Bool { id == .reserve || entity(id) != nil }
  public subscript<Named: Entity>(id: Named.ID) -> Named? { Named.all(in: self)[id] }
}

extension EntityKind {
  public var blank: any DescribedCard { type.blankCard }

  public var type: any Entity.Type {
    switch self {
    case .candidate: Candidate.self
    case .organisation: Organisation.self
    case .need: Need.self
    case .programme: Programme.self
    case .pathway: Pathway.self
    case .introduction: Introduction.self
    case .meeting: Meeting.self
    }
  }
}
