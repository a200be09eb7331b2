import Canvas
import Domain

extension DeskKeys {
  /// What is done with the selected entity, beginning with what stands first among its next steps.
  static let working: [Binding<State>] =
    [
      Binding(
        .introduce, [.character("i")], in: entities, .step, introducing, hint: nil,
        .recorded(of: [.candidate, .need]), run: just { $0.introduce($1) }),
      // Introducing somebody else is no next step of an introduction.
      Binding(
        .introduce, [.character("i")], in: [.shortlist], .command, introducing, hint: nil,
        .recorded { _, _ in nil }, run: just { $0.introduce($1) }),
      Binding(
        .shortlist, [.character("l")], in: entities, .step,
        { $0.say("Liste de présentation", en: "Shortlist") }, hint: nil,
        .init(topic: .kinds([.need]), several: .oneAtATime, changesJournal: false) { _, _ in nil
        },
        run: on { state, id, _ in
          if let need = NeedID(id) { state.pages.append(.shortlist(ShortlistPage(need))) }
        }),
      Binding(
        .note, [.character("o")], in: entities, .step,
        { $0.say("Écrire une note", en: "Write a note") }, hint: nil,
        .recorded(of: everything.subtracting([.programme])), run: form { .note($0) }),
      Binding(
        .beginPathway, [.character("p")], in: entities, .step,
        { $0.say("Commencer un parcours", en: "Begin a pathway") }, hint: nil,
        .recorded(of: [.candidate, .organisation]), run: just { $0.beginPathway($1) }),
    ] + [.candidate, .organisation, .need, .programme].map(creating)

  private static let introducing: @Sendable (Wording) -> String = {
    $0.say("Mettre en relation", en: "Introduce")
  }

  private static func creating(_ kind: EntityKind) -> Binding<State> {
    Binding(
      .create(kind), [], in: letters, .command, { $0.creating(kind) }, hint: nil,
      .recorded { _, _ in nil }, run: just { $0.create(kind, $1) })
  }

  /// The pages that are not behind an entity, and what is set.
  static let pages: [Binding<State>] = [
    page(.due, [.character("d")], .due(ListPage())) {
      $0.say("Voir les échéances", en: "See what is due")
    },
    page(.organisations, [.character("a")], .organisations(ListPage())) {
      $0.say("Voir les ASBL", en: "See the organisations")
    },
    page(.programmes, [], .programmes(ListPage())) {
      $0.say("Voir les programmes", en: "See the programmes")
    },
    page(.retention, [], .retention(ListPage())) {
      $0.say("Voir la conservation", en: "See retention")
    },
    page(.requests, [], .requests(ListPage())) {
      $0.say("Voir les demandes de droits", en: "See the requests for rights")
    },
    page(.rules, [], .rules(ListPage())) {
      $0.say("Voir les règles et les durées", en: "See the rules and terms")
    },
    page(.figures, [], .figures(ScrolledPage())) {
      $0.say("Voir les chiffres", en: "See the figures")
    },
    page(.notices, [], .notices(ScrolledPage())) {
      $0.say("Relire les messages", en: "Read the messages again")
    },
    Binding(
      .theme, [], in: letters, .command,
      { $0.say("Choisir les couleurs", en: "Choose the colours") }, hint: nil, .always,
      run: just { state, _ in state.openThemes() }),
    .language(in: letters),
    .slowLine(in: letters),
    Binding(
      .suspend, [], in: letters, .command,
      { $0.say("Revenir au terminal un moment", en: "Go back to the shell for a while") },
      hint: nil, .always,
      run: { _, _ in .suspend }),
    .lock { $0.say("Fermer le bureau à clé", en: "Lock the desk") },
  ]

  private static func page(
    _ action: Action, _ keys: [Key], _ page: Page,
    _ label: @escaping @Sendable (Wording) -> String
  ) -> Binding<State> {
    Binding(
      action, keys, in: letters, .command, label, hint: nil, .always,
      run: just { state, _ in state.pages.append(page) })
  }
}
