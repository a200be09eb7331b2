import Canvas
package import Domain

extension DeskState {
  /// The one on top, else the focused pane.
  var listed: ListState {
    get { if case .list(let list) = pages.last { list } else { desk.focused } }
    set {
      if case .list = pages.last {
        pages[pages.count - 1] = .list(newValue)
      } else {
        desk.focused = newValue
      }
    }
  }

  var isOnList: Bool {
    switch pages.last {
    case .list, nil: true
    case .dossier, .form, .text, .shortlist, .gantt, .round, .incoming: false
    }
  }

  package mutating func refreshLists(_ registry: Registry) {
    noteDue(registry)
    let reading = reading(registry)
    desk.refresh(reading)
    for place in pages.indices {
      guard case .list(var list) = pages[place] else { continue }
      list.refresh(reading)
      pages[place] = .list(list)
    }
    doubtClock(registry)
    scrollLists(registry)
  }

  private mutating func doubtClock(_ registry: Registry) {
    let before = clockDoubt
    clockDoubt = registry.doubt(about: moment.today)
    guard let clockDoubt, clockDoubt != before else { return }
    notices.add(wording.sentence(clockDoubt, on: moment.today), isError: true)
  }

  mutating func listChanged(_ registry: Registry) {
    let reading = reading(registry)
    if case .list = pages.last { listed.refresh(reading) } else { desk.refreshFocused(reading) }
    scrollLists(registry)
  }

  mutating func open(_ name: ListName, _ registry: Registry) {
    var list = ListState(name)
    list.sort = desk.orders[name] ?? list.sort
    list.refresh(reading(registry))
    list.detailed = list.selected
    pages.append(.list(list))
    scrollLists(registry)
  }

  mutating func scrollLists(_ registry: Registry) {
    let layout = DeskLayout(size, focus: desk.focus)
    for pane in Pane.allCases { desk[pane].show(within: max(1, layout.rows(of: pane))) }
    for place in pages.indices {
      guard case .list(var list) = pages[place] else { continue }
      list.show(within: ListLayout(list, in: self, registry).rows.rows)
      pages[place] = .list(list)
    }
  }

  func visibleRows(_ registry: Registry) -> Int {
    if case .list(let list) = pages.last { return ListLayout(list, in: self, registry).rows.rows }
    return DeskLayout(size, focus: desk.focus).rows(of: desk.focus)
  }

  /// What is said of a row can wait.
  var isWalkingOnPage: Bool {
    guard layers.isEmpty, case .list(let list) = pages.last else { return false }
    return list.name.description.detailRows > 0 && list.detailed != list.selected
  }
}

extension RowID {
  var isTickable: Bool { subject?.kind.map(DeskKeys.tickable.contains) ?? false }
}
