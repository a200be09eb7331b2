// The first line of a journal says which reserve it belongs to:
//
//     {"vivier-journal":1,"reserve":"AAECAwQFBgcICQoLDA0ODw","writer":"AAECAwQFBgc","made":"2026-04-03T10:00:00Z","h":"…"}
//
// `reserve` is 16 random bytes and `writer` 8, in base64. `h` is the BLAKE2b-256, without a key, of
// the bytes from `{` up to but not including the last `,"h":"`. An LF ends the line.

import Domain

/// The first line of a journal.
struct Header: Equatable {
  static let version = 1

  /// Base64 of 16 bytes, as it stands.
  let reserve: [UInt8]
  /// Base64 of the 8 bytes that name the first writer.
  let writer: [UInt8]
  let made: Timestamp
  /// In bytes, the LF counted.
  let length: Int
  let hash: Digest

  static func make(reserve: [UInt8], writer: [UInt8], made: Timestamp) -> (Header, [UInt8]) {
    var line: [UInt8] = []
    line.append(ascii: "{\"vivier-journal\":1,\"reserve\":\"")
    line += reserve
    line.append(ascii: "\",\"writer\":\"")
    line += writer
    line.append(ascii: "\",\"made\":\"")
    made.append(to: &line)
    line.append(UInt8(ascii: "\""))
    let hash = Digest(of: line.span)
    line.append(hash: hash)
    line.append(ascii: "}\n")
    let header = Header(
      reserve: reserve, writer: writer, made: made, length: line.count, hash: hash)
    return (header, line)
  }

  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Reading {
    var cursor = Cursor(bytes, range)
    guard cursor.take("{\"vivier-journal\":"), let version = cursor.number() else {
      return .malformed
    }
    guard version == Self.version else { return .version(version) }
    guard cursor.take(",\"reserve\":"), let reserve = cursor.token(),
      cursor.take(",\"writer\":"), let writer = cursor.token(),
      cursor.take(",\"made\":\""), let moment = cursor.take(count: Timestamp.textLength),
      let made = Timestamp(text: bytes.span.extracting(moment)), cursor.take("\"")
    else { return .malformed }
    let hashed = range.lowerBound..<cursor.at
    guard cursor.take(",\"h\":\""), let place = cursor.take(count: Digest.textLength),
      let hash = Digest(text: bytes.span.extracting(place)), cursor.take("\"}"), cursor.isAtEnd,
      Base64.bytes(bytes.span.extracting(reserve))?.count == 16,
      Base64.bytes(bytes.span.extracting(writer))?.count == 8,
      Digest(of: bytes.span.extracting(hashed)) == hash
    else { return .malformed }
    return .header(
      Header(
        reserve: Array(bytes[reserve]), writer: Array(bytes[writer]), made: made,
        length: range.count + 1, hash: hash))
  }

  enum Reading: Equatable {
    case header(Header)
    case version(Int)
    case malformed
  }
}

extension [UInt8] {
  /// Appends `,"h":"` and the hash, with its closing quote.
  mutating func append(hash: Digest) {
    append(ascii: ",\"h\":\"")
    Base64.append(hash.bytes.span, to: &self)
    append(UInt8(ascii: "\""))
  }
}
