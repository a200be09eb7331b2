import Glibc

/// The signals that would end the program wait while something must not be cut in the middle.
enum SignalPause {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  private static var held: sigset_t {
    signals.reduce(into: sigset_t()) { held, signal in unsafe sigaddset(&held, signal) }
  }

  /// See sigprocmask(2).
  static func during<Result: ~Copyable, Problem: Error>(
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    var (held, before) = (held, sigset_t())
    unsafe sigprocmask(SIG_BLOCK, &held, &before)
    defer { unsafe sigprocmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Of one that another process began, before it became this one.
  static func end() {
    var held = held
    unsafe sigprocmask(SIG_UNBLOCK, &held, nil)
  }

  /// See sigpending(2).
  static var isSignalWaiting: Bool {
    var waiting = sigset_t()
    unsafe sigpending(&waiting)
    return signals.contains { unsafe sigismember(&waiting, $0) == 1 }
  }
}
