// To seal a reserve key to a member takes no secret, only the `public` that stands in the keyring.
// So whoever can write in the folder could put a keyring in place with a reserve key of their own,
// sealed to the members: their passphrases would open it, its mac would be right, and what is
// recorded from then on could be read by whoever made it. What nobody can bring under another
// reserve key without having opened the old one are the data keys.
//
// Some are known to others all the same: coordinators were granted those of introductions, and
// whoever can write in the folder can append records sealed under keys of their own. What the
// journal sealed first is neither: people come before introductions, and nothing can be put before
// what is there without making the whole chain anew. A keyring that lacks the key, not destroyed on
// purpose, of something sealed before all that it opens is therefore not this reserve's. An older
// copy of the right one lacks what came last.

import Domain

extension Reserve {
  /// The whole journal must have been read with it; keys destroyed on purpose do not count.
  mutating func judgeKeyring() {
    guard holdsReserveKey, !trouble.missingKeys.isEmpty, !trouble.isLackTold else { return }
    let forgotten = forgotten
    let missing = trouble.missingKeys.filter { name, key in
      let isForgotten = key.subject.map(forgotten.contains) ?? false
      return !isForgotten && !registry.forgottenKeys.contains(name)
    }
    guard let first = missing.values.map(\.record).min() else { return }
    if first < trouble.firstOpened ?? .max {
      keys.ring = nil
    } else {
      trouble.isLackTold = true
      notices.append(.keysMissing(missing.count))
    }
  }

  /// With a key that no coordinator was ever granted.
  mutating func noteOpened(_ record: Record, in line: [UInt8]) {
    guard trouble.firstOpened == nil,
      EntityID(stored: line.span.extracting(record.subject))?.kind != .introduction
    else { return }
    trouble.firstOpened = record.number
  }

  mutating func noteMissing(_ name: String, _ record: Record, in line: [UInt8]) {
    guard trouble.missingKeys[name] == nil else { return }
    trouble.missingKeys[name] = Trouble.MissingKey(
      subject: EntityID(stored: line.span.extracting(record.subject)), record: record.number)
  }

  private var forgotten: Set<EntityID> {
    var entities: Set<EntityID> = []
    for person in registry.erased.union(registry.retracted) {
      entities.insert(person.entity)
      entities.formUnion(registry.everyIntroduction(of: person).map(\.entity))
      entities.formUnion(registry.pathways(of: person.entity).map(\.id.entity))
    }
    return entities
  }
}

extension Keyring.Access {
  /// Told by a hash of nothing keyed with either.
  func isSameKey(as other: Keyring.Access) -> Bool {
    Digest(of: Span(), secret: reserveKey) == Digest(of: Span(), secret: other.reserveKey)
  }
}
