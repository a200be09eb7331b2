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
      let (ledger, parts) = try sealedParts()
      let forgotten = parts.filter { !$0.isEmpty && ledger.covers($0.subject, key: $0.key) }
      report.blanked = forgotten.count
      report.freed = forgotten.reduce(0) { $0 + $1.place.count }
      try rewrite(forgotten.map { ($0, []) })
      guard report.blanked > 0 else { return report }
      try readAnew()
      _ = journal.writeWatermark()
      return report
    }
  }

  /// Why somebody was erased is sealed under the reserve's own key, names nobody, and is not among
  /// them.
  func sealedParts() throws(StorageError) -> (ledger: ForgettingLedger, parts: [SealedPart]) {
    var ledger = ForgettingLedger()
    var parts: [SealedPart] = []
    try eachAct { reading, act in
      for record in act.records {
        var outlives = false
        if let event = Event(record, in: reading.buffer, private: nil),
          registry.entry(number: record.number) != nil
        {
          ledger.note(event)
          if case .erasureBegun = event.change { outlives = true }
        }
        if !outlives, let part = SealedPart(record, in: reading) { parts.append(part) }
      }
    }
    return (ledger, parts)
  }

  /// With other bytes in some places; the journal is read anew by whoever asks.
  func rewrite(_ changes: [(part: SealedPart, bytes: [UInt8])]) throws(StorageError) {
    for link in chain.links {
      let own = changes.filter { $0.part.link == link }
      guard !own.isEmpty else { continue }
      let reading = try Journal.open(folder, link, using: disk)
      do throws(SystemFailure) { try putCopy(of: reading, with: own) } catch {
        throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
      }
    }
  }

  /// To its very end: what follows the last signature is the next writer's to keep aside.
  private func putCopy(
    of reading: borrowing Journal, with changes: [(part: SealedPart, bytes: [UInt8])]
  ) throws(SystemFailure) {
    let size = try reading.file.status().size
    let draft = try folder.draft(of: reading.path, using: disk) { copy throws(SystemFailure) in
      var offset = 0
      for (part, bytes) in changes {
        try reading.copy(offset..<part.place.lowerBound, to: copy)
        try disk.appendAll(bytes, to: copy)
        offset = part.place.upperBound
      }
      try reading.copy(offset..<size, to: copy)
    }
    try folder.put(draft, as: reading.path, using: disk)
    try disk.synchronize(folder: folder.path)
  }
}

/// Where in which file the sealed part of a record stands.
struct SealedPart {
  let link: Chain.Link
  let record: Int
  let subject: EntityID
  let key: String
  /// Of the line, which covers that of the sealed bytes.
  let hash: Digest
  /// Of its base64, in the file; empty when it was blanked.
  let place: Range<Int>

  var isEmpty: Bool { place.isEmpty }

  init?(_ record: Record, in reading: borrowing Journal) {
    guard let key = record.key, let sealed = record.sealed,
      let subject = EntityID(stored: reading.buffer.span.extracting(record.subject))
    else { return nil }
    let start = reading.bufferStart + sealed.lowerBound
    (link, self.record) = (reading.link, record.number)
    (self.subject, self.key) = (subject, reading.buffer.token(key))
    (hash, place) = (record.hash, start..<start + sealed.count)
  }
}
