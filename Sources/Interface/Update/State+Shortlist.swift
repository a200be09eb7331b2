import Canvas
import Domain

extension State {
  /// The need whose shortlist lies on top.
  var shortlistNeed: NeedID? {
    switch pages.last {
    case .shortlist(let page): page.need
    case .composition(let page): page.need
    default: nil
    }
  }

  /// What stands in the way of anything done with a whole shortlist.
  func obstacleOnShortlist(_ registry: Registry) -> String? {
    guard let need = shortlistNeed.flatMap({ registry.needs[$0] }) else { return wording.gone }
    return need.isOpen ? nil : wording.itIs(wording.name(need.state))
  }

  func obstacleToProposing(_ registry: Registry) -> String? {
    obstacleOnShortlist(registry) ?? (listed.ticked.isEmpty ? wording.nobodyTicked : nil)
  }

  func obstacleToPresenting(_ registry: Registry) -> String? {
    obstacleOnShortlist(registry)
      ?? (shortlistNeed.map { agreed(to: $0, registry).isEmpty } == true
        ? wording.nobodyAgreed : nil)
  }

  /// Opens the list to tick people of.
  mutating func compose(_ registry: Registry) {
    guard let need = shortlistNeed else { return }
    var page = CompositionPage(need)
    page.refresh(registry, wording)
    pages.append(.composition(page))
  }

  mutating func askToPropose(_ registry: Registry) {
    guard case .composition(let page) = pages.last else { return }
    let text = wording.propose(
      page.list.ticked.count, to: registry.label(page.need),
      of: registry.organisationLabel(of: page.need))
    layers.append(.question(Question(text, .propose(page.need, page.ticked))))
  }

  /// Whoever has agreed to be presented, in the order of the page.
  private func agreed(to need: NeedID, _ registry: Registry) -> [Introduction] {
    guard case .shortlist(let page) = pages.last else { return [] }
    return registry.shortlist(of: need, by: page.order).filter { $0.state == .agreed }
  }

  /// Asks before everybody who agreed is presented.
  ///
  /// The commands are made from what the page shows now: whoever withdraws or agrees anew before
  /// the answer is refused rather than shown.
  mutating func askToPresent(_ registry: Registry) {
    guard let need = shortlistNeed else { return }
    let people = agreed(to: need, registry)
    let expired = people.count { $0.consent?.expires.map { $0 < moment.today } ?? true }
    let text = wording.present(
      people.map { registry.label($0.candidate) }, expired: expired,
      others: registry.introductions(to: need).count - people.count,
      to: registry.organisationLabel(of: need))
    let commands = people.map {
      Command.moveIntroduction($0.id, IntroductionStep(.presented), seen: $0.lastMove)
    }
    layers.append(.question(Question(text, .present(need, commands))))
  }

  /// Puts the list in another order.
  mutating func order(by rule: SortRule, _ registry: Registry) {
    if case .shortlist(var page) = pages.last {
      page.order = rule
      page.cursor.laidOut = nil
      pages[pages.count - 1] = .shortlist(page)
    } else {
      listed.sort = rule
      filterChanged(registry)
    }
  }

  /// The order of the list on top, and those that it may have.
  var orders: (current: SortRule, all: [SortRule]) {
    switch pages.last {
    case .shortlist(let page): (page.order, SortRule.shortlist)
    case .composition(let page): (page.list.sort, SortRule.composition)
    default: (desk.focused.sort, SortRule.rules(for: desk.focus))
    }
  }
}

// The list that is to be ticked has the keys of a pane.
extension State {
  /// The list that the keys of lists go to: the one to be ticked on top, else the focused pane.
  var listed: PaneState {
    get { if case .composition(let page) = pages.last { page.list } else { desk.focused } }
    set {
      if case .composition(var page) = pages.last {
        page.list = newValue
        pages[pages.count - 1] = .composition(page)
      } else {
        desk.focused = newValue
      }
    }
  }

  /// Rows of the list to be ticked that are on screen.
  var compositionRows: Int { max(1, size.rows - 1 - CompositionView.otherRows) }

  /// Makes the lists to be ticked anew.
  mutating func refreshCompositions(_ registry: Registry) {
    for place in pages.indices {
      guard case .composition(var page) = pages[place] else { continue }
      page.refresh(registry, wording)
      pages[place] = .composition(page)
    }
  }

  /// Brings the selection of the list to be ticked into sight.
  mutating func scrollCompositions() {
    for place in pages.indices {
      guard case .composition(var page) = pages[place] else { continue }
      page.list.show(within: compositionRows)
      pages[place] = .composition(page)
    }
  }

  /// A click selects somebody of the list; on the selection it ticks.
  mutating func clickComposition(at row: Int) {
    let place = listed.top + row - CompositionView.headRows
    guard row >= CompositionView.headRows, listed.rows.indices.contains(place) else { return }
    let isSecond = listed.position == place
    listed.isFiltering = false
    listed.select(at: place)
    if isSecond { listed.toggleTick() }
  }
}

extension PaneState {
  /// Ticks the selected row, or no longer.
  mutating func toggleTick() {
    guard let selected else { return }
    if ticked.remove(selected) == nil { ticked.insert(selected) }
  }

  /// Brings the selection into sight of so many rows.
  mutating func show(within rows: Int) {
    let place = position ?? 0
    top = min(top, max(0, self.rows.count - rows))
    top = max(min(top, place), place - rows + 1)
  }
}
