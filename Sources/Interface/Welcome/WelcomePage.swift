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
  package enum Outcome: KeyOutcome, Equatable, Sendable {
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

  mutating func goOn(with choice: Choice? = nil) -> Outcome {
    selected = choice ?? selected
    guard selected != .sample else { return .sample }
    isTyping = true
    field = .folder
    problem = ""
    return .none
  }

  mutating func leaveFields() {
    isTyping = false
    problem = ""
  }

  mutating func confirmField(_ wording: Wording) -> Outcome {
    let (folder, name, member) = (folder.text.trimmed, name.text.trimmed, member.text.trimmed)
    guard !folder.isEmpty else { return go(to: .folder, wording.say(.typeAFolder)) }
    guard selected == .create else { return .open(folder: folder) }
    guard field != .folder else { return go(to: .name) }
    guard !name.isEmpty else { return go(to: .name, wording.say(.typeAName)) }
    guard field == .member else { return go(to: .member) }
    guard !member.isEmpty else { return go(to: .member, wording.say(.typeYourName)) }
    return .create(folder: folder, name: name, member: member)
  }

  mutating func step(by step: Int) {
    if selected == .create { field = Field(rawValue: field.rawValue + step) ?? field }
  }

  /// What there is to complain about stays until something is typed.
  private mutating func go(to field: Field, _ sentence: String? = nil) -> Outcome {
    (self.field, problem) = (field, sentence ?? problem)
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

  mutating func walk(_ walk: Walk) {
    let last = Choice.allCases.count - 1
    let row = walk.destination(from: selected.rawValue, page: last)
    selected = Choice(rawValue: max(0, min(last, row))) ?? selected
  }
}

extension WelcomePage: Door {
  package var place: DoorPart { isTyping ? .fields : .choice }

  package mutating func type(_ input: Input) -> Outcome {
    if isTyping { edit { _ = $0.take(input) } }
    return .none
  }
}
