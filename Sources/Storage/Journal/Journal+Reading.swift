import Domain
import Glibc

extension Journal {
  /// The next act as soon as it is whole, its signature not yet looked at.
  mutating func next() throws(StorageError) -> Step {
    guard tip.offset < size, tip.number != link.limit?.number else { return .end }
    var records: [Record] = []
    var (at, filled) = (tip, fills)
    while true {
      guard records.count < Act.mostLines, at.offset - tip.offset < Act.mostBytes else {
        return fault(.endless, at, ending: at.offset)
      }
      guard let line = try wholeLine(from: at.offset) else {
        if isPast(tip) { return .incomplete }
        return cut(records, at)
      }
      if fills != filled {
        // From the first line of the act on, which may be another by now.
        (records, at, filled) = ([], tip, fills)
        continue
      }
      let end = bufferStart + line.upperBound + 1
      switch check(buffer, line, after: at) {
      case .fault(let cause): return fault(cause, at, ending: end)
      case .record(let record, let next):
        if let first = records.first, buffer[first.member] != buffer[record.member] {
          return fault(.malformed, at, ending: end)
        }
        records.append(record)
        at = next
        guard let place = record.signature else { continue }
        return .act(Act(by: author(of: record), records: records, signature: place, end: at))
      }
    }
  }

  /// A file that ends earlier than it did is a copy from before; where its last line is there, it
  /// is the signature that was taken out.
  private func cut(_ records: [Record], _ at: Tip) -> Step {
    guard let watermark, size < watermark.bytes else {
      return fault(.unterminated, at, ending: size)
    }
    guard at.number >= watermark.number, let last = records.last else { return .torn }
    var place = at
    place.line -= 1
    place.offset -= last.length
    return fault(.signature, place, ending: at.offset)
  }

  /// Most acts have the author of the one before.
  private mutating func author(of record: Record) -> MemberID {
    if let last = lastAuthor, buffer[record.member].elementsEqual(last.stored.utf8) { return last }
    let author = MemberID(buffer.token(record.member))
    lastAuthor = author
    return author
  }

  /// The act that was read last is none.
  func unsigned(_ act: Act) -> Step {
    var last = tip
    last.line += act.records.count - 1
    last.offset = act.end.offset - (act.records.last?.length ?? 0)
    return fault(.signature, last, ending: act.end.offset)
  }

  /// In the act that was read last, where a sealed part was not sealed for its record.
  func sealBroken(in act: Act, at index: Int) -> Damage {
    let end = act.records[...index].reduce(tip.offset) { $0 + $1.length }
    return Damage(line: tip.line + index + 1, bytes: tip.offset..<end, cause: .seal)
  }

  enum Checked {
    case record(Record, next: Tip)
    case fault(Damage.Cause)
  }

  func check(_ bytes: [UInt8], _ line: Range<Int>, after tip: Tip) -> Checked {
    guard let record = Record(bytes, line) else { return .fault(.malformed) }
    guard record.number == tip.number + 1 else { return .fault(.number) }
    guard Digest(of: bytes.span.extracting(record.hashed), key: tip.hash) == record.hash else {
      return .fault(.chain)
    }
    if let sealed = record.sealed, let hash = record.sealedHash, !sealed.isEmpty {
      guard let raw = Base64.bytes(bytes.span.extracting(sealed)) else { return .fault(.malformed) }
      guard Digest(of: raw.span) == hash else { return .fault(.sealedHash) }
      record.sealedBytes = raw
    }
    let next = Tip(
      offset: tip.offset + line.count + 1, line: tip.line + 1, number: record.number,
      hash: record.hash)
    return .record(record, next: next)
  }

  /// Whether everything that was ever acknowledged stands before it.
  private func isPast(_ place: Tip) -> Bool {
    (link.limit?.number ?? watermark?.number).map { tip.number >= $0 } ?? true
  }

  /// It must have been read to its end.
  var cutBack: Damage {
    let end = max(tip.offset, size, watermark?.bytes ?? 0)
    return Damage(line: tip.line + 1, bytes: tip.offset..<end, cause: .rolledBack)
  }

  /// An act that was not acknowledged is a tail; the rest is damage, also where all lines of an act
  /// are there and its signature is not.
  private func fault(_ cause: Damage.Cause, _ place: Tip, ending end: Int) -> Step {
    if isPast(tip) { return .torn }
    return .damaged(Damage(line: place.line + 1, bytes: place.offset..<end, cause: cause))
  }

  /// Whether whole lines stand there, each of which reads as a record, whatever it follows.
  func holdsRecords(_ bytes: Range<Int>) throws(StorageError) -> Bool {
    var end = bytes.lowerBound
    let areAll = try eachLine(in: bytes) { bytes, line in
      end += line.count + 1
      return Record(bytes, line) != nil
    }
    return areAll && end == bytes.upperBound
  }

  /// In the buffer, its LF left out; nil when the file ends before it.
  private mutating func wholeLine(from offset: Int) throws(StorageError) -> Range<Int>? {
    var wanted = Self.chunk
    while true {
      let start = inBuffer(offset)
      if start >= 0, start < buffer.count, let end = buffer.firstLineFeed(from: start) {
        return start..<end
      }
      let known = max(buffer.count + bufferStart - tip.offset, 0)
      if inBuffer(tip.offset) >= 0, tip.offset + known >= size, known > 0 { return nil }
      let most = Act.mostBytes + Self.chunk
      if known >= most { return nil }
      wanted = min(most, max(wanted, inBuffer(tip.offset) >= 0 ? known * 2 : 0))
      try fill(upTo: wanted)
      if buffer.isEmpty { return nil }
    }
  }

  /// From the first line of the act on, since its records are places in the buffer.
  private mutating func fill(upTo count: Int) throws(StorageError) {
    do throws(SystemFailure) {
      buffer = []
      buffer = try file.read(count: min(count, size - tip.offset), at: tip.offset)
      bufferStart = tip.offset
      fills += 1
    } catch { throw .system(error) }
  }
}

extension [UInt8] {
  func firstLineFeed(from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
