import Glibc
import Testing

/// A child process on a terminal of its own, watched from outside.
///
/// The child is a fork of the test process: it runs its body and ends without returning.
final class PseudoTerminal {
  private let master: Int32
  private let child: pid_t
  private var isReaped = false
  private var isGone = false
  /// All that the child has written.
  private(set) var output: [UInt8] = []

  init(
    type: String = "xterm-256color", columns: UInt16 = 20, rows: UInt16 = 4, body: () -> Void
  ) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var descriptor: Int32 = -1
    child = unsafe forkpty(&descriptor, nil, nil, &size)
    if child == 0 {
      // The threads that run tests block signals, and a child starts with their mask.
      var none = sigset_t()
      unsafe sigemptyset(&none)
      unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
      unsafe setenv("TERM", type, 1)
      unsafe setenv("LC_ALL", "C.UTF-8", 1)
      unsafe unsetenv("NO_COLOR")
      body()
      _exit(0)
    }
    try #require(child > 0)
    master = descriptor
  }

  deinit {
    close(master)
    if !isReaped {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe write(master, bytes, bytes.count)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) { kill(child, number) }

  /// The local modes of the line: echo, line editing, signals.
  var localModes: tcflag_t {
    var modes = termios()
    unsafe tcgetattr(master, &modes)
    return modes.c_lflag
  }

  /// Reads until the output holds a text; false when the child is silent for 5 seconds or gone.
  func reads(_ wanted: String) -> Bool {
    while !text.contains(wanted) {
      guard readSome() else { return false }
    }
    return true
  }

  /// Reads to the end of the child, and returns its status as `waitpid` tells it.
  func end() -> Int32 {
    while readSome() {}
    // Only a child that hangs is still there.
    if !isGone { kill(child, SIGKILL) }
    var status: Int32 = -1
    isReaped = unsafe waitpid(child, &status, 0) == child
    return status
  }

  private func readSome() -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&request, 1, 5_000) == 1 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(master, &bytes, bytes.count)
    // A pseudo-terminal without a child reads as an error (EIO).
    isGone = count <= 0
    guard count > 0 else { return false }
    output += bytes[..<count]
    return true
  }
}
