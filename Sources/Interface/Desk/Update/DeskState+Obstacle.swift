package import Domain

// Besides what a command's line of the table says.
extension DeskState {
  /// On the page of the rules.
  var selectedFigure: DatedRule.Figure? { isOnList ? listed.selected?.figure : nil }

  /// Nor of what is about its person.
  package func closure(of id: EntityID, _ registry: Registry) -> String? {
    registry.isErased(id) ? wording.itIs(wording.name(CandidateState.erased)) : nil
  }

  func obstacleToNew(_ registry: Registry) -> String? {
    switch pages.last {
    case .list(let list): list.name.description.made == nil ? wording.say(.listOfWhatIs) : nil
    case .round: wording.say(.listOfWhatIs)
    case .dossier(let page): closure(of: page.id, registry)
    case .gantt: wording.say(.listOfWhatIs)
    case .form, .text, .incoming, .shortlist, nil: nil
    }
  }

  func obstacle(to next: Standing, _ registry: Registry) -> String? {
    // Of several ticked rows each gets an answer of its own, where any may.
    let standings = subjects(registry).lazy.compactMap { registry.entity($0)?.standing }
    guard let first = standings.first, !standings.contains(where: { $0.mayBecome(next) }) else {
      return nil
    }
    return wording.itIs(wording.name(first))
  }

  /// Why nothing begins with what is selected: it stands otherwise than it must.
  func obstacleUnless(_ wanted: Set<Standing>, _ registry: Registry) -> String? {
    let standing = subject(registry).flatMap(registry.standing)
    return standing.flatMap { wanted.contains($0) ? nil : wording.itIs(wording.name($0)) }
  }

  func obstacleToArchiving(_ registry: Registry) -> String? {
    guard let ending = ending(registry) else {
      return hasSeveralTicked ? wording.say(.oneAtATime) : wording.useNextStep
    }
    return obstacle(to: ending, registry)
  }

  /// What archiving leads to; nil where several lead elsewhere, or would have to say why.
  func ending(_ registry: Registry) -> Standing? {
    let all = subjects(registry)
    guard let ending = all.first.flatMap(registry.ending),
      all.allSatisfy({ registry.ending(of: $0) == ending }),
      all.count < 2 || AnyStep(to: ending)?.described.isPlain == true
    else { return nil }
    return ending
  }

  /// Of somebody who left, only what concerns their rights is recorded.
  func obstacleToConsent(_ registry: Registry) -> String? {
    guard let person: Candidate = selected(registry), person.state == .left else { return nil }
    return wording.itIs(wording.name(person.state))
  }

  func obstacleToExtending(_ registry: Registry) -> String? {
    let open = openRequests(registry)
    if open.isEmpty { return wording.noOpenRequest }
    return open.allSatisfy { $0.delay != nil } ? wording.alreadyExtended : nil
  }

  func obstacle(to move: IntroductionMove, _ registry: Registry) -> String? {
    guard let introduction: Introduction = selected(registry) else { return wording.say(.gone) }
    guard IntroductionRule.rule(for: move).from.contains(introduction.state) else {
      return wording.itIs(wording.name(introduction.state))
    }
    guard move == .lapsed, let need = registry.needs[introduction.need],
      need.state == .open || need.state == .suspended
    else { return nil }
    return wording.needIs(wording.name(need.state))
  }
}
