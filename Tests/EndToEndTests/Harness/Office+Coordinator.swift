import Testing

/// Somebody who decides for an organisation, as `vivier member add` made them.
struct Coordinator {
  /// Their number among the members.
  let member: String
  /// What goes into `authorized_keys`.
  let line: String
  /// What goes into `sshd_config`, with the account that runs the tests.
  let recipe: [String]

  /// What opens the review.
  static let passphrase = "des mots pour le fil"
}

extension Office {
  /// Adds somebody for an organisation, whose key lies in a home, and reads what is printed for sshd.
  func addCoordinator(
    for organisation: String, key: String = "user", in home: TemporaryFolder
  ) throws -> Coordinator {
    try SSHServer.makeKey(key, in: home)
    try Files.write(Coordinator.passphrase + "\n", to: "\(home.path)/passphrase")
    let outcome = try Program.run(
      [
        program, "member", "add", "--coordinator", organisation, "--reserve", reserve,
        "--ssh-key", "\(home.path)/\(key).pub", "--new-passphrase-fd", "0",
      ], environment: Tmux.environment(in: self.home), input: "\(home.path)/passphrase")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 8 && lines[1].isEmpty && lines[7].isEmpty)
    let member = try #require(lines[6].split(separator: " ").last)
    return Coordinator(
      member: String(member), line: String(lines[0]),
      recipe: lines[2...6].map { String($0).replacing("<compte>", with: SSHServer.user) })
  }
}
