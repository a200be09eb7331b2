package import Canvas

/// A passphrase is typed twice: the page knows how many characters and never which.
package struct NewPassphrasePage: Equatable, Sendable {
  /// In characters; the keyring has the same rule.
  static let shortest = 12

  /// The two fields.
  package enum Field: Int, CaseIterable, Sendable {
    case first
    case again
  }

  /// What is to be done about a key.
  package enum Outcome: KeyOutcome, Equatable, Sendable {
    case none
    case type(Field, String)
    case erase(Field)
    case clear(Field)
    case offerOthers
    /// To be compared, and taken if they are the same.
    case confirm
    /// Said twice.
    case without
    case cancel
    case quit
  }

  enum Problem: Equatable, Sendable {
    case empty
    case short
    case differ
  }

  let member: String
  let isOptional: Bool
  private let isCoordinators: Bool
  /// To choose a passphrase from, or to take as they are.
  package var offer: String
  var field = Field.first
  private(set) var typed = [0, 0]
  private(set) var problem: Problem?
  private(set) var isBusy = false
  var isAskingWithout = false

  package init(
    for member: String, isOptional: Bool, isCoordinators: Bool = false, offer: String
  ) {
    (self.member, self.isOptional, self.offer) = (member, isOptional, offer)
    self.isCoordinators = isCoordinators
  }

  package mutating func note(typed count: Int, in field: Field) { typed[field.rawValue] = count }

  /// The second is typed again.
  package mutating func refuseDifferent() { (problem, field) = (.differ, .again) }
  package mutating func begin() { isBusy = true }

  private mutating func type(_ text: String) -> Outcome {
    let kept = text.filter { !$0.isNewline }
    return kept.isEmpty ? .none : change(.type(field, kept))
  }

  mutating func change(_ outcome: Outcome) -> Outcome {
    problem = nil
    return outcome
  }

  mutating func confirm() -> Outcome {
    problem = typed[0] == 0 ? .empty : typed[0] < Self.shortest ? .short : nil
    guard problem == nil else {
      field = .first
      return .none
    }
    guard field == .again else {
      field = .again
      return .none
    }
    return .confirm
  }
}

extension NewPassphrasePage: Door {
  package var place: DoorPart { isAskingWithout ? .question : .fields }

  package mutating func type(_ input: Input) -> Outcome {
    switch input {
    case _ where isAskingWithout: .none
    case .key(.character(let character)): type(String(character))
    case .key(.backspace): change(.erase(field))
    case .paste(let text): type(text)
    case .key, .click, .wheel, .resize, .roundTrip, .readable, .deadline, .closed: .none
    }
  }
}

extension NewPassphrasePage {
  package func draw(into frame: inout Frame, _ preferences: Preferences, _ theme: Theme) {
    let wording = Wording(preferences.language)
    frame.title = "Vivier 329"
    let view = DoorView(
      preferences: preferences, theme: theme, height: 15, hints: hints(wording),
      lines: isAskingWithout && !isBusy ? question(wording) : lines(wording))
    view.draw(into: &frame)
  }

  private func lines(_ wording: Wording) -> [DoorView.Line] {
    [
      .title(wording.choosePassphrase(for: member)), .gap,
      .text(wording.say(.passphraseRule), .text), .gap,
      .text(wording.forExample, .label), .text(offer, .strong), .gap,
      .field(label: wording.newPassphrase(.first), typed: typed[0], isFocused: field == .first),
      .field(label: wording.newPassphrase(.again), typed: typed[1], isFocused: field == .again),
      remark(wording), .gap,
      .text(wording.say(isCoordinators ? .losingHers : .losingIt), .text),
    ]
  }

  private func remark(_ wording: Wording) -> DoorView.Line {
    if isBusy { return .text(wording.oneMoment, .text) }
    return .text(problem.map(wording.sentence) ?? "", .error)
  }

  private func question(_ wording: Wording) -> [DoorView.Line] {
    [
      .title(wording.choosePassphrase(for: member)), .gap,
      .text(wording.say(.withoutMeans), .text), .gap, .focus(wording.say(.reallyWithout)),
    ]
  }
}
