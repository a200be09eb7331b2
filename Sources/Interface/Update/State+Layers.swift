import Canvas
import Domain

extension State {
  mutating func pressInPicker(_ key: Key, _ registry: Registry) -> Effect {
    guard case .picker(let picker) = layers.last else { return .none }
    let page = Picker.visibleLines(in: size, lines: picker.items.count)
    switch key {
    case .escape, .control("c"): layers.removeLast()
    case .up: editPicker { $0.select($0.selected - 1) }
    case .down: editPicker { $0.select($0.selected + 1) }
    case .pageUp: editPicker { $0.select($0.selected - page) }
    case .pageDown: editPicker { $0.select($0.selected + page) }
    case .home: editPicker { $0.select(0) }
    case .end: editPicker { $0.select(.max) }
    case .enter: return pick(picker, registry)
    default:
      editPicker {
        let before = $0.filter.text
        if $0.filter.take(key), $0.filter.text != before { $0.select(0) }
      }
    }
    return .none
  }

  /// Lays a list to pick from on top, its selection in sight.
  mutating func open(_ picker: Picker) {
    layers.append(.picker(picker))
    editPicker { _ in }
  }

  /// Changes the list on top and brings its selection into sight.
  mutating func editPicker(_ change: (inout Picker) -> Void) {
    guard case .picker(var picker) = layers.last else { return }
    change(&picker)
    picker.reveal(in: size)
    layers[layers.count - 1] = .picker(picker)
  }

  private mutating func pick(_ picker: Picker, _ registry: Registry) -> Effect {
    let shown = picker.shown
    guard shown.indices.contains(picker.selected) else { return .none }
    let item = shown[picker.selected]
    guard item.isEnabled else {
      notices.say(wording.cannot(item.label, because: item.note))
      return .none
    }
    layers.removeLast()
    return choose(item.choice, registry)
  }

  private mutating func choose(_ choice: Picker.Choice, _ registry: Registry) -> Effect {
    switch choice {
    case .action(let action): return attempt(action, registry)
    case .language(let language):
      preferences.language = language
      refreshLists(registry)
      return .savePreferences
    case .theme(let name):
      preferences.theme = name
      return .savePreferences
    case .sort(let rule): order(by: rule, registry)
    case .round(let step): leaveForm(step, registry)
    case .stage(let stage):
      if let id = subject(registry).flatMap({ PathwayID($0) }) {
        open(.stage(id, stage), registry)
      }
    case .form(let purpose): open(purpose, registry)
    case .option, .day, .programme: chooseInForm(choice, registry)
    // A coordinator's list has no place on the desk.
    case .review: break
    }
    return .none
  }

  mutating func pressInQuestion(_ key: Key, _ registry: Registry) -> Effect {
    guard case .question(var question) = layers.last else { return .none }
    switch key {
    case .escape, .control("c"): layers.removeLast()
    case .left, .right, .tab, .backTab, .up, .down:
      question.isYes.toggle()
      layers[layers.count - 1] = .question(question)
    case .character(let character) where wording.isYes(character):
      return answer(question, isYes: true, registry)
    case .character(let character) where wording.isNo(character): layers.removeLast()
    case .enter: return answer(question, isYes: question.isYes, registry)
    default: break
    }
    return .none
  }

  private mutating func answer(
    _ question: Question, isYes: Bool, _ registry: Registry
  ) -> Effect {
    layers.removeLast()
    guard isYes else { return .none }
    switch question.consequence {
    case .record(let commands): return .record(commands)
    case .leaveForm:
      if case .form = pages.last { pages.removeLast() }
      return .none
    case .leavePage:
      pages.removeLast()
      return .none
    case .propose(let need, let people):
      propose(people, to: need, registry)
      return .none
    case .present(let need, let commands): return present(commands, to: need, registry)
    case .quit: return .quit
    }
  }
}

extension Picker {
  /// Selects a line, as near as there is one.
  mutating func select(_ place: Int) { selected = max(0, min(shown.count - 1, place)) }

  /// Scrolls so that the selected line is in sight.
  mutating func reveal(in size: Size) {
    let rows = Picker.visibleLines(in: size, lines: items.count)
    top = max(min(top, selected), selected - rows + 1)
  }
}
