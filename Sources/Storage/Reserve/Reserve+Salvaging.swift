// What was erased stays so, also where the acts that say so stand behind damage and are read no
// more: whoever goes on without them erases again whomever they erased. Only that: what else they
// say may hang on what was lost.

import Domain

extension Reserve {
  /// As signed acts of facilitators say that stand behind the damage.
  func erasuresBehindDamage() throws(StorageError) -> [CandidateID: Erasure] {
    guard trouble.damage != nil, trouble.damagedFile == nil else { return [:] }
    let roster = registry.roster
    var found: [CandidateID: Erasure] = [:]
    try journal.eachSignedRecordBehind { member, signature, hash in
      guard let known = roster[member], known.role == .facilitator else { return false }
      return known.keys.contains { keys in
        keys.signingKey.map { Signature.isSound(signature, of: hash, as: .journal, by: $0) }
          ?? false
      }
    } _: { record, bytes in
      let event = Event(record, in: bytes, private: nil)
      guard let change = event?.change, let id = event.flatMap({ CandidateID($0.subject) }) else {
        return
      }
      if case .erasureBegun(let erasure) = change { found[id] = erasure }
      if case .erasureDone = change, found[id] == nil { found[id] = Erasure(.other) }
    }
    return found.filter { !registry.erased.contains($0.key) }
  }

  /// In the file that the folder goes on in; those who were erased.
  ///
  /// The lock must be held.
  mutating func eraseAgain(
    _ people: [CandidateID: Erasure], at time: Timestamp
  ) throws(StorageError) -> [CandidateID] {
    let actor = Actor(member, .facilitator)
    var (events, erased): ([Event], [CandidateID]) = ([], [])
    var known: Set<CandidateID> = []
    for (person, erasure) in people.sorted(by: { $0.key < $1.key }) {
      // With one file goes what joined it.
      if !known.insert(registry.standingFile(of: person)).inserted {
        erased.append(person)
        continue
      }
      // Whoever stands behind the damage as well has nothing here to be erased.
      guard let found = try? registry.decide(.erase(person, erasure), by: actor, on: time.day)
      else { continue }
      events += found
      erased.append(person)
    }
    guard !events.isEmpty else { return [] }
    _ = try appendAndSettle([(events, time)], at: time)
    return erased
  }
}
