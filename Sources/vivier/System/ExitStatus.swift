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

/// The end of a command that could not be carried out: what to say, and what to tell the shell.
struct Failure: Error {
  let status: ExitStatus
  /// One sentence for people; nil when all has been said.
  let sentence: String?

  init(_ status: ExitStatus, _ sentence: String? = nil) {
    self.status = status
    self.sentence = sentence
  }
}
