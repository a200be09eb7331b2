import Domain

/// What the journal says is to stay closed for ever; the registry knows it too, but an examination
/// makes none.
struct ForgettingLedger {
  private(set) var people: Set<EntityID> = []
  private(set) var keys: Set<String> = []
  /// As of the last erasure.
  private(set) var epoch = 0
  private var owners: [EntityID: EntityID] = [:]

  mutating func note(_ event: Event) {
    let subject = event.subject
    let change = event.change
    if case .earlierForgotten(let forgetting) = change { keys.formUnion(forgetting.keys) }
    if case .created(let card) = change { owners[subject] = card.described.owner(of: subject) }
    if subject.kind == .candidate, case .erasureBegun = change { people.insert(subject) }
    if case .erasureDone(let end) = change { epoch = max(epoch, end.epoch ?? 0) }
  }

  func covers(_ subject: EntityID, key: String) -> Bool {
    keys.contains(key) || people.contains(owners[subject] ?? subject)
  }
}
