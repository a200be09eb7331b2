import Canvas
import Domain

extension ReviewState {
  mutating func pressInPicker(_ key: Key, _ registry: Registry) -> ReviewEffect {
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

  private mutating func pick(_ picker: Picker, _ registry: Registry) -> ReviewEffect {
    let shown = picker.shown
    guard shown.indices.contains(picker.selected) else { return .none }
    let item = shown[picker.selected]
    guard item.isEnabled else {
      notices.say(wording.cannot(item.label, because: item.note))
      return .none
    }
    layers.removeLast()
    switch item.choice {
    case .review(let action): return attempt(action, registry)
    case .language(let language): preferences.language = language
    default: chooseInForm(item.choice, registry)
    }
    return .none
  }

  mutating func pressInQuestion(_ key: Key) -> ReviewEffect {
    guard case .question(var question) = layers.last else { return .none }
    switch key {
    case .escape, .control("c"): layers.removeLast()
    case .left, .right, .tab, .backTab, .up, .down:
      question.isYes.toggle()
      layers[layers.count - 1] = .question(question)
    case .character(let character) where wording.isYes(character):
      return answer(question, isYes: true)
    case .character(let character) where wording.isNo(character): layers.removeLast()
    case .enter: return answer(question, isYes: question.isYes)
    default: break
    }
    return .none
  }

  private mutating func answer(_ question: Question, isYes: Bool) -> ReviewEffect {
    layers.removeLast()
    guard isYes else { return .none }
    switch question.consequence {
    case .record, .leavePage, .propose, .present: break
    case .leaveForm: if case .form = pages.last { pages.removeLast() }
    case .quit: return .quit
    }
    return .none
  }

  /// Every command of this place by its name; those that cannot be done now say why.
  mutating func openCommands(_ registry: Registry) {
    let items = ReviewBinding.table
      .filter { $0.isCommand && $0.places.contains(place) }
      .map { binding in
        let obstacle = obstacle(to: binding.action, registry)
        let key = binding.keys.first.map(wording.key) ?? ""
        return Picker.Item(
          wording.command(binding.action), note: obstacle ?? key, isEnabled: obstacle == nil,
          .review(binding.action))
      }
    open(Picker(title: wording.command(.commands), items: items))
  }

  mutating func openLanguages() {
    let languages = Language.allCases
    var picker = Picker(
      title: wording.command(.language),
      items: languages.map { Picker.Item(wording.name($0), .language($0)) })
    picker.selected = languages.firstIndex(of: preferences.language) ?? 0
    open(picker)
  }
}
