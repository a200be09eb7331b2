import Canvas

/// A screen that can have a list to pick from, or a question, above its page: the desk's and a
/// coordinator's.
///
/// What lies above takes every key, in the same way on both.
protocol Layered {
  var layers: [Layer] { get set }
  var notices: Notices { get set }
  var size: Size { get }
  var wording: Wording { get }
}

extension Layered {
  /// Gives a key to the list on top; what was picked, once something is.
  mutating func keyInPicker(_ key: Key) -> Picker.Choice? {
    guard case .picker(let picker) = layers.last else { return nil }
    let page = Picker.visibleLines(in: size, lines: picker.items.count)
    switch key {
    case .escape, .control("c"): layers.removeLast()
    case .up: editPicker { $0.select($0.selected - 1) }
    case .down: editPicker { $0.select($0.selected + 1) }
    case .pageUp: editPicker { $0.select($0.selected - page) }
    case .pageDown: editPicker { $0.select($0.selected + page) }
    case .home: editPicker { $0.select(0) }
    case .end: editPicker { $0.select(.max) }
    case .enter: return pick(from: picker)
    default:
      editPicker {
        let before = $0.filter.text
        if $0.filter.take(key), $0.filter.text != before { $0.select(0) }
      }
    }
    return nil
  }

  private mutating func pick(from picker: Picker) -> Picker.Choice? {
    let shown = picker.shown
    guard shown.indices.contains(picker.selected) else { return nil }
    let item = shown[picker.selected]
    guard item.isEnabled else {
      notices.say(wording.cannot(item.label, because: item.note))
      return nil
    }
    layers.removeLast()
    return item.choice
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

  /// Gives a key to the question on top; what is to be done, once somebody says yes.
  mutating func keyInQuestion(_ key: Key) -> Question.Consequence? {
    guard case .question(var question) = layers.last else { return nil }
    switch key {
    case .left, .right, .tab, .backTab, .up, .down:
      question.isYes.toggle()
      layers[layers.count - 1] = .question(question)
      return nil
    case .character(let character) where wording.isYes(character): question.isYes = true
    case .character(let character) where wording.isNo(character): question.isYes = false
    case .escape, .control("c"): question.isYes = false
    case .enter: break
    default: return nil
    }
    layers.removeLast()
    return question.isYes ? question.consequence : nil
  }
}

extension State: Layered {}

extension ReviewState: Layered {}

extension Picker {
  /// Selects a line, as near as there is one.
  mutating func select(_ place: Int) { selected = max(0, min(shown.count - 1, place)) }

  /// Scrolls so that the selected line is in sight.
  fileprivate mutating func reveal(in size: Size) {
    let rows = Picker.visibleLines(in: size, lines: items.count)
    top = max(min(top, selected), selected - rows + 1)
  }
}
