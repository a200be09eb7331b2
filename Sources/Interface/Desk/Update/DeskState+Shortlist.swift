import Canvas
import Domain

extension DeskState {
  var shortlistNeed: NeedID? {
    switch pages.last {
    case .shortlist(let page): page.id
    case .list(let list):
      if case .composition(let asked) = list.name { asked } else { nil }
    case .dossier, .gantt, .form, .text, .round, .incoming, nil: nil
    }
  }

  func obstacleOnShortlist(_ registry: Registry) -> String? {
    guard let asked = shortlistNeed.flatMap({ registry.needs[$0] }) else {
      return wording.say(.gone)
    }
    return asked.isOpen ? nil : wording.itIs(wording.name(asked.state))
  }

  func obstacleToProposing(_ registry: Registry) -> String? {
    obstacleOnShortlist(registry) ?? (listed.ticked.isEmpty ? wording.say(.nobodyTicked) : nil)
  }

  func obstacleToPresenting(_ registry: Registry) -> String? {
    obstacleOnShortlist(registry)
      ?? (shortlistNeed.map { agreed(to: $0, registry).isEmpty } == true
        ? wording.say(.nobodyAgreed) : nil)
  }

  mutating func compose(_ registry: Registry) {
    if let asked = shortlistNeed { open(.composition(asked), registry) }
  }

  mutating func askToPropose(_ registry: Registry) {
    guard let asked = shortlistNeed else { return }
    let people = listed.tickedRows.compactMap { CandidateID($0) }
    let text = wording.propose(
      people.count, to: registry.label(asked), of: registry.organisationLabel(of: asked))
    ask(text, .propose(asked, people))
  }

  /// In the order of the page.
  private func agreed(to asked: NeedID, _ registry: Registry) -> [Introduction] {
    guard case .shortlist(let page) = pages.last else { return [] }
    return registry.shortlist(of: asked, by: page.order).filter { $0.state == .agreed }
  }

  /// The commands are made from what the page shows now: whoever withdraws or agrees anew before
  /// the answer is refused rather than shown.
  mutating func askToPresent(_ registry: Registry) {
    guard let asked = shortlistNeed else { return }
    let people = agreed(to: asked, registry)
    let expired = people.count { $0.consent?.expires.map { $0 < moment.today } ?? true }
    let text = wording.present(
      people.map { registry.label($0.candidate) }, expired: expired,
      others: registry.introductions(to: asked).count - people.count,
      to: registry.organisationLabel(of: asked))
    let commands = people.map {
      Command.moveIntroduction($0.id, IntroductionStep(.presented), seen: $0.lastMove)
    }
    ask(text, .present(asked, commands))
  }

  mutating func order(by rule: SortRule, _ registry: Registry) {
    if case .shortlist(var page) = pages.last {
      page.order = rule
      page.cursor.laidOut = nil
      pages[pages.count - 1] = .shortlist(page)
    } else {
      listed.sort = rule
      if case .list(let list) = pages.last { desk.orders[list.name] = rule }
      listChanged(registry)
    }
  }

  var orders: (current: SortRule, all: [SortRule]) {
    switch pages.last {
    case .shortlist(let page): (page.order, SortRule.shortlist)
    case .list, .dossier, .gantt, .form, .text, .round, .incoming, nil: (listed.sort, listed.orders)
    }
  }
}
