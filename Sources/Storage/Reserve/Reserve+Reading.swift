public import Domain
import Glibc

extension Reserve {
  /// Says whether anything changed; with the day, what organisations may open is brought up to it:
  /// consents end.
  @discardableResult
  public mutating func refresh(on today: Day? = nil) throws(StorageError) -> Bool {
    watcher.drain()
    note(today)
    let isChanged = try catchUp()
    return settleIfPossible() || isChanged
  }

  /// A writer that failed cuts off what it had not acknowledged, and a reader may have seen it:
  /// trouble on the way is believed only after reading everything anew.
  mutating func catchUp() throws(StorageError) -> Bool {
    var isReplaced = try journal.isReplaced()
    try loadKeyringIfChanged()
    if keys.isStale { isReplaced = true }
    if isReplaced { try startOver() }
    let start = journal.tip
    try journal.look()
    if journal.seen == trouble.judged { return isReplaced }
    var isFollowing = journal.size >= start.offset
    if isFollowing { isFollowing = try replay() || start.number == 0 }
    if !isFollowing {
      // In one go: at a pace it would come to the same trouble again, and begin anew for ever.
      let usual = pace
      pace = .max
      defer { pace = usual }
      try readAnew()
    }
    guard !isBehind else { return true }
    if try dropDoomedKeys() || keys.isStale { try readAnew() }
    guard !isBehind else { return true }
    judgeKeyring()
    return journal.tip != start || isReplaced
  }

  mutating func readAnew() throws(StorageError) {
    try startOver()
    try journal.look()
    _ = try replay()
  }

  mutating func startOver() throws(StorageError) {
    journal = try Journal.open(folder, using: disk)
    context = SealContext(journal.header)
    empty()
  }

  mutating func empty() {
    journal.rewind()
    registry = Registry()
    let failure = trouble.failure
    trouble = Trouble(failure: failure)
    (keys.isStale, keys.envelopes) = (false, [:])
  }

  /// False when it met something that is neither a record nor the end.
  mutating func replay() throws(StorageError) -> Bool {
    (trouble.damage, trouble.judged) = (nil, nil)
    let start = journal.tip.offset
    isBehind = false
    while true {
      switch try journal.next() {
      case .record(let record, let next):
        // What `||` is given as its second half may only throw anything.
        let isSound = journal.isRecovery(record) ? true : try apply(record)
        guard isSound else {
          trouble.damage = Damage(
            line: next.line, bytes: journal.tip.offset..<next.offset, cause: .seal)
          trouble.judged = journal.seen
          return false
        }
        journal.accept(record, next)
        if journal.tip.offset - start >= pace {
          isBehind = journal.tip.offset < journal.size
          return true
        }
      case .end, .incomplete: return true
      case .torn:
        trouble.judged = journal.seen
        return false
      case .damaged(let found):
        trouble.damage = found
        trouble.judged = journal.seen
        return false
      }
    }
  }

  /// False when its sealed part was not sealed for it.
  private mutating func apply(_ record: Record) throws(StorageError) -> Bool {
    let line = journal.buffer
    var plain: [UInt8]?
    if let key = record.key, !record.sealedBytes.isEmpty {
      switch try open(record, in: line, under: key) {
      case .plain(let bytes):
        plain = bytes
        noteOpened(record, in: line)
      case .noKey where holdsReserveKey: noteMissing(line.token(key), record, in: line)
      case .noKey: break
      case .broken: return false
      }
    }
    guard let event = Event(record, in: line, private: plain) else {
      trouble.unknownRecords += 1
      return true
    }
    if event.change.isPresentation, let key = record.key {
      keys.envelopes[record.number] = line.token(key)
    }
    let member = MemberID(line.token(record.member))
    registry.apply(event, Stamp(number: record.number, time: record.time, member: member))
    return true
  }

  mutating func open(
    _ record: Record, in line: [UInt8], under key: Range<Int>
  ) throws(StorageError) -> Keyring.Opening {
    let name = line.token(key)
    let bound = context.bytes(line, record, key: key)
    let sealed = record.sealedBytes
    let opening = keys.ring?.open(sealed.span, binding: bound, under: name) ?? .noKey
    // The key was on disk before the record: look again if it was not there when we looked.
    guard case .noKey = opening, try loadKeyringIfChanged() else { return opening }
    return keys.ring?.open(sealed.span, binding: bound, under: name) ?? .noKey
  }

  /// It stays open if it was; whoever is no longer a member loses the keys at once, and what was
  /// read with them is read anew; so does everybody when the file is no keyring any more.
  @discardableResult
  mutating func loadKeyringIfChanged() throws(StorageError) -> Bool {
    guard try folder.status(of: folder.keyring) != keys.status else { return false }
    let before = keys.ring
    try loadKeyring()
    if let before, before.access != nil || before.grantee != nil, !reopen(as: before) {
      keys.isStale = true
    }
    return true
  }

  /// Whether what was read with the keyring as it was can still be read.
  private mutating func reopen(as before: Keyring) -> Bool {
    guard var ring = keys.ring else { return false }
    do throws(StorageError) {
      if let access = before.access { try ring.unlock(as: access) }
      if let grantee = before.grantee { try ring.unlock(as: grantee) }
    } catch {
      if error != .keysLocked { keys.ring = nil }
      return false
    }
    keys.ring = ring
    if let access = before.access {
      return ring.epoch == before.epoch && ring.access?.isSameKey(as: access) != false
    }
    let (was, now) = (before.table.rights, ring.table.rights)
    return was.filter { $0.member == member } == now.filter { $0.member == member }
  }

  /// Its keys locked; none when it is missing, damaged or another reserve's; where it cannot be
  /// read, what is known of it stays.
  mutating func loadKeyring() throws(StorageError) {
    do throws(SystemFailure) {
      (keys.ring, keys.status) = try readKeyring()
    } catch { throw .system(error) }
  }

  private func readKeyring() throws(SystemFailure) -> (Keyring?, FileStatus?) {
    guard let named = try FileStatus(path: folder.keyring) else { return (nil, nil) }
    guard named.isPlain else { return (nil, named) }
    let file = try Descriptor(opening: folder.keyring, O_NONBLOCK)
    // The name may have gone to another file since: what was opened is what counts.
    let status = try file.status()
    guard status.isPlain else { return (nil, status) }
    let bytes = try file.read(count: status.size, at: 0)
    guard let found = try? Keyring(reading: bytes), found.reserve == journal.header.reserve
    else { return (nil, status) }
    return (found, status)
  }
}

extension Event {
  init?(_ record: Record, in line: [UInt8], private plain: [UInt8]?) {
    self.init(
      tag: line.span.extracting(record.tag), subject: line.span.extracting(record.subject),
      open: FieldReader(line, record.open), private: plain)
  }

  /// What is not would be lost or unknown at the next opening: a fault of ours, found before
  /// anything is on the disk.
  func isRead(from open: [UInt8], private plain: [UInt8]?) -> Bool {
    let (tag, subject) = (Array(change.tag.utf8), Array(subject.stored.utf8))
    let read = Event(
      tag: tag.span, subject: subject.span, open: FieldReader(open, 0..<open.count), private: plain)
    return read?.subject == self.subject && read?.change == change
  }

  private init?(
    tag: Span<UInt8>, subject: Span<UInt8>, open: FieldReader?, private plain: [UInt8]?
  ) {
    guard let entity = EntityID(stored: subject), var open else { return nil }
    var sealed = plain.flatMap { FieldReader($0, 0..<$0.endOfObject) }
    if plain != nil, sealed == nil { return nil }
    do throws(FieldError) {
      guard let change = try Change.read(tag, open: &open, private: &sealed) else { return nil }
      try open.finish()
      try sealed?.finish()
      self.init(change, on: entity)
    } catch { return nil }
  }
}

extension [UInt8] {
  fileprivate var endOfObject: Int {
    var end = count
    while end > 0, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }
}
