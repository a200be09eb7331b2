// What the journal says is to be forgotten, the keyring forgets. An erasure takes these steps, each
// on the disk before the next:
//
//  1. the record `person.erasing`;
//  2. the keyring without the person's keys and what was granted of them, its epoch one higher;
//  3. the record `person.erased`, with that epoch.
//
// Stopped after the first, it is finished by whoever opens the reserve next with the keys, or
// records something. The journal wins over the keyring for ever: a key of an erased person that
// comes back with an old copy of the keyring is destroyed again. The same holds for the keys named
// by `person.rectified`. The undo of a registration destroys nothing: it can be done again, and
// somebody decides whether the person is erased.

import Domain

extension Reserve {
  /// In memory; true when there were any, so that everything must be read anew.
  mutating func dropDoomedKeys() throws(StorageError) -> Bool {
    let doomed = doomedKeys()
    guard !doomed.isEmpty, var ring = keys.ring, ring.access != nil else { return false }
    if !keysThatCameBack().isEmpty { ring.isOlder = true }
    try ring.destroy(doomed)
    keys.ring = ring
    return true
  }

  /// The lock must be held and everything been read; without the keys nothing can or must be done:
  /// what they would open stays closed.
  mutating func settle(at time: Timestamp) throws(StorageError) {
    guard let ring = keys.ring, ring.access != nil else { return }
    note(time.day)
    // The sheet renews members and does nothing else.
    guard registry.roster[member]?.role == .facilitator else { return try settleMembers() }
    let unfinished = registry.unfinishedErasures
    let isPruned = ring.isChanged || isRingOfBefore || !doomedKeys().isEmpty
    let isOlder = ring.isOlder || isRingOfBefore || !keysThatCameBack().isEmpty
    try settleMembers()
    guard isPruned || !unfinished.isEmpty else { return try settleGrants() }
    do throws(StorageError) {
      if isPruned { try saveWithoutDoomedKeys() }
      if isOlder { notices.append(.olderKeyring) }
      let epoch = keys.ring?.epoch ?? 0
      let ends = unfinished.sorted().map {
        Event(.erasureDone(ErasureEnd(epoch: epoch)), on: $0.entity)
      }
      if !ends.isEmpty { _ = try append([(ends, time)]) }
    } catch {
      guard !unfinished.isEmpty else { throw error }
      throw .erasureUnfinished
    }
    try readAnew()
    try settleGrants()
  }

  private mutating func saveWithoutDoomedKeys() throws(StorageError) {
    let doomed = doomedKeys()
    guard var ring = keys.ring else { return }
    try ring.destroy(doomed)
    try ring.raiseEpoch(above: registry.erasureEpoch)
    keys.ring = ring
    try saveKeyring()
  }

  /// Tried at each look at the files, if nobody else writes: whoever begins an erasure may be
  /// stopped at any moment, and an old keyring put back.
  mutating func settleIfPossible() -> Bool {
    guard (try? checkWritable()) != nil, holdsReserveKey, !isBehind else { return false }
    let isPruned = keys.ring?.isChanged == true || isRingOfBefore
    let unfinished = registry.unfinishedErasures
    guard isPruned || !unfinished.isEmpty || areGrantsDue || areMembersDue || isElsewhere else {
      return false
    }
    guard let lock = try? FolderLock.take(on: folder, attempts: 1),
      let last = registry.entries.last?.stamp.time
    else { return false }
    return lock.during {
      // The clock is the caller's; what is finished is dated by the last thing that happened.
      guard (try? prepare(at: last)) != nil else { return true }
      guard isPruned || !unfinished.isEmpty else { return false }
      if !unfinished.isEmpty { notices.append(.erasuresFinished(unfinished.sorted())) }
      return true
    }
  }

  /// Written before the last erasure, even where none of its keys is left in it: an examination
  /// goes by the number that the erasure gave it.
  private var isRingOfBefore: Bool { keys.ring.map { $0.epoch < registry.erasureEpoch } ?? false }

  /// What waits for that to be destroyed, whether or not it was in memory.
  var areKeysDoomed: Bool { areDoomedKeysThere || !registry.unfinishedErasures.isEmpty }

  /// In the file at least; of an erasure that waits for nothing but its last record they are gone.
  var areDoomedKeysThere: Bool { keys.ring?.isPruned == true || !doomedKeys().isEmpty }

  private func doomedKeys() -> Set<String> {
    keys(about: registry.erased, or: registry.forgottenKeys)
  }

  /// Of people whose erasure was finished: those of one that was interrupted never went.
  private func keysThatCameBack() -> Set<String> {
    keys(about: registry.erased.subtracting(registry.unfinishedErasures), or: [])
  }

  private func keys(about people: Set<CandidateID>, or names: Set<String>) -> Set<String> {
    guard let ring = keys.ring else { return [] }
    var owners: Set<EntityID> = []
    for person in people {
      owners.insert(person.entity)
      owners.formUnion(registry.everyIntroduction(of: person).map(\.entity))
    }
    guard !owners.isEmpty || !names.isEmpty else { return [] }
    return ring.keys(of: owners, or: names)
  }

  /// As many as seal nothing else; only the records tell which key sealed what.
  func keysOfEarlierCards(of id: EntityID) throws(StorageError) -> [String] {
    let cards = registry.history(of: id).filter { $0.event.change.isCard }
    let current = cards.last { !$0.isUndone && $0.event.subject == id }?.stamp.number
    let numbers = Set(cards.map(\.stamp.number)).subtracting([current].compactMap(\.self))
    guard !numbers.isEmpty, let ring = keys.ring else { return [] }
    var (earlier, others): ([String], Set<String>) = ([], [])
    try eachAct { reading, act in
      for record in act.records {
        guard let key = record.key.map({ reading.buffer.token($0) }), ring.holds(key) else {
          continue
        }
        if numbers.contains(record.number) { earlier.append(key) } else { others.insert(key) }
      }
    }
    return earlier.filter { !others.contains($0) }
  }
}
