import Glibc

/// A program run to its end without a terminal.
struct Program {
  /// How it ended and what it said.
  struct Outcome {
    /// The exit status, or 128 and the number of the signal, as shells count.
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
  ///
  /// Calls posix_spawnp(3). Signals that the testing threads block are let through, and no open
  /// file of the test process reaches the child: a server would keep it open for good.
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
    // One that is not open is passed over.
    for descriptor in 3..<256 as Range<Int32> {
      unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    let child = try unsafe spawn(arguments, environment, &actions)
    output.closeEnd()
    errors.closeEnd()
    let (said, complained) = (Files.bytes(from: output.start), Files.bytes(from: errors.start))
    return Outcome(
      status: wait(for: child), output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws(HarnessError) -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for place in unsafe words.indices { unsafe free(words[place]) }
      for place in unsafe variables.indices { unsafe free(variables[place]) }
    }
    var child: pid_t = 0
    let failure = unsafe posix_spawnp(&child, arguments[0], &actions, &attributes, words, variables)
    guard failure == 0 else { throw .system("posix_spawnp \(arguments[0])", failure) }
    return child
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
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
