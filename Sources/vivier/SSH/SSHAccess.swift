import Canvas

/// What sshd is told so that a coordinator who logs in finds her review and nothing else.
///
/// A line of `authorized_keys` (sshd(8), AUTHORIZED_KEYS FILE FORMAT) lets many share one account:
/// `restrict` takes everything away, what sshd may learn in years to come included; `pty` gives the
/// terminal back. In `sshd_config`(5), each has an account: `DisableForwarding` stands for ports,
/// sockets, agent and X11, and `PermitUserRC` keeps `~/.ssh/rc` from being run first.
struct SSHAccess {
  private let program: String
  private let folder: String

  /// Nil when a path does not begin at the root, cannot stand on one line, or does not read the
  /// same on a screen.
  init?(program: String, folder: String) {
    for path in [program, folder] {
      guard path.hasPrefix("/"), Hygiene.visible(path) == path, !path.contains("\u{FFFD}") else {
        return nil
      }
    }
    self.program = ShellText.plain(program)
    self.folder = ShellText.quoted(folder)
  }

  /// Whatever the other side asks for.
  func command(for member: String) -> String {
    "\(program) review --reserve \(folder) --as \(member)"
  }

  /// `key`: the member's, or what stands for it.
  func keyLine(for member: String, key: String) -> String {
    let text = command(for: member).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\\"")
    return "restrict,pty,command=\"\(text)\" \(key)"
  }

  /// Of an account that serves this member alone.
  func recipe(for member: String, account: String) -> String {
    Self.block("Match User \(account)", running: command(for: member))
  }

  /// Of every such account, once for all: who has no block of their own, or none any more, reads a
  /// sentence and is out.
  ///
  /// Of several blocks that apply, sshd takes the first that says something: this one stands last.
  /// The keys are root's, so that no account gives itself another one.
  static func door(saying sentence: String) -> String {
    block(
      "Match Group \(group)", "AuthorizedKeysFile \(keyFolder)/%u",
      running: "echo \(ShellText.quoted(sentence))")
  }

  /// Of the accounts that serve one organisation each.
  static let group = "vivier-asbl"
  /// A file for each account.
  static let keyFolder = "/etc/ssh/vivier"

  private static func block(_ whom: String, _ first: String..., running command: String) -> String {
    let lines =
      first + [
        "AuthenticationMethods publickey", "DisableForwarding yes", "PermitUserRC no",
        "ForceCommand \(command)",
      ]
    return ([whom] + lines.map { "    " + $0 }).joined(separator: "\n")
  }
}
