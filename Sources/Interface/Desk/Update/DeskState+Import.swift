import Canvas
package import Domain

extension DeskState {
  /// The newest first.
  private mutating func choose(among files: [FoundFile]) {
    guard !files.isEmpty else { return notices.say(wording.noFiles) }
    let items = files.map { file in
      Picker.Item(
        label: file.name,
        note: file.isUnreadable ? wording.saveAsCSV : wording.fileNote(file.folder, file.changed),
        isEnabled: !file.isUnreadable, choice: .file(file.path))
    }
    open(Picker(title: wording.importTitle, items: items))
  }

  package mutating func take(_ reply: ImportReply, _ registry: Registry) {
    notices.clear()
    switch reply {
    case .written(let sentence): notices.say(sentence)
    case .found(let files): choose(among: files)
    case .planned(let plan): show(plan)
    case .failed(let sentence): notices.say(sentence, isError: true)
    case .recorded(let stamps, let sentence):
      if case .incoming = pages.last { pages.removeLast() }
      registryChanged(registry)
      guard !stamps.isEmpty else { return notices.say(sentence) }
      history.add(undoable(stamps.map(\.number), saying: sentence, registry))
      notices.say(sentence)
    }
  }

  private mutating func show(_ plan: ImportPlan) {
    guard case .incoming(var page) = pages.last else {
      return pages.append(.incoming(ImportPage(plan: plan)))
    }
    page.plan = plan
    page.cursor.laidOut = nil
    pages[pages.count - 1] = .incoming(page)
  }

  fileprivate var incoming: ImportPage? {
    if case .incoming(let page) = pages.last { page } else { nil }
  }

  func plan(anew part: ImportPart, _ code: String) -> Effect {
    incoming.map { .bringIn(.plan($0.choice(of: code, for: part))) } ?? .none
  }

  fileprivate mutating func choosePart() {
    guard let page = incoming, let part = page.part else { return }
    if case .change(let code) = part { return tick { $0.toggle(code) } }
    let (now, options) = page.options(for: part)
    let items = options.map {
      Picker.Item(
        label: $0.label, note: $0.code == now ? "●" : "", choice: .incoming(part, $0.code))
    }
    var picker = Picker(title: wording.chosen(part, page), items: items)
    picker.selected = options.firstIndex { $0.code == now } ?? 0
    open(picker)
  }

  fileprivate var obstacleToChoosing: String? {
    incoming?.part == nil ? wording.nothingToChange : nil
  }

  fileprivate var obstacleToBringingIn: String? {
    guard let plan = incoming?.plan else { return nil }
    guard plan.missing.isEmpty else { return wording.columnMissing(plan.missing) }
    return plan.added == 0 && plan.choice.taken.isEmpty ? wording.nothingToAdd : nil
  }

  fileprivate func writeRefused() -> Effect {
    incoming.map { .bringIn(.writeRefused($0.plan.choice)) } ?? .none
  }

  /// What is refused is left out only where somebody says so, and what is in doubt is asked.
  fileprivate mutating func bringIn() -> Effect {
    guard var choice = incoming?.plan.choice, let plan = incoming?.plan else { return .none }
    guard plan.refused > 0 || plan.doubt != nil else { return .bringIn(.record(choice)) }
    choice.takesGoodRows = true
    let question =
      plan.refused > 0
      ? wording.askGoodRows(plan.added, refused: plan.refused) : wording.askRows(plan.added)
    ask([plan.doubt, question].compactMap(\.self).joined(separator: " "), .bringIn(choice))
    return .none
  }

  fileprivate mutating func tick(_ change: (inout ImportPage) -> Void) {
    guard case .incoming(var page) = pages.last else { return }
    change(&page)
    page.cursor.laidOut = nil
    pages[pages.count - 1] = .incoming(page)
  }

  fileprivate var obstacleToTickingChange: String? {
    if case .change = incoming?.part { nil } else { wording.nothingToChange }
  }
}

extension DeskKeys {
  static let incoming: [Binding<DeskState>] = [
    Binding(
      .importFile, [], in: letters.filter { $0 != .incoming }, .command,
      { $0.say("Importer un fichier", en: "Import a file") }, hint: nil,
      .recorded { state, _ in state.losesByLeaving ? state.wording.say(.leaveFirst) : nil },
      run: { _, _ in .bringIn(.find) }),
    Binding(
      .backUp, [], in: letters, .command, { $0.say(.backUp) }, hint: nil,
      .free { state, _ in state.readShare == nil ? nil : state.wording.say(.stillReading) },
      run: { _, _ in .findSticks }),
    Binding(
      .open, [.enter], in: [.incoming], .none,
      { $0.say("Changer la ligne", en: "Change the line") },
      hint: { $1.say("Changer", en: "Change") }, .free { state, _ in state.obstacleToChoosing },
      run: just { state, _ in state.choosePart() }),
    Binding(
      .tick, [.character(" "), .insert], in: [.incoming], .command, { $0.tickChange },
      hint: { $1.say("Cocher", en: "Tick") },
      .free { state, _ in state.obstacleToTickingChange },
      run: just { state, _ in state.choosePart() }),
    Binding(
      .tickAll, [.control("a")], in: [.incoming], .command, { $0.tickEveryChange }, hint: nil,
      .free { state, _ in
        state.incoming?.plan.changes.isEmpty == true ? state.wording.nothingToTick : nil
      }, run: just { state, _ in state.tick { $0.toggleAll() } }),
    Binding(
      .bringIn, [.control("s"), .character("i")], in: [.incoming], .command,
      { $0.say("Importer ces lignes", en: "Import these rows") },
      hint: { $1.importTitle }, .recorded { state, _ in state.obstacleToBringingIn },
      run: { state, _ in state.bringIn() }),
    Binding(
      .export, [.control("e")], in: [.incoming], .command,
      { $0.keepRefused }, hint: { $1.faultsWord },
      .free { state, _ in
        state.incoming?.plan.refused == 0 ? state.wording.nothingRefused : nil
      }, run: { state, _ in state.writeRefused() }),
  ]
}
