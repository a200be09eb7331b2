// Compacting empties (`"z":""`) the sealed parts that the journal says are to stay closed for ever.
// Every hash stays as it is, since a line's covers the hash of its sealed bytes, not the bytes.
//
// Each file is copied without those bytes beside itself and made durable; the copy takes its name;
// the watermark is written anew. Stopped anywhere, the folder holds whole files; that the watermark
// counts more bytes than there are says nothing, since it is the number and the hash that count.

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
      var report = CompactionReport()
      for (link, blanks) in try forgottenParts() where !blanks.isEmpty {
        report.blanked += blanks.count
        report.freed += blanks.reduce(0) { $0 + $1.count }
        let reading = try Journal.open(folder, link, using: disk)
        do throws(SystemFailure) { try putCopy(of: reading, without: blanks) } catch {
          throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
        }
      }
      guard report.blanked > 0 else { return report }
      try readAnew()
      _ = journal.writeWatermark()
      return report
    }
  }

  private func forgottenParts() throws(StorageError) -> [(link: Chain.Link, places: [Range<Int>])] {
    var ledger = ForgettingLedger()
    var parts: [(link: Chain.Link, subject: EntityID, key: String, place: Range<Int>)] = []
    try eachAct { reading, act in
      for record in act.records {
        var outlives = false
        if let event = Event(record, in: reading.buffer, private: nil),
          registry.entry(number: record.number) != nil
        {
          ledger.note(event)
          // Why somebody was erased is sealed under the reserve's own key, and names nobody.
          if case .erasureBegun = event.change { outlives = true }
        }
        if !outlives, let key = record.key, let sealed = record.sealed, !sealed.isEmpty,
          let subject = EntityID(stored: reading.buffer.span.extracting(record.subject))
        {
          let start = reading.bufferStart + sealed.lowerBound
          parts.append(
            (reading.link, subject, reading.buffer.token(key), start..<start + sealed.count))
        }
      }
    }
    let forgotten = parts.filter { ledger.covers($0.subject, key: $0.key) }
    return chain.links.map { link in
      (link, forgotten.filter { $0.link == link }.map(\.place))
    }
  }

  /// To its very end: what follows the last signature is the next writer's to keep aside.
  private func putCopy(
    of reading: borrowing Journal, without blanks: [Range<Int>]
  ) throws(SystemFailure) {
    let size = try reading.file.status().size
    let draft = try folder.draft(of: reading.path, using: disk) { copy throws(SystemFailure) in
      var offset = 0
      for blank in blanks {
        try reading.copy(offset..<blank.lowerBound, to: copy)
        offset = blank.upperBound
      }
      try reading.copy(offset..<size, to: copy)
    }
    try folder.put(draft, as: reading.path, using: disk)
    try disk.synchronize(folder: folder.path)
  }
}
