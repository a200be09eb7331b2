internal import Domain

/// What people write for codes besides what the program shows; folded, without punctuation.
enum CodeWords {
  static let spellings: [Code: [String]] = [
    coded(families), coded(contracts), coded(fundings), coded(committees),
    coded(organisationKinds), coded(circles),
  ].reduce(into: [:]) { $0.merge($1) { $1 } }

  private static let families: [ProfileFamily: [String]] = [
    .research: ["Veille & Analyse", "Veille et analyse", "Analyse", "Research"],
    .communication: [
      "Communication & Pédagogie", "Communication et pédagogie", "Pédagogie", "Education",
    ],
    .digital: [
      "Technique & Numérique", "Technique et numérique", "Technique", "Digital", "Informatique",
    ],
    .outreach: ["Animation & Terrain", "Animation et terrain", "Terrain", "Outreach"],
    .coordination: ["Coordination & Gestion", "Coordination et gestion", "Gestion"],
    .design: ["Création & Design", "Création et design", "Design"],
  ]

  private static let contracts: [ContractKind: [String]] = [
    .permanent: ["Durée indéterminée", "Contrat à durée indéterminée", "Permanent"],
    .fixedTerm: ["Durée déterminée", "Contrat à durée déterminée", "Fixed term"],
    .replacement: ["Contrat de remplacement", "Replacement"],
    .agency: ["Intérim", "Intérimaire", "Agency"],
    .student: ["Étudiant", "Job étudiant", "Contrat étudiant", "Student"],
    .volunteering: ["Bénévolat", "Bénévole", "Volontaire", "Volunteering"],
    .trialCollaboration: ["Collaboration d'essai", "Essai", "Trial"],
  ]

  private static let fundings: [Funding: [String]] = [
    .article60: ["Article 60", "Art. 60", "Article 60 §7", "Art 60 §7"],
    .article61: ["Article 61", "Art. 61"],
    .ape: ["Aide à la promotion de l'emploi", "Poste APE"],
    .acs: ["Agent contractuel subventionné", "Poste ACS"],
    .maribel: ["Maribel social", "Poste Maribel"],
    .sine: ["Économie sociale d'insertion"],
    .activa: ["Activa", "Activa.brussels", "Impulsion"],
    .popularEducation: ["Subvention EP", "Subvention d'éducation permanente"],
    .other: ["Autre", "Other"],
  ]

  private static let committees: [JointCommittee: [String]] = [
    .flemish: ["CP 329.01", "SCP 329.01", "329,01"],
    .frenchAndGerman: ["CP 329.02", "SCP 329.02", "329,02"],
    .federal: ["CP 329.03", "SCP 329.03", "329,03"],
    .other: ["Autre", "Other"],
  ]

  private static let organisationKinds: [OrganisationKind: [String]] = [
    .association: ["A.S.B.L.", "AISBL", "Association", "Non-profit"],
    .trainingCentre: ["Centre d'insertion socioprofessionnelle", "EFT", "OISP"],
    .welfareCentre: ["Centre public d'action sociale", "C.P.A.S."],
    .federation: ["Fédération"],
    .union: ["Syndicat", "Organisation syndicale", "Union"],
    .fund: ["Fonds", "Fonds sectoriel", "Fund"],
    .trainingOperator: ["Opérateur", "Opérateur de formation", "Operator"],
    .other: ["Autre", "Other"],
  ]

  private static let circles: [Circle: [String]] = [
    .legitimation: ["Cercle 1", "Légitimation"],
    .trainingFinance: ["Cercle 2", "Financement de la formation"],
    .operation: ["Cercle 3", "Opération", "Opérationnel"],
  ]

  private static func coded<Value: Coded>(_ words: [Value: [String]]) -> [Code: [String]] {
    Dictionary(uniqueKeysWithValues: words.map { (Code($0), $1) })
  }
}
