import Canvas
import Domain

extension Wording {
  /// An action in the list of commands and in the help.
  func label(_ action: Action) -> String {
    switch action {
    case .help, .commands, .back, .quit, .undo, .refresh, .notices, .due, .organisations,
      .programmes, .language,
      .theme, .slowLine, .suspend, .lock, .menu, .save:
      general(action)
    case .retention, .requests, .rules, .figures, .withdrawConsent, .receiveRequest, .extendRequest,
      .answerRequest, .erase, .forgetEarlier:
      actionOnRights(action)
    case .up, .down, .pageUp, .pageDown, .home, .end, .next, .previous, .pane, .open, .search,
      .sort, .tick, .tickAll, .invertTicks:
      moving(action)
    case .compose, .propose, .presentAgreed: actionOnShortlist(action)
    default: working(action)
    }
  }

  /// An action in the help of a place, where it may mean something of its own.
  func label(_ action: Action, at place: Place) -> String {
    switch (action, place) {
    case (.next, .form): say("Champ suivant", en: "Next field")
    case (.back, .form): say("Quitter le formulaire", en: "Leave the form")
    default: label(action)
    }
  }

  private func general(_ action: Action) -> String {
    switch action {
    case .help: say("Aide", en: "Help")
    case .commands: say("Liste des commandes", en: "List of commands")
    case .back: say("Revenir d'un pas", en: "Back one step")
    case .quit: say("Quitter", en: "Quit")
    case .undo: say("Annuler le dernier changement", en: "Undo the last change")
    case .refresh: say("Actualiser", en: "Refresh")
    case .notices: say("Relire les messages", en: "Read the messages again")
    case .due: say("Voir les échéances", en: "See what is due")
    case .organisations: say("Voir les ASBL", en: "See the organisations")
    case .programmes: say("Voir les programmes", en: "See the programmes")
    case .language: say("Choisir la langue", en: "Choose the language")
    case .theme: say("Choisir les couleurs", en: "Choose the colours")
    case .slowLine: say("Ligne lente : oui ou non", en: "Slow line: on or off")
    case .suspend: say("Revenir au terminal un moment", en: "Go back to the shell for a while")
    case .lock: say("Fermer le bureau à clé", en: "Lock the desk")
    case .menu: say("Pages", en: "Pages")
    case .save: say("Enregistrer", en: "Save")
    default: ""
    }
  }

  private func moving(_ action: Action) -> String {
    switch action {
    case .up: say("Ligne précédente", en: "Previous row")
    case .down: say("Ligne suivante", en: "Next row")
    case .pageUp: say("Page précédente", en: "Previous page")
    case .pageDown: say("Page suivante", en: "Next page")
    case .home: say("Début de la liste", en: "Start of the list")
    case .end: say("Fin de la liste", en: "End of the list")
    case .next: say("Volet ou section suivante", en: "Next pane or section")
    case .previous: say("Volet ou section précédente", en: "Previous pane or section")
    case .pane(let pane): say("Aller à : \(title(pane))", en: "Go to: \(title(pane))")
    case .open: say("Ouvrir", en: "Open")
    case .search: say("Chercher dans la liste", en: "Search the list")
    case .sort: say("Changer l'ordre de la liste", en: "Change the order of the list")
    case .tick: say("Cocher ou décocher", en: "Tick or untick")
    case .tickAll: say("Cocher tout ce qui est affiché", en: "Tick all that is shown")
    case .invertTicks: say("Inverser les coches", en: "Invert the ticks")
    default: ""
    }
  }

  private func working(_ action: Action) -> String {
    switch action {
    case .create(.candidate): say("Inscrire une personne", en: "Register a person")
    case .create(.organisation): say("Ajouter une ASBL", en: "Add an organisation")
    case .create(.need): say("Ouvrir un besoin", en: "Open a need")
    case .create(.programme): say("Ajouter un programme", en: "Add a programme")
    case .create: say("Nouveau", en: "New")
    case .createHere: say("Nouveau dans cette liste", en: "New in this list")
    case .edit: say("Modifier", en: "Edit")
    case .archive: say("Archiver, fermer, quitter ou effacer", en: "Archive, close, leave or erase")
    case .advance: say("Suite possible", en: "Possible next steps")
    case .note: say("Écrire une note", en: "Write a note")
    case .introduce: say("Mettre en relation", en: "Introduce")
    case .shortlist: say("Liste de présentation", en: "Shortlist")
    case .reword: say("Réécrire le pourquoi", en: "Reword the rationale")
    case .followUp: say("Noter une relance ou un suivi", en: "Log a follow-up")
    case .consent:
      say("Noter l'accord d'être dans la réserve", en: "Record the consent to be in the reserve")
    case .beginPathway: say("Commencer un parcours", en: "Begin a pathway")
    case .markStage: say("Marquer une étape", en: "Mark a stage")
    case .move(let move): self.action(move)
    default: change(action)
    }
  }

  private func change(_ action: Action) -> String {
    switch action {
    case .candidate(.active): say("Reprendre dans la réserve", en: "Resume")
    case .candidate(.paused): say("Mettre en pause", en: "Pause")
    case .candidate(.left): say("Noter le départ de la réserve", en: "Record leaving the reserve")
    case .need(.open): say("Rouvrir le besoin", en: "Reopen the need")
    case .need(.suspended): say("Suspendre le besoin", en: "Suspend the need")
    case .need(.filled): say("Noter : besoin pourvu", en: "Record: need filled")
    case .need(.closed): say("Fermer le besoin", en: "Close the need")
    case .pathway(.running): say("Reprendre le parcours", en: "Resume the pathway")
    case .pathway(.attested): say("Remettre l'attestation", en: "Hand over the attestation")
    case .pathway(.ended): say("Terminer le parcours", en: "End the pathway")
    case .pathway(.stopped): say("Arrêter le parcours", en: "Stop the pathway")
    case .organisation(.active): say("Reprendre l'ASBL", en: "Restore the organisation")
    case .organisation(.archived): say("Archiver l'ASBL", en: "Archive the organisation")
    default: ""
    }
  }

  /// An action in one word, for the hints at the bottom.
  func hint(_ action: Action, at place: Place) -> String {
    switch action {
    case .help: say("Aide", en: "Help")
    case .commands: say("Commandes", en: "Commands")
    case .search: say("Chercher", en: "Search")
    case .edit: say("Modifier", en: "Edit")
    case .sort: say("Trier", en: "Order")
    case .createHere: say("Nouveau", en: "New")
    case .advance: say("Suite", en: "Next step")
    case .undo: say("Annuler", en: "Undo")
    case .archive: say("Archiver", en: "Archive")
    case .menu: say("Pages", en: "Pages")
    case .refresh: say("Actualiser", en: "Refresh")
    case .save: say("Enregistrer", en: "Save")
    case .next:
      place == .form ? say("champ suivant", en: "next field") : say("section", en: "section")
    case .compose, .propose, .presentAgreed: hintOnShortlist(action)
    case .tick: say("Cocher", en: "Tick")
    case .open: place == .question ? say("répondre", en: "answer") : say("choisir", en: "choose")
    case .back: place == .form ? say("quitter", en: "leave") : say("retour", en: "back")
    default: label(action)
    }
  }

  /// What can be pressed while a calendar or a list lies above the fields.
  func hints(_ layer: FormLayer) -> [(key: String, label: String)] {
    let back = (key(.escape), say("retour", en: "back"))
    switch layer {
    case .calendar:
      return [
        ("← ↑ ↓ →", say("jour", en: "day")), (key(.pageDown), say("mois", en: "month")),
        (key(.enter), say("choisir", en: "choose")), back,
      ]
    case .checklist:
      return [
        ("↑↓", say("parcourir", en: "walk")), (key(.character(" ")), say("cocher", en: "tick")),
        (key(.enter), say("terminer", en: "done")), back,
      ]
    }
  }

  /// What saving does in the form of an erasure.
  var eraseHint: String { say("Effacer", en: "Erase") }

  /// What the key that archives anything else does about a person.
  var endingHint: String { say("Quitter, effacer", en: "Leave, erase") }

  /// A key as it stands on the keyboard.
  func key(_ key: Key) -> String {
    switch key {
    case .character(" "): say("Espace", en: "Space")
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: say("Page ↑", en: "PgUp")
    case .pageDown: say("Page ↓", en: "PgDn")
    case .home: say("Début", en: "Home")
    case .end: say("Fin", en: "End")
    case .enter: say("Entrée", en: "Enter")
    case .escape: say("Échap", en: "Esc")
    case .tab: "Tab"
    case .backTab: say("Maj-Tab", en: "Shift-Tab")
    case .backspace: say("Retour", en: "Backspace")
    case .delete: say("Suppr", en: "Del")
    case .insert: say("Inser", en: "Ins")
    }
  }

  var oneAtATime: String {
    say(
      "une seule ligne à la fois ; Échap retire les coches",
      en: "one row at a time; Esc takes the ticks off")
  }
  var notHere: String { say("pas ici", en: "not here") }
  var readOnlyObstacle: String { say("lecture seule", en: "read-only") }
  var nothingToUndo: String { say("rien à annuler", en: "nothing to undo") }
  var useNextStep: String { say("voyez s Suite", en: "see s Next step") }
  var nothingFound: String { say("Rien ne correspond.", en: "Nothing found.") }
  var yes: String { say("Oui", en: "Yes") }
  var no: String { say("Non", en: "No") }
  func needIs(_ state: String) -> String {
    say("besoin encore \(state)", en: "need still \(state)")
  }
  func itIs(_ state: String) -> String { say("état : \(state)", en: "state: \(state)") }
}
