/// What an organisation asks for; French: *besoin*.
public struct Need: Equatable, Sendable {
  public let id: NeedID
  public internal(set) var card: NeedCard
  public internal(set) var state = NeedState.open
  public internal(set) var reason: NeedReason?
  public internal(set) var notes: [Note] = []
  public let openedOn: Day

  public var ownName: String? { card.title }
  public var title: String { card.title ?? "" }
  public var isOpen: Bool { state == .open }
}

/// One that is closed or filled may be reopened.
public enum NeedState: String, EntityState {
  case open, suspended, filled, closed

  public var standing: Standing { .need(self) }
  public var isOver: Bool { self != .open }

  /// A suspended one may be filled or closed, and anything may be reopened.
  public var sources: [NeedState] {
    switch self {
    case .open: [.suspended, .filled, .closed]
    case .suspended: [.open]
    case .filled, .closed: [.open, .suspended]
    }
  }
}

/// It is suspended, filled, closed or reopened.
public struct NeedStep: EntityStep {
  public typealias Number = NeedID
  public var state = NeedState.open
  public var reason: NeedReason?

  public var anyStep: AnyStep { .need(self) }
  public init() {}
  public init(_ state: NeedState, reason: NeedReason? = nil) {
    (self.state, self.reason) = (state, reason)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("reason", &reason)
  }

  public static let fields: FieldRules<NeedStep> = [.code(.reason, \.reason).required]

  public static func fields(to state: NeedState) -> FieldRules<NeedStep> {
    state == .closed ? fields : []
  }
}

/// The number of a need.
public struct NeedID: TypedID {
  public static let kind = EntityKind.need
  public let entity: EntityID
  public init(trusting entity: EntityID) { self.entity = entity }
}
