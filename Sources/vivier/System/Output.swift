import Canvas
import Glibc
import Interface

/// Data on standard output, sentences on standard error.
enum Output {
  /// Writes data.
  ///
  /// Throws a `Failure` when the output takes no more; when nobody reads it any longer, as after
  /// `| head`, nothing needs to be said.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    switch write(bytes, to: STDOUT_FILENO) {
    case 0: return
    case EPIPE: throw Failure(.done)
    default: throw Failure(.cannotWrite, Launch.wording.outputFailed)
    }
  }

  /// Writes lines of data.
  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Says a sentence, its control characters made harmless: names of files and columns come from
  /// outside.
  static func say(_ sentence: String, to descriptor: Int32 = STDERR_FILENO) {
    _ = write(Array((Hygiene.visible(sentence) + "\n").utf8), to: descriptor)
  }

  /// Writes a question or a bar without ending the line.
  static func prompt(_ text: String, to descriptor: Int32 = STDERR_FILENO) {
    _ = write(Array(text.utf8), to: descriptor)
  }

  /// Writes everything, whatever interrupts; zero, or the error number of write(2).
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
