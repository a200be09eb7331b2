import Canvas
import Domain

extension DeskKeys {
  /// First what stands first among the next steps.
  static let working: [Binding<DeskState>] =
    [
      Binding(
        .introduce, [.character("i")], in: entities, .step, introducing, hint: nil,
        .recorded(of: [.candidate, .need]) {
          $0.obstacleUnless([.candidate(.active), .need(.open)], $1)
        },
        run: just { $0.create(.introduction, $1) }),
      // Introducing somebody else is no next step of an introduction.
      Binding(
        .introduce, [.character("i")], in: [.shortlist], .command, introducing, hint: nil,
        .recorded { $0.obstacleOnShortlist($1) }, run: just { $0.create(.introduction, $1) }),
      Binding(
        .shortlist, [.character("l")], in: entities, .step,
        { $0.say("Liste de présentation", en: "Shortlist") }, hint: nil,
        .init(topic: .kinds([.need]), several: .oneAtATime, changesJournal: false) { _, _ in nil
        },
        run: on { state, id, _ in
          if let id = NeedID(id) { state.pages.append(.shortlist(ShortlistPage(id))) }
        }),
      Binding(
        .note, [.character("o")], in: entities, .step,
        { $0.say("Écrire une note", en: "Write a note") }, hint: nil,
        .recorded(of: everything.filter(\.view.takesNotes)), run: form { .note($0) }),
      Binding(
        .beginPathway, [.character("p")], in: entities, .step,
        { $0.say("Commencer un parcours", en: "Begin a pathway") }, hint: nil,
        .recorded(of: [.candidate, .organisation]) {
          $0.obstacleUnless(
            [
              .candidate(.active), .candidate(.paused), .organisation(.active),
              .organisation(.archived),
            ], $1)
        }, run: just { $0.create(.pathway, $1) }),
    ] + EntityKind.allCases.filter(\.view.isMadeAlone).map(creating)

  private static let introducing: @Sendable (Wording) -> String = {
    $0.say("Mettre en relation", en: "Introduce")
  }

  private static func creating(_ kind: EntityKind) -> Binding<DeskState> {
    Binding(
      .create(kind), [], in: letters, .command, { $0.creating(kind) }, hint: nil,
      .recorded { _, _ in nil }, run: just { $0.create(kind, $1) })
  }
}
