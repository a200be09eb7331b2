/// The states of one kind of entity, and from which of them each may be reached by a step.
///
/// One table a kind: `decide` refuses by it, and the menus offer by it.
public protocol Lifecycle: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The states from which a step leads to this one.
  var sources: [Self] { get }
}

extension Lifecycle {
  /// Whether a step leads from this state to another one.
  public func mayBecome(_ next: Self) -> Bool { next.sources.contains(self) }
}
