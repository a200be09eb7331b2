package import Domain

extension Wording {
  /// Where a candidate stands.
  package func name(_ state: CandidateState) -> String {
    switch state {
    case .active: say("active", en: "active")
    case .paused: say("en pause", en: "paused")
    case .left: say("partie", en: "left")
    case .erased: say("effacée", en: "erased")
    }
  }

  /// Whether an organisation takes part.
  package func name(_ state: OrganisationState) -> String {
    switch state {
    case .active: say("active", en: "active")
    case .archived: say("archivée", en: "archived")
    }
  }

  /// Where a need stands.
  package func name(_ state: NeedState) -> String {
    switch state {
    case .open: say("ouvert", en: "open")
    case .suspended: say("suspendu", en: "suspended")
    case .filled: say("pourvu", en: "filled")
    case .closed: say("fermé", en: "closed")
    }
  }

  /// Where a pathway stands.
  package func name(_ state: PathwayState) -> String {
    switch state {
    case .running: say("en cours", en: "under way")
    case .ended: say("terminé", en: "ended")
    case .stopped: say("arrêté", en: "stopped")
    }
  }

  /// Where an introduction stands.
  package func name(_ state: IntroductionState) -> String {
    switch state {
    case .proposed: say("proposée", en: "proposed")
    case .agreed: say("accord donné", en: "agreed")
    case .presented: say("présentée", en: "presented")
    case .studying: say("à l'étude", en: "under study")
    case .meeting: say("rencontre fixée", en: "meeting fixed")
    case .met: say("rencontrée", en: "met")
    case .waiting: say("en attente", en: "on hold")
    case .retained: say("retenue", en: "retained")
    case .declined: say("non retenue", en: "not retained")
    case .withdrawn: say("retirée", en: "withdrawn")
    case .unanswered:
      say("sans réponse de l'ASBL", en: "unanswered", simple: "l'ASBL n'a pas répondu")
    case .lapsed: say("caduque", en: "lapsed", simple: "le besoin n'existe plus")
    case .stopped: say("interrompue", en: "stopped")
    }
  }

  /// What is done to an introduction, as a command.
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

  /// Why a need was closed.
  package func name(_ reason: NeedReason) -> String {
    switch reason {
    case .filledElsewhere: say("pourvu autrement", en: "filled otherwise")
    case .postponed: say("reporté", en: "postponed")
    case .cancelled: say("supprimé", en: "cancelled")
    case .funding: say("financement", en: "funding")
    case .noReason: say("sans motif", en: "no reason given")
    }
  }

  /// Why a pathway was stopped.
  package func name(_ reason: PathwayReason) -> String {
    switch reason {
    case .moment: say("pas le bon moment", en: "not the right time")
    case .employment: say("emploi trouvé", en: "found a job")
    case .other: say("autre", en: "other")
    case .noReason: say("sans motif", en: "no reason given")
    }
  }

  /// Why an organisation waits or declines.
  package func name(_ reason: OrganisationReason) -> String {
    switch reason {
    case .missingSkill: say("compétence manquante", en: "missing skill")
    case .someoneElse: say("autre personne engagée", en: "someone else was hired")
    case .postponed: say("poste reporté ou supprimé", en: "post postponed or cancelled")
    case .funding: say("financement", en: "funding")
    case .availability: say("disponibilité", en: "availability")
    case .noReason: say("sans motif", en: "no reason given")
    }
  }

  /// Why a candidate withdraws.
  package func name(_ reason: CandidateReason) -> String {
    switch reason {
    case .otherJob: say("autre emploi", en: "another job")
    case .hours: say("horaire ou ETP", en: "hours", simple: "les heures de travail")
    case .distance: say("distance", en: "distance")
    case .values: say("projet ou valeurs", en: "project or values")
    case .moment: say("moment", en: "timing", simple: "pas le bon moment")
    case .conditions: say("conditions", en: "conditions")
    case .personal: say("personnel", en: "personal")
    case .noReason: say("sans motif", en: "no reason given")
    }
  }

  /// What is due.
  package func name(_ kind: DueDate.Kind) -> String {
    switch kind {
    case .standstill: say("sans mouvement", en: "no movement")
    case .review: say("à revoir", en: "to review")
    case .meetingOutcome: say("rencontre à noter", en: "meeting to record")
    case .consentEnds: say("l'accord expire", en: "consent expires")
    case .reserveConsent: say("accord à renouveler", en: "consent to renew")
    case .missingConsent: say("accord à demander", en: "consent to ask for")
    case .request: say("réponse à donner", en: "answer to give")
    case .retention: say("fin de conservation", en: "end of retention")
    case .pilotNeed: say("besoin attendu", en: "need expected")
    case .followUp: say("suivi après engagement", en: "follow-up after hiring")
    case .stage: say("étape prévue", en: "planned stage")
    case .needDeadline: say("besoin échu", en: "need past its date")
    }
  }
}

extension Wording {
  /// The state of a need in four columns, for the end of a row.
  func short(_ state: NeedState) -> String {
    switch state {
    case .open: ""
    case .suspended: say("susp", en: "susp")
    case .filled: say("pris", en: "done")
    case .closed: say("clos", en: "shut")
    }
  }

  /// A state of an introduction in a narrow column.
  func short(_ state: IntroductionState) -> String {
    switch state {
    case .unanswered: say("sans réponse", en: "unanswered")
    case .lapsed: say("caduque", en: "lapsed", simple: "besoin terminé")
    default: name(state)
    }
  }
}
