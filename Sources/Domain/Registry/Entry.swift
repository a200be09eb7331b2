/// One event of the journal with its stamp, as the registry remembers it.
public struct Entry: Sendable {
  public let stamp: Stamp
  public let event: Event
  /// Whether a later event undid it.
  public internal(set) var isUndone = false
  /// The place of the entry before it that is about the same entity; -1 before the first.
  let previous: Int32

  init(stamp: Stamp, event: Event, after previous: Int?) {
    self.stamp = stamp
    self.event = event
    self.previous = Int32(previous ?? -1)
  }
}
