/// One event of the journal with its stamp, as the registry remembers it.
public struct Entry: Sendable {
  public let stamp: Stamp
  public let event: Event
  public internal(set) var isUndone = false
  /// About the same entity; -1 before the first.
  let previous: Int32

  init(stamp: Stamp, event: Event, after previous: Int?) {
    (self.stamp, self.event) = (stamp, event)
    self.previous = Int32(previous ?? -1)
  }
}
