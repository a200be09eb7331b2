import Glibc
import Storage

enum InputFile {
  /// Standard input for `-`; nil beyond the limit.
  static func bytes(of path: String, limit: Int = .max) -> [UInt8]? {
    if path == "-" { return bytes(from: STDIN_FILENO, limit: limit) }
    let descriptor = Interruption.outlasted { unsafe open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return bytes(from: descriptor, limit: limit)
  }

  static func size(of path: String) -> Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Nil beyond the limit.
  static func bytes(from descriptor: Int32, limit: Int = .max) -> [UInt8]? {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe block.withUnsafeMutableBytes { block in
        Interruption.outlasted { unsafe read(descriptor, block.baseAddress, block.count) }
      }
      guard count >= 0 else { return nil }
      if count == 0 { return all }
      guard count <= limit - all.count else { return nil }
      all += block[..<count]
    }
  }

  /// Up to the first LF, CR and LF, or the end; nil beyond the limit; one byte at a time, so that
  /// the next line can be read afterwards.
  static func line(from descriptor: Int32, limit: Int) -> [UInt8]? {
    takeLine(from: descriptor, limit: limit)?.bytes
  }

  /// The next one of standard input, nil at its end; Swift's own repeats an interrupted call for
  /// ever, and takes one that fails for the end.
  static func typedLine() throws(Failure) -> String? {
    guard let line = takeLine(from: STDIN_FILENO, limit: longest) else {
      throw Failure(.refused) { $0.unreadable("-") }
    }
    if line.bytes.isEmpty, line.isLast { return nil }
    return String(decoding: line.bytes, as: UTF8.self)
  }

  /// In bytes, of a line.
  private static let longest = 4_096

  private static func takeLine(
    from descriptor: Int32, limit: Int
  ) -> (bytes: [UInt8], isLast: Bool)? {
    var line: [UInt8] = []
    line.reserveCapacity(limit)
    while true {
      var byte: UInt8 = 0
      let count = Interruption.outlasted { unsafe read(descriptor, &byte, 1) }
      guard count >= 0 else { return nil }
      if count == 0 { return (line, isLast: true) }
      if byte == 0x0A {
        // A program of another system ended the line: this CR is no part of it.
        if line.last == 0x0D { line.removeLast() }
        return (line, isLast: false)
      }
      guard line.count < limit else { return nil }
      line.append(byte)
    }
  }
}
