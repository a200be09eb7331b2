internal import Domain

/// What people write for codes besides what the program shows; folded, without punctuation.
enum CodeWords {
  static let spellings: [Code: [String]] = families.merging(contracts) { $1 }
    .merging(fundings) { $1 }
    .merging(committees) { $1 }.merging(organisationKinds) { $1 }.merging(circles) { $1 }

  private static let families = table([
    (ProfileFamily.research, ["Veille & Analyse", "Veille et analyse", "Analyse", "Research"]),
    (
      ProfileFamily.communication,
      ["Communication & Pédagogie", "Communication et pédagogie", "Pédagogie", "Education"]
    ),
    (
      ProfileFamily.digital,
      ["Technique & Numérique", "Technique et numérique", "Technique", "Digital", "Informatique"]
    ),
    (
      ProfileFamily.outreach,
      ["Animation & Terrain", "Animation et terrain", "Terrain", "Outreach"]
    ),
    (ProfileFamily.coordination, ["Coordination & Gestion", "Coordination et gestion", "Gestion"]),
    (ProfileFamily.design, ["Création & Design", "Création et design", "Design"]),
  ])

  private static let contracts = table([
    (ContractKind.permanent, ["Durée indéterminée", "Contrat à durée indéterminée", "Permanent"]),
    (ContractKind.fixedTerm, ["Durée déterminée", "Contrat à durée déterminée", "Fixed term"]),
    (ContractKind.replacement, ["Contrat de remplacement", "Replacement"]),
    (ContractKind.agency, ["Intérim", "Intérimaire", "Agency"]),
    (ContractKind.student, ["Étudiant", "Job étudiant", "Contrat étudiant", "Student"]),
    (ContractKind.volunteering, ["Bénévolat", "Bénévole", "Volontaire", "Volunteering"]),
    (ContractKind.trialCollaboration, ["Collaboration d'essai", "Essai", "Trial"]),
  ])

  private static let fundings = table([
    (Funding.article60, ["Article 60", "Art. 60", "Article 60 §7", "Art 60 §7"]),
    (Funding.article61, ["Article 61", "Art. 61"]),
    (Funding.ape, ["Aide à la promotion de l'emploi", "Poste APE"]),
    (Funding.acs, ["Agent contractuel subventionné", "Poste ACS"]),
    (Funding.maribel, ["Maribel social", "Poste Maribel"]),
    (Funding.sine, ["Économie sociale d'insertion"]),
    (Funding.activa, ["Activa", "Activa.brussels", "Impulsion"]),
    (Funding.popularEducation, ["Subvention EP", "Subvention d'éducation permanente"]),
    (Funding.other, ["Autre", "Other"]),
  ])

  private static let committees = table([
    (JointCommittee.flemish, ["CP 329.01", "SCP 329.01", "329,01"]),
    (JointCommittee.frenchAndGerman, ["CP 329.02", "SCP 329.02", "329,02"]),
    (JointCommittee.federal, ["CP 329.03", "SCP 329.03", "329,03"]),
    (JointCommittee.other, ["Autre", "Other"]),
  ])

  private static let organisationKinds = table([
    (OrganisationKind.association, ["A.S.B.L.", "AISBL", "Association", "Non-profit"]),
    (OrganisationKind.trainingCentre, ["Centre d'insertion socioprofessionnelle", "EFT", "OISP"]),
    (OrganisationKind.welfareCentre, ["Centre public d'action sociale", "C.P.A.S."]),
    (OrganisationKind.federation, ["Fédération"]),
    (OrganisationKind.union, ["Syndicat", "Organisation syndicale", "Union"]),
    (OrganisationKind.fund, ["Fonds", "Fonds sectoriel", "Fund"]),
    (OrganisationKind.trainingOperator, ["Opérateur", "Opérateur de formation", "Operator"]),
    (OrganisationKind.other, ["Autre", "Other"]),
  ])

  private static let circles = table([
    (Circle.legitimation, ["Cercle 1", "Légitimation"]),
    (Circle.trainingFinance, ["Cercle 2", "Financement de la formation"]),
    (Circle.operation, ["Cercle 3", "Opération", "Opérationnel"]),
  ])

  private static func table(_ words: [(some Coded, [String])]) -> [Code: [String]] {
    Dictionary(uniqueKeysWithValues: words.map { (Code($0), $1) })
  }
}
