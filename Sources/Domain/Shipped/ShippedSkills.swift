extension ProfileFamily {
  /// Offered by a form; anything else may be typed; labels of ESCO, the European classification of
  /// skills, competences and occupations, in French (© European Union, reuse with attribution under
  /// decision 2011/833/EU).
  public var shippedSkills: [String] {
    switch self {
    case .research:
      [
        "mener des recherches documentaires", "interpréter des données actuelles",
        "surveiller des tendances sociologiques", "analyser des données scientifiques",
        "rédiger des projets de recherche",
      ]
    case .communication:
      [
        "adapter son style de communication en fonction du destinataire",
        "rédiger des communiqués de presse", "préparer des supports de présentation",
        "communiquer avec les médias", "adapter l'enseignement à un groupe cible",
        "animer un débat", "rédiger des comptes rendus de réunion",
      ]
    case .digital:
      [
        "JavaScript", "Python", "CSS", "gérer une base de données",
        "concevoir une interface utilisateur", "techniques de modération en ligne",
        "logiciels de bureautique",
      ]
    case .outreach:
      [
        "médiation sociale", "gestion des conflits", "écouter activement",
        "faire participer des bénévoles", "établir des relations avec les communautés",
        "éducation communautaire",
        "sensibiliser sur les questions importantes pour la communauté locale",
        "travailler avec différents groupes cibles",
      ]
    case .coordination:
      [
        "gestion de projets", "trouver des subventions", "gérer des demandes de subvention",
        "gérer des budgets", "effectuer des activités de collecte de fonds",
        "planifier le travail d’équipes et d’individus", "règles de comptabilité",
        "gérer des bénévoles",
      ]
    case .design:
      [
        "typographie", "photographie", "logiciel d’édition graphique",
        "créer un premier montage", "participer à des activités de médiation artistique",
        "utiliser des techniques d'illustration traditionnelles", "gérer un projet artistique",
      ]
    }
  }
}
