import Glibc
import Testing

extension EndToEnd {
  /// An account for each organisation, and what becomes of one whose rule or member is gone.
  @Suite(.enabled(if: SSHServer.obstacle == nil, "\(SSHServer.obstacle ?? "")"))
  struct DoorTests {
    private let office: Office
    private let coordinator: Coordinator

    private static let closed = "Cet accès est fermé : parlez-en à qui vous accompagne."
    private static let removed = "Vous n'avez plus accès à cette réserve"

    init() throws {
      office = try Office()
      coordinator = try office.reserveWithCoordinator()
      try #require(unsafe mkdir("\(office.home.path)/keys", 0o755) == 0)
    }

    /// Of an account whose key stands where the group's keys do, if it has one.
    private func server(_ configuration: [String], key: String? = "user") throws -> SSHServer {
      if let key {
        try Files.write(
          Files.text(of: "\(office.home.path)/\(key).pub"),
          to: "\(office.home.path)/keys/\(SSHServer.user)")
      }
      let own = try SSHServer.makeKey("own", in: office.home)
      return try SSHServer(in: office.home, keys: [own], configuration: configuration)
    }

    private func run(_ command: [String]) throws -> Program.Outcome {
      try Program.run(command, environment: Tmux.environment(in: office.home))
    }

    @Test func `without a rule of its own an account reads a sentence, whatever it asks for`()
      throws
    {
      let server = try server(coordinator.door)
      let (host, marker) = (SSHServer.host, "\(office.home.path)/marker")
      for attempt in [
        [host], [host, "sh"], [host, "touch", marker], ["-T", host], ["-tt", host],
        [host, "; touch \(marker)"], ["-s", host, "sftp"],
        [host, office.program, "review", "--reserve", office.reserve, "--as", coordinator.member],
      ] {
        let outcome = try run(server.client(attempt))
        #expect(outcome.output.hasPrefix(Self.closed), "\(attempt): \(outcome.errors)")
        #expect(outcome.output.split(whereSeparator: \.isNewline).count == 1, "\(attempt)")
      }
      let far = "\(office.reserve)/reserve.keyring"
      #expect(try run(server.copier("scp", ["\(host):\(far)", marker])).status != 0)
      #expect(try run(server.client(["-W", "127.0.0.1:\(server.port)", host])).status != 0)
      #expect(!Files.exists(marker))
    }

    @Test func `before the group's rule, that of the account opens the review`() throws {
      let server = try server(coordinator.recipe + coordinator.door)
      try server.visitor().logIn()
    }

    @Test func `behind it, it opens nothing`() throws {
      let server = try server(coordinator.door + coordinator.recipe)
      #expect(try run(server.client([SSHServer.host])).output.hasPrefix(Self.closed))
    }

    @Test func `no key counts that the account gave itself`() throws {
      let server = try server(coordinator.recipe + coordinator.door, key: nil)
      let outcome = try run(server.client([SSHServer.host], key: "own"))
      #expect(outcome.status == 255 && outcome.errors.contains("Permission denied"))
    }

    @Test func `who is removed is out within a second, and told so when she comes back`() throws {
      let server = try server(coordinator.recipe + coordinator.door)
      let (reading, waiting) = (try server.visitor(), try server.visitor())
      try reading.logIn()
      try waiting.wait(for: "Phrase de passe de Le Fil des Mots")
      let before = Set(server.sessions.filter { Processes.program(of: $0) == office.program })
      #expect(before.count == 2)
      let outcome = try office.run(
        "member", "remove", "Le Fil des Mots", "--yes", "--reserve", office.reserve)
      #expect(outcome.status == 0 && outcome.errors.contains("--as \(coordinator.member)"))
      try reading.wait(for: Self.removed)
      #expect(try !reading.picture().contains("Animateur·rice d'atel"))
      try waiting.type(Coordinator.passphrase)
      try waiting.press("Enter")
      try waiting.wait(for: Self.removed)
      let again = try run(server.client(["-tt", SSHServer.host]))
      #expect(again.status == 1 && again.output.contains(Self.removed))
    }

    @Test func `another key gets its own line, and reaches the same review`() throws {
      let other = try SSHServer.makeKey("other", in: office.home)
      let given = try office.run(
        "member", "ssh-key", "le fil des mots", "--ssh-key", "\(office.home.path)/other.pub",
        "--reserve", office.reserve)
      #expect(given.status == 0, "\(given.errors)")
      let line = String(given.output.prefix { $0 != "\n" })
      #expect(line.hasSuffix(other) && line.contains("--as \(coordinator.member)\""))
      let server = try SSHServer(in: office.home, keys: [line])
      let screen = try Tmux(
        server.client([SSHServer.host], key: "other"), in: try TemporaryFolder(), setting: [:])
      try screen.logIn()
    }
  }
}
