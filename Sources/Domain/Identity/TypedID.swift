/// So that a need cannot be taken for a candidate.
public protocol TypedID: Hashable, Comparable, Sendable {
  static var kind: EntityKind { get }
  var entity: EntityID { get }
  /// The kind is not looked at; `TypedID.init(_:)` does.
  init(trusting entity: EntityID)
}

extension TypedID {
  @inlinable public init?(_ entity: EntityID) {
    guard entity.kind == Self.kind else { return nil }
    self.init(trusting: entity)
  }

  public init?(_ text: some StringProtocol) {
    guard let entity = EntityID(text) else { return nil }
    self.init(entity)
  }

  public static func draw(using generator: inout some RandomNumberGenerator) -> Self {
    Self(trusting: EntityID(drawing: kind, using: &generator))
  }

  public static func < (left: Self, right: Self) -> Bool { left.entity < right.entity }
}
