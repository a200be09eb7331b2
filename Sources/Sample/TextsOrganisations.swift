/// Invented associations.
enum OrganisationTexts {
  /// With which every sample begins.
  static let cast: [(name: String, town: Town)] = [
    ("Le Fil des Mots", Town(4000, "Liège")),
    ("Les Ateliers du Parc", Town(6600, "Bastogne")),
    ("Radio Tilleul", Town(1060, "Saint-Gilles")),
    ("Le Grand Large", Town(4020, "Liège")),
    ("Passerelles et Cie", Town(7500, "Tournai")),
    ("La Bobine", Town(4800, "Verviers")),
    ("Mots Croisés", Town(6000, "Charleroi")),
    ("L'Encre et la Presse", Town(7100, "La Louvière")),
    ("Images en Partage", Town(5000, "Namur")),
    ("Archives du Travail Vivant", Town(4100, "Seraing")),
    ("Le Café des Voisins", Town(4500, "Huy")),
    ("Droits et Quartiers", Town(1030, "Schaerbeek")),
    ("La Fabrique Douce", Town(1340, "Ottignies")),
    ("Terre d'Échanges", Town(6700, "Arlon")),
    ("Code et Compagnie", Town(5030, "Gembloux")),
  ]

  static let heads = [
    "La Maison", "L'Atelier", "Le Collectif", "Les Passeurs", "Le Relais", "La Ruche",
    "Le Comptoir", "Les Jardins", "La Compagnie", "Le Carrefour", "L'Escale", "Le Phare",
    "La Boussole", "Les Amis", "Le Chantier", "La Clairière", "L'Écluse", "Le Kiosque",
    "La Lanterne", "Les Semeurs", "Le Foyer", "La Traverse", "L'Échoppe",
  ]

  /// 23 heads and 41 tails have no common divisor, so walking both at once meets every pair.
  static let tails = [
    "du Canal", "des Savoirs", "de la Gare", "du Tilleul", "des Quatre Vents", "du Marché",
    "de la Meuse", "des Langues", "du Faubourg", "des Images", "de l'Ourthe", "du Beffroi",
    "des Récits", "de la Place", "du Vieux Moulin", "des Possibles", "de la Sambre",
    "du Coron", "des Voisins", "de la Colline", "du Livre", "des Métiers", "de l'Horloge",
    "du Préau", "des Alphas", "de la Passerelle", "du Terril", "des Ondes", "de la Vesdre",
    "du Parvis", "des Cultures", "de la Fontaine", "du Bocage", "des Citoyens",
    "de la Halle", "du Rivage", "des Mémoires", "de la Fagne", "du Bois Joli",
    "des Rencontres", "de la Semois",
  ]

  /// For whom a welfare centre has a drop-in held.
  static let service = "Réinser"

  static let contactRoles = ["coordination", "direction", "administration", "équipe pédagogique"]

  static let notes = [
    "Premier contact de trente minutes. Équipe de six personnes, pas de service du personnel.",
    "Convention signée et rangée au classeur.",
    "Préfère que l'on propose une personne à la fois.",
    "Réunion d'équipe le mardi ; éviter d'appeler ce jour-là.",
    "Demande un modèle de contrat de remplacement.",
    "A participé au groupe d'échanges des responsables.",
  ]
}
