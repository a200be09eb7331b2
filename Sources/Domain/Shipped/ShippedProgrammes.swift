extension ProgrammeCard {
  /// What a new reserve starts with; lengths are in minutes, where the operator announces them.
  public static let shipped: [ProgrammeCard] = [
    .fundamentals, .system, .modules, .numbers, .coopCraft, .partnership, .pilotAssociation,
  ]

  /// Decree of 17 July 2003.
  private static let fundamentals = course(
    "Fondamentaux EP", for: .candidate, isOrdered: true,
    [
      "Histoire et sens de l'éducation permanente", "Le décret du 17/07/2003 et ses quatre axes",
      "La SCP 329.02 et la concertation sociale", "Les métiers et les familles de métiers",
      "Le cadre de travail", "Rencontre avec une ASBL",
    ])

  private static let system = course(
    "SYSTÈME", for: .candidate, isOrdered: true, badge: "Citoyen informé",
    (1...7).map { "POLiT!KA, chapitre \($0)" }, minutes: 20)

  private static let modules = course(
    "Modules CCPLC", for: .candidate, isOrdered: false,
    [
      "Enquête citoyenne et sources ouvertes", "Désinformation", "Communication d'influence",
      "Cybersécurité collective",
    ])

  private static let numbers = course(
    "NUMBERS", for: .candidate, isOrdered: false,
    [
      "Vidéo et animation", "Jeux vidéo", "Création de jeux",
      "Gestion de projets en médiation culturelle",
    ])

  private static let coopCraft = course(
    "CoopCraft", for: .candidate, isOrdered: false,
    [
      "Sélection", "Feuille de route et plan stratégique", "Rencontres", "Actions et suivi",
      "Réseau", "Promotion", "Évaluation et perspectives",
    ])

  private static let partnership = course(
    "Partenariat", for: .organisation, isOrdered: true,
    ["Contact informel", "Co-construction", "Convention", "Intégration et suivi"])

  private static let pilotAssociation = course(
    "ASBL pilote", for: .organisation, isOrdered: true,
    [
      "Relève de la SCP 329.02", "Besoin dans les six mois", "Rencontre de feedback 1",
      "Rencontre de feedback 2", "Retour d'expérience",
    ])

  private static func course(
    _ name: String, for audience: Audience, isOrdered: Bool, badge: String? = nil,
    _ stages: [String], minutes: Int? = nil
  ) -> ProgrammeCard {
    var card = ProgrammeCard()
    card.name = name
    card.audience = audience
    card.isOrdered = isOrdered
    card.badge = badge
    card.stages = stages.map { Stage($0, minutes: minutes) }
    return card
  }
}
