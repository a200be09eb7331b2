// An organisation is shown somebody in an envelope: what the person agreed to show, sealed under a
// key drawn for that presentation and granted to the organisation's coordinators. Which grants
// there are follows from the journal and the day alone:
//
//     a coordinator may open what an introduction to her organisation was last presented
//     with, as long as it is with the organisation and the consent holds, or the person is retained
//     and not followed up yet, and the presentation itself says, under its seal, that it is for that
//     organisation; and what her organisation itself said of an introduction, until the person is
//     erased.
//
// So a withdrawal, an end, an expiry or an erasure takes a grant back, and undoing one makes it
// anew, without a record of its own. Only those who have the reserve key can rewrite the keyring:
// what is due is settled by the next facilitator who records something or whose desk looks at the
// files.

import Domain

extension Reserve {
  mutating func note(_ today: Day?) {
    guard let today else { return }
    keys.day = keys.day.map { max($0, today) } ?? today
  }

  var areGrantsDue: Bool {
    guard let day = keys.day, let ring = keys.ring, ring.access != nil else { return false }
    return dueRights(on: day) != ring.table.rights
  }

  /// The lock must be held.
  mutating func settleGrants() throws(StorageError) {
    guard areGrantsDue, let day = keys.day, var ring = keys.ring else { return }
    try ring.grant(dueRights(on: day), to: registry.roster.compactMapValues(\.box))
    keys.ring = ring
    do throws(StorageError) { try saveKeyring() } catch {
      // What did not reach the file is gone with the next reading of it.
      keys.status = nil
      throw error
    }
  }

  private func dueRights(on day: Day) -> Set<KeyTable.Right> {
    guard let ring = keys.ring else { return [] }
    var rights: Set<KeyTable.Right> = []
    for (id, member) in registry.roster where member.role == .coordinator && !member.isRemoved {
      guard let organisation = member.organisation, member.box != nil else { continue }
      for introduction in registry.introductions(of: organisation)
      where introduction.presentation?.recipient == organisation
        && !registry.erased.contains(introduction.candidate)
      {
        let entity = introduction.id.entity
        if let words = ring.table.words(of: entity) { rights.insert(.init(key: words, member: id)) }
        // A record may name any key, and whoever can write in the folder can append one: only the
        // keyring, which they cannot forge, says that a key is an introduction's.
        guard introduction.isShown(on: day), let key = envelope(of: introduction.id),
          ring.table.owner(of: key) == entity
        else { continue }
        rights.insert(KeyTable.Right(key: key, member: id))
      }
    }
    return rights
  }

  /// Presentations that were taken back left out: what was agreed to for those is not any more.
  func envelope(of id: IntroductionID) -> String? {
    let last = registry.entries(of: id.entity).last { entry in
      entry.event.change.isPresentation && !entry.isUndone
    }
    return last.flatMap { keys.envelopes[$0.stamp.number] }
  }

  func coordinators(of id: EntityID) -> [(MemberID, [UInt8])] {
    let introduction = IntroductionID(id).flatMap { registry.introductions[$0] }
    guard let organisation = introduction.flatMap(registry.organisation) else { return [] }
    return registry.roster.compactMap { id, member in
      guard member.role == .coordinator, !member.isRemoved, member.organisation == organisation
      else { return nil }
      return member.box.map { (id, $0) }
    }
  }
}

extension KeyTable.Use {
  init(_ change: Change) {
    self = change.isCard ? .card : change.isPresentation ? .presentation : .other
  }
}
