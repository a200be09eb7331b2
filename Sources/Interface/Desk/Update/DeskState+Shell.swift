import Canvas
package import Domain

extension DeskState: Shell {
  /// It reads neither clock nor file nor terminal: these come in as occurrences and go out as
  /// effects.
  package mutating func update(_ occurrence: Occurrence, _ registry: Registry) -> Effect {
    if case .input(.key) = occurrence { isUntouched = false }
    if case .rest = occurrence { prepareLists(registry) }
    let effect = accept(occurrence, registry)
    settlePage(registry)
    if !occurrence.isWalking { comeToRest() }
    settleSummary(registry)
    return effect
  }

  package var ground: Place {
    switch pages.last {
    case .dossier: .dossier
    case .form: .form
    case .shortlist: .shortlist
    case .gantt: .gantt
    case .list(let list):
      list.line != nil
        ? .line
        : list.name.session != nil
          ? .session : list.isFiltering ? .filter : list.name.isComposition ? .composition : .list
    case .round: .list
    case .text: .text
    case .incoming: .incoming
    case nil: desk.focused.isFiltering ? .filter : .desk
    }
  }

  /// A ticked row is what is meant, wherever the cursor went after ticking it.
  package func subject(_ registry: Registry) -> EntityID? {
    guard isOnList else { return pages.last.flatMap { $0.cursor?.spot.target ?? $0.own } }
    let isSoleTicked = !listed.name.isComposition && listed.ticked.count == 1
    return (isSoleTicked ? listed.ticked.first : listed.selected)?.subject
  }

  package func hasRow(_ registry: Registry) -> Bool {
    subject(registry)?.kind != nil || selectedFigure != nil || hasBarredRow(registry)
      || hasRetractedRow(registry)
  }

  package func hasBarredRow(_ registry: Registry) -> Bool { barred(registry) != nil }
  package func hasRetractedRow(_ registry: Registry) -> Bool { retracted(registry) != nil }

  package func hasDueRow(_ registry: Registry) -> Bool { selectedDue(registry) != nil }

  package var hasSeveralTicked: Bool {
    isOnList && !listed.name.isComposition && listed.ticked.count > 1
  }

  /// The detail still has to catch up with the selection.
  package var isWalking: Bool {
    isWalkingOnPage
      || pages.isEmpty && layers.isEmpty && desk.detail != desk.focused.selected?.subject
  }

  package var isUnprepared: Bool {
    if case .list(let list) = pages.last, list.isUnprepared { return true }
    return desk.isUnprepared
  }

  private mutating func prepareLists(_ registry: Registry) {
    let reading = reading(registry)
    guard case .list(var list) = pages.last, list.isUnprepared else { return desk.prepare(reading) }
    // Taken out, so that what it keeps of each row is not copied.
    pages.removeLast()
    list.prepare(reading)
    pages.append(.list(list))
  }

  private mutating func comeToRest() {
    desk.detail = desk.focused.selected?.subject
    if isWalkingOnPage { listed.detailed = listed.selected }
  }

  package mutating func openHelp() {
    if case .text(let page) = pages.last, page.name == .help { return }
    pages.append(.text(.help))
  }

  package mutating func resized(_ registry: Registry) { scrollLists(registry) }

  /// It makes other things due.
  package mutating func turn(to moment: WallTime, _ registry: Registry) {
    let isNewDay = self.moment.today != moment.today
    self.moment = moment
    if isNewDay { refreshLists(registry) }
  }

  package mutating func registryChanged(_ registry: Registry) {
    refreshLists(registry)
    forgetErased(registry)
  }

  package mutating func move(_ walk: Walk, _ registry: Registry) {
    guard isOnList else { return movePage(walk, registry) }
    switch walk {
    case .next: focus(Pane(rawValue: (desk.focus.rawValue + 1) % 4))
    case .previous: focus(Pane(rawValue: (desk.focus.rawValue + 3) % 4))
    case .up, .down, .pageUp, .pageDown, .home, .end:
      let page = max(1, visibleRows(registry) - 1)
      listed.select(at: walk.destination(from: listed.position ?? 0, page: page))
    }
    scrollLists(registry)
  }

  private mutating func focus(_ pane: Pane?) {
    desk.focused.isFiltering = false
    desk.focus = pane ?? desk.focus
  }

  mutating func goTo(_ pane: Pane, _ registry: Registry) {
    pages = []
    focus(pane)
    scrollLists(registry)
  }

  /// A filter, then the ticks, then a page; never out of the program.
  package mutating func goBack(_ registry: Registry) {
    if isOnList, !listed.filter.isEmpty {
      clearFilter(registry)
    } else if let question = questionBeforeLeaving {
      layers.append(.question(question))
    } else if isOnList, !listed.ticked.isEmpty {
      listed.ticked = []
    } else if !pages.isEmpty {
      pages.removeLast()
    }
  }

  var hasSomethingToLeave: Bool {
    !pages.isEmpty || !desk.focused.filter.isEmpty || !desk.focused.ticked.isEmpty
  }

  var losesByLeaving: Bool {
    holdsText
      || pages.contains { page in
        switch page {
        case .list(let list): list.holdsChoice
        case .incoming(let page): page.holdsChoice
        case .dossier, .shortlist, .gantt, .round, .text, .form: false
        }
      }
  }

  private var questionBeforeLeaving: Question? {
    if case .list(let list) = pages.last, list.holdsChoice {
      return Question(text: wording.leaveTicks(list.ticked.count), consequence: .leavePage)
    }
    if case .incoming(let page) = pages.last, page.holdsChoice {
      return Question(text: wording.leaveImport, consequence: .leavePage)
    }
    guard let page = pages.last, page.form == nil, page.holdsText else { return nil }
    return Question(text: wording.say(.leaveRound), consequence: .leavePage)
  }

  package mutating func save(_ command: Command, _ registry: Registry) -> Effect {
    guard let question = confirmation(of: command, registry) else { return .record([command]) }
    layers.append(.question(question))
    return .none
  }

  package mutating func leaveForm(losing isDirty: Bool, _ registry: Registry) {
    if writing != nil {
      askToLeaveRound(registry)
    } else if isDirty {
      ask(wording.say(.leaveForm), .leaveForm)
    } else {
      pages.removeLast()
    }
  }

  package mutating func take(_ choice: Picker.Choice, _ registry: Registry) -> Effect {
    switch choice {
    case .sort(let rule): order(by: rule, registry)
    case .export(let form): return export(as: form)
    case .round(let step): leaveForm(step, registry)
    case .stage(let stage):
      if let id = subject(registry).flatMap({ PathwayID($0) }) {
        open(.stage(id, stage), registry)
      }
    case .begin(let group): openBeginnings(of: group, registry)
    case .keepFilter(let name): keepFilter(under: name, registry)
    case .filter(let filter): put(filter, registry)
    case .forgetFilter(let filter): forget(filter)
    case .file(let path): return .bringIn(.plan(ImportChoice(path: path)))
    case .incoming(let part, let code): return plan(anew: part, code)
    case .invite(let meeting): return invite(to: meeting, registry)
    case .attend(let id): return attend(id, registry)
    case .presence(let id, let presence): return take(id, presence, registry)
    case .stageOfAll(let stage): return markPresent(stage, registry)
    case .slip(let form): return write(form, registry)
    case .action, .language, .theme, .option, .form, .day, .stick: break
    }
    return .none
  }

  package mutating func take(_ consequence: Question.Consequence, _ registry: Registry) -> Effect {
    switch consequence {
    case .propose(let asked, let people): propose(people, to: asked, registry)
    case .present(let asked, let commands): return present(commands, to: asked, registry)
    case .record, .leaveForm, .leavePage, .bringIn, .quit: break
    }
    return .none
  }
}

extension ListState {
  fileprivate var holdsChoice: Bool { name.isComposition && !ticked.isEmpty }
}

extension DeskPage: ShellPage {
  package var form: Form? { if case .form(let form) = self { form } else { nil } }

  package var holdsText: Bool {
    if case .round(let page) = self { page.holdsText } else { form?.isDirty ?? false }
  }
}
