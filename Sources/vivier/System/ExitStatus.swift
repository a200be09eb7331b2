/// What the program tells the shell when it ends.
///
/// Frozen: scripts rely on it.
enum ExitStatus: Int32 {
  case done = 0
  /// A rule says no, or there is no such thing.
  case refused = 1
  case damaged = 2
  /// The passphrase is missing or wrong.
  case locked = 3
  /// The command was not understood: EX_USAGE of sysexits.h.
  case usage = 64
  /// EX_CANTCREAT of sysexits.h.
  case cannotWrite = 73
}
