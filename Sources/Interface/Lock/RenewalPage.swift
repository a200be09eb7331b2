package import Canvas

/// Whoever opened with the recovery sheet says which member gets another passphrase.
package struct RenewalPage: Equatable, Sendable {
  /// What is to be done about a key.
  package enum Outcome: Equatable, Sendable {
    case none
    case chosen(LockMember)
    case cancel
    case quit
  }

  private var choice: MemberChoice

  package init(_ members: [LockMember]) { choice = MemberChoice(members) }

  /// Takes a key.
  package mutating func take(_ input: Input) -> Outcome {
    switch input {
    case .closed, .key(.function(10)), .key(.control("q")): return .quit
    case .key(.escape), .key(.control("c")): return .cancel
    case .key(.enter): return choice.member.map(Outcome.chosen) ?? .cancel
    case .key(let key): _ = choice.take(key)
    default: break
    }
    return .none
  }

  /// Draws the whole screen, the cursor on the list.
  package func draw(into frame: inout Frame, _ preferences: Preferences, _ theme: Theme) {
    let wording = Wording(preferences.language)
    frame.title = "Vivier 329"
    let rows = max(1, frame.size.rows / 2 - 4)
    let view = DoorView(
      preferences: preferences, theme: theme, width: 48, hints: wording.choiceHints,
      lines: [.title(wording.recoverySheet), .gap, .text(wording.whoGetsAPassphrase, .text), .gap]
        + choice.lines(wording, rows: rows))
    view.draw(into: &frame)
  }
}
