import Domain

extension Reserve {
  /// Examines the files of a folder without changing anything and without the lock.
  ///
  /// `progress` is told how many bytes of the journal were examined, and of how many. With the
  /// keys, private parts are opened too. Throws `StorageError.noReserve`, `version`,
  /// `wrongPassphrase` or `system`; everything else is in the answer.
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
      found.length = FileStatus(path: folder.journal)?.size ?? 0
      found.damage = Damage(line: 1, bytes: 0..<found.length, cause: .malformed)
      return found
    }
    return try reserve.verified(passphrase, progress)
  }

  private consuming func verified(
    _ passphrase: Secret?, _ progress: (Int, Int) -> Void
  ) throws(StorageError) -> Verification {
    var found = Verification()
    found.keyring = try checkKeyring(passphrase)
    try journal.look()
    found.watermark = journal.seen?.watermarkState ?? .missing
    found.length = journal.size
    try count(&found, progress)
    found.soundLength = journal.tip.offset
    found.setAside = journal.recovered
    return found
  }

  private mutating func checkKeyring(
    _ passphrase: Secret?
  ) throws(StorageError) -> Verification.KeyringState {
    let bytes: [UInt8]
    guard let status = FileStatus(path: folder.keyring) else { return .missing }
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
      switch error {
      case .keyringDamaged(let line): return .damaged(line: line)
      case .keysLocked: return .unchecked(keys: keys.ring?.count ?? 0)
      default: throw error
      }
    }
  }

  private mutating func count(
    _ found: inout Verification, _ progress: (Int, Int) -> Void
  ) throws(StorageError) {
    var told = 0
    while true {
      switch try journal.next() {
      case .record(let record, let next):
        guard count(record, in: &found) else {
          found.damage = Damage(
            line: next.line, bytes: journal.tip.offset..<next.offset, cause: .seal)
          return
        }
        journal.accept(next)
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

  private mutating func count(_ record: Record, in found: inout Verification) -> Bool {
    var plain: [UInt8]?
    if let key = record.key {
      found.sealed += 1
      if record.sealedBytes.isEmpty {
        found.blanked += 1
      } else {
        switch open(record, in: journal.buffer, under: key) {
        case .plain(let bytes): plain = bytes
        case .noKey: break
        case .broken: return false
        }
      }
    }
    found.records += 1
    if plain != nil { found.opened += 1 }
    if !journal.isRecovery(record), Event(record, in: journal.buffer, private: plain) == nil {
      found.unknown += 1
    }
    return true
  }
}
