package import Domain

extension Wording {
  package func name(_ family: ProfileFamily) -> String {
    switch family {
    case .research: term("Veille & Analyse", en: "Research & Analysis", simple: .same)
    case .communication:
      term("Communication & Pédagogie", en: "Communication & Teaching", simple: .same)
    case .digital: term("Technique & Numérique", en: "Technical & Digital", simple: .same)
    case .outreach: term("Animation & Terrain", en: "Outreach & Field", simple: .same)
    case .coordination:
      term("Coordination & Gestion", en: "Coordination & Administration", simple: .same)
    case .design: term("Création & Design", en: "Creation & Design", simple: .same)
    }
  }

  /// For wide columns.
  package func word(_ family: ProfileFamily) -> String {
    switch family {
    case .research: term("Veille", en: "Research", simple: .same)
    case .communication: "Communication"
    case .digital: term("Technique", en: "Technical", simple: .same)
    case .outreach: term("Animation", en: "Outreach", simple: .same)
    case .coordination: "Coordination"
    case .design: term("Création", en: "Creation", simple: .same)
    }
  }

  /// Ten columns at most.
  package func short(_ family: ProfileFamily) -> String {
    switch family {
    case .communication: "Communic."
    case .coordination: "Coordin."
    case .research, .digital, .outreach, .design: word(family)
    }
  }

  /// Ten columns at most; one of the user's own is cut where it is drawn.
  package func short(_ basin: Basin) -> String {
    switch basin {
    case .bruxelles: "Bruxel."
    case .brabantWallon: "Br. wal."
    case .hainautCentre: "Hain. C"
    case .hainautSud: "Hain. S"
    case .huyWaremme: "Huy-W."
    case .luxembourg: "Luxemb."
    case .walloniePicarde: "W. pic."
    default: basin.name
    }
  }

  package func name(_ kind: ContractKind) -> String {
    switch kind {
    case .permanent: "CDI"
    case .fixedTerm: "CDD"
    case .replacement: term("remplacement", en: "replacement", simple: .same)
    case .agency: term("intérim", en: "agency work", simple: .same)
    case .student: term("étudiant", en: "student job", simple: .same)
    case .volunteering: term("volontariat", en: "volunteering", simple: .same)
    case .trialCollaboration:
      term("collaboration d'essai", en: "trial collaboration", simple: .same)
    }
  }

  package func name(_ situation: Situation) -> String {
    switch situation {
    case .jobSeeker: term("demande d'emploi", en: "looking for work", simple: .same)
    case .employed: term("en emploi", en: "employed", simple: .same)
    case .selfEmployed: term("indépendant·e", en: "self-employed", simple: .same)
    case .student: term("aux études", en: "studying", simple: .same)
    case .socialIntegration: term("insertion sociale", en: "social integration", simple: .same)
    case .retired: term("à la retraite", en: "retired", simple: .same)
    case .other: term("autre", en: "other", simple: .same)
    }
  }

  package func name(_ channel: Channel) -> String {
    switch channel {
    case .inPerson: term("en entretien", en: "in person", simple: .same)
    case .phone: term("par téléphone", en: "by phone", simple: .same)
    case .email: term("par courriel", en: "by e-mail", simple: .same)
    case .letter: term("par courrier", en: "by letter", simple: .same)
    case .form: term("par formulaire", en: "by form", simple: .same)
    }
  }

  package func name(_ kind: OrganisationKind) -> String {
    switch kind {
    case .association: term("ASBL", en: "association (ASBL)", simple: .same)
    case .trainingCentre: term("CISP", en: "training centre (CISP)", simple: .same)
    case .welfareCentre: term("CPAS", en: "welfare centre (CPAS)", simple: .same)
    case .federation: term("fédération", en: "federation", simple: .same)
    case .union: term("syndicat", en: "union", simple: .same)
    case .fund: term("fonds", en: "fund", simple: .same)
    case .trainingOperator: term("opérateur", en: "training operator", simple: .same)
    case .other: term("autre", en: "other", simple: .same)
    }
  }

  package func name(_ circle: Circle) -> String {
    switch circle {
    case .legitimation: term("1, légitimation", en: "1, legitimation", simple: .same)
    case .trainingFinance:
      term("2, financement de la formation", en: "2, training finance", simple: .same)
    case .operation: term("3, opération", en: "3, operation", simple: .same)
    }
  }

  package func name(_ audience: Audience) -> String {
    switch audience {
    case .candidate: term("candidat·es", en: "candidates", simple: .same)
    case .organisation: term("ASBL", en: "organisations", simple: .same)
    }
  }

  package func name(_ side: Side) -> String {
    switch side {
    case .candidate: term("la personne", en: "the person", simple: .same)
    case .organisation: term("l'ASBL", en: "the organisation", simple: .same)
    }
  }
}

extension Wording {
  package func name(_ funding: Funding) -> String {
    switch funding {
    case .article60: term("art. 60", en: "art. 60", simple: "article 60")
    case .article61: term("art. 61", en: "art. 61", simple: "article 61")
    case .ape: "APE"
    case .acs: "ACS"
    case .maribel: "Maribel"
    case .sine: "SINE"
    case .activa: "Activa, Impulsion"
    case .popularEducation:
      term("subvention EP", en: "EP subvention", simple: "subvention d'éducation permanente")
    case .other: term("autre financement", en: "other funding", simple: .same)
    }
  }

  package func name(_ committee: JointCommittee) -> String {
    committee == .other ? term("autre", en: "other", simple: .same) : "SCP \(committee.rawValue)"
  }

  package func name(_ bench: Bench) -> String {
    switch bench {
    case .union: term("banc syndical", en: "union bench", simple: .same)
    case .employer: term("banc patronal", en: "employers' bench", simple: .same)
    case .observer: term("observateur", en: "observer", simple: .same)
    }
  }
}
