package import Canvas

/// Whoever opened with the recovery sheet says which member gets another passphrase.
package struct RenewalPage: Equatable, Sendable {
  /// What is to be done about a key.
  package enum Outcome: KeyOutcome, Equatable, Sendable {
    case none
    case chosen(LockMember)
    case cancel
    case quit
  }

  var choice: MemberChoice

  package init(_ members: [LockMember]) { choice = MemberChoice(members) }

  package func draw(into frame: inout Frame, _ preferences: Preferences, _ theme: Theme) {
    let wording = Wording(preferences.language)
    frame.title = "Vivier 329"
    let rows = max(1, frame.size.rows / 2 - 4)
    let view = DoorView(
      preferences: preferences, theme: theme, width: 48, hints: hints(wording),
      lines: [
        .title(wording.recoverySheet), .gap, .text(wording.say(.whoGetsAPassphrase), .text), .gap,
      ] + choice.lines(wording, rows: rows))
    view.draw(into: &frame)
  }
}

extension RenewalPage: Door {
  package var place: DoorPart { .choice }

  package mutating func type(_ input: Input) -> Outcome { .none }
}
