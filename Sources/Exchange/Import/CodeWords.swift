internal import Domain

extension ProfileFamily: ImportedCode {
  static let byWord = makeTable()

  var words: [String] {
    switch self {
    case .research: ["Veille & Analyse", "Veille et analyse", "Analyse", "Research"]
    case .communication:
      ["Communication & Pédagogie", "Communication et pédagogie", "Pédagogie", "Education"]
    case .digital:
      ["Technique & Numérique", "Technique et numérique", "Technique", "Digital", "Informatique"]
    case .outreach: ["Animation & Terrain", "Animation et terrain", "Terrain", "Outreach"]
    case .coordination: ["Coordination & Gestion", "Coordination et gestion", "Gestion"]
    case .design: ["Création & Design", "Création et design", "Design"]
    }
  }
}

extension ContractKind: ImportedCode {
  static let byWord = makeTable()

  var words: [String] {
    switch self {
    case .permanent: ["Durée indéterminée", "Contrat à durée indéterminée", "Permanent"]
    case .fixedTerm: ["Durée déterminée", "Contrat à durée déterminée", "Fixed term"]
    case .replacement: ["Contrat de remplacement", "Replacement"]
    case .article60: ["Article 60", "Art. 60", "Article 60 §7", "Art 60 §7"]
    case .ape: ["Aide à la promotion de l'emploi", "Poste APE"]
    case .maribel: ["Maribel social", "Poste Maribel"]
    case .acs: ["Agent contractuel subventionné", "Poste ACS"]
    case .volunteering: ["Bénévolat", "Bénévole", "Volontaire", "Volunteering"]
    case .trialCollaboration: ["Collaboration d'essai", "Essai", "Trial"]
    }
  }
}

extension OrganisationKind: ImportedCode {
  static let byWord = makeTable()

  var words: [String] {
    switch self {
    case .association: ["A.S.B.L.", "AISBL", "Association", "Non-profit"]
    case .trainingCentre: ["Centre d'insertion socioprofessionnelle", "EFT", "OISP"]
    case .welfareCentre: ["Centre public d'action sociale", "C.P.A.S."]
    case .federation: ["Fédération"]
    case .union: ["Syndicat", "Organisation syndicale", "Union"]
    case .fund: ["Fonds", "Fonds sectoriel", "Fund"]
    case .trainingOperator: ["Opérateur", "Opérateur de formation", "Operator"]
    case .other: ["Autre", "Other"]
    }
  }
}

extension Circle: ImportedCode {
  static let byWord = makeTable()

  var words: [String] {
    switch self {
    case .legitimation: ["Cercle 1", "Légitimation"]
    case .trainingFinance: ["Cercle 2", "Financement de la formation"]
    case .operation: ["Cercle 3", "Opération", "Opérationnel"]
    }
  }
}
