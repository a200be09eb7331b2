/// What one entity's file says of another: in which field, and whom it names.
public struct Reference: Hashable, Sendable {
  /// The field that holds it, which says what the other is to it.
  public let role: Field
  public let to: EntityID
}
