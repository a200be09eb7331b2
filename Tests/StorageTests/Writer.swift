import Children
import Glibc

@testable import Storage

/// The program JournalWriter at work in a process of its own.
final class Writer {
  private let process: pid_t
  private let output: Int32
  private var told: [UInt8] = []

  /// Starts it on a folder; nil when it cannot be started.
  init?(on folder: Folder) {
    var ends: [Int32] = [0, 0]
    // A pair of sockets, since Glibc's module has no pipe2: no other child may inherit an end.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    output = ends[0]
    let program = Self.directory + "/JournalWriter"
    guard let process = Self.spawn(program, [folder.path], output: ends[1]) else { return nil }
    self.process = process
    close(ends[1])
  }

  deinit { close(output) }

  /// Where the test's own program is, and the others beside it.
  static var directory: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    let bytes = path[..<max(count, 0)].map { UInt8(bitPattern: $0) }
    let end = bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Starts a program, its standard input, output and errors at these descriptors.
  static func spawn(
    _ program: String, _ arguments: [String], input: Int32 = 0, output: Int32, errors: Int32 = 2
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    return try? unsafe Child([program] + arguments, &actions).process
  }

  /// Waits until it has told its first number.
  func waitForFirst() {
    var byte: UInt8 = 0
    while unsafe read(output, &byte, 1) == 1 {
      told.append(byte)
      if byte == 0x0A { return }
    }
  }

  /// Kills it, and gives the numbers that it acknowledged.
  func kill() -> [Int] {
    _ = Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(output, &part, part.count)
      guard count > 0 else { break }
      told += part[..<count]
    }
    return told.split(separator: 0x0A).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}
