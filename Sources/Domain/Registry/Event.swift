/// To whom, what, and under whose key its private part is sealed.
public struct Event: Equatable, Sendable {
  public let subject: EntityID
  public let change: Change
  /// Nil when nothing is sealed, and on events read back, where the record itself names the key.
  public let owner: EntityID?

  public init(_ change: Change, on subject: EntityID, sealedFor owner: EntityID? = nil) {
    self.subject = subject
    self.change = change
    self.owner = owner
  }
}
