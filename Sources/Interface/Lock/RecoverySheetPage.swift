package import Canvas

/// The code of the recovery sheet, shown once; the page does not keep it: whoever draws it lends
/// it.
package struct RecoverySheetPage: Equatable, Sendable {
  /// What is to be done about a key.
  package enum Outcome: Equatable, Sendable {
    case none
    case done
    case quit
  }

  var isAsking = false

  package init() {}

  package mutating func take(_ input: Input, wording: Wording) -> Outcome { follow(input, wording) }

  /// In groups of four, with dashes between.
  package func draw(
    into frame: inout Frame, code: String, _ preferences: Preferences, _ theme: Theme
  ) {
    let wording = Wording(preferences.language)
    frame.title = "Vivier 329"
    let groups = code.split(separator: "-")
    let halves = [groups.prefix(4), groups.dropFirst(4)].map { $0.joined(separator: "  ") }
    let view = DoorView(
      preferences: preferences, theme: theme, height: 14,
      hints: hints(wording),
      lines: [
        .title(wording.recoveryTitle), .gap, .text(wording.recoveryMeans, .text), .gap,
        .line(halves[0], .strong), .line(halves[1], .strong), .gap,
        .text(wording.say(.recoveryAdvice), .text), .gap,
        .focus(isAsking ? wording.say(.isCodeNoted) : ""),
      ])
    view.draw(into: &frame)
  }
}

extension RecoverySheetPage: Door {
  /// Where its keys go.
  package enum Part: Sendable {
    case code
    case question
  }

  package var place: Part { isAsking ? .question : .code }

  mutating func type(_ input: Input) -> Outcome { .none }

  mutating func ask(_ isAsking: Bool) -> Outcome {
    self.isAsking = isAsking
    return .none
  }
}

extension RecoverySheetPage.Outcome: DoorOutcome {}
