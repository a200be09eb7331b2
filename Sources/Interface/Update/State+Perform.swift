import Canvas
import Domain

extension State {
  /// Does what is asked for; what stands in the way has been ruled out.
  mutating func perform(_ action: Action, _ registry: Registry) -> Effect {
    switch action {
    case .up, .down, .pageUp, .pageDown, .home, .end, .next, .previous, .pane:
      move(action, registry)
    case .search: listed.isFiltering = true
    case .sort: open(sortPicker())
    case .tick, .tickAll, .invertTicks: changeTicks(action)
    case .help: pages.append(.help(ScrolledPage()))
    case .commands: open(commandPicker(registry))
    case .menu: open(menuPicker(registry))
    case .notices: pages.append(.notices(ScrolledPage()))
    case .due: pages.append(.due(ListPage()))
    case .organisations: pages.append(.organisations(ListPage()))
    case .programmes: pages.append(.programmes(ListPage()))
    case .retention: pages.append(.retention(ListPage()))
    case .requests: pages.append(.requests(ListPage()))
    case .rules: pages.append(.rules(ListPage()))
    case .figures: pages.append(.figures(ScrolledPage()))
    case .language: open(languagePicker())
    case .theme: open(themePicker())
    case .slowLine:
      preferences.isSlow.toggle()
      return .savePreferences
    case .back: back(registry)
    case .quit: return quit()
    case .refresh:
      notices.say(wording.refreshed)
      return .refresh
    case .suspend: return .suspend
    case .lock: return .lock
    case .undo: return undoable.last.map { .record([.undo($0.records)]) } ?? .none
    case .save: return pressInForm(.key(.control("s")), registry)
    case .open: openSelection(registry)
    default: return work(action, registry)
    }
    return .none
  }

  private mutating func move(_ action: Action, _ registry: Registry) {
    if let page = pages.last {
      guard case .composition = page else { return movePage(action, registry) }
    }
    let page = max(1, listedRows - 1)
    let place = listed.position ?? 0
    switch action {
    case .up: listed.select(at: place - 1)
    case .down: listed.select(at: place + 1)
    case .pageUp: listed.select(at: place - page)
    case .pageDown: listed.select(at: place + page)
    case .home: listed.select(at: 0)
    case .end: listed.select(at: .max)
    case .next: focus(Pane(rawValue: (desk.focus.rawValue + 1) % 4))
    case .previous: focus(Pane(rawValue: (desk.focus.rawValue + 3) % 4))
    case .pane(let pane): focus(pane)
    default: break
    }
    scrollPanes()
  }

  /// Rows that are on screen of the list that the keys go to.
  private var listedRows: Int {
    pages.isEmpty ? DeskLayout(size, focus: desk.focus).rows(of: desk.focus) : compositionRows
  }

  private mutating func focus(_ pane: Pane?) {
    desk.focused.isFiltering = false
    desk.focus = pane ?? desk.focus
  }

  mutating func changeTicks(_ action: Action) {
    let rows = listed.rows
    switch action {
    case .tick:
      listed.toggleTick()
      listed.select(at: (listed.position ?? 0) + 1)
    case .tickAll: listed.ticked = Set(rows)
    default: listed.ticked = Set(rows).subtracting(listed.ticked)
    }
    scrollPanes()
  }

  /// One step back: a page, then a filter, then the ticks; never out of the program.
  private mutating func back(_ registry: Registry) {
    if case .composition(let page) = pages.last, !page.list.filter.isEmpty {
      listed.filter.clear()
      filterChanged(registry)
    } else if let question = questionBeforeLeaving {
      layers.append(.question(question))
    } else if !pages.isEmpty {
      pages.removeLast()
    } else if !desk.focused.filter.isEmpty {
      desk.focused.filter.clear()
      filterChanged(registry)
    } else {
      desk.focused.ticked = []
    }
  }

  private mutating func quit() -> Effect {
    guard pages.contains(where: \.holdsText) else { return .quit }
    layers.append(.question(Question(wording.quitForm, .quit)))
    return .none
  }

  /// Opens what is selected, unless it is what is on the screen: a dossier, or for a programme
  /// and a figure, which have none, their form.
  private mutating func openSelection(_ registry: Registry) {
    if let figure = selectedFigure { return open(.rule(figure), registry) }
    if writeSelected(registry) { return }
    guard let id = subject(registry) else { return }
    if let programme = ProgrammeID(id) {
      return open(.programme(programme, isNew: false), registry)
    }
    if case .dossier(let page) = pages.last, page.id == id { return }
    pages.append(.dossier(DossierPage(id)))
  }
}

extension State {
  /// What is asked before the page on top is left, if leaving it would lose something.
  private var questionBeforeLeaving: Question? {
    switch pages.last {
    case .composition(let page) where !page.list.ticked.isEmpty:
      Question(wording.leaveTicks(page.list.ticked.count), .leavePage)
    case .round(let page) where page.holdsText: Question(wording.leaveRound, .leavePage)
    default: nil
    }
  }
}

extension Page {
  /// Whether something was written on it that leaving would lose.
  fileprivate var holdsText: Bool {
    switch self {
    case .form(let form): form.isDirty
    case .round(let page): page.holdsText
    default: false
    }
  }
}
