/// French: *ASBL*, *organisation*.
public struct Organisation: Equatable, Sendable {
  public let id: OrganisationID
  public internal(set) var card: OrganisationCard
  public internal(set) var state = OrganisationState.active
  public internal(set) var notes: [Note] = []
  public let since: Day

  public var ownName: String? { card.name }
  public var name: String { card.name ?? "" }
}

/// Whether an organisation still takes part.
public enum OrganisationState: String, EntityState {
  case active, archived

  public var standing: Standing { .organisation(self) }
  public var isOver: Bool { self == .archived }

  public var sources: [OrganisationState] {
    switch self {
    case .active: [.archived]
    case .archived: [.active]
    }
  }
}

/// It is set aside or taken up again.
public struct OrganisationStep: EntityStep {
  public typealias Number = OrganisationID
  public var state = OrganisationState.active

  public var anyStep: AnyStep { .organisation(self) }
  public init() {}
  public init(_ state: OrganisationState) { self.state = state }
}

/// The number of an organisation.
public struct OrganisationID: TypedID {
  public static let kind = EntityKind.organisation
  public let entity: EntityID
  public init(trusting entity: EntityID) { self.entity = entity }
}
