import Canvas
import Domain

extension Shell {
  mutating func accept(_ occurrence: Occurrence, _ registry: Registry) -> Effect {
    switch occurrence {
    case .input(let input): return take(input, registry)
    case .clock(let moment): turn(to: moment, registry)
    case .rest: break
    case .pause: pause()
    case .registryChanged:
      registryChanged(registry)
      recall(registry)
    case .answered(let answers):
      take(answers, registry)
      recall(registry)
    case .told(let text, let isError): notices.add(text, isError: isError)
    case .brought(let reply): take(reply, registry)
    case .sticks(let places): choose(among: places)
    }
    return .none
  }

  private mutating func pause() {
    isTypingInVain = false
    guard var form = pages.last?.form, !form.spelled.isEmpty else { return }
    form.spelled = ""
    replace(with: .form(form))
  }

  private mutating func take(_ input: Input, _ registry: Registry) -> Effect {
    if isTypingInVain, input.isWords {
      notices.say(wording.say(.typedInVain))
      return .none
    }
    if input.isStroke { isTypingInVain = false }
    switch input {
    case .resize(let size):
      self.size = size
      resized(registry)
      editPicker { _ in }
    case .closed: return .quit
    case .roundTrip(let duration): preferences.roundTrip = duration
    case .readable, .deadline: break
    case .wheel(let wheel, _): if layers.isEmpty { move(wheel == .up ? .up : .down, registry) }
    case .click(let position):
      notices.clear()
      guard layers.isEmpty else { return .none }
      return pages.last?.form == nil
        ? clickPage(position, registry) : clickInForm(position, registry)
    case .key(let key):
      let hadNotice = notices.current != nil
      notices.clear()
      guard let binding = binding(for: key, registry) else { return type(.key(key), registry) }
      // Where nothing else is left to close, that closes what was said.
      if hadNotice, binding.action == .back, obstacle(to: binding, registry) != nil {
        return .none
      }
      return attempt(binding, registry)
    case .paste:
      notices.clear()
      return type(input, registry)
    }
    return .none
  }

  private mutating func type(_ input: Input, _ registry: Registry) -> Effect {
    switch place {
    case .picker: return typeInPicker(input, registry)
    case .question: return answer(input, registry)
    case .filter: typeInFilter(input, registry)
    case .line: typeInLine(input, registry)
    case .form: return takeInForm(input, registry)
    case .desk, .dossier, .shortlist, .gantt, .composition, .list, .session, .text, .incoming:
      refuse(input)
    }
    return .none
  }

  /// Says of a key that it does nothing here, and what it does elsewhere.
  private mutating func refuse(_ input: Input) {
    guard case .key(let key) = input else { return }
    let binding =
      Self.index.lines(for: key, at: .desk).first ?? Self.bindings.first { $0.keys.contains(key) }
    if let binding { return refuse(binding, because: wording.notHere) }
    notices.say(wording.say(.deadKey))
    isTypingInVain = Key.searching.contains(key)
  }

  mutating func refuse(_ binding: Binding<Self>, because obstacle: String) {
    notices.say(wording.cannot(binding.label(wording), because: obstacle))
    isTypingInVain = [.search, .note].contains(binding.action)
  }

  /// Asks first where something typed would be lost.
  mutating func quit() -> Effect {
    guard holdsText else { return .quit }
    let question: Saying = isReadOnly ? .quitKeepingForm : .quitForm
    ask(wording.say(question), .quit)
    return .none
  }
}

extension Input {
  /// What a text would hold; any other key acts, and ends what was typed in vain.
  fileprivate var isWords: Bool {
    switch self {
    case .key(.character(let character)): character.isLetter || character == " "
    case .key(.backspace), .paste: true
    case .key, .click, .wheel, .resize, .roundTrip, .readable, .deadline, .closed: false
    }
  }

  fileprivate var isStroke: Bool {
    switch self {
    case .key, .click, .paste: true
    case .wheel, .resize, .roundTrip, .readable, .deadline, .closed: false
    }
  }
}

extension Key {
  static let searching: [Key] = [.function(3), .character("/")]
  /// Digits take the shift key on AZERTY, so the characters below them mean the same.
  static let digits: [[Key]] = [("1", "&"), ("2", "é"), ("3", "\""), ("4", "'")].map {
    [.character($0), .character($1)]
  }
}

extension TextInput {
  /// False when it edits no text of one line.
  mutating func take(_ input: Input) -> Bool {
    switch input {
    case .paste(let text):
      insert(String(text.prefix(200).map { $0.isNewline || $0 == "\t" ? " " : $0 }))
      return true
    case .key(let key): return take(key)
    case .click, .wheel, .resize, .roundTrip, .readable, .deadline, .closed: return false
    }
  }

  /// False when it edits no text of one line.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .home: moveToStart()
    case .end: moveToEnd()
    case .up, .down, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .insert, .function,
      .control:
      return false
    }
    return true
  }
}
