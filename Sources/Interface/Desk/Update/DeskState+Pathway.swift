import Domain

extension DeskState {
  func obstacle(to act: AnyAct, _ registry: Registry) -> String? {
    guard let standing = subject(registry).flatMap(registry.standing) else { return nil }
    guard act.described.isPossible(at: standing) else {
      return wording.itIs(wording.name(standing))
    }
    let id = subject(registry) ?? .reserve
    if case .outreachAnswer = act, !registry.awaitsAnswer(id) { return wording.noAnswerAwaited }
    if case .reminderEnd = act, !registry.hasReminder(id) { return wording.noReminder }
    guard case .attestation = act, let pathway: Pathway = selected(registry) else { return nil }
    return registry.progress(of: pathway).done == 0 ? wording.nothingDone : nil
  }

  /// What asks for nothing is recorded at once, and can be undone.
  mutating func open(_ act: AnyAct, _ name: Change.Kind, on id: EntityID, _ registry: Registry) {
    if name == .reminderDone {
      return ask(wording.reminderDone(registry.label(id)), .record([.act(id, act)]))
    }
    open(.act(id, name), registry)
  }

  func newerEdition(_ registry: Registry) -> Int? {
    guard let pathway: Pathway = selected(registry), pathway.state == .running else { return nil }
    return registry.newerEdition(for: pathway)
  }

  mutating func askToAdopt(_ id: EntityID, _ registry: Registry) {
    guard let id = PathwayID(id), let pathway = registry.pathways[id] else { return }
    ask(wording.adoptEdition(of: registry.label(of: pathway)), .record([.adoptEdition(id)]))
  }
}
