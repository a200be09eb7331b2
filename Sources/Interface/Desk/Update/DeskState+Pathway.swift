import Domain

extension DeskState {
  func obstacle(to act: AnyAct, _ registry: Registry) -> String? {
    guard let standing = subject(registry).flatMap(registry.standing) else { return nil }
    guard act.described.isPossible(at: standing) else {
      return wording.itIs(wording.name(standing))
    }
    guard case .attestation = act, let pathway: Pathway = selected(registry) else { return nil }
    return registry.progress(of: pathway).done == 0 ? wording.nothingDone : nil
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
