// The first line of a journal says which reserve it belongs to, which computer writes it, and who
// opened it; see Storage.docc/Format.md:
//
//     {"vivier-journal":2,"reserve":"WjQE…","writer":"W2WHGP80","by":"U9HSM36B","key":"q_uy…","made":"2026-11-28T10:53:37Z","h":"j9oX…"}

import Domain

/// The first line of a journal.
struct Header: Equatable {
  static let version = 2

  let reserve: ReserveNumber
  let writer: EntityID
  let member: MemberID
  let key: [UInt8]
  let made: Timestamp
  /// In bytes, the LF counted.
  let length: Int
  let hash: Digest

  var isFounders: Bool { ReserveNumber(of: key) == reserve }

  static func make(
    reserve: ReserveNumber, writer: EntityID, by member: MemberID, key: [UInt8], made: Timestamp
  ) -> (Header, [UInt8]) {
    var line: [UInt8] = []
    line.append(ascii: "{\"vivier-journal\":2,\"reserve\":\"")
    line += reserve.text
    line.append(ascii: "\",\"writer\":\"")
    line += writer.stored.utf8
    line.append(ascii: "\",\"by\":\"")
    line += member.stored.utf8
    line.append(ascii: "\"")
    line.append(base64: key, under: "key")
    line.append(ascii: ",\"made\":\"")
    made.append(to: &line)
    line.append(UInt8(ascii: "\""))
    let hash = Digest(of: line.span)
    line.append(hash: hash)
    line.append(ascii: "}\n")
    let header = Header(
      reserve: reserve, writer: writer, member: member, key: key, made: made, length: line.count,
      hash: hash)
    return (header, line)
  }

  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Reading {
    var cursor = Cursor(bytes, range)
    guard cursor.take("{\"vivier-journal\":"), let version = cursor.number() else {
      return .malformed
    }
    guard version == Self.version else { return .version(version) }
    guard cursor.take(",\"reserve\":"), let place = cursor.token(),
      let reserve = ReserveNumber(bytes.span.extracting(place)),
      cursor.take(",\"writer\":"), let place = cursor.token(),
      let writer = EntityID(stored: bytes.span.extracting(place)), writer.isOfWriter,
      cursor.take(",\"by\":"), let place = cursor.token(),
      let member = EntityID(stored: bytes.span.extracting(place)), member.isOfMember,
      cursor.take(",\"key\":"), let key = cursor.base64(), key.count == Signature.keyLength,
      cursor.take(",\"made\":\""), let moment = cursor.take(count: Timestamp.textLength),
      let made = Timestamp(text: bytes.span.extracting(moment)), cursor.take("\"")
    else { return .malformed }
    let hashed = range.lowerBound..<cursor.at
    guard cursor.take(",\"h\":\""), let place = cursor.take(count: Digest.textLength),
      let hash = Digest(text: bytes.span.extracting(place)), cursor.take("\"}"), cursor.isAtEnd,
      Digest(of: bytes.span.extracting(hashed)) == hash
    else { return .malformed }
    return .header(
      Header(
        reserve: reserve, writer: writer, member: MemberID(member), key: key, made: made,
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
