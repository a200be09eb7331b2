public import Domain

/// Why nothing was recorded.
public enum RecordError: Error, Equatable, Sendable {
  case refused(Refusal)
  case storage(StorageError)
}

extension RecordError {
  static func catching<Result: ~Copyable>(
    _ body: () throws(StorageError) -> Result
  ) throws(RecordError) -> Result {
    do { return try body() } catch { throw .storage(error) }
  }
}

extension Reserve {
  /// Decides under the lock, on everything that others appended: checking and appending are one;
  /// all events become durable in one write, before any of them is applied.
  @discardableResult
  public mutating func record(
    at time: Timestamp, _ decide: (Registry) throws(Refusal) -> [Event]
  ) throws(RecordError) -> [Stamp] {
    try withLockAsMember(at: time) { (reserve) throws(RecordError) in
      let events: [Event]
      do throws(Refusal) { events = try decide(reserve.registry) } catch { throw .refused(error) }
      guard !events.isEmpty else { return [] }
      return try RecordError.catching { () throws(StorageError) in
        var complete: [Event] = []
        for event in events { complete.append(try reserve.completed(event)) }
        return try reserve.appendAndSettle([(complete, time)], at: time)
      }
    }
  }

  /// For acts decided before, each with a moment of its own, as when a history is taken over.
  @discardableResult
  public mutating func record(
    history acts: [(events: [Event], time: Timestamp)], at time: Timestamp
  ) throws(RecordError) -> [Stamp] {
    try withLockAsMember(at: time) { (reserve) throws(RecordError) in
      try RecordError.catching { () throws(StorageError) in
        try reserve.appendAndSettle(acts, at: time)
      }
    }
  }

  mutating func takeLock(at time: Timestamp) throws(StorageError) -> FolderLock {
    try time.checkPlausible()
    try checkWritable()
    // Before a lock is made where no reserve is any more.
    _ = try journal.isReplaced()
    let lock = try FolderLock.take(on: folder)
    try prepare(at: time)
    try checkKeys()
    return lock
  }

  /// Whoever was removed meanwhile records nothing, not even what has nothing private.
  private mutating func withLockAsMember<Result>(
    at time: Timestamp, _ body: (inout Reserve) throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    let lock = try RecordError.catching { () throws(StorageError) in try takeLock(at: time) }
    return try lock.during { () throws(RecordError) in
      guard let own = members.first(where: { $0.id == member }) else { throw .storage(.keysLocked) }
      guard keys.own != nil, own.role == .coordinator || holdsReserveKey else {
        throw .storage(.keysLocked)
      }
      return try body(&self)
    }
  }

  /// What is on the disk is acknowledged whatever comes of it: told that nothing was recorded,
  /// people would record it twice; what could not be settled is tried at the next look.
  mutating func appendAndSettle(
    _ acts: [(events: [Event], time: Timestamp)], at time: Timestamp
  ) throws(StorageError) -> [Stamp] {
    let stamps = try append(acts)
    do throws(StorageError) { try settle(at: time) } catch {
      if error == .erasureUnfinished { throw error }
    }
    return stamps
  }

  /// Only the storage knows the names of the keys that are to be destroyed.
  private func completed(_ event: Event) throws(StorageError) -> Event {
    guard case .earlierForgotten(var forgetting) = event.change else { return event }
    forgetting.keys = try keysOfEarlierCards(of: event.subject)
    return Event(.earlierForgotten(forgetting), on: event.subject)
  }

  func checkWritable() throws(StorageError) {
    guard case .readOnly(let reason) = condition else { return }
    if case .keysMissing = reason { return }
    guard !reason.isPassing else { return }
    throw .readOnly(reason)
  }

  /// What is sealed now would stand in no other copy of the keyring.
  private func checkKeys() throws(StorageError) {
    guard trouble.lack == 0 else { throw .readOnly(.keysMissing(trouble.lack)) }
  }

  /// Under the lock no writer is at work: what is not whole now never will be.
  mutating func prepare(at time: Timestamp) throws(StorageError) {
    pace = .max
    _ = try catchUp()
    try checkWritable()
    try makeDurable()
    if isElsewhere {
      try checkKeys()
      try goOn(at: time)
    } else {
      try cutTail()
    }
    do throws(StorageError) { try settle(at: time) } catch {
      throw error == .erasureUnfinished ? .erasureWaiting : error
    }
  }

  /// The lock must be held and everything been read.
  ///
  /// Whoever wrote it may have been stopped before it was on the disk, and nothing that rests on it
  /// must get there first: a keyring without keys before the act that destroys them, or an act
  /// before the key that it is sealed under. What the watermark names is there, since it is written
  /// afterwards; which keyring bears its name is asked for once for each.
  mutating func makeDurable() throws(StorageError) {
    let isMarked = journal.isMarked
    if !isMarked { try written { (journal) throws(StorageError) in try journal.makeDurable() } }
    guard !isMarked || keys.status.map({ keys.durable?.isSameFile(as: $0) != true }) ?? false else {
      return
    }
    do throws(SystemFailure) { try disk.synchronize(folder: folder.path) } catch {
      throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
    }
    keys.durable = keys.status
    if !isMarked, !isElsewhere { _ = journal.writeWatermark() }
  }

  /// What stands behind the last act.
  private mutating func cutTail() throws(StorageError) {
    guard journal.tip.offset < journal.size else { return }
    if let skipped = try setTailAside() {
      notices.append(.tornTail(offset: skipped.lowerBound, length: skipped.count))
    }
    trouble.judged = nil
    _ = try catchUp()
    try checkWritable()
  }

  mutating func setTailAside() throws(StorageError) -> Range<Int>? {
    let roster = registry.roster
    return try written { (journal) throws(StorageError) in
      try journal.cutTail { roster[$0.by]?.signer(of: $0, in: $1) ?? .nobody != .nobody }
    }
  }

  /// Each act signed, all of them in one write; where somebody writes without the lock, again
  /// behind what they wrote, as long as it can still be.
  mutating func append(
    _ acts: [(events: [Event], time: Timestamp)]
  ) throws(StorageError) -> [Stamp] {
    for _ in 0..<Self.appendings {
      if let stamps = try appendOnce(acts) { return stamps }
      _ = try catchUp()
      try checkWritable()
      try cutTail()
      guard
        acts.allSatisfy({ act in act.events.allSatisfy { registry.isPossible($0, at: act.time) } })
      else { throw .busy(nil) }
    }
    throw .busy(nil)
  }

  /// Nobody types so fast; a program can.
  private static let appendings = 5

  /// Nil, and nothing is recorded, where somebody wrote in between.
  private mutating func appendOnce(
    _ acts: [(events: [Event], time: Timestamp)]
  ) throws(StorageError) -> [Stamp]? {
    // Keys drawn for what is not recorded go: the keyring is read anew from its file.
    defer { if keys.ring?.isChanged == true { keys.status = nil } }
    guard let own = keys.own else { throw .keysLocked }
    var (lines, tip): ([UInt8], Journal.Tip) = ([], journal.tip)
    var made: [(event: Event, stamp: Stamp, key: String?)] = []
    for (events, time) in acts {
      guard events.count <= Act.mostLines else { throw .tooMuchAtOnce(Act.mostLines) }
      let (start, first) = (lines.count, tip.number + 1)
      for (index, told) in events.enumerated() {
        let event = named(told)
        guard registry.isEntitled(member, to: event, at: time) else {
          throw registry.isBeforePresentation(event, at: time)
            ? .clockWrong(time.day) : .notGranted
        }
        let stamp = Stamp(number: tip.number + 1, time: time, member: member, act: first)
        let draft = try draft(event, stamp)
        tip.hash = draft.append(
          to: &lines, after: tip.hash, signedBy: index == events.count - 1 ? own : nil)
        (tip.number, tip.line) = (tip.number + 1, tip.line + 1)
        made.append((event, stamp, draft.sealed?.key))
      }
      guard lines.count - start <= Act.mostBytes else { throw .tooMuchAtOnce(Act.mostLines) }
    }
    tip.offset += lines.count
    try saveKeyring()
    let isThere = try written { [lines, tip] (journal) throws(StorageError) in
      try journal.append(lines, reaching: tip)
    }
    guard isThere else { return nil }
    if !journal.isWatermarkWritten { notices.append(.watermarkFailed) }
    keys.author = nil
    for (event, stamp, key) in made {
      if event.change.isPresentation { keys.envelopes[stamp.number] = key }
      registry.apply(Event(event.change, on: event.subject), stamp)
      note(event.change)
    }
    // It is recorded, whatever comes of reading it.
    if takeConfirmations() {
      do throws(StorageError) { try readAnew() } catch { keys.isStale = true }
    }
    keepMark()
    return made.map(\.stamp)
  }

  private mutating func written<Result>(
    _ body: (inout Journal) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    do throws(StorageError) {
      let result = try body(&journal)
      trouble.failure = nil
      return result
    } catch {
      if case .readOnly(let reason) = error { trouble.failure = reason }
      throw error
    }
  }

  private mutating func draft(_ event: Event, _ stamp: Stamp) throws(StorageError) -> RecordDraft {
    guard var ring = keys.ring else { throw .keysLocked }
    keys.ring = nil
    defer { keys.ring = ring }
    return try RecordDraft(event, stamp, context, &ring) { ring, owner throws(StorageError) in
      let key = try key(for: event, owner, in: &ring)
      if event.change.isPresentation, owner == event.subject {
        let words = try ring.key(for: owner, use: .words)
        let granted = Set(ring.table.rights)
        for (member, box) in coordinators(of: event.subject) {
          for name in [key, words] where !granted.contains(.init(key: name, member: member)) {
            try ring.grant(name, to: member, box)
          }
        }
      }
      return key
    }
  }

  /// A coordinator seals where her organisation is shown somebody, and under the one key that she
  /// reads her own words with afterwards.
  private func key(
    for event: Event, _ owner: EntityID, in ring: inout Keyring
  ) throws(StorageError) -> String {
    guard ring.access == nil, ring.grantee != nil else {
      return try ring.key(for: owner, use: KeyTable.Use(event.change))
    }
    guard let id = IntroductionID(owner), let shown = envelope(of: id), ring.table.isKept(shown),
      let words = ring.table.words(of: owner)
    else { throw .notGranted }
    return words
  }

  /// Before any record that uses them.
  mutating func saveKeyring() throws(StorageError) {
    guard keys.ring?.isChanged == true else { return }
    let heads = heads
    keys.ring?.heads = heads
    keys.ring?.writer = journal.header.writer
    let givenBack = keys.ring?.givenBack ?? 0
    guard let file = keys.ring?.file else { throw .keysLocked }
    do throws(SystemFailure) {
      try folder.replace(folder.keyring, with: file, using: disk)
    } catch {
      guard let reason = error.readOnlyReason else { throw .system(error) }
      trouble.failure = reason
      throw .readOnly(reason)
    }
    keys.ring?.saved()
    if givenBack > 0 { notices.append(.keysGivenBack(givenBack)) }
    // Of one that cannot be told, the next look reads the file anew.
    keys.status = try? FileStatus(path: folder.keyring)
    keys.durable = keys.status
  }
}

extension Timestamp {
  /// What is signed at another moment would be read by nobody.
  func checkPlausible() throws(StorageError) {
    guard isPlausible else { throw .clockWrong(day) }
  }
}

extension FieldWriter {
  /// In bytes: filled up so far, its length says little.
  private static let block = 64

  var padded: [UInt8] {
    let bytes = bytes
    let rest = bytes.count % Self.block
    return rest == 0 ? bytes : bytes + [UInt8](repeating: 0x20, count: Self.block - rest)
  }
}
