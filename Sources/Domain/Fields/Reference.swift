/// What one entity's file says of another.
public struct Reference: Hashable, Sendable {
  public let role: Field
  public let to: EntityID
}
