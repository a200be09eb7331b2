import Canvas
import Domain

extension DeskKeys {
  /// First what stands first among the next steps.
  static let working: [Binding<DeskState>] =
    [
      Binding(
        .introduce, [.character("i")], in: entities, .step, { $0.creating(.introduction) },
        hint: nil,
        .recorded(of: [.candidate, .need]) {
          $0.obstacleUnless([.candidate(.active), .need(.open)], $1)
        },
        run: just { $0.create(.introduction, $1) }),
      // Introducing somebody else is no next step of an introduction.
      Binding(
        .introduce, [.character("i")], in: [.shortlist], .command,
        { $0.creating(.introduction) }, hint: nil, .recorded { $0.obstacleOnShortlist($1) },
        run: just { $0.create(.introduction, $1) }),
      Binding(
        .shortlist, [.character("l")], in: entities, .step,
        { $0.say("Liste de présentation", en: "Shortlist") }, hint: nil,
        .init(topic: .kinds([.need]), several: .oneAtATime, changesJournal: false),
        run: on { state, id, _ in
          if let id = NeedID(id) { state.pages.append(.shortlist(ShortlistPage(id: id))) }
        }),
      Binding(
        .note, [.character("o")], in: entities, .step,
        { $0.say("Écrire une note", en: "Write a note") }, hint: nil,
        .recorded(of: everything.filter(\.view.takesNotes)), run: form { .note($0) }),
      Binding(
        .beginPathway, [.character("p")], in: entities, .step, { $0.creating(.pathway) }, hint: nil,
        .recorded(of: [.candidate, .organisation]) {
          $0.obstacleUnless(
            [
              .candidate(.active), .candidate(.paused), .organisation(.active),
              .organisation(.archived),
            ], $1)
        }, run: just { $0.create(.pathway, $1) }),
    ] + EntityKind.allCases.filter(\.view.isMadeAlone).map(creating)

  private static func creating(_ kind: EntityKind) -> Binding<DeskState> {
    Binding(
      .create(kind), [], in: letters, .command, { $0.creating(kind) }, hint: nil,
      .recorded(), run: just { $0.create(kind, $1) })
  }
}
