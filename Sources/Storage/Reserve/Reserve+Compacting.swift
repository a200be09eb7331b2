// Compacting empties (`"z":""`) the sealed parts that the journal says are to stay closed for ever.
// Every hash stays as it is, since a line's covers the hash of its sealed bytes, not the bytes.
//
// The journal is copied without those bytes beside itself and made durable; the watermark, which
// counts bytes, is taken away; the copy takes the journal's name; the watermark is made anew.
// Stopped anywhere, the folder holds one whole journal, at worst without a watermark, which the
// next writer makes. The bytes that a `journal.recovered` names stand earlier afterwards than it
// says: readers go by their length and hash.

public import Domain
import Glibc

/// What compacting did; `freed` is in bytes.
public struct CompactionReport: Equatable, Sendable {
  public internal(set) var blanked = 0
  public internal(set) var freed = 0
}

extension Reserve {
  /// It takes no keys; other processes go on with the new file; where it throws, the journal is as
  /// it was.
  public mutating func compact(at time: Timestamp) throws(StorageError) -> CompactionReport {
    try takeLock(at: time).during { () throws(StorageError) in
      let blanks = try forgottenParts()
      var report = CompactionReport()
      report.blanked = blanks.count
      report.freed = blanks.reduce(0) { $0 + $1.count }
      guard !blanks.isEmpty else { return report }
      let mark = Watermark(
        bytes: journal.tip.offset - report.freed, number: journal.tip.number,
        hash: journal.tip.hash)
      do throws(SystemFailure) {
        try putCopy(without: blanks, mark)
      } catch {
        throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
      }
      try readAnew()
      return report
    }
  }

  private func forgottenParts() throws(StorageError) -> [Range<Int>] {
    var ledger = ForgettingLedger()
    var parts: [(subject: EntityID, key: String, place: Range<Int>)] = []
    var reading = try Journal.open(folder, using: disk)
    try reading.look()
    while case .record(let record, let next) = try reading.next() {
      var outlives = false
      if !reading.isRecovery(record), let event = Event(record, in: reading.buffer, private: nil) {
        ledger.note(event, number: record.number)
        // Why somebody was erased is sealed under the reserve's own key, and names nobody.
        if case .erasureBegun = event.change { outlives = true }
      }
      if !outlives, let key = record.key, let sealed = record.sealed, !sealed.isEmpty,
        let subject = EntityID(stored: reading.buffer.span.extracting(record.subject))
      {
        let start = reading.bufferStart + sealed.lowerBound
        parts.append((subject, reading.buffer.token(key), start..<start + sealed.count))
      }
      reading.accept(record, next)
    }
    return parts.filter { ledger.covers($0.subject, key: $0.key) }.map(\.place)
  }

  private func putCopy(without blanks: [Range<Int>], _ mark: Watermark) throws(SystemFailure) {
    let draft = try folder.draft(of: folder.journal, using: disk) { copy throws(SystemFailure) in
      var offset = 0
      for blank in blanks {
        try copyJournal(offset..<blank.lowerBound, to: copy)
        offset = blank.upperBound
      }
      try copyJournal(offset..<journal.tip.offset, to: copy)
    }
    try disk.remove(folder.head)
    try disk.synchronize(folder: folder.path)
    try disk.rename(draft, to: folder.journal)
    try disk.synchronize(folder: folder.path)
    try folder.replace(folder.head, with: mark.text, using: disk)
  }

  func copyJournal(_ bytes: Range<Int>, to file: Int32) throws(SystemFailure) {
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let count = min(Journal.chunk, bytes.upperBound - offset)
      let part = try journal.file.read(count: count, at: offset)
      guard part.count == count else { throw SystemFailure("pread", code: EIO) }
      try disk.appendAll(part, to: file)
      offset += count
    }
  }
}
