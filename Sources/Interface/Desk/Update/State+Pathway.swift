import Domain

extension State {
  private func pathway(_ registry: Registry) -> Pathway? {
    subject(registry).flatMap { PathwayID($0) }.flatMap { registry.pathways[$0] }
  }

  func obstacleToAttesting(_ registry: Registry) -> String? {
    let done = pathway(registry).map { registry.progress(of: $0).done } ?? 0
    return done == 0 ? wording.nothingDone : nil
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
