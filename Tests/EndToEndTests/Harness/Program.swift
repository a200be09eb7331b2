import Children
import Glibc

/// A program run to its end without a terminal.
struct Program {
  /// How it ended and what it said.
  struct Outcome {
    /// The exit status, or the signal that ended it, below 0.
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program under test, which stands beside the test bundle.
  static func vivier() throws(HarnessError) -> String {
    var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { throw .system("readlink", errno) }
    let bundle = String(decoding: path[..<count], as: UTF8.self)
    let program = bundle.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/vivier"
    guard unsafe access(program, X_OK) == 0 else { throw .notBuilt(program) }
    return program
  }

  /// Runs a program found in the path, with these variables and no others.
  static func run(
    _ arguments: [String], environment: [String: String], input: String = "/dev/null"
  ) throws(HarnessError) -> Outcome {
    var (output, errors) = (try Pipe(), try Pipe())
    defer {
      output.close()
      errors.close()
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.end, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors.end, 2)
    let child: Child
    do throws(ChildError) {
      child = try unsafe Child(arguments, environment: environment, &actions)
    } catch { throw .system("posix_spawnp \(error.program)", error.number) }
    output.closeEnd()
    errors.closeEnd()
    let (said, complained) = (Files.bytes(from: output.start), Files.bytes(from: errors.start))
    return Outcome(
      status: child.status(), output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}

/// A pipe from a child.
private struct Pipe {
  let start: Int32
  private(set) var end: Int32

  init() throws(HarnessError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw .system("pipe", errno) }
    (start, end) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  mutating func closeEnd() {
    if end >= 0 { Glibc.close(end) }
    end = -1
  }

  mutating func close() {
    closeEnd()
    Glibc.close(start)
  }
}
