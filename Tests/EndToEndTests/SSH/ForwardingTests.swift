import Glibc
import Testing

extension EndToEnd {
  /// Nothing goes through the office's machine with a coordinator's key, whatever the client asks for.
  ///
  /// The same is tried with a key that nothing is said about, which must get through: what fails for
  /// everybody shows nothing.
  @Suite(.enabled(if: SSHServer.isInstalled, "\(SSHServer.isMissing)"))
  struct ForwardingTests {
    private let office: Office
    private let server: SSHServer

    init() throws {
      office = try Office()
      try office.makeReserve()
      let coordinator = try office.addCoordinator(for: "Le Fil des Mots", in: office.home)
      let free = try SSHServer.makeKey("free", in: office.home)
      server = try SSHServer(in: office.home, keys: [coordinator.line, free])
    }

    /// A way through, and whether a key found it open.
    enum Way: CaseIterable {
      case local
      case dynamic
      case standard
      case remote
      case remoteSocket
    }

    @Test(arguments: Way.allCases)
    func `no port and no socket can be reached`(way: Way) throws {
      #expect(try isOpen(way, key: "user") == false)
      #expect(try isOpen(way, key: "free") == true)
    }

    private func isOpen(_ way: Way, key: String) throws -> Bool {
      let (target, place) = (try Loopback(), try TemporaryFolder())
      let (own, far) = (try Loopback.freePort(), "127.0.0.1:\(target.port)")
      let socket = "\(place.path)/socket"
      switch way {
      case .local:
        let client = try client(["-N", "-L", "\(own):\(far)"], key, place)
        let connection = try connection(to: own, through: client)
        try client.watch("an answer") { target.isReached || connection.isClosed }
        return target.isReached
      case .dynamic:
        let client = try client(["-N", "-D", "\(own)"], key, place)
        let connection = try connection(to: own, through: client)
        // SOCKS 5 (RFC 1928): no password; connect to an IPv4 address.
        let port = UInt16(target.port)
        connection.send([5, 1, 0, 5, 1, 0, 1, 127, 0, 0, 1, UInt8(port >> 8), UInt8(port & 0xFF)])
        try client.watch("an answer") { target.isReached || connection.isClosed }
        return target.isReached
      case .standard:
        let client = try client(["-W", far], key, place)
        try client.watch("an answer") { try target.isReached || client.hasEnded() }
        return target.isReached
      case .remote:
        let client = try client(["-N", "-R", "\(own):\(far)"], key, place)
        try client.watch("an answer") {
          try Loopback.connect(to: own) != nil || client.hasEnded()
        }
        return Loopback.connect(to: own) != nil
      case .remoteSocket:
        let client = try client(["-N", "-R", "\(socket):\(far)"], key, place)
        try client.watch("an answer") {
          unsafe try access(socket, F_OK) == 0 || client.hasEnded()
        }
        return unsafe access(socket, F_OK) == 0
      }
    }

    private func client(
      _ options: [String], _ key: String, _ place: TemporaryFolder
    ) throws -> Tmux {
      try Tmux(
        server.client(["-o", "ExitOnForwardFailure=yes"] + options + [SSHServer.host], key: key),
        in: place)
    }

    /// A connection to what the client listens on, once it does.
    private func connection(to port: Int, through client: Tmux) throws -> LoopbackConnection {
      var connection: LoopbackConnection?
      try client.watch("a port of the client's own") {
        connection = Loopback.connect(to: port)
        return connection != nil
      }
      return try #require(connection)
    }
  }
}
