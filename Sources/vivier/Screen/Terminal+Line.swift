import Console
import Interface

extension Terminal {
  /// Over SSH the line is measured, unless they have said themselves whether it is slow.
  init(for preferences: Preferences, handed: Handover? = nil) throws(TerminalError) {
    try self.init(
      measuringRoundTrip: preferences.slowLine == .automatic && Self.isOverSSH,
      handed: handed)
  }

  /// As sshd says in the environment (ssh(1), ENVIRONMENT).
  private static var isOverSSH: Bool {
    Environment["SSH_CONNECTION"] != nil || Environment["SSH_TTY"] != nil
  }
}
