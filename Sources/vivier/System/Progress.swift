import Glibc

/// A bar on standard error, where that is a terminal.
struct Progress {
  private static let width = 40
  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var filled = -1

  /// Once the work has lasted long enough to be worth saying.
  mutating func show(_ done: Int, of all: Int) {
    guard isShown, all > 0, ContinuousClock.now - start > .milliseconds(300) else { return }
    let filled = min(Self.width, done * Self.width / all)
    guard filled != self.filled else { return }
    self.filled = filled
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    Output.drive("\r[\(bar)] \(done * 100 / all) %")
  }

  mutating func finish() {
    guard filled >= 0 else { return }
    Output.drive("\r\u{1B}[K")
    filled = -1
  }
}
