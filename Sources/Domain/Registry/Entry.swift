/// One event of the journal with its stamp, as the registry remembers it.
public struct Entry: Sendable {
  public let stamp: Stamp
  public let event: Event
  /// Whether a later event undid it.
  public internal(set) var isUndone = false
}
