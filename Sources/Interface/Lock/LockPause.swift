/// After a wrong passphrase: a second at first, twice as long each time, so that whoever tries out
/// phrases gets nowhere; the same for everybody, so that changing between them does not shorten it.
package struct LockPause: Equatable, Sendable {
  /// In seconds.
  static let longest = 60

  private var failures = 0

  package init() {}

  /// In seconds.
  package mutating func fail() -> Int {
    failures += 1
    return min(Self.longest, 1 << min(failures - 1, 6))
  }
}
