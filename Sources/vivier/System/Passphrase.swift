import Glibc
import Interface
import Storage

/// Asks for the passphrase, where it leaves no trace: never an argument, never the environment.
enum Passphrase {
  /// The longest that is read, in bytes.
  fileprivate static let limit = 4096

  /// Whether somebody can be asked.
  static var canAsk: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
  }

  /// Reads it from a descriptor, up to the first LF or the end.
  static func read(from descriptor: Int) throws(Failure) -> Secret {
    guard let number = Int32(exactly: descriptor), number >= 0,
      var bytes = InputFile.line(from: number, limit: limit)
    else { throw Failure(.usage, Launch.wording.unreadableDescriptor(descriptor)) }
    defer { erase(&bytes) }
    return Secret(bytes)
  }

  /// Asks on the terminal without showing what is typed; nil for Enter alone.
  ///
  /// Throws `Failure` when nobody can be asked or Ctrl-C is typed.
  static func ask(_ question: String) throws(Failure) -> Secret? {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { throw Failure(StorageError.keysLocked) }
    defer { close(terminal) }
    var typed = TypedSecret()
    defer { erase(&typed.bytes) }
    let ending = silently(terminal) {
      Output.prompt(question)
      return typed.read(from: terminal)
    }
    Output.prompt("\n")
    guard ending == .line else { throw Failure(StorageError.keysLocked) }
    return typed.bytes.isEmpty ? nil : Secret(typed.bytes)
  }

  /// Runs something with the terminal's echo off.
  ///
  /// The signals that would end the program wait until the echo is back; whoever reads looks for
  /// them.
  private static func silently(
    _ terminal: Int32, _ body: () -> TypedSecret.Ending
  ) -> TypedSecret.Ending {
    SignalPause.during {
      var before = termios()
      guard unsafe tcgetattr(terminal, &before) == 0 else { return .cancelled }
      var quiet = before
      quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
      unsafe tcsetattr(terminal, TCSAFLUSH, &quiet)
      defer { unsafe tcsetattr(terminal, TCSAFLUSH, &before) }
      return body()
    }
  }

  private static func erase(_ bytes: inout [UInt8]) {
    for index in bytes.indices { bytes[index] = 0 }
  }
}

/// A passphrase while it is being typed.
private struct TypedSecret {
  var bytes: [UInt8] = []

  enum Ending {
    case line
    case cancelled
  }

  /// The room is taken at once, so that no part is left behind where the array grew.
  init() { bytes.reserveCapacity(Passphrase.limit) }

  /// Takes key after key until Enter, Ctrl-C, the end of input or a signal.
  mutating func read(from terminal: Int32) -> Ending {
    while true {
      var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&watched, 1, 200)
      if SignalPause.isSignalWaiting { return .cancelled }
      if ready == 0 { continue }
      var byte: UInt8 = 0
      guard ready > 0, unsafe Glibc.read(terminal, &byte, 1) == 1 else { return .cancelled }
      if let ending = take(byte) { return ending }
    }
  }

  private mutating func take(_ byte: UInt8) -> Ending? {
    switch byte {
    case 0x0A, 0x0D, 0x04: return .line
    case 0x03: return .cancelled
    case 0x08, 0x7F: removeLastCharacter()
    case 0x15: bytes.removeAll(keepingCapacity: true)
    default: if bytes.count < Passphrase.limit { bytes.append(byte) }
    }
    return nil
  }

  /// Takes back one character of UTF-8, its continuation bytes first.
  private mutating func removeLastCharacter() {
    while let byte = bytes.popLast(), byte & 0xC0 == 0x80 {}
  }
}
