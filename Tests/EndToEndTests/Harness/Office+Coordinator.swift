import Glibc
import Testing

/// Somebody who decides for an organisation, as `vivier member add` made them.
struct Coordinator {
  /// Their number among the members.
  let member: String
  /// What goes into `authorized_keys`.
  let line: String
  /// What goes into `sshd_config`, with the account that runs the tests.
  let recipe: [String]
  /// What goes there behind it, for all accounts of the group, here the group of that account.
  let door: [String]

  /// What opens the review.
  static let passphrase = "des mots pour le fil"
}

extension Office {
  /// The clock of the wall: what comes through sshd takes no other time from anybody.
  static let realTime = ["VIVIER_NOW": ""]

  /// Makes the sample reserve as of today, and somebody who decides for one of its organisations.
  ///
  /// The key is put into the home; what is printed for sshd is read as an administrator would.
  func reserveWithCoordinator(key: String = "user") throws -> Coordinator {
    try makeReserve(setting: Office.realTime)
    try SSHServer.makeKey(key, in: home)
    try Files.write(Coordinator.passphrase + "\n", to: "\(home.path)/passphrase")
    let outcome = try Program.run(
      [
        program, "member", "add", "--coordinator", "Le Fil des Mots", "--reserve", reserve,
        "--ssh-key", "\(home.path)/\(key).pub", "--new-passphrase-fd", "0",
      ],
      environment: Tmux.environment(in: home).merging(Office.realTime) { $1 },
      input: "\(home.path)/passphrase")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 15 && [1, 7, 14].allSatisfy { lines[$0].isEmpty })
    return Coordinator(
      member: String(try #require(lines[6].split(separator: " ").last)), line: String(lines[0]),
      recipe: lines[2...6].map { String($0).replacing("<compte>", with: SSHServer.user) },
      door: lines[8...13].map {
        String($0).replacing("vivier-asbl", with: SSHServer.group)
          .replacing("/etc/ssh/vivier", with: home.path + "/keys")
      })
  }

  /// What runs the review on the server's side, once it does.
  func review(on server: SSHServer, shownBy screen: Tmux) throws -> pid_t {
    var found: pid_t?
    try screen.watch("a process of the review") {
      found = server.sessions.first { Processes.program(of: $0) == program }
      return found != nil
    }
    return try #require(found)
  }
}

extension SSHServer {
  /// Somebody's own screen, on which they have typed `ssh` to the office.
  func visitor(_ options: [String] = [], setting variables: [String: String] = [:]) throws -> Tmux {
    try Tmux(client(options + [Self.host]), in: try TemporaryFolder(), setting: variables)
  }
}

extension Tmux {
  /// Types the coordinator's passphrase at the door and comes to her needs.
  func logIn() throws {
    try wait(for: "Phrase de passe de Le Fil des Mots")
    try type(Coordinator.passphrase)
    try press("Enter")
    try wait(for: "▸ Animateur·rice d'atel")
  }
}
