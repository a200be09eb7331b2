/// The number of one kind of entity, so that a need cannot be taken for a candidate.
public protocol TypedID: Hashable, Comparable, Sendable {
  static var kind: EntityKind { get }
  /// The number without its type.
  var entity: EntityID { get }
  /// Takes a number of the right kind as it is; `TypedID.init(_:)` checks the kind first.
  init(trusting entity: EntityID)
}

extension TypedID {
  /// Takes a number of the right kind, or nothing.
  @inlinable public init?(_ entity: EntityID) {
    guard entity.kind == Self.kind else { return nil }
    self.init(trusting: entity)
  }

  /// Reads a number as stored or typed; nil when it is malformed or of another kind.
  public init?(_ text: some StringProtocol) {
    guard let entity = EntityID(text) else { return nil }
    self.init(entity)
  }

  public static func draw(using generator: inout some RandomNumberGenerator) -> Self {
    Self(trusting: EntityID(drawing: kind, using: &generator))
  }

  public static func < (left: Self, right: Self) -> Bool { left.entity < right.entity }
}
