package import Domain

// What is said of every kind: a new one is asked for here.
extension Wording {
  package func name(_ standing: Standing) -> String {
    switch standing {
    case .candidate(let state): name(state)
    case .organisation(let state): name(state)
    case .need(let state): name(state)
    case .programme(let state): name(state)
    case .pathway(let state): name(state)
    case .introduction(let state): name(state)
    case .meeting(let state): name(state)
    }
  }

  func one(_ kind: EntityKind) -> String {
    switch kind {
    case .candidate: say("une personne", en: "a person")
    case .organisation: say("une ASBL", en: "an organisation")
    case .need: say("un besoin", en: "a need")
    case .programme: say("un programme", en: "a programme")
    case .pathway: say("un parcours", en: "a pathway")
    case .introduction: say("une mise en relation", en: "an introduction")
    case .meeting: say("une rencontre", en: "a meeting")
    }
  }

  /// Where its pages come from.
  package func origin(_ kind: EntityKind?) -> String {
    switch kind {
    case .candidate: say("Réserve", en: "Reserve")
    case .organisation: say("Les ASBL", en: "Organisations")
    case .need: say("Besoins", en: "Needs")
    case .programme: say("Programmes", en: "Programmes")
    case .pathway: say("Parcours", en: "Pathways", simple: "Formations")
    case .introduction: say("Mises en relation", en: "Introductions")
    case .meeting: say("Rencontres", en: "Meetings")
    case nil: say("Vivier 329", en: "Vivier 329")
    }
  }

  /// A file that is about to be made.
  func new(_ kind: EntityKind) -> String {
    switch kind {
    case .candidate: say("Nouvelle personne", en: "New candidate")
    case .organisation: say("Nouvelle ASBL", en: "New organisation")
    case .need: say("Nouveau besoin", en: "New need")
    case .programme: say("Nouveau programme", en: "New programme")
    case .pathway: say("Commencer un parcours", en: "Begin a pathway")
    case .introduction: say("Nouvelle mise en relation", en: "New introduction")
    case .meeting: say("Nouvelle rencontre", en: "New meeting")
    }
  }

  func creating(_ kind: EntityKind) -> String {
    switch kind {
    case .candidate: say("Inscrire une personne", en: "Register a person")
    case .organisation: say("Ajouter une ASBL", en: "Add an organisation")
    case .need: say("Ouvrir un besoin", en: "Open a need")
    case .programme: say("Ajouter un programme", en: "Add a programme")
    case .pathway: say("Commencer un parcours", en: "Begin a pathway")
    case .introduction: say("Mettre en relation", en: "Introduce")
    case .meeting: say("Prévoir une rencontre", en: "Plan a meeting")
    }
  }

  func step(_ standing: Standing) -> String {
    switch standing {
    case .candidate(.active): say("Reprendre dans la réserve", en: "Resume")
    case .candidate(.paused): say("Mettre en pause", en: "Pause")
    case .candidate(.left): say("Noter le départ de la réserve", en: "Record leaving the reserve")
    case .candidate(.erased): say("Effacer la fiche pour de bon", en: "Erase the file for good")
    case .organisation(.active): say("Reprendre l'ASBL", en: "Restore the organisation")
    case .organisation(.archived): say("Archiver l'ASBL", en: "Archive the organisation")
    case .need(.open): say("Rouvrir le besoin", en: "Reopen the need")
    case .need(.suspended): say("Suspendre le besoin", en: "Suspend the need")
    case .need(.filled): say("Noter : besoin pourvu", en: "Record: need filled")
    case .need(.closed): say("Fermer le besoin", en: "Close the need")
    case .programme(.active): say("Proposer de nouveau ce programme", en: "Offer it again")
    case .programme(.retired): say("Ne plus proposer ce programme", en: "Stop offering it")
    case .pathway(.running): say("Reprendre le parcours", en: "Resume the pathway")
    case .pathway(.ended): say("Terminer le parcours", en: "End the pathway")
    case .pathway(.stopped): say("Arrêter le parcours", en: "Stop the pathway")
    case .introduction(let state): name(state)
    case .meeting(let state): step(state)
    }
  }

  /// What is asked before a step that no form goes with.
  func question(_ standing: Standing, _ name: String) -> String {
    switch standing {
    case .organisation(.archived): archive(name)
    case .programme(.retired): retire(name)
    case .organisation(.active), .programme(.active): restore(name)
    case .candidate, .need, .pathway, .introduction, .meeting: "\(step(standing)) : \(name) ?"
    }
  }

  func created(_ card: AnyCard, _ name: String) -> String {
    switch card {
    case .candidate: registered(name)
    case .organisation: warned(say("\(name) est ajoutée.", en: "\(name) is added."), card)
    case .need: say("Besoin ouvert : \(name).", en: "Need opened: \(name).")
    case .programme: say("Programme ajouté : \(name).", en: "Programme added: \(name).")
    case .pathway: say("Parcours commencé : \(name).", en: "Pathway begun: \(name).")
    case .introduction:
      say("Mise en relation proposée : \(name).", en: "Introduction proposed: \(name).")
    case .meeting: say("Rencontre prévue : \(name).", en: "Meeting planned: \(name).")
    }
  }

  func registered(_ name: String) -> String {
    say("\(name) est dans la réserve.", en: "\(name) is registered.")
  }

  func warned(_ done: String, _ card: AnyCard) -> String {
    warning(about: card).map { "\(done) \($0)" } ?? done
  }

  /// Of a card that may be kept as it is: on the screen, in its file and after an import.
  package func warning(about card: AnyCard) -> String? {
    switch card {
    case .organisation(let card): card.isPilotOutside ? say(.pilotOutside) : nil
    case .candidate(let card):
      card.identity?.postcode.flatMap { Postcode($0) }.map(\.isBelgian) == false
        ? say(.foreignPostcode) : nil
    case .need, .programme, .pathway, .introduction, .meeting: nil
    }
  }

  func archive(_ name: String) -> String {
    say("Archiver \(name) ? On pourra la reprendre.", en: "Archive \(name)? It can be restored.")
  }

  func retire(_ name: String) -> String {
    say(
      "Ne plus proposer \(name) ? Les parcours en cours continuent.",
      en: "Stop offering \(name)? Pathways under way go on.")
  }

  func restore(_ name: String) -> String { say("Reprendre \(name) ?", en: "Restore \(name)?") }
}

extension Saying {
  static let foreignPostcode = Saying(
    "Le code postal n'est pas belge : il ne dit pas le bassin.",
    en: "The postcode is not Belgian: it does not tell the basin.")
}
