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
        var complete: [(event: Event, time: Timestamp)] = []
        for event in events { complete.append((try reserve.completed(event), time)) }
        return try reserve.appendAndSettle(complete, at: time)
      }
    }
  }

  /// For events decided before, each with a moment of its own, as when a history is taken over.
  @discardableResult
  public mutating func record(
    history events: [(event: Event, time: Timestamp)], at time: Timestamp
  ) throws(RecordError) -> [Stamp] {
    try withLockAsMember(at: time) { (reserve) throws(RecordError) in
      try RecordError.catching { () throws(StorageError) in
        try reserve.appendAndSettle(events, at: time)
      }
    }
  }

  mutating func takeLock(at time: Timestamp) throws(StorageError) -> FolderLock {
    try checkWritable()
    // Before a lock is made where no reserve is any more.
    _ = try journal.isReplaced()
    let lock = try FolderLock.take(on: folder)
    try prepare(at: time)
    return lock
  }

  /// Whoever was removed meanwhile records nothing, not even what has nothing private.
  private mutating func withLockAsMember<Result>(
    at time: Timestamp, _ body: (inout Reserve) throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    let lock = try RecordError.catching { () throws(StorageError) in try takeLock(at: time) }
    return try lock.during { () throws(RecordError) in
      guard let own = members.first(where: { $0.id == member }) else { throw .storage(.keysLocked) }
      try RecordError.catching { () throws(StorageError) in try refuseUnknownCoordinator(own) }
      return try body(&self)
    }
  }

  /// What is on the disk is acknowledged whatever comes of it: told that nothing was recorded,
  /// people would record it twice; what could not be settled is tried at the next look.
  private mutating func appendAndSettle(
    _ events: [(event: Event, time: Timestamp)], at time: Timestamp
  ) throws(StorageError) -> [Stamp] {
    try refuseOthers(events.map(\.event))
    let stamps = try append(events)
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
    // A disk has room again only when somebody tries.
    guard reason != .diskFull, reason != .writeFailed else { return }
    throw .readOnly(reason)
  }

  /// Under the lock no writer is at work: what is not whole now never will be.
  mutating func prepare(at time: Timestamp) throws(StorageError) {
    pace = .max
    _ = try catchUp()
    try checkWritable()
    if journal.tip.offset < journal.size {
      let skipped = try written { [member] (journal) throws(StorageError) in
        try journal.recover(as: (time, member))
      }
      if let skipped {
        notices.append(.tornTail(offset: skipped.lowerBound, length: skipped.count))
      }
      trouble.judged = nil
      _ = try catchUp()
      try checkWritable()
    }
    if journal.seen?.watermarkState != .present {
      notices.append(journal.writeWatermark() ? .watermarkMade : .watermarkFailed)
    }
    try settle(at: time)
  }

  mutating func append(
    _ events: [(event: Event, time: Timestamp)]
  ) throws(StorageError) -> [Stamp] {
    // Keys drawn for what is not recorded go: the keyring is read anew from its file.
    defer { if keys.ring?.isChanged == true { keys.status = nil } }
    var lines: [UInt8] = []
    var tip = journal.tip
    var stamps: [Stamp] = []
    var sealing: [Int: String] = [:]
    for (event, time) in events {
      let stamp = Stamp(number: tip.number + 1, time: time, member: member)
      let draft = try draft(event, stamp)
      sealing[stamp.number] = draft.sealed?.key
      tip.hash = draft.append(to: &lines, after: tip.hash)
      tip.number += 1
      tip.line += 1
      stamps.append(stamp)
    }
    tip.offset += lines.count
    try saveKeyring()
    try written { [lines, tip] (journal) throws(StorageError) in
      try journal.append(lines, reaching: tip)
    }
    if !journal.isWatermarkWritten { notices.append(.watermarkFailed) }
    for ((event, _), stamp) in zip(events, stamps) {
      if event.change.isPresentation { keys.envelopes[stamp.number] = sealing[stamp.number] }
      registry.apply(Event(event.change, on: event.subject), stamp)
    }
    return stamps
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
    var (open, hidden) = (FieldWriter(), FieldWriter())
    do throws(FieldError) {
      try event.change.write(open: &open, private: &hidden)
    } catch { throw .unwritable(record: stamp.number) }
    guard event.isRead(from: open.bytes, private: hidden.isEmpty ? nil : hidden.bytes) else {
      throw .unwritable(record: stamp.number)
    }
    let (tag, subject) = (event.change.tag, event.subject.stored)
    var sealed: (key: String, bytes: [UInt8])?
    if !hidden.isEmpty {
      guard let owner = event.owner else { throw .unwritable(record: stamp.number) }
      guard var ring = keys.ring else { throw .keysLocked }
      keys.ring = nil
      defer { keys.ring = ring }
      let key = try key(for: event, owner, in: &ring)
      if event.change.isPresentation, owner == event.subject {
        for member in coordinators(of: event.subject, among: ring.members) {
          try ring.grant(key, to: member)
        }
      }
      let bound = context.bytes(number: stamp.number, tag: tag, subject: subject, key: key)
      sealed = (key, try ring.seal(hidden.padded, binding: bound, under: key))
    }
    return RecordDraft(stamp: stamp, tag: tag, subject: subject, open: open.bytes, sealed: sealed)
  }

  /// A coordinator seals under the key that opened for her what her organisation was shown, and
  /// under no other that a keyring may offer her, whose mac she cannot check.
  private func key(
    for event: Event, _ owner: EntityID, in ring: inout Keyring
  ) throws(StorageError) -> String {
    guard ring.access == nil, ring.grantee != nil else {
      return try ring.key(for: owner, use: KeyTable.Use(event.change))
    }
    guard let id = IntroductionID(owner), let key = envelope(of: id) else { throw .notGranted }
    return key
  }

  /// Before any record that uses them.
  mutating func saveKeyring() throws(StorageError) {
    guard keys.ring?.isChanged == true else { return }
    guard let file = keys.ring?.file else { throw .keysLocked }
    do throws(SystemFailure) {
      try folder.replace(folder.keyring, with: file, using: disk)
    } catch {
      guard let reason = error.readOnlyReason else { throw .system(error) }
      trouble.failure = reason
      throw .readOnly(reason)
    }
    keys.ring?.saved()
    // Of one that cannot be told, the next look reads the file anew.
    keys.status = try? FileStatus(path: folder.keyring)
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
