// `reserve.head` says how far the journal reached when it was last written, so that records cut off
// its end are missed:
//
//     00000000000000012345 00000000000000000042 q2h…
//
// The journal's length in bytes and its last number, in 20 digits each, the hash of its last line,
// and an LF: always 86 bytes, so that one pwrite(2) replaces it.

import Glibc

struct Watermark: Equatable {
  static let length = 86

  let bytes: Int
  let number: Int
  let hash: Digest

  init(bytes: Int, number: Int, hash: Digest) {
    (self.bytes, self.number, self.hash) = (bytes, number, hash)
  }

  init?(text: [UInt8]) {
    guard text.count == Self.length, text[20] == 0x20, text[41] == 0x20, text[85] == 0x0A,
      let bytes = Self.number(text[0..<20]), let number = Self.number(text[21..<41]),
      let hash = Digest(text: text.span.extracting(42..<85))
    else { return nil }
    self.init(bytes: bytes, number: number, hash: hash)
  }

  var text: [UInt8] {
    var text = Self.digits(bytes) + [0x20] + Self.digits(number) + [0x20]
    Base64.append(hash.bytes.span, to: &text)
    return text + [0x0A]
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func digits(_ number: Int) -> [UInt8] {
    let digits = Array(String(number).utf8)
    return [UInt8](repeating: 0x30, count: 20 - digits.count) + digits
  }
}

/// What became of the watermark.
public enum WatermarkState: Equatable, Sendable {
  case present
  case missing
  case unreadable
}

extension Watermark {
  /// A writer may be at work, so it is read until two readings agree.
  static func read(in folder: Folder) throws(SystemFailure) -> (Watermark?, WatermarkState) {
    guard let status = try FileStatus(path: folder.head) else { return (nil, .missing) }
    guard status.isPlain else { return (nil, .unreadable) }
    let file: Descriptor
    do throws(SystemFailure) {
      file = try Descriptor(opening: folder.head, O_RDONLY)
    } catch {
      guard error.code == EACCES else { throw error }
      return (nil, .unreadable)
    }
    var text = try file.read(count: length + 1, at: 0)
    for _ in 0..<100 {
      let again = try file.read(count: length + 1, at: 0)
      if again == text { break }
      text = again
    }
    guard let mark = Watermark(text: text) else { return (nil, .unreadable) }
    return (mark, .present)
  }

  func write(in folder: Folder, using disk: any Disk) throws(SystemFailure) {
    let file = try folder.make(folder.head, O_RDWR, using: disk)
    if try file.status().size > Self.length { try disk.cut(file.number, to: 0) }
    try disk.overwrite(text.span, in: file.number)
  }
}
