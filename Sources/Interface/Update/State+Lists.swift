package import Domain

extension State {
  /// Makes the lists anew after the registry, a filter or an order has changed.
  ///
  /// The selection stays on its entity; where that is gone, on the row that took its place.
  package mutating func refreshLists(_ registry: Registry) {
    for pane in Pane.allCases { refresh(pane, registry) }
    refreshCompositions(registry)
    dueCount = registry.dueDates(on: moment.today).count
    scrollPanes()
  }

  mutating func refresh(_ pane: Pane, _ registry: Registry) {
    let place = desk[pane].position ?? 0
    var list = desk[pane]
    let describer = PaneDescriber(
      pane: pane, registry: registry, sort: list.sort, wording: wording)
    list.index.refresh(describer)
    list.total = list.index.items.count
    list.tally = Tally(pane, registry)
    let query = Query(list.filter.text, wording: wording)
    list.rows = list.index.rows(query, describer)
    if !list.ticked.isEmpty { list.ticked.formIntersection(list.index.items.map(\.id)) }
    if list.position == nil { list.select(at: place) }
    desk[pane] = list
  }

  /// Brings the selection of every pane into sight.
  mutating func scrollPanes() {
    let layout = DeskLayout(size, focus: desk.focus)
    for pane in Pane.allCases {
      desk[pane].show(within: max(1, layout.rows(of: pane)))
    }
    scrollCompositions()
  }

  mutating func filterChanged(_ registry: Registry) {
    if case .composition = pages.last {
      refreshCompositions(registry)
    } else {
      refresh(desk.focus, registry)
    }
    scrollPanes()
  }
}

extension Tally {
  /// Counts a pane's entities.
  fileprivate init(_ pane: Pane, _ registry: Registry) {
    switch pane {
    case .candidates: break
    case .needs: open = registry.needs.values.count(where: \.isOpen)
    case .pathways:
      open = registry.pathways.values.count { $0.state == .running }
      completed = registry.pathways.values.count { $0.state == .ended }
    case .introductions: open = registry.introductions.values.count(where: \.state.isOpen)
    }
  }
}
