import Domain

/// Nobody's identity stands on the screen before it is recorded that it was looked at.
extension ReviewState {
  /// Unless that has just failed; whoever is presented meanwhile, or anew, is asked for at the next
  /// change of the journal.
  mutating func trace(_ registry: Registry) -> Effect {
    let untraced = untraced(registry)
    guard !untraced.isEmpty, traceTrouble == nil else { return .none }
    return .record([.consult(untraced)])
  }

  private func untraced(_ registry: Registry) -> [IntroductionID] {
    openNeeds.flatMap { registry.introductions(to: $0) }
      .filter { $0.isShown(on: today) }.map(\.id)
      .filter { !isTraced($0, registry) }.sorted()
  }

  /// What somebody was last presented with.
  func isTraced(_ id: IntroductionID, _ registry: Registry) -> Bool {
    guard let presentation = registry.presentation(of: id) else { return false }
    return traced[id] == presentation
  }

  mutating func takeTrace(
    of ids: [IntroductionID], _ result: Result<[Stamp], Reply.Failure>, _ registry: Registry
  ) {
    switch result {
    case .success: for id in ids { traced[id] = registry.presentation(of: id) }
    case .failure(.notWritten(let sentence)): traceTrouble = sentence
    // Somebody withdrew at that very moment: the others are asked for once more.
    case .failure(.refused) where untraced(registry) != ids: break
    case .failure(.refused(let refusal)):
      traceTrouble = wording.sentence(refusal, registry: registry, colleagues: colleagues)
    }
  }

  /// Off the bottom line too.
  mutating func forgetWhoeverLeft(_ registry: Registry) {
    let left = traced.keys.filter { !(registry.introductions[$0]?.isShown(on: today) ?? false) }
    guard !left.isEmpty else { return }
    for id in left { traced[id] = nil }
    notices.clear()
    guard let id = left.first(where: { $0 == pages.last?.form?.purpose.movedIntroduction }),
      let person = person(id, registry)
    else { return }
    notices.say(wording.formIsOver(person), isError: true)
  }

  private var openNeeds: [NeedID] {
    var needs: [NeedID] = []
    for case .shortlist(let id, _) in pages where !needs.contains(id) { needs.append(id) }
    return needs
  }
}

extension Registry {
  fileprivate func presentation(of id: IntroductionID) -> Int? {
    entries(of: id.entity).last { !$0.isUndone && $0.event.change.isPresentation }?.stamp.number
  }
}
