package import Domain

extension Wording {
  /// A family of trades, in full.
  package func name(_ family: ProfileFamily) -> String {
    switch family {
    case .research: say("Veille & Analyse", en: "Research & Analysis")
    case .communication: say("Communication & Pédagogie", en: "Communication & Teaching")
    case .digital: say("Technique & Numérique", en: "Technical & Digital")
    case .outreach: say("Animation & Terrain", en: "Outreach & Field")
    case .coordination: say("Coordination & Gestion", en: "Coordination & Administration")
    case .design: say("Création & Design", en: "Creation & Design")
    }
  }

  /// A family in one word, for wide columns.
  package func word(_ family: ProfileFamily) -> String {
    switch family {
    case .research: say("Veille", en: "Research")
    case .communication: "Communication"
    case .digital: say("Technique", en: "Technical")
    case .outreach: say("Animation", en: "Outreach")
    case .coordination: "Coordination"
    case .design: say("Création", en: "Creation")
    }
  }

  /// A family in ten columns at most, for narrow ones.
  package func short(_ family: ProfileFamily) -> String {
    switch family {
    case .communication: "Communic."
    case .coordination: "Coordin."
    default: word(family)
    }
  }

  /// A basin in ten columns at most; one of the user's own is cut where it is drawn.
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

  /// The form of a post.
  package func name(_ kind: ContractKind) -> String {
    switch kind {
    case .permanent: "CDI"
    case .fixedTerm: "CDD"
    case .replacement: say("remplacement", en: "replacement")
    case .agency: say("intérim", en: "agency work")
    case .student: say("étudiant", en: "student job")
    case .volunteering: say("volontariat", en: "volunteering")
    case .trialCollaboration: say("collaboration d'essai", en: "trial collaboration")
    }
  }

  /// What a candidate does at present.
  package func name(_ situation: Situation) -> String {
    switch situation {
    case .jobSeeker: say("demande d'emploi", en: "looking for work")
    case .employed: say("en emploi", en: "employed")
    case .selfEmployed: say("indépendant·e", en: "self-employed")
    case .student: say("aux études", en: "studying")
    case .socialIntegration: say("insertion sociale", en: "social integration")
    case .retired: say("à la retraite", en: "retired")
    case .other: say("autre", en: "other")
    }
  }

  /// How somebody's word came.
  package func name(_ channel: Channel) -> String {
    switch channel {
    case .inPerson: say("en entretien", en: "in person")
    case .phone: say("par téléphone", en: "by phone")
    case .email: say("par courriel", en: "by e-mail")
    case .letter: say("par courrier", en: "by letter")
    case .form: say("par formulaire", en: "by form")
    }
  }

  /// The kind of an organisation.
  package func name(_ kind: OrganisationKind) -> String {
    switch kind {
    case .association: say("ASBL", en: "association (ASBL)")
    case .trainingCentre: say("CISP", en: "training centre (CISP)")
    case .welfareCentre: say("CPAS", en: "welfare centre (CPAS)")
    case .federation: say("fédération", en: "federation")
    case .union: say("syndicat", en: "union")
    case .fund: say("fonds", en: "fund")
    case .trainingOperator: say("opérateur", en: "training operator")
    case .other: say("autre", en: "other")
    }
  }

  /// The circle of the scheme.
  package func name(_ circle: Circle) -> String {
    switch circle {
    case .legitimation: say("1, légitimation", en: "1, legitimation")
    case .trainingFinance: say("2, financement de la formation", en: "2, training finance")
    case .operation: say("3, opération", en: "3, operation")
    }
  }

  /// Who follows a programme.
  package func name(_ audience: Audience) -> String {
    switch audience {
    case .candidate: say("candidat·es", en: "candidates")
    case .organisation: say("organisations", en: "organisations")
    }
  }

  /// Which side a meeting failed on.
  package func name(_ side: Side) -> String {
    switch side {
    case .candidate: say("la personne", en: "the person")
    case .organisation: say("l'ASBL", en: "the organisation")
    }
  }
}

extension Wording {
  /// What pays for a post.
  package func name(_ funding: Funding) -> String {
    switch funding {
    case .article60: say("art. 60", en: "art. 60", simple: "article 60")
    case .article61: say("art. 61", en: "art. 61", simple: "article 61")
    case .ape: "APE"
    case .acs: "ACS"
    case .maribel: "Maribel"
    case .sine: "SINE"
    case .activa: "Activa, Impulsion"
    case .popularEducation:
      say("subvention EP", en: "EP subvention", simple: "subvention d'éducation permanente")
    case .other: say("autre financement", en: "other funding")
    }
  }

  package func name(_ committee: JointCommittee) -> String {
    committee == .other ? say("autre", en: "other") : committee.rawValue
  }
}
