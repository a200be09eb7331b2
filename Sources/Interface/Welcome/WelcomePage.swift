package import Canvas

/// The first page of all, while there is no reserve yet: see a sample, create one, open a folder.
package struct WelcomePage: Equatable, Sendable {
  /// What is offered, in the order of the page.
  package enum Choice: Int, CaseIterable, Sendable {
    case sample
    case create
    case open
  }

  /// What the user has decided.
  package enum Outcome: Equatable, Sendable {
    case none
    case sample
    case create(folder: String, name: String, member: String)
    case open(folder: String)
    case quit
  }

  /// What is typed once a choice needs it.
  enum Field: Int {
    case folder
    case name
    case member
  }

  package private(set) var selected = Choice.sample
  /// Whether the fields of the selected choice are being filled in.
  package private(set) var isTyping = false
  private(set) var field = Field.folder
  private(set) var folder: TextInput
  private(set) var name: TextInput
  /// How whoever creates a reserve is called in it.
  private(set) var member: TextInput
  /// What is wrong with what was typed, and what to do.
  private(set) var problem = ""

  /// Proposes the folder where reserves usually are, and how the system calls the user.
  package init(folder: String, name: String = "", member: String = "") {
    self.folder = TextInput(folder)
    self.name = TextInput(name)
    self.member = TextInput(member)
  }

  /// Shows why a folder could not be created or opened; what was typed stays.
  package mutating func refuse(_ sentence: String) { problem = sentence }

  /// Takes a key or a pasted text.
  package mutating func take(_ input: Input, wording: Wording) -> Outcome {
    switch input {
    case .closed, .key(.function(10)), .key(.control("q")): return .quit
    case .key(let key): return isTyping ? type(key, wording) : choose(key, wording)
    case .paste(let text):
      if isTyping { edit { $0.insert(String(text.prefix(400).filter { !$0.isNewline })) } }
      return .none
    default: return .none
    }
  }

  private mutating func choose(_ key: Key, _ wording: Wording) -> Outcome {
    switch key {
    case .up, .backTab: select(selected.rawValue - 1)
    case .down, .tab: select(selected.rawValue + 1)
    case .home: select(0)
    case .end: select(Choice.allCases.count - 1)
    case .character("q"): return .quit
    case .enter: return confirmChoice()
    case .character(let character):
      guard let choice = Self.digit(character) else { return .none }
      selected = choice
      return confirmChoice()
    default: break
    }
    return .none
  }

  private mutating func confirmChoice() -> Outcome {
    guard selected != .sample else { return .sample }
    isTyping = true
    field = .folder
    problem = ""
    return .none
  }

  private mutating func type(_ key: Key, _ wording: Wording) -> Outcome {
    switch key {
    case .escape, .control("c"):
      isTyping = false
      problem = ""
    case .up, .backTab: step(by: -1)
    case .down, .tab: step(by: 1)
    case .enter: return confirmField(wording)
    case .character(let character): edit { $0.insert(String(character)) }
    case .backspace: edit { $0.deleteBackward() }
    case .delete: edit { $0.deleteForward() }
    case .left: edit { $0.move(by: -1) }
    case .right: edit { $0.move(by: 1) }
    case .home: edit { $0.moveToStart() }
    case .end: edit { $0.moveToEnd() }
    default: break
    }
    return .none
  }

  /// Enter goes to the next field, and from the last one onwards.
  private mutating func confirmField(_ wording: Wording) -> Outcome {
    guard !Self.trimmed(folder.text).isEmpty else { return complain(.folder, wording.typeAFolder) }
    guard selected == .create else { return .open(folder: Self.trimmed(folder.text)) }
    guard field != .folder else {
      field = .name
      return .none
    }
    guard !Self.trimmed(name.text).isEmpty else { return complain(.name, wording.typeAName) }
    guard field == .member else {
      field = .member
      return .none
    }
    guard !Self.trimmed(member.text).isEmpty else { return complain(.member, wording.typeYourName) }
    return .create(
      folder: Self.trimmed(folder.text), name: Self.trimmed(name.text),
      member: Self.trimmed(member.text))
  }

  private mutating func step(by step: Int) {
    guard selected == .create else { return }
    field = Field(rawValue: field.rawValue + step) ?? field
  }

  private mutating func complain(_ field: Field, _ sentence: String) -> Outcome {
    self.field = field
    problem = sentence
    return .none
  }

  private mutating func edit(_ change: (inout TextInput) -> Void) {
    problem = ""
    switch field {
    case .folder: change(&folder)
    case .name: change(&name)
    case .member: change(&member)
    }
  }

  private mutating func select(_ place: Int) {
    selected = Choice(rawValue: max(0, min(Choice.allCases.count - 1, place))) ?? selected
  }

  /// Digits need the shift key on AZERTY, so the characters below them mean the same.
  private static func digit(_ character: Character) -> Choice? {
    switch character {
    case "1", "&": .sample
    case "2", "é": .create
    case "3", "\"": .open
    default: nil
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
