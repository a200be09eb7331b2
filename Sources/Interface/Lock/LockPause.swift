/// How long one waits after a wrong passphrase: a second at first, twice as long each time.
///
/// Whoever mistypes waits a moment; whoever tries out phrases gets nowhere. It is the same for
/// everybody who is asked, so that changing between them does not shorten it.
package struct LockPause: Equatable, Sendable {
  /// The longest, in seconds.
  static let longest = 60

  private var failures = 0

  package init() {}

  /// Counts a wrong passphrase and says how many seconds to wait.
  package mutating func fail() -> Int {
    failures += 1
    return min(Self.longest, 1 << min(failures - 1, 6))
  }
}
