import Domain

@testable import Storage

func readBase64(_ bytes: [UInt8]) throws -> Bool {
  guard let read = Base64.bytes(bytes.span) else { return false }
  try demand(Base64.characters(read.span) == bytes, "base64 has a second spelling")
  return true
}

func readHeader(_ bytes: [UInt8]) throws -> Bool {
  // The hash is no secret: without it nothing would get as far as the end.
  for bytes in [bytes, bytes.hashed(after: nil)] {
    guard case .header(let header) = Header.read(bytes, 0..<bytes.count) else { continue }
    let (again, line) = Header.make(
      reserve: header.reserve, writer: header.writer, by: header.member, key: header.key,
      made: header.made)
    try demand(again == header && line == bytes + [0x0A], "a header is written otherwise")
    return true
  }
  return false
}

func readRecord(_ bytes: [UInt8]) throws -> Bool {
  _ = (Record.isSigned(bytes, 0..<bytes.count), Record.isForDoor(bytes, 0..<bytes.count))
  guard let record = Record(bytes, 0..<bytes.count) else { return false }
  let open = Array(bytes[record.open])
  let sealed = record.sealed.flatMap { Base64.bytes(bytes.span.extracting($0)) }
  let draft = RecordDraft(
    stamp: Stamp(
      number: record.number, time: record.time, member: MemberID(bytes.token(record.member))),
    tag: bytes.token(record.tag), subject: bytes.token(record.subject), open: open,
    sealed: zip(record.key, sealed).map { (bytes.token($0), $1) })
  var line: [UInt8] = []
  _ = draft.append(to: &line, after: record.hash)
  let start = record.sealedHash == nil ? record.hashed.upperBound : record.open.upperBound
  try demand(line.starts(with: bytes[..<start]), "a record is written otherwise")
  // What is in the sealed part is told when the record is followed.
  guard record.sealed == nil || sealed != nil,
    record.signature.map({ Base64.bytes(bytes.span.extracting($0)) != nil }) != false
  else { return false }
  try demand(
    Record.isSigned(bytes, 0..<bytes.count) == (record.signature != nil),
    "a signature is seen from one side alone")
  _ = Event(record, in: bytes, private: nil)
  return true
}

private func zip<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
  guard let one, let other else { return nil }
  return (one, other)
}

/// The first byte chooses the name of the change; a NUL stands between the open and the private
/// part, which no JSON holds.
func readPayload(_ bytes: [UInt8]) throws -> Bool {
  guard let (choice, rest) = bytes.chosen else { return false }
  let tag = Array(Change.Kind.allCases[choice % Change.Kind.allCases.count].rawValue.utf8)
  let parts = rest.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    .map { Array($0) }
  for today in [nil, Day(number: 20_900)] {
    guard let found = change(tag, parts[0], parts.count > 1 ? parts[1] : nil, today) else {
      return false
    }
    var (open, sealed) = (FieldWriter(), FieldWriter())
    try found.write(open: &open, private: &sealed)
    // A private part that holds nothing is not none: whoever has its key reads all of it.
    let plain = sealed.isEmpty && parts.count == 1 ? nil : sealed.bytes
    let again = change(tag, open.bytes, plain, today)
    try demand(again == found, "a change is not read as it was written")
  }
  return true
}

private func change(
  _ tag: [UInt8], _ open: [UInt8], _ plain: [UInt8]?, _ today: Day?
) -> Change? {
  guard var open = FieldReader(open, 0..<open.count, on: today) else { return nil }
  var sealed = plain.flatMap { FieldReader($0, 0..<$0.count, on: today) }
  if plain != nil, sealed == nil { return nil }
  do throws(FieldError) {
    let change = try Change.read(tag.span, open: &open, private: &sealed)
    try open.finish()
    try sealed?.finish()
    return change
  } catch { return nil }
}

func readHead(_ bytes: [UInt8]) throws -> Bool {
  // Its sum is no secret either.
  for bytes in [bytes, bytes.summed] {
    guard let mark = Watermark(text: bytes) else { continue }
    try demand(mark.text == bytes, "a watermark is written otherwise")
    return true
  }
  return false
}

extension [UInt8] {
  /// A line up to its hash, with the right one behind it.
  fileprivate func hashed(after previous: Digest?) -> [UInt8] {
    var line = self
    line.append(hash: Digest(of: span, key: previous))
    return line + [UInt8(ascii: "}")]
  }

  fileprivate var summed: [UInt8] {
    let text = Array(prefix(138))
    return text + [0x20] + Base64.characters(Digest(of: text.span).bytes.span).prefix(8) + [0x0A]
  }
}

/// Whether a journal would say the same of it.
func isKept(_ event: Event, at time: Timestamp) -> Bool {
  var (open, sealed) = (FieldWriter(), FieldWriter())
  guard (try? event.change.write(open: &open, private: &sealed)) != nil else { return false }
  return event.isRead(
    from: open.bytes, private: sealed.isEmpty ? nil : sealed.bytes, at: time)
}
