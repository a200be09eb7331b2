extension Registry {
  /// Undoes the changes of these records, the last first.
  ///
  /// A change can be undone as long as it is the last of its entity and, for a creation, nothing
  /// else refers to the entity.
  func undo(_ numbers: [Int]) throws(Refusal) -> [Event] {
    guard !numbers.isEmpty else { throw .nothingToUndo }
    var events: [Event] = []
    var undone: Set<Int> = []
    for number in numbers.sorted(by: >) {
      guard let entry = entry(number: number), !entry.isUndone, entry.canBeUndone else {
        throw .nothingToUndo
      }
      let subject = entry.event.subject
      let last = entries(of: subject).last {
        !$0.isUndone && $0.canBeUndone && !undone.contains($0.stamp.number)
      }
      guard last?.stamp.number == number else { throw .changedSince(subject) }
      if entry.event.change.isCreation, let other = dependent(on: subject, besides: undone) {
        throw .neededBy(other)
      }
      undone.insert(number)
      events.append(Event(.undone(Undone(number: number)), on: subject))
    }
    return events
  }

  /// Something that refers to an entity and would be left hanging without it.
  private func dependent(on id: EntityID, besides undone: Set<Int>) -> EntityID? {
    let dependents: [EntityID] =
      switch id.kind {
      case .candidate:
        (CandidateID(id).map { introductions(of: $0).map(\.id.entity) } ?? [])
          + pathways(of: id).map(\.id.entity)
      case .organisation:
        (OrganisationID(id).map { needs(of: $0).map(\.id.entity) } ?? [])
          + pathways(of: id).map(\.id.entity)
      case .need: NeedID(id).map { introductions(to: $0).map(\.id.entity) } ?? []
      case .programme: ProgrammeID(id).map { pathways(through: $0).map(\.id.entity) } ?? []
      case .pathway, .introduction, nil: []
      }
    return dependents.first { id in
      !entries(of: id).contains { undone.contains($0.stamp.number) && $0.event.change.isCreation }
    }
  }
}

extension Entry {
  /// An undoing is not itself undone: what it undid can be done again.
  fileprivate var canBeUndone: Bool {
    if case .undone = event.change { false } else { true }
  }
}
