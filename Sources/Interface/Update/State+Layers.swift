import Canvas
import Domain

extension State {
  mutating func pressInPicker(_ key: Key, _ registry: Registry) -> Effect {
    keyInPicker(key).map { choose($0, registry) } ?? .none
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
    switch keyInQuestion(key) {
    case nil: return .none
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
