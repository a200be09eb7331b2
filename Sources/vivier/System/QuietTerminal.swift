import Glibc
import Storage

/// The terminal (`/dev/tty`, whatever the standard streams are) with its echo off; the signals that
/// would end the program wait until the echo is back; whoever reads is told of them.
struct QuietTerminal {
  private let descriptor: Int32

  enum Input: Equatable {
    case byte(UInt8)
    case time
    /// The terminal is gone, or a signal asks for the end.
    case closed
  }

  /// Nil where there is no terminal.
  ///
  /// What is shown `passing` leaves no trace: it stands on the alternate screen, and screen and
  /// scrollback are cleared for terminals that have none. See tcsetattr(3).
  static func during<Result>(passing: Bool = false, _ body: (QuietTerminal) -> Result) -> Result? {
    let descriptor = Interruption.outlasted {
      unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return SignalPause.during {
      var before = termios()
      guard unsafe tcgetattr(descriptor, &before) == 0 else { return nil }
      var quiet = before
      quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
      unsafe tcsetattr(descriptor, TCSAFLUSH, &quiet)
      defer { unsafe tcsetattr(descriptor, TCSAFLUSH, &before) }
      let isPassing = passing && hasScreen
      let terminal = QuietTerminal(descriptor: descriptor)
      if isPassing { terminal.drive("\u{1B}[?1049h\u{1B}[H\u{1B}[2J") }
      defer { if isPassing { terminal.drive("\u{1B}[H\u{1B}[2J\u{1B}[3J\u{1B}[?1049l") } }
      return body(terminal)
    }
  }

  /// Whether it understands the sequences of ECMA-48.
  private static var hasScreen: Bool { Environment["TERM"].map { $0 != "dumb" } ?? false }

  func say(_ sentence: String) { Output.say(sentence, to: descriptor) }
  func prompt(_ text: String) { Output.prompt(text, to: descriptor) }
  private func drive(_ sequence: String) { Output.drive(sequence, to: descriptor) }

  func next(until deadline: ContinuousClock.Instant? = nil) -> Input {
    while true {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&watched, 1, 100)
      if SignalPause.isSignalWaiting { return .closed }
      if ready > 0 {
        var byte: UInt8 = 0
        return unsafe Glibc.read(descriptor, &byte, 1) == 1 ? .byte(byte) : .closed
      }
      if ready < 0, errno != EINTR { return .closed }
      if let deadline, ContinuousClock.now >= deadline { return .time }
    }
  }

  /// False when somebody does not want to wait.
  func rest(for duration: Duration) -> Bool {
    let end = ContinuousClock.now + duration
    while ContinuousClock.now < end {
      switch next(until: end) {
      case .time: return true
      case .byte(0x03), .closed: return false
      case .byte: continue
      }
    }
    return true
  }

  func waitForEnter() {
    while true {
      switch next() {
      case .byte(0x0A), .byte(0x0D), .byte(0x03), .byte(0x04), .closed: return
      case .byte, .time: continue
      }
    }
  }
}
