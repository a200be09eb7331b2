import Canvas
package import Domain

/// Takes one occurrence into the state and says what is to be done about it.
///
/// The only code that changes a state. It reads neither clock nor file nor terminal: all of that
/// comes in as occurrences and goes out as effects.
package func update(_ state: inout State, _ occurrence: Occurrence, _ registry: Registry) -> Effect
{
  let effect = state.accept(occurrence, registry)
  state.settlePage(registry)
  if !occurrence.isWalking { state.desk.detail = state.desk.focused.selected }
  state.settleSummary(registry)
  return effect
}

extension State {
  fileprivate mutating func accept(_ occurrence: Occurrence, _ registry: Registry) -> Effect {
    switch occurrence {
    case .input(let input): return take(input, registry)
    case .clock(let moment):
      let isNewDay = self.moment.today != moment.today
      self.moment = moment
      if isNewDay { refreshLists(registry) }
      return .none
    case .rest: return .none
    case .registryChanged:
      refreshLists(registry)
      forgetErased(registry)
      return .none
    case .answered(let answers): return take(answers, registry)
    case .told(let text, let isError):
      notices.say(text, isError: isError)
      return .none
    }
  }
}

extension Occurrence {
  /// Whether it is a step of a walk through a list, which the detail need not follow.
  ///
  /// Drawing a whole file for each row that somebody passes by costs six times the bytes of the
  /// step itself, and nobody reads it.
  fileprivate var isWalking: Bool {
    switch self {
    case .input(.key(let key)): [.up, .down, .pageUp, .pageDown].contains(key)
    case .input(.wheel): true
    default: false
    }
  }
}

extension State {
  /// Whether the detail still has to catch up with the selection.
  package var isWalking: Bool {
    pages.isEmpty && layers.isEmpty && desk.detail != desk.focused.selected
  }

  /// Takes something from the keyboard, the mouse or the window.
  mutating func take(_ input: Input, _ registry: Registry) -> Effect {
    switch input {
    case .resize(let size):
      self.size = size
      scrollPanes()
      editPicker { _ in }
      return .none
    case .closed: return .quit
    case .roundTrip(let duration):
      preferences.roundTrip = duration
      return .none
    case .readable, .deadline: return .none
    case .click(let position):
      notices.clear()
      return click(position, registry)
    case .wheel(let wheel, _):
      return layers.isEmpty ? perform(wheel == .up ? .up : .down, registry) : .none
    case .key(let key):
      isUntouched = false
      notices.clear()
      return press(key, registry)
    case .paste(let text):
      notices.clear()
      return paste(text, registry)
    }
  }

  private mutating func press(_ key: Key, _ registry: Registry) -> Effect {
    if DeskKeys.table.action(for: key, at: place) == .lock { return .lock }
    switch place {
    case .picker: return pressInPicker(key, registry)
    case .question: return pressInQuestion(key, registry)
    case .filter: return pressInFilter(key, registry)
    case .form: return pressInForm(.key(key), registry)
    case .desk, .dossier, .shortlist, .composition, .list, .text:
      guard let action = DeskKeys.table.action(for: key, at: place) else { return .none }
      return attempt(action, registry)
    }
  }

  private mutating func paste(_ text: String, _ registry: Registry) -> Effect {
    switch place {
    case .form: return pressInForm(.paste(text), registry)
    case .filter:
      listed.filter.insert(Self.oneLine(text))
      filterChanged(registry)
      return .none
    case .picker:
      editPicker { $0.filter.insert(Self.oneLine(text)) }
      return .none
    default: return .none
    }
  }

  private static func oneLine(_ text: String) -> String {
    String(text.prefix(200).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Does what is asked, or says why it cannot be done.
  mutating func attempt(_ action: Action, _ registry: Registry) -> Effect {
    if let obstacle = obstacle(to: action, registry) {
      notices.say(wording.cannot(action, because: obstacle))
      return .none
    }
    return perform(action, registry)
  }
}
