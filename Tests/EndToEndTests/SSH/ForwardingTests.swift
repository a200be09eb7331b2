import Glibc
import Testing

extension EndToEnd {
  /// Nothing goes through the office's machine with a coordinator's key, whatever the client asks
  /// for.
  @Suite(.enabled(if: SSHServer.obstacle == nil, "\(SSHServer.obstacle ?? "")"))
  struct ForwardingTests {
    /// A way through.
    enum Way: CaseIterable {
      case local
      case dynamic
      case standard
      case remote
      case remoteSocket
    }

    @Test func `no port and no socket is reached with the key of a line`() throws {
      let office = try Office()
      let coordinator = try office.reserveWithCoordinator()
      let free = try SSHServer.makeKey("free", in: office.home)
      let server = try SSHServer(in: office.home, keys: [coordinator.line, free])
      for way in Way.allCases {
        #expect(try isOpen(way, "user", server) == false, "\(way)")
        // What fails for everybody would show nothing.
        #expect(try isOpen(way, "free", server) == true, "\(way)")
      }
    }

    @Test func `nor by an account under the recipe`() throws {
      let office = try Office()
      let coordinator = try office.reserveWithCoordinator()
      let key = String(try #require(coordinator.line.split(separator: "\" ").last))
      let server = try SSHServer(in: office.home, keys: [key], configuration: coordinator.recipe)
      for way in Way.allCases { #expect(try isOpen(way, "user", server) == false, "\(way)") }
    }

    private func isOpen(_ way: Way, _ key: String, _ server: SSHServer) throws -> Bool {
      let (target, place) = (try Loopback(), try TemporaryFolder())
      let (own, far) = (try Loopback.freePort(), "\(SSHServer.host):\(target.port)")
      let socket = "\(place.path)/socket"
      let options =
        switch way {
        case .local: ["-N", "-L", "\(own):\(far)"]
        case .dynamic: ["-N", "-D", "\(own)"]
        case .standard: ["-W", far]
        case .remote: ["-N", "-R", "\(own):\(far)"]
        case .remoteSocket: ["-N", "-R", "\(socket):\(far)"]
        }
      let command = ["-o", "ExitOnForwardFailure=yes"] + options + [SSHServer.host]
      // A client that gives up leaves its terminal in a mode in which nothing more can be read from
      // it.
      let aside = ["sh", "-c", "exec \"$@\" < /dev/null > /dev/null 2>&1", "sh"]
      let client = try Tmux(aside + server.client(command, key: key), in: place)
      switch way {
      case .local, .dynamic:
        let connection = try connection(to: own, through: client)
        if way == .dynamic { connection.send(Self.socksRequest(port: target.port)) }
        try client.watch("an answer") { target.isReached || connection.isClosed }
        return target.isReached
      case .standard:
        try client.watch("an answer") { try target.isReached || client.hasEnded() }
        return target.isReached
      case .remote:
        try client.watch("an answer") {
          try Loopback.connect(to: own) != nil || client.hasEnded()
        }
        return Loopback.connect(to: own) != nil
      case .remoteSocket:
        try client.watch("an answer") {
          try Files.exists(socket) || client.hasEnded()
        }
        return Files.exists(socket)
      }
    }

    /// SOCKS 5 without a password: connect to 127.0.0.1 (RFC 1928, 3 and 4).
    private static func socksRequest(port: Int) -> [UInt8] {
      [5, 1, 0, 5, 1, 0, 1, 127, 0, 0, 1, UInt8(port >> 8), UInt8(port & 0xFF)]
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
