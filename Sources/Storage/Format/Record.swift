// A record is one line of the journal, an LF at its end:
//
//     {"n":12,"t":"2026-04-03T10:02:47Z","by":"m1","do":"candidate.registered","on":"C7K2M9QX","is":{},"k":"k3F…","zh":"…","h":"…","z":"…"}
//
// `n` counts without a gap. `is` is the open part, `{}` when there is none. `k`, `zh` and `z` stand
// only with a sealed part: the name of its key, the hash of its bytes, the bytes themselves (empty
// once they were blanked). `h` is the BLAKE2b-256, keyed with the 32 bytes of the line before, of
// the bytes from `{` up to but not including the last `,"h":"`; so `z` is bound through `zh`.

import Domain

/// One record, read where it stands: texts are places in the bytes; a class, because its three
/// hundred bytes are handed on from the journal to the registry.
final class Record {
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
    (self.number, self.time, self.member) = (number, time, member)
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

  private static func digest(_ cursor: inout Cursor) -> Digest? {
    guard let place = cursor.take(count: Digest.textLength) else { return nil }
    return Digest(text: cursor.bytes.span.extracting(place))
  }
}
