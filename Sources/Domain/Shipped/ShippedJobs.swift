extension ProfileFamily {
  /// The jobs of the family, as examples to choose from or to write over.
  public var shippedJobs: [String] {
    switch self {
    case .research:
      [
        "Chercheur·euse", "Documentaliste", "Journaliste d'investigation",
        "Analyste de politiques publiques",
      ]
    case .communication:
      [
        "Rédacteur·rice web", "Langage clair", "Formateur·rice", "Animateur·rice d'ateliers",
        "Vulgarisateur·rice",
      ]
    case .digital:
      [
        "Développeur·euse web", "Open data", "UX/UI", "Administration systèmes",
        "Logiciels libres",
      ]
    case .outreach:
      [
        "Facilitateur·rice", "Médiateur·rice social·e", "Organisateur·rice communautaire",
        "Militant·e expérimenté·e",
      ]
    case .coordination:
      [
        "Chef·fe de projet associatif", "Gestion administrative et financière",
        "Financements publics", "Juriste",
      ]
    case .design:
      [
        "Graphiste", "Illustrateur·rice", "Vidéaste", "Podcasteur·euse",
        "Artiste participatif·ve",
      ]
    }
  }
}
