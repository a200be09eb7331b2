import Canvas

/// What sshd is told so that a coordinator who logs in finds her review and nothing else.
///
/// Two ways. With a line of `authorized_keys`, many coordinators share one account, and the key
/// says who comes (sshd(8), AUTHORIZED_KEYS FILE FORMAT): `restrict` takes everything away, what
/// sshd may learn to do in years to come included; `pty` gives the terminal back. With a recipe for
/// `sshd_config`, each has an account of her own (sshd_config(5)): `DisableForwarding` stands for
/// ports, sockets, agent and X11, and `PermitUserRC` keeps `~/.ssh/rc` from being run before the
/// command.
struct SSHAccess {
  private let program: String
  private let folder: String

  /// Access to the reserve in a folder; nil when a path does not begin at the root, cannot stand on
  /// one line, or does not read the same on a screen.
  init?(program: String, folder: String) {
    for path in [program, folder] {
      guard path.hasPrefix("/"), Hygiene.visible(path) == path, !path.contains("\u{FFFD}") else {
        return nil
      }
    }
    self.program = ShellText.plain(program)
    self.folder = ShellText.quoted(folder)
  }

  /// The command that sshd runs for a member, whatever the other side asks for.
  func command(for member: String) -> String {
    "\(program) review --reserve \(folder) --as \(member)"
  }

  /// The line for `authorized_keys`, which ends with the member's key or what stands for it.
  func keyLine(for member: String, key: String) -> String {
    let text = command(for: member).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\\"")
    return "restrict,pty,command=\"\(text)\" \(key)"
  }

  /// The five lines for `sshd_config` about an account that serves this member alone.
  func recipe(for member: String, account: String) -> String {
    """
    Match User \(account)
        AuthenticationMethods publickey
        DisableForwarding yes
        PermitUserRC no
        ForceCommand \(command(for: member))
    """
  }
}
