import Domain
import Glibc

extension Journal {
  mutating func next() throws(StorageError) -> Step {
    if let damage = rolledBack() { return .damaged(damage) }
    guard tip.offset < size else { return .end }
    guard let line = try wholeLine() else { return unterminated() }
    switch check(buffer, line) {
    case .record(let record, let next):
      if let watermark, tip.offset < watermark.bytes, watermark.bytes < next.offset {
        return .damaged(rolledBack(to: tip.offset..<watermark.bytes))
      }
      if isRecovery(record), !names(record, buffer, [][...]) {
        return try judge(.malformed, ending: next.offset)
      }
      return .record(record, next: next)
    case .fault(let cause): return try judge(cause, ending: bufferStart + line.upperBound + 1)
    }
  }

  mutating func accept(_ record: Record, _ next: Tip) {
    if record.sealed?.isEmpty == true { isCompacted = true }
    tip = next
  }

  enum Checked {
    case record(Record, next: Tip)
    case fault(Damage.Cause)
  }

  func check(_ bytes: [UInt8], _ line: Range<Int>) -> Checked {
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

  private func rolledBack() -> Damage? {
    guard let watermark else { return nil }
    if size < watermark.bytes, tip.offset >= size {
      return rolledBack(to: tip.offset..<max(watermark.bytes, tip.offset))
    }
    guard tip.offset == watermark.bytes else { return nil }
    guard tip.number != watermark.number || tip.hash != watermark.hash else { return nil }
    return rolledBack(to: tip.offset..<tip.offset)
  }

  private func rolledBack(to bytes: Range<Int>) -> Damage {
    Damage(line: tip.line + 1, bytes: bytes, cause: .rolledBack)
  }

  /// In the buffer, its LF left out; nil when the file ends before it.
  private mutating func wholeLine() throws(StorageError) -> Range<Int>? {
    var wanted = Self.chunk
    while true {
      let start = inBuffer(tip.offset)
      if start >= 0, start < buffer.count, let end = buffer.firstLineFeed(from: start) {
        return start..<end
      }
      let known = start >= 0 ? max(buffer.count - start, 0) : 0
      if tip.offset + known >= size, known > 0 { return nil }
      wanted = max(wanted, known * 2)
      try fill(upTo: wanted)
      if buffer.isEmpty { return nil }
    }
  }

  /// All that stands after the last accepted record.
  func unread() throws(StorageError) -> [UInt8] {
    do { return try file.read(count: size - tip.offset, at: tip.offset) } catch {
      throw .system(error)
    }
  }

  private mutating func fill(upTo count: Int) throws(StorageError) {
    do throws(SystemFailure) {
      buffer = []
      buffer = try file.read(count: min(count, size - tip.offset), at: tip.offset)
      bufferStart = tip.offset
    } catch { throw .system(error) }
  }

  private func unterminated() -> Step {
    guard let watermark, tip.offset < watermark.bytes else { return .incomplete }
    if size < watermark.bytes { return .damaged(rolledBack(to: tip.offset..<watermark.bytes)) }
    return .damaged(Damage(line: tip.line + 1, bytes: tip.offset..<size, cause: .unterminated))
  }

  /// Whether a recovery record names a line that fails; otherwise, whether it was acknowledged.
  private mutating func judge(_ cause: Damage.Cause, ending end: Int) throws(StorageError) -> Step {
    let rest = try unread()
    if let found = recovery(in: rest) {
      recovered.append(tip.offset..<tip.offset + found.line.lowerBound)
      (buffer, bufferStart) = (rest, tip.offset)
      return .record(found.record, next: found.next)
    }
    let damage = Damage(line: tip.line + 1, bytes: tip.offset..<end, cause: cause)
    guard let watermark else { return end < size ? .damaged(damage) : .torn }
    return tip.offset < watermark.bytes ? .damaged(damage) : .torn
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
