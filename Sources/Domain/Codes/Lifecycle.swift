/// One table a kind, of states and where each is reached from: `decide` and the menus go by it.
public protocol Lifecycle: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var sources: [Self] { get }
}

extension Lifecycle {
  public func mayBecome(_ next: Self) -> Bool { next.sources.contains(self) }
}
