// A writer that was stopped in the middle leaves bytes that nobody was told of. The next writer
// does not remove them: it ends them with an LF if it must, and appends
//
//     {"n":13,"t":"…","by":"m1","do":"journal.recovered","on":"journal","is":{"from":4711,"length":120,"hash":"…"},"h":"…"}
//
// chained to the last good record. `from` and `length` say which bytes readers skip, the added LF
// among them, so that the record begins where they end; `hash` is the BLAKE2b-256 of exactly them.
// Where the LF is all that was missing, adding it makes the record whole, and there is nothing to
// skip.

import Domain

/// The open part of a recovery record.
private struct Recovery: FieldCoded {
  static let tag: StaticString = "journal.recovered"
  static let subject = "journal"

  var from: Int?
  var length: Int?
  var hash: String?

  init() {}

  init(of skipped: [UInt8], at offset: Int) {
    from = offset
    length = skipped.count
    hash = Base64.text(Digest(of: skipped.span).bytes.span)
  }

  mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("from", &from)
    try coder.number("length", &length)
    try coder.text("hash", &hash)
  }
}

extension Journal {
  /// With its place among the bytes that were looked at.
  typealias FoundRecovery = (record: Record, next: Tip, line: Range<Int>)

  func isRecovery(_ record: Record) -> Bool {
    var cursor = Cursor(buffer, record.tag)
    return cursor.take(Recovery.tag) && cursor.isAtEnd
  }

  /// Chained to the last good record, and naming all bytes before itself.
  func recovery(in rest: [UInt8]) -> FoundRecovery? {
    var start = 0
    while let end = rest.firstLineFeed(from: start) {
      let line = start..<end
      if start > 0, case .record(let record, var next) = check(rest, line),
        names(record, rest, rest[..<start])
      {
        next.offset = tip.offset + end + 1
        next.line = tip.line + rest[...end].count { $0 == 0x0A }
        return (record, next, line)
      }
      start = end + 1
      if start == rest.count { return nil }
    }
    return nil
  }

  func names(_ record: Record, _ line: [UInt8], _ skipped: ArraySlice<UInt8>) -> Bool {
    guard var reader = FieldReader(line, record.open) else { return false }
    var cursor = Cursor(line, record.tag)
    guard cursor.take(Recovery.tag), cursor.isAtEnd else { return false }
    var recovery = Recovery()
    guard (try? recovery.code(&reader)) != nil, (try? reader.finish()) != nil else { return false }
    guard let from = recovery.from, from == tip.offset || isCompacted && from > tip.offset else {
      return false
    }
    return recovery == Recovery(of: Array(skipped), at: from)
  }

  /// The lock must be held; nil when the bytes were a whole record that only lacked its LF.
  mutating func recover(as stamp: (Timestamp, MemberID)) throws(StorageError) -> Range<Int>? {
    var rest = try unread()
    var lines: [UInt8] = []
    if rest.last != 0x0A {
      lines.append(0x0A)
      rest.append(0x0A)
      if let end = rest.firstLineFeed(from: 0), case .record(_, let next) = check(rest, 0..<end) {
        let before = tip
        try append(lines, reaching: next)
        tip = before
        return nil
      }
    }
    let skipped = tip.offset..<tip.offset + rest.count
    try append(lines, naming: rest, as: stamp)
    recovered.append(skipped)
    return skipped
  }

  private mutating func append(
    _ lines: [UInt8], naming rest: [UInt8], as stamp: (Timestamp, MemberID)
  ) throws(StorageError) {
    var (lines, next) = (lines, tip)
    next.hash = recoveryDraft(naming: rest, as: stamp).append(to: &lines, after: tip.hash)
    next.number += 1
    next.line += rest.count { $0 == 0x0A } + 1
    next.offset = size + lines.count
    try append(lines, reaching: next)
  }

  func recoveryDraft(naming skipped: [UInt8], as stamp: (Timestamp, MemberID)) -> RecordDraft {
    var recovery = Recovery(of: skipped, at: tip.offset)
    var open = FieldWriter()
    do { try recovery.code(&open) } catch { preconditionFailure("a writer takes every field") }
    let stamp = Stamp(number: tip.number + 1, time: stamp.0, member: stamp.1)
    return RecordDraft(
      stamp: stamp, tag: "\(Recovery.tag)", subject: Recovery.subject, open: open.bytes,
      sealed: nil)
  }
}
