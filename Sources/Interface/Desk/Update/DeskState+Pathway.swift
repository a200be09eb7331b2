import Domain

extension DeskState {
  private func pathway(_ registry: Registry) -> Pathway? {
    subject(registry).flatMap { PathwayID($0) }.flatMap { registry.pathways[$0] }
  }

  func obstacle(to act: AnyAct, _ registry: Registry) -> String? {
    guard let standing = subject(registry).flatMap(registry.standing) else { return nil }
    guard act.described.isPossible(at: standing) else {
      return wording.itIs(wording.name(standing))
    }
    guard case .attestation = act, let pathway = pathway(registry) else { return nil }
    return registry.progress(of: pathway).done == 0 ? wording.nothingDone : nil
  }

  func newerEdition(_ registry: Registry) -> Int? {
    guard let pathway = pathway(registry), pathway.state == .running else { return nil }
    return registry.newerEdition(for: pathway)
  }

  mutating func askToAdopt(_ id: EntityID, _ registry: Registry) {
    guard let id = PathwayID(id), let pathway = registry.pathways[id] else { return }
    ask(wording.adoptEdition(of: registry.label(of: pathway)), .record([.adoptEdition(id)]))
  }
}
