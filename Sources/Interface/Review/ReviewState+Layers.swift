import Canvas
import Domain

extension ReviewState {
  mutating func pressInPicker(_ key: Key, _ registry: Registry) -> ReviewEffect {
    guard let choice = keyInPicker(key) else { return .none }
    switch choice {
    case .review(let action): return attempt(action, registry)
    case .language(let language): preferences.language = language
    default: chooseInForm(choice, registry)
    }
    return .none
  }

  mutating func pressInQuestion(_ key: Key) -> ReviewEffect {
    switch keyInQuestion(key) {
    case nil: break
    case .record, .leavePage, .propose, .present: break
    case .leaveForm: if case .form = pages.last { pages.removeLast() }
    case .quit: return .quit
    }
    return .none
  }

  /// Every command of this place by its name; those that cannot be done now say why.
  mutating func openCommands(_ registry: Registry) {
    let items = ReviewKeys.table
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
