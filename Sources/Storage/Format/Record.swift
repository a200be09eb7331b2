// A record is one line of the journal, an LF at its end; see Storage.docc/Format.md:
//
//     {"n":12,"t":"2026-04-03T10:02:47Z","by":"U9HSM36B","do":"candidate.registered","on":"C7K2M9QX","is":{},"k":"k3F…","zh":"…","h":"…","s":"…","z":"…"}

import Domain

/// One record, read where it stands: texts are places in the bytes; a class, because its three
/// hundred bytes are handed on from the journal to the registry.
final class Record {
  /// Of its line, the LF counted.
  let length: Int
  let number: Int
  let time: Timestamp
  let numberText: Range<Int>
  let member: Range<Int>
  let tag: Range<Int>
  let subject: Range<Int>
  let open: Range<Int>
  let key: Range<Int>?
  let sealedHash: Digest?
  /// The base64 of the sealed part; empty when it was blanked.
  let sealed: Range<Int>?
  /// Decoded, and found to be those that `sealedHash` names.
  var sealedBytes: [UInt8] = []
  let hashed: Range<Int>
  let hash: Digest
  /// The base64 of the signature; nil but at the end of an act.
  let signature: Range<Int>?

  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    var cursor = Cursor(bytes, line)
    let span = bytes.span
    guard cursor.take("{\"n\":") else { return nil }
    let digits = cursor.at
    guard let number = cursor.number(), number > 0 else { return nil }
    numberText = digits..<cursor.at
    guard cursor.take(",\"t\":\""), let moment = cursor.take(count: Timestamp.textLength),
      let time = Timestamp(text: span.extracting(moment)), cursor.take("\""),
      cursor.take(",\"by\":"), let member = cursor.token(),
      cursor.take(",\"do\":"), let tag = cursor.token(),
      cursor.take(",\"on\":"), let subject = cursor.token(), cursor.take(",\"is\":")
    else { return nil }
    let start = cursor.at
    guard cursor.skipObject() else { return nil }
    (length, self.number, self.time, self.member) = (line.count + 1, number, time, member)
    (self.tag, self.subject, open) = (tag, subject, start..<cursor.at)
    if cursor.take(",\"k\":") {
      guard let key = cursor.token(), cursor.take(",\"zh\":\""),
        let hash = Self.digest(&cursor), cursor.take("\"")
      else { return nil }
      (self.key, sealedHash) = (key, hash)
    } else {
      (key, sealedHash) = (nil, nil)
    }
    hashed = line.lowerBound..<cursor.at
    guard cursor.take(",\"h\":\""), let hash = Self.digest(&cursor), cursor.take("\"") else {
      return nil
    }
    self.hash = hash
    if cursor.take(",\"s\":\"") {
      guard let place = cursor.take(count: Signature.textLength), cursor.take("\"") else {
        return nil
      }
      signature = place
    } else {
      signature = nil
    }
    if key != nil {
      // The rest of the line; decoding it tells whether it is base64.
      guard cursor.take(",\"z\":\""),
        let place = cursor.take(count: line.upperBound - cursor.at - 2), cursor.take("\"")
      else { return nil }
      sealed = place
    } else {
      sealed = nil
    }
    guard cursor.take("}"), cursor.isAtEnd else { return nil }
  }

  /// From `,"t":` to the end of `by`, a member's number having eight characters, in bytes.
  private static let untilTag = 6 + Timestamp.textLength + 8 + 8 + 1

  /// Of a member, or of the reserve's name; told from its beginning alone.
  static func isForDoor(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var cursor = Cursor(bytes, line)
    return cursor.take("{\"n\":") && cursor.number() != nil
      && cursor.take(count: Self.untilTag) != nil && cursor.take(",\"do\":\"")
      && (cursor.take("member.") || cursor.take("reserve.named\""))
  }

  /// Told from its end alone: the last text of a record, or the one before its sealed part, is a
  /// signature.
  static func isSigned(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard let last = startOfText(bytes, endingAt: line.upperBound - 2, in: line) else {
      return false
    }
    if isName("s", bytes, before: last, in: line) { return true }
    guard isName("z", bytes, before: last, in: line),
      let text = startOfText(bytes, endingAt: last - 6, in: line)
    else { return false }
    return isName("s", bytes, before: text, in: line)
  }

  /// Where the quote stands that opens what the one at `end` closes.
  private static func startOfText(
    _ bytes: [UInt8], endingAt end: Int, in line: Range<Int>
  ) -> Int? {
    guard line.contains(end), bytes[end] == UInt8(ascii: "\"") else { return nil }
    return bytes[line.lowerBound..<end].lastIndex(of: UInt8(ascii: "\""))
  }

  /// Whether `,"s":` stands there.
  private static func isName(
    _ name: Unicode.Scalar, _ bytes: [UInt8], before place: Int, in line: Range<Int>
  ) -> Bool {
    place - 5 > line.lowerBound
      && bytes[place - 5..<place].elementsEqual([0x2C, 0x22, UInt8(ascii: name), 0x22, 0x3A])
  }

  private static func digest(_ cursor: inout Cursor) -> Digest? {
    guard let place = cursor.take(count: Digest.textLength) else { return nil }
    return Digest(text: cursor.bytes.span.extracting(place))
  }
}
