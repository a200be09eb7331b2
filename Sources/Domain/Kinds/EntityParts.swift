/// What the file of an entity says, described field by field.
public protocol DescribedCard: Described, Payload {
  associatedtype Number: TypedID
  var anyCard: AnyCard { get }
  /// How a file of the kind begins.
  static var blank: Self { get }
  /// Whether it can be read whole: what is sealed of it can be opened.
  var isReadable: Bool { get }
  /// Whether another card may take its place; some stay as they were begun.
  static var isAmendable: Bool { get }
  /// Under whose key is sealed what is written about the entity of that number; nil for nobody's.
  func owner(of id: EntityID) -> EntityID?
}

extension DescribedCard {
  static var ofKind: EntityKind { Number.kind }
  public static var blank: Self { Self() }
  public var isReadable: Bool { true }
  public static var isAmendable: Bool { true }

  public func takes(_ id: EntityID) -> Bool {
    Self.fields.naming.contains { $0.field.shape.kinds.contains { $0 == id.kind } }
  }
  public func owner(of id: EntityID) -> EntityID? { nil }
}

/// Where the entities of a kind may stand.
public protocol EntityState: Lifecycle {
  var standing: Standing { get }
  /// Whether what it describes is over, for now at least.
  var isOver: Bool { get }
  var isAvailable: Bool { get }
}

extension EntityState {
  public var isAvailable: Bool { !isOver }
  // Closures: a generic function makes a key path anew on every call.
  static var standings: [Standing] { allCases.map { $0.standing } }
  var standingSources: [Standing] { sources.map { $0.standing } }
}

/// An entity goes over to another state.
public protocol EntityStep: Described, Payload {
  associatedtype Number: TypedID
  associatedtype State: EntityState
  /// The state that it leads to; it is the event's name, not a field.
  var state: State { get }
  var anyStep: AnyStep { get }
  static func fields(to state: State) -> FieldRules<Self>
}

extension EntityStep {
  public static var fields: FieldRules<Self> { [] }
  public static func fields(to state: State) -> FieldRules<Self> { fields }
  public var isAsked: Bool { !Self.fields.isEmpty }
  /// Nothing must be said, so that several may take it at once.
  public var isPlain: Bool { !Self.fields(to: state).contains(where: \.field.isRequired) }
}

/// Something is done with an entity, which stays where it stands.
///
/// A plain act has all of it from its description: its form, its checks, its line in the timeline.
public protocol EntityAct: Described, Payload {
  var anyAct: AnyAct { get }
  /// The day of the fact; nil where it is that of the record.
  var on: Day? { get set }
  static var kinds: [EntityKind] { get }
  /// Whether it may be done with the reserve as a whole.
  static var takesReserve: Bool { get }
  /// Whether it may be done with what stands so.
  func isPossible(at standing: Standing) -> Bool
}

extension EntityAct {
  public var on: Day? {
    get { nil }
    set {}
  }
  public static var takesReserve: Bool { false }
  public func takes(_ id: EntityID) -> Bool {
    id.kind.map(Self.kinds.contains) ?? (Self.takesReserve && id == .reserve)
  }
}

/// An act on entities of one kind.
public protocol KindAct: EntityAct {
  associatedtype Number: TypedID
  associatedtype State: EntityState
  static func isPossible(in state: State) -> Bool
}

extension KindAct {
  public static var kinds: [EntityKind] { [Number.kind] }
  public static func isPossible(in state: State) -> Bool { true }
  public func isPossible(at standing: Standing) -> Bool {
    (standing.state as? State).map(Self.isPossible) ?? false
  }
}

/// An act on whatever has a file, however it stands: of the office, to come back to.
public protocol AgendaAct: EntityAct {}

extension AgendaAct {
  public static var kinds: [EntityKind] { EntityKind.allCases }
  public func isPossible(at standing: Standing) -> Bool { standing != .candidate(.erased) }
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
