package import Domain

extension Wording {
  package func name(_ state: MeetingState) -> String {
    switch state {
    case .planned: term("prévue", en: "planned", simple: .same)
    case .held: term("tenue", en: "held", simple: .same)
    case .cancelled: term("annulée", en: "off", simple: .same)
    }
  }

  func step(_ state: MeetingState) -> String {
    switch state {
    case .planned: say("Prévoir de nouveau la rencontre", en: "Plan the meeting again")
    case .held: say("Noter : la rencontre a eu lieu", en: "Record: the meeting took place")
    case .cancelled: say("Noter : la rencontre est annulée", en: "Record: the meeting is off")
    }
  }

  func sentence(_ step: MeetingStep) -> String {
    switch step.state {
    case .planned: say("rencontre de nouveau prévue", en: "meeting planned again")
    case .held: say("rencontre tenue", en: "meeting held")
    case .cancelled: say("rencontre annulée", en: "meeting off")
    }
  }

  /// When, and what for.
  func sentence(_ card: MeetingCard) -> String {
    let planned =
      card.day.map {
        say("rencontre prévue le \(date($0))", en: "meeting planned for \(date($0))")
      } ?? say("rencontre prévue", en: "meeting planned")
    return card.kind.map { about(planned, name($0)) } ?? planned
  }

  package func name(_ kind: MeetingKind) -> String {
    switch kind {
    case .jointCommittee: term("comité paritaire", en: "joint committee", simple: .same)
    case .firstCircle: term("cercle 1", en: "circle 1", simple: .same)
    case .secondCircle: term("cercle 2", en: "circle 2", simple: .same)
    case .thirdCircle: term("cercle 3", en: "circle 3", simple: .same)
    case .firstContact: term("premier contact", en: "first contact", simple: .same)
    case .coConstruction:
      term("co-construction", en: "co-construction", simple: "construire à deux")
    case .firstFeedback: term("feedback 1", en: "feedback 1", simple: "premier avis")
    case .secondFeedback: term("feedback 2", en: "feedback 2", simple: "deuxième avis")
    case .debrief: term("retour d'expérience", en: "debrief", simple: "bilan")
    case .followUp: term("suivi", en: "follow-up", simple: .same)
    case .firstMentoring: term("mentor 1", en: "mentor 1", simple: .same)
    case .secondMentoring: term("mentor 2", en: "mentor 2", simple: .same)
    case .weeklyGroup:
      term("groupe hebdomadaire", en: "weekly group", simple: "groupe de la semaine")
    case .dropIn: term("permanence", en: "drop-in", simple: .same)
    case .fair: term("salon", en: "fair", simple: .same)
    case .peerVisit: term("compagnonnage", en: "peer visit", simple: "visite entre collègues")
    case .exchangeGroup: term("groupe d'échanges", en: "exchange group", simple: .same)
    case .theme: term("focus thématique", en: "thematic focus", simple: "un thème")
    case .basin: term("rencontre de bassin", en: "basin meeting", simple: .same)
    case .workshop: term("atelier", en: "workshop", simple: .same)
    case .information:
      term("séance d'information", en: "information session", simple: .same)
    case .visit: term("visite", en: "visit", simple: .same)
    case .other: term("autre rencontre", en: "other meeting", simple: .same)
    }
  }
}
