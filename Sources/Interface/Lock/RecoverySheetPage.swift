package import Canvas

/// The code of the recovery sheet, shown once; the page does not keep it: whoever draws it lends
/// it.
package struct RecoverySheetPage: Equatable, Sendable {
  /// What is to be done about a key.
  package enum Outcome: KeyOutcome, Equatable, Sendable {
    case none
    case done
    case quit
  }

  var isAsking = false

  package init() {}

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
        .title(wording.recoverySheet), .gap, .text(wording.recoveryMeans, .text), .gap,
        .line(halves[0], .strong), .line(halves[1], .strong), .gap,
        .text(wording.say(.recoveryAdvice), .text), .gap,
        .focus(isAsking ? wording.say(.isCodeNoted) : ""),
      ])
    view.draw(into: &frame)
  }
}

extension RecoverySheetPage: Door {
  package var place: DoorPart { isAsking ? .question : .sheet }

  package mutating func type(_ input: Input) -> Outcome { .none }
}
