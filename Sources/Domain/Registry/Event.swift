/// Something that happened, as the journal keeps it.
public struct Event: Equatable, Sendable {
  public let subject: EntityID
  public let change: Change
  /// Whose key seals the private part; nil on events read back, where the record names the key.
  public let owner: EntityID?

  public init(_ change: Change, on subject: EntityID, sealedFor owner: EntityID? = nil) {
    (self.subject, self.change, self.owner) = (subject, change, owner)
  }
}
