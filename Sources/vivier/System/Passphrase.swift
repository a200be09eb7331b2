import Glibc
import Interface
import Storage

/// Where it leaves no trace: never an argument, never the environment.
enum Passphrase {
  /// In bytes.
  private static let limit = TypedSecret.limit

  /// The question goes to the terminal, not to standard error.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

  /// A line: one newline at its end, LF or CR and LF, is not part of it.
  ///
  /// What nobody can type is refused, so that whoever comes to a keyboard can open.
  static func read(from descriptor: Int) throws(Failure) -> Secret {
    guard let number = Int32(exactly: descriptor), number >= 0,
      var bytes = InputFile.line(from: number, limit: limit)
    else { throw Failure(.usage) { $0.unreadableDescriptor(descriptor) } }
    defer { erase(&bytes) }
    if let obstacle = obstacle(in: bytes) { throw Failure(.refused, obstacle) }
    return Secret(bytes)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// To typing it; scalar by scalar, since a string would leave a copy behind.
  private static func obstacle(in bytes: [UInt8]) -> Saying? {
    if bytes.starts(with: byteOrderMark) { return .passphraseHasMark }
    var (decoder, rest) = (UTF8(), bytes.makeIterator())
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar) where !isTyped(scalar): return .passphraseHasControl
      case .scalarValue: continue
      case .emptyInput: return nil
      case .error: return .passphraseNotUTF8
      }
    }
  }

  /// The joiner stands within signs that some keyboards have.
  private static func isTyped(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category != .control && (category != .format || scalar == "\u{200D}")
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
