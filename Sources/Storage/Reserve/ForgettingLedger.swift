import Domain

/// What the journal says is to stay closed for ever; the registry knows it too, but an examination
/// makes none.
struct ForgettingLedger {
  private(set) var people: Set<EntityID> = []
  private(set) var keys: Set<String> = []
  /// As of the last erasure.
  private(set) var epoch = 0
  private var owners: [EntityID: EntityID] = [:]
  private var registrations: [Int: EntityID] = [:]

  mutating func note(_ event: Event, number: Int) {
    let subject = event.subject
    let change = event.change
    if case .earlierForgotten(let forgetting) = change { keys.formUnion(forgetting.keys) }
    if case .created(let card) = change { owners[subject] = card.described.owner(of: subject) }
    if subject.kind == .candidate { note(change, on: subject, number: number) }
  }

  private mutating func note(_ change: Change, on person: EntityID, number: Int) {
    if case .created(.candidate) = change { registrations[number] = person }
    if case .erasureBegun = change { people.insert(person) }
    if case .erasureDone(let end) = change { epoch = max(epoch, end.epoch ?? 0) }
    if case .undone(let undone) = change, let number = undone.number,
      registrations[number] == person
    {
      people.insert(person)
    }
  }

  func covers(_ subject: EntityID, key: String) -> Bool {
    keys.contains(key) || people.contains(owners[subject] ?? subject)
  }
}
