package import Domain

extension Wording {
  package func name(_ state: CandidateState) -> String {
    switch state {
    case .active: term("active", en: "active", simple: .same)
    case .paused: term("en pause", en: "paused", simple: .same)
    case .left: term("partie", en: "left", simple: .same)
    case .erased: term("effacée", en: "erased", simple: .same)
    }
  }

  package func name(_ state: OrganisationState) -> String {
    switch state {
    case .active: term("active", en: "active", simple: .same)
    case .archived: term("archivée", en: "archived", simple: .same)
    }
  }

  package func name(_ state: NeedState) -> String {
    switch state {
    case .open: term("ouvert", en: "open", simple: .same)
    case .suspended: term("suspendu", en: "suspended", simple: .same)
    case .filled: term("pourvu", en: "filled", simple: .same)
    case .closed: term("fermé", en: "closed", simple: .same)
    }
  }

  package func name(_ state: PathwayState) -> String {
    switch state {
    case .running: term("en cours", en: "under way", simple: .same)
    case .ended: term("terminé", en: "ended", simple: .same)
    case .stopped: term("arrêté", en: "stopped", simple: .same)
    }
  }

  package func name(_ state: IntroductionState) -> String {
    switch state {
    case .proposed: term("proposée", en: "proposed", simple: .same)
    case .agreed: term("accord donné", en: "agreed", simple: .same)
    case .presented: term("présentée", en: "presented", simple: .same)
    case .studying: term("à l'étude", en: "under study", simple: .same)
    case .meeting: term("rencontre fixée", en: "meeting fixed", simple: .same)
    case .met: term("rencontrée", en: "met", simple: .same)
    case .waiting: term("en attente", en: "on hold", simple: .same)
    case .retained: term("retenue", en: "retained", simple: .same)
    case .declined: term("non retenue", en: "not retained", simple: .same)
    case .withdrawn: term("retirée", en: "withdrawn", simple: .same)
    case .unanswered:
      term("sans réponse de l'ASBL", en: "unanswered", simple: "l'ASBL n'a pas répondu")
    case .lapsed: term("caduque", en: "lapsed", simple: "le besoin n'existe plus")
    case .stopped: term("interrompue", en: "stopped", simple: .same)
    }
  }

  package func action(_ move: IntroductionMove) -> String {
    switch move {
    case .agreed: say("Noter l'accord de la personne", en: "Record the person's consent")
    case .presented: say("Présenter à l'ASBL", en: "Present to the organisation")
    case .studying: say("Noter : à l'étude", en: "Record: under study")
    case .meeting: say("Fixer une rencontre", en: "Fix a meeting")
    case .met: say("Noter la rencontre", en: "Record the meeting")
    case .waiting: say("Mettre en attente", en: "Put on hold")
    case .retained: say("Noter : retenue par l'ASBL", en: "Record: retained")
    case .declined: say("Noter : non retenue par l'ASBL", en: "Record: not retained")
    case .withdrawn: say("Noter le retrait de la personne", en: "Record a withdrawal")
    case .unanswered: say("Constater le silence de l'ASBL", en: "Record: unanswered")
    case .lapsed: say("Noter : caduque", en: "Record: lapsed")
    case .stopped: say("Interrompre", en: "Stop")
    case .reopened: say("Rouvrir", en: "Reopen")
    }
  }

  package func name(_ reason: NeedReason) -> String {
    switch reason {
    case .filledElsewhere: term("pourvu autrement", en: "filled otherwise", simple: .same)
    case .postponed: term("reporté", en: "postponed", simple: .same)
    case .cancelled: term("supprimé", en: "cancelled", simple: .same)
    case .funding: term("financement", en: "funding", simple: .same)
    case .noReason: term("sans motif", en: "no reason given", simple: .same)
    }
  }

  package func name(_ reason: PathwayReason) -> String {
    switch reason {
    case .moment: term("pas le bon moment", en: "not the right time", simple: .same)
    case .employment: term("emploi trouvé", en: "found a job", simple: .same)
    case .other: term("autre", en: "other", simple: .same)
    case .noReason: term("sans motif", en: "no reason given", simple: .same)
    }
  }

  package func name(_ reason: OrganisationReason) -> String {
    switch reason {
    case .missingSkill: term("compétence manquante", en: "missing skill", simple: .same)
    case .someoneElse: term("autre personne engagée", en: "someone else was hired", simple: .same)
    case .postponed:
      term("poste reporté ou supprimé", en: "post postponed or cancelled", simple: .same)
    case .funding: term("financement", en: "funding", simple: .same)
    case .availability: term("disponibilité", en: "availability", simple: .same)
    case .noReason: term("sans motif", en: "no reason given", simple: .same)
    }
  }

  package func name(_ reason: CandidateReason) -> String {
    switch reason {
    case .otherJob: term("autre emploi", en: "another job", simple: .same)
    case .hours: term("horaire ou ETP", en: "hours", simple: "les heures de travail")
    case .distance: term("distance", en: "distance", simple: .same)
    case .values: term("projet ou valeurs", en: "project or values", simple: .same)
    case .moment: term("moment", en: "timing", simple: "pas le bon moment")
    case .conditions: term("conditions", en: "conditions", simple: .same)
    case .personal: term("personnel", en: "personal", simple: .same)
    case .noReason: term("sans motif", en: "no reason given", simple: .same)
    }
  }
}

extension Wording {
  /// In six columns.
  func short(_ state: NeedState) -> String {
    switch state {
    case .suspended: term("susp.", en: "susp.", simple: .same)
    case .open, .filled, .closed: name(state)
    }
  }

  func short(_ state: IntroductionState) -> String {
    switch state {
    case .unanswered: term("sans réponse", en: "unanswered", simple: .same)
    case .lapsed: term("caduque", en: "lapsed", simple: "besoin terminé")
    case .proposed, .agreed, .presented, .studying, .meeting, .met, .waiting, .retained, .declined,
      .withdrawn, .stopped:
      name(state)
    }
  }
}
