// To seal a reserve key to a member takes no secret, only the `public` that stands in the keyring. So
// whoever can write in the folder could put a keyring in place with a reserve key of their own, sealed
// to the members: their passphrases would open it, its mac would be right, and what is recorded from
// then on could be read by whoever made it. What nobody can bring under another reserve key without
// having opened the old one are the data keys. A keyring that opens nothing of all that the journal
// has sealed is therefore not this reserve's.

import Domain

extension Reserve {
  /// Lets go of a keyring that opens nothing of what the journal has sealed, and tells of one that
  /// lacks some keys; the whole journal must have been read with it.
  ///
  /// Keys that were destroyed on purpose do not count.
  mutating func judgeKeyring() {
    guard holdsReserveKey, !trouble.missingKeys.isEmpty, !trouble.isLackTold else { return }
    let forgotten = forgotten
    let missing = trouble.missingKeys.count {
      !forgotten.contains($0.value) && !registry.forgottenKeys.contains($0.key)
    }
    guard missing > 0 else { return }
    if trouble.opened == 0 {
      keys.ring = nil
    } else {
      trouble.isLackTold = true
      notices.append(.keysMissing(missing))
    }
  }

  /// The people whose keys are destroyed, and all that is about them alone.
  private var forgotten: Set<EntityID> {
    var entities: Set<EntityID> = []
    for person in registry.erased.union(registry.retracted) {
      entities.insert(person.entity)
      entities.formUnion(registry.introductions(of: person).map(\.id.entity))
      entities.formUnion(registry.pathways(of: person.entity).map(\.id.entity))
    }
    return entities
  }
}

extension Keyring.Access {
  /// Whether the reserve key is the same, told by a hash of nothing keyed with either.
  func isSameKey(as other: Keyring.Access) -> Bool {
    Digest(of: Span(), secret: reserveKey) == Digest(of: Span(), secret: other.reserveKey)
  }
}
