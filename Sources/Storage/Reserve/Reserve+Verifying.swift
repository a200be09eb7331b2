import Domain

extension Reserve {
  /// Changes nothing and takes no lock; `progress` is told how many bytes of the journal were
  /// examined, and of how many.
  public static func verify(
    _ path: String, passphrase: Secret? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageError) -> Verification {
    let folder = Folder(path: path)
    var found = Verification()
    let reserve: Reserve
    do throws(StorageError) {
      reserve = try Reserve.unread(folder, using: SystemDisk())
    } catch {
      guard error == .headerDamaged else { throw error }
      found.length = try folder.status(of: folder.journal)?.size ?? 0
      found.damage = Damage(line: 1, bytes: 0..<found.length, cause: .malformed)
      return found
    }
    return try reserve.verified(passphrase, progress)
  }

  consuming func verified(
    _ passphrase: Secret?, _ progress: (Int, Int) -> Void
  ) throws(StorageError) -> Verification {
    var found = Verification()
    found.keyring = try checkKeyring(passphrase)
    // To try a passphrase takes long enough for somebody to compact the journal.
    if try journal.isReplaced() { try startOver() }
    try journal.look()
    found.watermark = journal.seen?.watermarkState ?? .missing
    found.length = journal.size
    var ledger = ForgettingLedger()
    var closed: [ClosedPart] = []
    try count(&found, &ledger, &closed, progress)
    found.soundLength = journal.tip.offset
    found.setAside = journal.recovered
    for part in closed {
      if ledger.covers(part.subject, key: part.key) {
        found.forgotten += 1
      } else if part.isBlank {
        found.blankedWithoutReason += 1
      } else {
        found.keysMissing += 1
      }
    }
    found.isKeyringOlder = keys.ring.map { $0.epoch < ledger.epoch } ?? false
    return found
  }

  private struct ClosedPart {
    let subject: EntityID
    let key: String
    let isBlank: Bool
  }

  private mutating func checkKeyring(
    _ passphrase: Secret?
  ) throws(StorageError) -> Verification.KeyringState {
    let bytes: [UInt8]
    guard let status = try folder.status(of: folder.keyring) else { return .missing }
    guard status.isPlain else { return .damaged(line: 1) }
    do throws(SystemFailure) {
      bytes = try Descriptor(opening: folder.keyring, 0).read(count: status.size, at: 0)
    } catch { throw .system(error) }
    do throws(StorageError) {
      var ring = try Keyring(reading: bytes)
      guard ring.reserve == journal.header.reserve else { return .foreign }
      keys.ring = ring
      try ring.unlock(passphrase)
      keys.ring = ring
      return .whole(keys: ring.count)
    } catch {
      if case .keyringDamaged(let line) = error { return .damaged(line: line) }
      guard error == .keysLocked else { throw error }
      return .unchecked(keys: keys.ring?.count ?? 0)
    }
  }

  private mutating func count(
    _ found: inout Verification, _ ledger: inout ForgettingLedger, _ closed: inout [ClosedPart],
    _ progress: (Int, Int) -> Void
  ) throws(StorageError) {
    var told = 0
    while true {
      switch try journal.next() {
      case .record(let record, let next):
        guard try count(record, in: &found, &ledger, &closed) else {
          found.damage = Damage(
            line: next.line, bytes: journal.tip.offset..<next.offset, cause: .seal)
          return
        }
        journal.accept(record, next)
        if next.offset - told >= Journal.chunk {
          told = next.offset
          progress(told, journal.size)
        }
      case .end: return progress(journal.size, journal.size)
      case .incomplete:
        found.tail = .incomplete(journal.tip.offset..<journal.size)
        return
      case .torn:
        found.tail = .torn(journal.tip.offset..<journal.size)
        return
      case .damaged(let damage):
        found.damage = damage
        return
      }
    }
  }

  private mutating func count(
    _ record: Record, in found: inout Verification, _ ledger: inout ForgettingLedger,
    _ closed: inout [ClosedPart]
  ) throws(StorageError) -> Bool {
    var plain: [UInt8]?
    if let key = record.key {
      found.sealed += 1
      let isBlank = record.sealedBytes.isEmpty
      if isBlank { found.blanked += 1 }
      switch isBlank ? .noKey : try open(record, in: journal.buffer, under: key) {
      case .plain(let bytes): plain = bytes
      case .noKey:
        guard isBlank || holdsReserveKey,
          let subject = EntityID(stored: journal.buffer.span.extracting(record.subject))
        else { break }
        closed.append(
          ClosedPart(subject: subject, key: journal.buffer.token(key), isBlank: isBlank))
      case .broken: return false
      }
    }
    found.records += 1
    if plain != nil { found.opened += 1 }
    guard !journal.isRecovery(record) else { return true }
    if let event = Event(record, in: journal.buffer, private: plain) {
      ledger.note(event, number: record.number)
    } else {
      found.unknown += 1
    }
    return true
  }
}
