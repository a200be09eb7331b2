import Glibc
import Interface
import Storage

/// Where it leaves no trace: never an argument, never the environment.
enum Passphrase {
  /// In bytes.
  private static let limit = TypedSecret.limit

  /// The question goes to the terminal, not to standard error.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

  /// Up to the first LF or the end.
  static func read(from descriptor: Int) throws(Failure) -> Secret {
    guard let number = Int32(exactly: descriptor), number >= 0,
      var bytes = InputFile.line(from: number, limit: limit)
    else { throw Failure(.usage) { $0.unreadableDescriptor(descriptor) } }
    defer { erase(&bytes) }
    return Secret(bytes)
  }

  enum Answer {
    case typed(TypedSecret)
    /// Enter alone.
    case nothing
    /// Ctrl-C, a signal, a terminal that is gone or was never there.
    case givenUp
  }

  static func ask(_ question: String) -> Answer {
    QuietTerminal.during { ask(question, on: $0) } ?? .givenUp
  }

  static func ask(_ question: String, on terminal: QuietTerminal) -> Answer {
    terminal.prompt(question)
    defer { terminal.prompt("\n") }
    var line = TypedLine()
    while true {
      guard case .byte(let byte) = terminal.next(), byte != 0x03 else { return .givenUp }
      switch byte {
      case 0x0A, 0x0D, 0x04:
        line.finish()
        return line.secret.isEmpty ? .nothing : .typed(line.secret)
      case 0x08, 0x7F: line.removeLast()
      case 0x15: line.clear()
      default: line.take(byte)
      }
    }
  }

  private static func erase(_ bytes: inout [UInt8]) {
    for index in bytes.indices { bytes[index] = 0 }
  }
}

/// A line of secret text that comes byte by byte; a terminal not set to UTF-8 sends Latin-1, so
/// that is what other bytes are taken for: the same passphrase opens the same reserve on both.
private struct TypedLine {
  let secret = TypedSecret()
  private var pending: [UInt8] = []

  mutating func take(_ byte: UInt8) {
    pending.append(byte)
    if let text = String(validating: pending, as: UTF8.self) {
      for scalar in text.unicodeScalars { secret.append(Character(scalar)) }
      forget()
    } else if byte < 0x80 || pending.count > 3 {
      finish()
    }
  }

  mutating func finish() {
    for byte in pending { secret.append(Character(UnicodeScalar(byte))) }
    forget()
  }

  mutating func removeLast() {
    if pending.isEmpty { secret.removeLast() }
    forget()
  }

  mutating func clear() {
    secret.clear()
    forget()
  }

  private mutating func forget() {
    for index in pending.indices { pending[index] = 0 }
    pending.removeAll(keepingCapacity: true)
  }
}
