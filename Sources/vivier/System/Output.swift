import Canvas
import Glibc
import Interface
import Storage

/// Data on standard output, sentences on standard error.
enum Output {
  /// To a terminal made harmless, whatever its format; to a file or a program as it is.
  ///
  /// When nobody reads it any longer, as after `| head`, nothing has to be said.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let shown =
      isTerminal ? Array(PlainText.harmless(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
    switch write(shown, to: STDOUT_FILENO) {
    case 0: return
    case EPIPE: throw Failure(.done)
    default: throw Failure(.cannotWrite, .outputFailed)
    }
  }

  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Before something is done that is told there once and kept nowhere else.
  static func mustBeThere() throws(Failure) {
    guard !StandardStreams.losesOutput else { throw Failure(.cannotWrite, .outputFailed) }
  }

  /// Wrapped at the terminal's edge, and made harmless: names of files and columns come from
  /// outside.
  static func say(_ sentence: String, to descriptor: Int32 = STDERR_FILENO) {
    let text = Hygiene.visible(sentence)
    let columns = columns(of: descriptor)
    let lines =
      TextWidth.columns(of: text) > columns ? TextWidth.wrapped(text, to: columns) : [text]
    _ = write(Array((lines.joined(separator: "\n") + "\n").utf8), to: descriptor)
  }

  /// Anything but a terminal takes a line of any length; see ioctl(2).
  private static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return .max
    }
    return Int(size.ws_col)
  }

  /// Without ending the line; names of members stand in it.
  static func prompt(_ text: String, to descriptor: Int32 = STDERR_FILENO) {
    drive(PlainText.harmless(text), to: descriptor)
  }

  /// What is meant for the terminal itself, such as where its cursor goes.
  static func drive(_ sequence: String, to descriptor: Int32 = STDERR_FILENO) {
    _ = write(Array(sequence.utf8), to: descriptor)
  }

  /// Zero, or the error number of write(2).
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { rest in
        Interruption.outlasted {
          unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
      }
      if count < 0 { return errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
