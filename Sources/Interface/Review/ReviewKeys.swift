import Canvas
package import Domain

/// Nothing else exists for an organisation's coordinator.
package enum ReviewKeys {
  package static let table: [Binding<ReviewState>] =
    keys.map(deciding) + filling + Binding.walks(in: letters) + general + Binding.layers

  static let index = KeyIndex(table)

  /// In the order of the hints.
  private static let keys: KeyValuePairs<IntroductionMove, Character> = [
    .studying: "e", .meeting: "c", .met: "v", .retained: "o", .declined: "n", .waiting: "a",
  ]
  package static let moves = keys.map(\.key)

  private static let letters: [Place] = [.list, .shortlist, .dossier, .text]
  private static let pages = letters.filter { $0 != .text }

  private static func deciding(_ move: IntroductionMove, _ key: Character) -> Binding<ReviewState> {
    Binding(
      .move(move), [.character(key)], in: [.shortlist, .dossier], .move,
      { $0.ownMove(move) }, hint: { $1.ownHint(move) },
      .recorded(of: [.introduction]) { $0.obstacle(to: move, $1) },
      run: just { state, registry in
        if let id = state.selection(registry) { state.open(.move(id, move), registry) }
      })
  }

  /// Nothing moves by it.
  private static let asking = Binding<ReviewState>(
    .note, [.character("p")], in: [.shortlist, .dossier], .step,
    { $0.say("Poser une question à l'accompagnateur·rice", en: "Ask the companion something") },
    hint: { $1.say("Question", en: "Question") },
    .recorded(of: [.introduction]) { $0.obstacleToAsking($1) },
    run: just { state, registry in
      if let id = state.selection(registry) { state.open(.note(id.entity), registry) }
    })

  private static let filling: [Binding<ReviewState>] =
    [
      .save, .nextField,
      Binding(
        .open, [.enter], in: [.list, .shortlist], .none, { $0.say("Ouvrir", en: "Open") },
        hint: { $1.say("ouvrir", en: "open") },
        .init(topic: .row, several: .oneAtATime, changesJournal: false) {
          $0.obstacleToOpening($1)
        }, run: just { $0.openSelection($1) }),
      .leaveForm,
      .back(in: [.dossier, .text], isHint: true) { _ in nil },
      .back(in: [.list, .shortlist], isHint: false) {
        $0.pages.count > 1 ? nil : $0.wording.say(.alreadyAtDesk)
      },
      // Not above a page of text, which hides what would be undone.
      .undo([.character("u")], in: pages),
      .redo([.character("U"), .control("y")], in: pages),
    ] + Binding.otherFormKeys

  private static let quitting: [Key] = [.function(10), .character("q"), .control("q")]

  private static let general: [Binding<ReviewState>] = [
    .commands([.function(2), .character(":")], in: letters, isHint: false),
    .refresh(in: letters, isHint: false),
    .language(in: letters),
    .slowLine(in: letters),
    Binding(
      .linear, [], in: letters, .command,
      { $0.say("Sans cadres : oui ou non", en: "No boxes: on or off") }, hint: nil, .always,
      run: just { state, _ in state.preferences.isLinear.toggle() }),
    .changePassphrase(in: letters),
    .lock { $0.say("Fermer à clé", en: "Lock") },
    .quit(quitting, in: [.list, .shortlist], .command, isHint: true),
    .quit(quitting, in: [.dossier, .text], .command, isHint: false),
    .quit([.function(10), .control("q")], in: [.form], .none, isHint: false),
    asking,
    .help([.function(1), .character("?")], in: pages, isHint: true),
    .help([.function(1)], in: [.form], isHint: false),
  ]
}
