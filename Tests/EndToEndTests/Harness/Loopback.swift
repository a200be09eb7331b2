import Glibc

/// A listener on a loopback port, to see who comes through.
final class Loopback {
  let port: Int
  private let socket: Int32

  init() throws(HarnessError) {
    (socket, port) = try Self.listen()
  }

  deinit { close(socket) }

  /// Whether somebody has connected.
  var isReached: Bool {
    var request = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) == 1
  }

  /// A port that nobody listens on at this moment.
  static func freePort() throws(HarnessError) -> Int {
    let (socket, port) = try listen()
    close(socket)
    return port
  }

  private static func listen() throws(HarnessError) -> (Int32, Int) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | 0o2000000, 0)
    guard socket >= 0 else { throw .system("socket", errno) }
    var address = address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isDone = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(socket, $0, length) == 0 && Glibc.listen(socket, 8) == 0
          && getsockname(socket, $0, &length) == 0
      }
    }
    guard isDone else { throw .system("listen", errno) }
    return (socket, Int(address.sin_port.byteSwapped))
  }

  /// A connection to a port; nil when nobody listens there.
  static func connect(to port: Int) -> LoopbackConnection? {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | 0o2000000, 0)
    var address = address(port: UInt16(port))
    let isDone = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isDone else {
      close(socket)
      return nil
    }
    return LoopbackConnection(socket)
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.byteSwapped
    address.sin_addr.s_addr = UInt32(0x7F00_0001).byteSwapped
    return address
  }
}

/// A connection made to a loopback port.
final class LoopbackConnection {
  private let socket: Int32

  init(_ socket: Int32) { self.socket = socket }

  deinit { close(socket) }

  func send(_ bytes: [UInt8]) { _ = unsafe write(socket, bytes, bytes.count) }

  /// Whether the other side has closed; what it said before is dropped.
  var isClosed: Bool {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = unsafe recv(socket, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      if count == 0 { return true }
      if count < 0 { return errno != EAGAIN && errno != EINTR }
    }
  }
}
