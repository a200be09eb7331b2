/// From which states each state of a kind may be reached: `decide` refuses by it, menus offer by
/// it.
public protocol Lifecycle: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var sources: [Self] { get }
}

extension Lifecycle {
  public func mayBecome(_ next: Self) -> Bool { next.sources.contains(self) }
}
