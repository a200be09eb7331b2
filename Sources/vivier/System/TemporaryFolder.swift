import Glibc
import Storage

/// A folder for the owner alone that goes away with the program, even killed: a shell waits for a
/// pipe that closes then, and removes it; in the ordinary course the program does first.
struct TemporaryFolder: ~Copyable {
  let path: String
  /// Closed by the system at the latest.
  private let pipe: Int32

  /// Under TMPDIR or /tmp, mode 0700; see mkdtemp(3).
  init?() {
    var path = Array("\(Environment["TMPDIR"] ?? "/tmp")/vivier-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&path) != nil else { return nil }
    self.path = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    pipe = Self.startCleaner(of: self.path)
  }

  deinit {
    Self.remove(path)
    if pipe >= 0 { close(pipe) }
  }

  /// -1 when it cannot be started; see pipe(2), posix_spawn(3).
  private static func startCleaner(of path: String) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    let script = "trap '' HUP INT TERM QUIT TSTP; read -r _; /bin/rm -rf -- \"$1\""
    guard unsafe OtherProgram.start(["/bin/sh", "-c", script, "vivier", path], &actions) != nil
    else {
      close(ends[1])
      return -1
    }
    // The folder also outlives this program where it becomes another by execve(2).
    _ = fcntl(ends[1], F_SETFD, 0)
    return ends[1]
  }

  /// Folders within it are left to the shell.
  private static func remove(_ path: String) {
    for name in (try? FolderNames.read(path)) ?? [] { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }
}
