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
    try loadKeyringIfChanged(isLook: true)
    if keys.isStale { isReplaced = true }
    let seen = journal.seen
    if isReplaced { try startOver() }
    try journal.look()
    // Somebody went on under a new number.
    let isGoneOn = seen.map { journal.seen?.watermark?.writer != $0.watermark?.writer } ?? false
    let isRewritten = try isRewritten()
    if isRewritten { keys.isMarkDoubted = true }
    if !isReplaced, isGoneOn || isRewritten {
      isReplaced = true
      try startOver()
      try journal.look()
    }
    let start = journal.tip
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
    try judgeMark()
    if takeConfirmations() { try readAnew() }
    guard !isBehind else { return true }
    if try dropDoomedKeys() || keys.isStale { try readAnew() }
    guard !isBehind else { return true }
    try judgeKeys()
    if trouble.damage == nil { keys.isMarkDoubted = false }
    return journal.tip != start || isReplaced
  }

  /// The whole journal must have been read.
  ///
  /// One that ends before what this account had seen of it, or goes on otherwise, was put back from
  /// a copy; what it says was then taken for seen, and is checked now.
  private mutating func judgeMark() throws(StorageError) {
    if !keys.isMarkMet {
      missMark()
      try readAnew()
      guard !isBehind else { return }
    }
    if let missed = keys.missed, isKnownLost(missed.head) {
      keys.missed = nil
      // Somebody else went on without what was seen here.
      notices.append(.actsLost)
    }
    keepMark()
  }

  func isKnownLost(_ head: Head) -> Bool {
    trouble.lost[head.writer].map { head.number <= $0 } ?? false
  }

  mutating func readAnew() throws(StorageError) {
    try startOver()
    try journal.look()
    _ = try replay()
    if !isBehind, keys.isSignerKnown { noteLack() }
  }

  mutating func startOver() throws(StorageError) {
    if let found = try orderOfFiles() { chain = found }
    journal = try Journal.open(folder, chain.links.first, using: disk)
    file = 0
    empty()
  }

  /// Of every file, as far as it was read; what was read is not looked at again for its signers.
  func eachAct(
    _ body: (borrowing Journal, Act) throws(StorageError) -> Void
  ) throws(StorageError) {
    for link in chain.links {
      var reading = try Journal.open(folder, link, using: disk)
      try reading.look()
      let isLast = link == journal.link
      while case .act(let act) = try reading.next(),
        !isLast || reading.tip.offset < journal.tip.offset
      {
        try body(reading, act)
        reading.accept(act)
      }
      if isLast { return }
    }
  }

  /// From the first file on.
  mutating func empty() {
    if file > 0, let first = try? Journal.open(folder, chain.links[0], using: disk) {
      journal = first
      file = 0
    }
    journal.rewind()
    context = SealContext(journal.header)
    registry.beginAnew()
    var confirmations = trouble.confirmations
    confirmations.begin()
    let (failure, refused) = (trouble.failure, trouble.refused)
    trouble = Trouble(failure: failure, refused: refused, confirmations: confirmations)
    keys.isMarkMet = keys.mark == nil
    (keys.isStale, keys.envelopes, keys.author, earlier) = (false, [:], nil, [:])
  }

  /// False when it met something that is neither an act nor the end.
  mutating func replay() throws(StorageError) -> Bool {
    (trouble.damage, trouble.judged) = (nil, nil)
    var start = journal.tip.offset
    isBehind = false
    while true {
      switch try step() {
      case .act(let act):
        guard try apply(act) else {
          trouble.judged = journal.seen
          return false
        }
        noteContradiction(by: act)
        journal.accept(act)
        guard meetMark() else {
          missMark()
          return false
        }
        if journal.tip.offset - start >= pace {
          isBehind = journal.tip.offset < journal.size || journal.link.limit != nil
          return true
        }
      case .end where try refuseNextFile(): continue
      case .end where journal.link.limit != nil:
        guard try readNextFile() else { return true }
        start = journal.tip.offset
      case .end, .incomplete: return true
      case .torn where try refuseFile(): continue
      case .torn:
        trouble.judged = journal.seen
        return false
      case .damaged where try refuseFile(): continue
      case .damaged where try refuseNextFile(): continue
      case .damaged(let found):
        trouble.damage = found
        trouble.judged = journal.seen
        return false
      }
    }
  }

  /// The next act that somebody signed who could; those that this account has checked before are
  /// not checked again.
  mutating func step(checkingAll: Bool = false) throws(StorageError) -> Journal.Step {
    let step = try journal.next()
    guard case .act(let act) = step else { return step }
    let isSeen = !checkingAll && isSeen(act)
    switch isSeen ? seenSigner(of: act.end) : signer(of: act) {
    case .member: break
    case .formerKey: trouble.barred.insert(act.end.number)
    case .nobody: return journal.unsigned(act)
    }
    return step
  }

  /// The founder's first act is signed by the founding key, whose hash is the reserve's number.
  private func signer(of act: Act) -> Act.Signer {
    let isFirst = journal.tip == journal.start
    if isFirst, act.by != journal.header.member { return .nobody }
    if isFirst, journal.header.isFounders {
      return act.isSigned(by: journal.header.key, in: journal.buffer) ? .member : .nobody
    }
    if isFirst {
      // A coordinator opens no file, and whoever was removed none either.
      guard let known = registry.roster[act.by], known.signing == journal.header.key,
        known.opensFiles
      else { return .nobody }
    }
    return registry.roster[act.by]?.signer(of: act, in: journal.buffer) ?? .nobody
  }

  func isBarred(_ act: Act) -> Bool {
    !trouble.barred.isEmpty && trouble.barred.contains(act.end.number)
  }

  /// False when a sealed part was not sealed for its record.
  private mutating func apply(_ act: Act) throws(StorageError) -> Bool {
    for (index, record) in act.records.enumerated() {
      guard try apply(record, of: act) else {
        trouble.damage = journal.sealBroken(in: act, at: index)
        return false
      }
    }
    return true
  }

  /// A coordinator with a program of her own does not stop the others by what she seals, nor does
  /// whoever was removed, or has a key that its member has no more.
  func stops(_ act: Act) -> Bool {
    let known = registry.roster[act.by]
    return known == nil || known?.role != .coordinator && cause(act, by: known) == nil
  }

  mutating func apply(_ record: Record, of act: Act) throws(StorageError) -> Bool {
    let (member, line) = (act.by, journal.buffer)
    let known = journal.tip.number == 0 ? nil : author(member)
    let cause = journal.tip.number == 0 ? nil : cause(act, by: known)
    if let cause, !isConfirmed(record) {
      bar(record, by: member, cause)
      return true
    }
    var plain: [UInt8]?
    if let key = record.key, !record.sealedBytes.isEmpty {
      switch try open(record, in: line, under: key) {
      case .plain(let bytes): plain = bytes
      case .noKey: noteMissing(line.token(key), record, of: act)
      case .broken where stops(act): return false
      case .broken:
        bar(record, by: member, .notAllowed)
        return true
      }
    }
    let event: Event
    do throws(Event.Unread) {
      event = try Event(reading: record, in: line, private: plain)
    } catch {
      note(error, of: record, by: member, isWorking: known?.role == .facilitator && cause == nil)
      return true
    }
    guard isInRole(member, known, to: event, in: record) else {
      bar(record, by: member, .notAllowed)
      return true
    }
    guard isNamedRight(event), registry.isPossible(event, at: record.time) else {
      bar(record, by: member, .impossible)
      return true
    }
    if event.change.isPresentation, let key = record.key {
      keys.envelopes[record.number] = line.token(key)
    }
    if event.subject.isOfMember { keys.author = nil }
    if let key = record.key, record.sealedBytes.isEmpty {
      trouble.emptied.append((event.subject, line.token(key)))
    }
    note(event.change)
    registry.apply(
      event,
      Stamp(number: record.number, time: record.time, member: member, act: act.firstNumber))
    return true
  }

  /// A newer program is at work if whoever signed it works with one; of nobody else.
  private mutating func note(
    _ unread: Event.Unread, of record: Record, by member: MemberID, isWorking: Bool
  ) {
    switch unread {
    case .newer where isWorking: trouble.unknownRecords += 1
    case .newer: bar(record, by: member, .notAllowed)
    case .impossible: bar(record, by: member, .impossible)
    }
  }

  /// Whoever was removed got here only where what they signed is confirmed.
  private func isInRole(
    _ member: MemberID, _ known: RosterMember?, to event: Event, in record: Record
  ) -> Bool {
    if journal.tip.number == 0 { return true }
    return known.map { registry.isInRole(member, $0, to: event, at: record.time) } ?? false
  }

  /// What is known of the files besides the registry.
  mutating func note(_ change: Change) {
    let writer = journal.header.writer
    if case .writerOpened(let opening) = change { note(opening) }
    if case .recordConfirmed(let names) = change {
      trouble.confirmations.confirm(names, from: writer)
    }
    if case .recordSetAside(let names) = change {
      trouble.confirmations.setAside(names, from: writer)
    }
  }

  private mutating func note(_ opening: WriterOpening) {
    for head in opening.lost {
      guard let writer = head.writer, let number = head.number else { continue }
      trouble.lost[writer] = max(number, trouble.lost[writer] ?? 0)
    }
  }

  /// Most records have the author of the one before.
  private mutating func author(_ member: MemberID) -> RosterMember? {
    if let (id, known) = keys.author, id == member { return known }
    let known = registry.roster[member]
    keys.author = known.map { (member, $0) }
    return known
  }

  mutating func open(
    _ record: Record, in line: [UInt8], under key: Range<Int>
  ) throws(StorageError) -> Keyring.Opening {
    let name = line.token(key)
    let bound = context.bytes(line, record, key: key)
    let sealed = record.sealedBytes
    let opening = keys.ring?.open(sealed.span, binding: bound, under: name) ?? .noKey
    // The key was on disk before the record: look again if it was not there when we looked.
    guard case .noKey = opening, try loadKeyringIfChanged(isLook: false) else { return opening }
    return keys.ring?.open(sealed.span, binding: bound, under: name) ?? .noKey
  }

  /// It stays open if it was; whoever is no longer a member loses the keys at once, and what was
  /// read with them is read anew; so does everybody when the file is no keyring any more, at the
  /// second look: at the first, somebody may be putting a copy in its place.
  @discardableResult
  mutating func loadKeyringIfChanged(isLook: Bool) throws(StorageError) -> Bool {
    let isDoubtful = keys.doubted != nil
    if isDoubtful, !isLook { return false }
    guard try folder.status(of: folder.keyring) != keys.status || isDoubtful else { return false }
    let (before, wasSignerKnown) = (keys.ring, keys.isSignerKnown)
    try loadKeyring()
    if keys.ring == nil, let before, before.access != nil || before.grantee != nil,
      keys.doubted != .some(keys.status)
    {
      (keys.doubted, keys.ring, keys.isSignerKnown) = (keys.status, before, wasSignerKnown)
      return false
    }
    keys.doubted = nil
    if wasSignerKnown { keys.former = before }
    if let before, before.access != nil || before.grantee != nil, !reopen(as: before) {
      keys.isStale = true
    }
    if keys.ring?.access == nil { keys.former = nil }
    // What was missing may be there now.
    if let ring = keys.ring, trouble.missingKeys.keys.contains(where: ring.holds) {
      keys.isStale = true
    }
    return true
  }

  /// Whether what was read with the keyring as it was can still be read.
  private mutating func reopen(as before: Keyring) -> Bool {
    guard var ring = keys.ring, let own = keys.own else { return false }
    do throws(StorageError) {
      try ring.unlock(as: member, with: own, isCoordinator: before.access == nil)
    } catch { return false }
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
      keys.isSignerKnown = false
    } catch { throw .system(error) }
    if try isOrderOther { keys.isStale = true }
  }

  private func readKeyring() throws(SystemFailure) -> (Keyring?, FileStatus?) {
    guard let named = try FileStatus(path: folder.keyring) else { return (nil, nil) }
    guard named.isPlain else { return (nil, named) }
    let file = try Descriptor(opening: folder.keyring, O_RDONLY)
    // The name may have gone to another file since: what was opened is what counts.
    let status = try file.status()
    let bytes = try file.read(most: Keyring.largest)
    guard let found = try? Keyring(reading: bytes), found.reserve == journal.header.reserve.text
    else { return (nil, status) }
    return (found, status)
  }
}

extension Keyring.Access {
  /// Told by a hash of nothing keyed with either.
  fileprivate func isSameKey(as other: Keyring.Access) -> Bool {
    Digest(of: Span(), secret: reserveKey) == Digest(of: Span(), secret: other.reserveKey)
  }
}
