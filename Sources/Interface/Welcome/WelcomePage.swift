package import Canvas

/// While there is no reserve yet: see a sample, create one, open a folder.
package struct WelcomePage: Equatable, Sendable {
  /// In the order of the page.
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

  enum Field: Int {
    case folder
    case name
    case member
  }

  package private(set) var selected = Choice.sample
  package private(set) var isTyping = false
  private(set) var field = Field.folder
  private(set) var folder: TextInput
  private(set) var name: TextInput
  private(set) var member: TextInput
  private(set) var problem = ""

  package init(folder: String, name: String = "", member: String = "") {
    self.folder = TextInput(folder)
    self.name = TextInput(name)
    self.member = TextInput(member)
  }

  /// What was typed stays.
  package mutating func refuse(_ sentence: String) { problem = sentence }
  package mutating func take(_ input: Input, wording: Wording) -> Outcome { follow(input, wording) }

  /// The selected one unless told.
  mutating func goOn(with choice: Choice? = nil) -> Outcome {
    selected = choice ?? selected
    guard selected != .sample else { return .sample }
    isTyping = true
    field = .folder
    problem = ""
    return .none
  }

  mutating func leaveFields() -> Outcome {
    isTyping = false
    problem = ""
    return .none
  }

  mutating func confirmField(_ wording: Wording) -> Outcome {
    guard !Self.trimmed(folder.text).isEmpty else {
      return complain(.folder, wording.say(.typeAFolder))
    }
    guard selected == .create else { return .open(folder: Self.trimmed(folder.text)) }
    guard field != .folder else {
      field = .name
      return .none
    }
    guard !Self.trimmed(name.text).isEmpty else { return complain(.name, wording.say(.typeAName)) }
    guard field == .member else {
      field = .member
      return .none
    }
    guard !Self.trimmed(member.text).isEmpty else {
      return complain(.member, wording.say(.typeYourName))
    }
    return .create(
      folder: Self.trimmed(folder.text), name: Self.trimmed(name.text),
      member: Self.trimmed(member.text))
  }

  mutating func step(by step: Int) -> Outcome {
    if selected == .create { field = Field(rawValue: field.rawValue + step) ?? field }
    return .none
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

  mutating func walk(_ walk: Walk) -> Outcome {
    let last = Choice.allCases.count - 1
    let row = walk.destination(from: selected.rawValue, page: last)
    selected = Choice(rawValue: max(0, min(last, row))) ?? selected
    return .none
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension WelcomePage: Door {
  /// Where its keys go.
  package enum Part: Sendable {
    case choices
    case fields
  }

  package var place: Part { isTyping ? .fields : .choices }

  mutating func type(_ input: Input) -> Outcome {
    if isTyping { edit { _ = $0.take(input) } }
    return .none
  }
}

extension WelcomePage.Outcome: DoorOutcome {}
