// `reserve.head` says which file of the journal this folder writes, how far it got when it was last
// written, and where that was, in one line of always 148 bytes; see Storage.docc/Format.md:
//
//     W2WHGP80 00000000000000012345 00000000000000000042 q2h… 9Kd… aB3dE6gH

import Domain
import Glibc

struct Watermark: Equatable {
  static let length = 148

  let writer: EntityID
  let bytes: Int
  let number: Int
  let hash: Digest
  let place: Digest

  init(writer: EntityID, bytes: Int, number: Int, hash: Digest, place: Digest) {
    (self.writer, self.bytes, self.number) = (writer, bytes, number)
    (self.hash, self.place) = (hash, place)
  }

  init?(text: [UInt8]) {
    let spaces = [8, 29, 50, 94, 138]
    guard text.count == Self.length, spaces.allSatisfy({ text[$0] == 0x20 }),
      text[Self.length - 1] == 0x0A,
      let writer = EntityID(stored: text.span.extracting(0..<8)), writer.isOfWriter,
      let bytes = Self.number(text[9..<29]), let number = Self.number(text[30..<50]),
      let hash = Digest(text: text.span.extracting(51..<94)),
      let place = Digest(text: text.span.extracting(95..<138)),
      Self.sum(text[..<138]).elementsEqual(text[139..<147])
    else { return nil }
    self.init(writer: writer, bytes: bytes, number: number, hash: hash, place: place)
  }

  var text: [UInt8] {
    var text = Array(writer.stored.utf8) + [0x20]
    text += Self.digits(bytes) + [0x20] + Self.digits(number) + [0x20]
    Base64.append(hash.bytes.span, to: &text)
    text.append(0x20)
    Base64.append(place.bytes.span, to: &text)
    return text + [0x20] + Self.sum(text[...]) + [0x0A]
  }

  private static func sum(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Base64.characters(Digest(of: Array(text).span).bytes.span).prefix(8)
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
  /// Where it is kept; open from one look to the next.
  final class File {
    private let folder: Folder
    private var file: Descriptor?
    /// Of the one that is open, at the last look.
    private var status: FileStatus?

    init(in folder: Folder) { self.folder = folder }

    /// What is there and cannot be opened is not taken for missing, from which the folder would go
    /// on as a copy does.
    ///
    /// A writer may be at work: one that its sum does not hold for is read again, as long as it
    /// changes.
    func read() throws(SystemFailure) -> (Watermark?, WatermarkState) {
      let before = status
      status = try FileStatus(path: folder.head)
      guard let status else { return (nil, .missing) }
      if before?.isSameFile(as: status) != true || file == nil {
        file = nil
        file = try Descriptor(writable: folder.head)
      }
      let mark = try file?.watermark(status.size == length ? length : length + 1)
      return (mark, mark == nil ? .unreadable : .present)
    }

    /// The lock must be held, and it have been read since.
    func write(_ mark: Watermark, using disk: any Disk) throws(SystemFailure) {
      if file?.isWritable != true || status == nil {
        file = try folder.make(folder.head, O_RDWR, using: disk)
        status = try file?.status()
      }
      guard let number = file?.number else { return }
      if let size = status?.size, size > length { try disk.cut(number, to: 0) }
      try disk.overwrite(mark.text.span, in: number)
    }
  }
}

extension Descriptor {
  fileprivate func watermark(_ count: Int) throws(SystemFailure) -> Watermark? {
    var before: [UInt8]?
    for _ in 0..<100 {
      let text = try read(count: count, at: 0)
      if let mark = Watermark(text: text) { return mark }
      if text == before { return nil }
      before = text
    }
    return nil
  }
}
