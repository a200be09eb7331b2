import Console
import Interface

extension Terminal {
  /// Takes over the terminal for somebody, and measures the line where that decides how it is used:
  /// over SSH, unless they have said themselves whether it is slow.
  init(for preferences: Preferences) throws(TerminalError) {
    try self.init(measuringRoundTrip: preferences.slowLine == .automatic && RemoteLine.isOverSSH)
  }
}

/// The line between the program and whoever sits at the terminal.
enum RemoteLine {
  /// Whether the session came over SSH, as sshd says in the environment (ssh(1), ENVIRONMENT).
  static var isOverSSH: Bool {
    Environment["SSH_CONNECTION"] != nil || Environment["SSH_TTY"] != nil
  }
}
