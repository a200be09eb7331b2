import Canvas
import Domain

extension Shell {
  mutating func open(_ picker: Picker) {
    layers.append(.picker(picker))
    editPicker { _ in }
  }

  mutating func editPicker(_ change: (inout Picker) -> Void) {
    guard case .picker(var picker) = layers.last else { return }
    change(&picker)
    picker.reveal(in: size)
    layers[layers.count - 1] = .picker(picker)
  }

  /// The letter of a line picks it, until something is searched.
  mutating func typeInPicker(_ input: Input, _ registry: Registry) -> Effect {
    guard case .picker(let picker) = layers.last else { return .none }
    if case .key(let key) = input, !picker.isSearched, picker.hasLetters {
      if let index = picker.shown.firstIndex(where: { $0.letter.map(Key.character) == key }) {
        editPicker { $0.selected = index }
        return pick(registry)
      }
      if Key.searching.contains(key) {
        editPicker { $0.isSearched = true }
        return .none
      }
    }
    editPicker {
      let before = $0.filter.text
      if $0.filter.take(input), $0.filter.text != before { $0.selectWhatIsTyped() }
      $0.isSearched = !$0.filter.isEmpty
    }
    return .none
  }

  mutating func moveInPicker(_ walk: Walk) {
    let size = size
    editPicker { picker in
      let page = Picker.visibleLines(in: size, lines: picker.lines)
      picker.select(walk.destination(from: picker.selected, page: page))
    }
  }

  mutating func pick(_ registry: Registry) -> Effect {
    guard case .picker(let picker) = layers.last else { return .none }
    if picker.isNaming, !picker.filter.isEmpty {
      layers.removeLast()
      return take(.keepFilter(picker.filter.text), registry)
    }
    guard let item = picker.selectedItem else { return .none }
    guard item.isEnabled else {
      notices.say(wording.cannot(item.label, because: item.note))
      return .none
    }
    layers.removeLast()
    switch item.choice {
    case .action(let action): return attempt(action, registry)
    case .language(let language):
      preferences.language = language
      registryChanged(registry)
      return .savePreferences
    case .theme(let name):
      preferences.theme = name
      return .savePreferences
    case .form(let purpose): open(purpose, registry)
    case .stick(let path): return .backUp(to: path)
    case .option, .day: chooseInForm(item.choice, registry)
    case .sort, .export, .stage, .round, .begin, .keepFilter, .filter, .forgetFilter,
      .file, .incoming, .invite, .attend, .presence, .stageOfAll, .slip:
      return take(item.choice, registry)
    }
    return .none
  }

  mutating func turnAnswer() {
    guard case .question(var question) = layers.last else { return }
    question.isYes.toggle()
    layers[layers.count - 1] = .question(question)
  }

  mutating func answer(_ input: Input, _ registry: Registry) -> Effect {
    guard case .key(.character(let character)) = input else { return .none }
    if wording.isYes(character) { return answer(true, registry) }
    return wording.isNo(character) ? answer(false, registry) : .none
  }

  mutating func answer(_ registry: Registry) -> Effect {
    guard case .question(let question) = layers.last else { return .none }
    return answer(question.isYes, registry)
  }

  mutating func answer(_ isYes: Bool, _ registry: Registry) -> Effect {
    guard case .question(let question) = layers.popLast(), isYes else { return .none }
    switch question.consequence {
    case .record(let commands): return .record(commands)
    case .leaveForm: if pages.last?.form != nil { pages.removeLast() }
    case .leavePage: pages.removeLast()
    case .quit: return .quit
    case .bringIn(let choice): return .bringIn(.record(choice))
    case .propose, .present: return take(question.consequence, registry)
    }
    return .none
  }

  mutating func ask(_ text: String, _ consequence: Question.Consequence) {
    layers.append(.question(Question(text: text, consequence: consequence)))
  }

  mutating func open<Value: Equatable>(
    _ action: Action, _ values: [Value], now current: Value, _ choice: (Value) -> Picker.Choice,
    name: (Value) -> String
  ) {
    let items = values.map { value in
      Picker.Item(label: name(value), note: value == current ? "●" : "", choice: choice(value))
    }
    var picker = Picker(title: title(action), items: items)
    picker.selected = values.firstIndex(of: current) ?? 0
    open(picker)
  }

  mutating func choose(among places: [BackupPlace]) {
    guard !places.isEmpty else { return notices.say(wording.say(.noStick)) }
    let items = places.map { place in
      Picker.Item(
        label: place.stick,
        note: place.last.map(wording.lastBackup) ?? wording.say(.noBackupYet),
        choice: .stick(place.path))
    }
    open(Picker(title: wording.say(.backUp), items: items))
  }

  mutating func openLanguages() {
    let wording = wording
    open(.language, Language.allCases, now: preferences.language, Picker.Choice.language) {
      wording.name($0)
    }
  }
}

extension Picker {
  fileprivate var hasLetters: Bool { items.contains { $0.letter != nil } }

  /// The line that says what was typed and nothing else, or else the first: order stays order.
  mutating func selectWhatIsTyped() {
    let typed = FoldedText(filter.text).folded
    select(shown.firstIndex { FoldedText($0.label).folded == typed } ?? 0)
  }

  mutating func select(_ row: Int) { selected = max(0, min(shown.count - 1, row)) }

  var selectedItem: Item? {
    let shown = shown
    return shown.indices.contains(selected) ? shown[selected] : nil
  }

  fileprivate mutating func reveal(in size: Size) {
    let rows = Picker.visibleLines(in: size, lines: lines)
    top = max(min(top, selected), selected - rows + 1)
  }
}
