import Domain
import Glibc

extension Reserve {
  /// Changes nothing and takes no lock; `progress` is told how many bytes of the journal were
  /// examined, and of how many.
  public static func verify(
    _ path: String, passphrase: Secret? = nil, stick: String? = nil, state: String? = nil,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageError) -> Verification {
    let folder = Folder(path: path)
    do throws(StorageError) {
      return try examine(folder, using: SystemDisk(), passphrase, state: state, progress) {
        reserve, found throws(StorageError) in
        var found = found
        if let stick { found.ownSeal = try reserve.finding(of: BenchStick.Place(stick), found) }
        return found
      }
    } catch {
      guard error == .headerDamaged else { throw error }
      var found = Verification()
      found.length = try size(in: path) ?? 0
      found.damage = Damage(line: 1, bytes: 0..<found.length, cause: .malformed)
      return found
    }
  }

  /// Others may write meanwhile, and what changes while it is read may look like damage: it is
  /// examined again then, a few times.
  static func examine<Result>(
    _ folder: Folder, using disk: any Disk, _ passphrase: Secret?, state: String? = nil,
    _ progress: (Int, Int) -> Void,
    _ body: (inout Reserve, Verification) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    var attempt = 0
    while true {
      attempt += 1
      let before = try changing(in: folder)
      var reserve = try Reserve.unread(folder, using: disk, state: state)
      let found = try reserve.verified(passphrase, progress)
      let isQuiet = try changing(in: folder) == before
      if found.isSound || isQuiet || attempt == examinations { return try body(&reserve, found) }
    }
  }

  private static let examinations = 10

  /// Of what writers write.
  private static func changing(in folder: Folder) throws(StorageError) -> [FileStatus?] {
    try StorageError.catching { () throws(SystemFailure) in
      var found = [try FileStatus(path: folder.keyring)]
      for writer in try folder.writers() {
        found.append(try FileStatus(path: folder.journal(of: writer)))
      }
      return found
    }
  }

  mutating func verified(
    _ passphrase: Secret?, _ progress: (Int, Int) -> Void
  ) throws(StorageError) -> Verification {
    var refusal: StorageError?
    let keyring = try checkKeyring(passphrase, &refusal)
    // To try a passphrase takes long enough for somebody to compact the journal.
    var isOther = try isOrderOther
    if !isOther { isOther = try journal.isReplaced() }
    if isOther { try startOver() }
    var found = try examined(progress)
    found.keyring = keyring
    guard case .unchecked(let count) = keyring, found.damage.map({ $0.cause == .seal }) ?? true
    else { return found }
    // Where the journal is damaged, so may be what it says of the members.
    if let refusal { throw refusal }
    if found.damage != nil || !isKeyringSigned {
      // What keys do not open that are no member's says nothing of the journal.
      let ring = keys.ring
      keys.ring = nil
      try startOver()
      var without = try examined { _, _ in }
      keys.ring = ring
      guard isKeyringSigned else {
        without.keyring = .foreign
        return without
      }
    }
    if found.damage == nil, !lost.isEmpty {
      // It may have been read after the journal was.
      try startOver()
      found = try examined { _, _ in }
    }
    found.keyring = keys.isRingBefore ? .before(keys: count) : .whole(keys: count)
    return found
  }

  private mutating func examined(
    _ progress: (Int, Int) -> Void
  ) throws(StorageError) -> Verification {
    let found = try examinedOnce(progress)
    guard takeConfirmations() else { return found }
    try startOver()
    return try examinedOnce { _, _ in }
  }

  private mutating func examinedOnce(
    _ progress: (Int, Int) -> Void
  ) throws(StorageError) -> Verification {
    let heads = unconfirmedHeads
    try journal.look()
    var found = begun()
    var ledger = ForgettingLedger()
    var closed: [ClosedPart] = []
    try count(&found, &ledger, &closed, progress)
    keys.isSignerKnown = isKeyringSigned
    // Others write meanwhile, and the keyring is read anew where it lacks a key.
    while found.damage == nil, !lost.isEmpty, try hasGrown() {
      (found.tail, found.length) = (.none, found.soundLength + journal.size)
      try count(&found, &ledger, &closed, progress)
      keys.isSignerKnown = isKeyringSigned
    }
    // A file that goes on from another is one from its first act on.
    if file == 0 || journal.tip != journal.start { found.soundLength += journal.tip.offset }
    if !keys.isMarkMet { missMark() }
    if found.damage == nil, !lost.isEmpty {
      found.damage = journal.cutBack
      found.isRewound = isRewound
    }
    found.isSeenFurther = found.damage == nil && isSeenFurther(heads)
    found.damagedFile = found.damage.map { _ in trouble.damagedFile ?? journal.header.writer }
    (found.files, found.lost) = (chain.links.count, trouble.lost)
    found.aside = chain.aside
    found.notEntitled = trouble.notEntitled
    found.setAside = Set(trouble.notEntitled.filter { registry.barred[$0] == nil })
    for part in closed {
      if ledger.covers(part.subject, key: part.key) {
        found.forgotten += 1
      } else if part.isBlank {
        found.blankedWithoutReason.append(part.record)
      } else if keys.ring?.lost.contains(part.key) == true {
        found.keysLost += 1
      } else {
        found.keysMissing += 1
      }
    }
    found.seals = sealFindings(found)
    found.lackingSlots = try lackingSlots
    found.isKeyringOlder = keys.ring.map { $0.epoch < ledger.epoch } ?? false
    return found
  }

  private mutating func hasGrown() throws(StorageError) -> Bool {
    let size = journal.size
    try journal.look()
    return journal.size > size
  }

  private func begun() -> Verification {
    var found = Verification()
    found.watermark = journal.seen?.watermarkState ?? .missing
    found.length = journal.size
    return found
  }

  private struct ClosedPart {
    let record: Int
    let subject: EntityID
    let key: String
    let isBlank: Bool
  }

  /// Who signed it is told by the journal, once that was read.
  private mutating func checkKeyring(
    _ passphrase: Secret?, _ refusal: inout StorageError?
  ) throws(StorageError) -> Verification.KeyringState {
    let bytes: [UInt8]
    guard try folder.status(of: folder.keyring) != nil else { return .missing }
    do throws(SystemFailure) {
      bytes = try Descriptor(opening: folder.keyring, O_RDONLY).read(most: Keyring.largest)
    } catch {
      guard error.kind == .inTheWay else { throw .system(error) }
      return .inTheWay(error)
    }
    do throws(StorageError) {
      let ring = try Keyring(reading: bytes)
      guard ring.reserve == journal.header.reserve.text else { return .foreign }
      keys.ring = ring
      try loadSlots()
      do throws(StorageError) { try unlockKeyring(passphrase, as: nil) } catch {
        if error == .wrongPassphrase {
          refusal = error
        } else if ![.keysLocked, .keyringMissing, .keyringBefore, .slotDamaged].contains(error) {
          throw error
        }
      }
      return .unchecked(keys: ring.count)
    } catch {
      if case .keyringDamaged(let line) = error { return .damaged(line: line) }
      throw error
    }
  }

  private mutating func count(
    _ found: inout Verification, _ ledger: inout ForgettingLedger, _ closed: inout [ClosedPart],
    _ progress: (Int, Int) -> Void
  ) throws(StorageError) {
    var told = 0
    while true {
      switch try step(checkingAll: true) {
      case .act(let act):
        for (index, record) in act.records.enumerated() {
          guard try count(record, of: act, in: &found, &ledger, &closed) else {
            found.damage = journal.sealBroken(in: act, at: index)
            return
          }
        }
        found.acts += 1
        found.ends[act.end.number] = act.end.hash
        noteContradiction(by: act)
        journal.accept(act)
        if !meetMark() { missMark() }
        if journal.tip.offset - told >= Journal.chunk {
          told = journal.tip.offset
          progress(told, journal.size)
        }
      case .torn where try refuseFile(), .damaged where try refuseFile(),
        .end where try refuseNextFile(), .damaged where try refuseNextFile():
        (found, ledger, closed, told) = (begun(), ForgettingLedger(), [], 0)
      case .end where journal.link.limit != nil:
        let passed = journal.tip.offset
        let rest = Verification.Unread(
          file: journal.header.writer, bytes: passed..<max(passed, journal.size))
        guard try readNextFile() else {
          found.damage = trouble.damage
          return
        }
        if !rest.bytes.isEmpty { found.unread.append(rest) }
        found.soundLength += passed
        found.length = found.soundLength + journal.size
      case .end: return progress(journal.size, journal.size)
      case .incomplete:
        found.tail = try tail(else: Verification.Tail.incomplete)
        return
      case .torn:
        found.tail = try tail(else: Verification.Tail.torn)
        return
      case .damaged(let damage):
        found.damage = damage
        return
      }
    }
  }

  private func tail(
    else cut: (Range<Int>) -> Verification.Tail
  ) throws(StorageError) -> Verification.Tail {
    let bytes = journal.tip.offset..<journal.size
    return try journal.holdsRecords(bytes) ? .unsigned(bytes) : cut(bytes)
  }

  private mutating func count(
    _ record: Record, of act: Act, in found: inout Verification,
    _ ledger: inout ForgettingLedger, _ closed: inout [ClosedPart]
  ) throws(StorageError) -> Bool {
    var part: ClosedPart?
    if let key = record.key {
      found.sealed += 1
      let isBlank = record.sealedBytes.isEmpty
      if isBlank { found.blanked += 1 }
      switch isBlank ? .noKey : try open(record, in: journal.buffer, under: key) {
      case .plain: found.opened += 1
      case .noKey:
        let name = journal.buffer.token(key)
        guard isBlank || holdsReserveKey || keys.ring?.holds(name) == false,
          let subject = EntityID(stored: journal.buffer.span.extracting(record.subject))
        else { break }
        part = ClosedPart(record: record.number, subject: subject, key: name, isBlank: isBlank)
      case .broken: if stops(act) { return false }
      }
    }
    found.records += 1
    let (unknown, barred) = (trouble.unknownRecords, trouble.notEntitled.count)
    guard try apply(record, of: act) else { return false }
    if trouble.unknownRecords > unknown { found.unknown += 1 }
    // What has no effect may name a key that never was.
    guard trouble.notEntitled.count == barred else { return true }
    if let part { closed.append(part) }
    guard let event = Event(record, in: journal.buffer, private: nil) else {
      return true
    }
    ledger.note(event)
    return true
  }
}
