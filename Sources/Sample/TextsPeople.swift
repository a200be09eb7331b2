import Domain

/// In their own words and in those of a companion.
struct Past {
  /// The first sentence of a presentation.
  let words: String
  /// The first half of a reason; the second is what the association asks for.
  let fact: String
}

/// Without a word on who they are better than.
enum PeopleTexts {
  static func pasts(_ family: ProfileFamily) -> [Past] {
    switch family {
    case .outreach: outreach
    case .communication: communication
    case .digital: digital
    case .coordination: coordination
    case .research: research
    case .design: design
    }
  }

  /// What they say, with what a companion says of it.
  private static func pasts(_ pairs: KeyValuePairs<String, String>) -> [Past] {
    pairs.map { Past(words: $0.key, fact: $0.value) }
  }

  static let wish = [
    "J'aimerais travailler dans une équipe, près de chez moi.",
    "Je cherche un cadre où l'on prend le temps de faire les choses ensemble.",
    "Un temps partiel me convient, mes matinées sont libres.",
    "Je peux commencer tout de suite.",
    "Je me déplace en train et à vélo.",
    "J'ai découvert le secteur pendant une rencontre avec une ASBL et j'ai eu envie d'y rester.",
    "Je préfère commencer par quelques heures, pour voir.",
    "Je suis libre le soir et le samedi une fois sur deux.",
    "Un remplacement me va bien pour faire connaissance.",
    "Ce qui compte pour moi, c'est de savoir à quoi sert mon travail.",
    "J'apprends vite quand on me montre une fois.",
    "Je reprends une activité après quelques années à la maison.",
    "Je viens du commerce et je voudrais changer de voie.",
    "J'ai mon permis, mais pas de voiture.",
    "Je parle avec tout le monde, et j'écoute plus que je ne parle.",
    "Je voudrais aussi donner un coup de main comme bénévole en attendant un poste.",
    "Le secteur m'intéresse depuis mes études.",
    "Je suis à l'aise avec les groupes où l'on ne partage pas tous la même langue.",
    "Un contrat de trois jours par semaine serait l'idéal.",
    "Je reste disponible pour me former.",
  ]

  private static let outreach = pasts([
    "J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui apprennent le français.":
      "Six ans d'ateliers d'écriture avec des adultes",
    "J'ai tenu pendant quatre ans une table de conversation dans ma maison de quartier.":
      "Quatre ans de table de conversation dans une maison de quartier",
    "J'accompagne des groupes de jeunes depuis toujours, d'abord au camp, ensuite à l'école de devoirs.":
      "Accompagne des groupes de jeunes, au camp et à l'école de devoirs",
    "J'ai fait de la médiation scolaire, puis j'ai monté un café des parents.":
      "A fait de la médiation scolaire et monté un café des parents",
    "Je connais bien les associations de mon quartier, j'y ai organisé la fête des voisins et un potager partagé.":
      "Connaît les associations du quartier, y a monté un potager partagé",
    "J'ai travaillé dans un restaurant social où je m'occupais de l'accueil.":
      "A tenu l'accueil d'un restaurant social",
    "Je fais du théâtre avec des personnes qui n'en ont jamais fait.":
      "Fait du théâtre avec des personnes qui débutent",
    "J'ai coordonné des visites de musée pour des groupes en alphabétisation.":
      "A coordonné des visites pour des groupes en alphabétisation",
    "Je donne des ateliers de cuisine où l'on parle surtout d'autre chose que de cuisine.":
      "Donne des ateliers de cuisine où l'on parle beaucoup",
  ])

  private static let communication = pasts([
    "J'écris des textes simples sur des sujets compliqués, pour un journal de quartier.":
      "Écrit des textes simples dans un journal de quartier",
    "J'ai donné des cours de français langue étrangère pendant cinq ans.":
      "Cinq ans de cours de français langue étrangère",
    "J'ai fait de la radio associative, des interviews surtout, et un peu de montage.":
      "A fait de la radio associative, des interviews et du montage",
    "Je relis et je corrige des documents pour qu'ils soient compris par tout le monde.":
      "Relit et corrige des documents pour que tout le monde comprenne",
    "J'ai tenu le site et la lettre d'information d'une fédération sportive.":
      "A tenu le site et la lettre d'information d'une fédération",
    "J'ai enseigné dix ans dans le secondaire et j'aimerais continuer autrement.":
      "A enseigné dix ans dans le secondaire",
    "Je prépare des dossiers pédagogiques pour des expositions.":
      "Prépare des dossiers pédagogiques pour des expositions",
    "J'ai animé un ciné-débat chaque mois dans la bibliothèque de ma commune.":
      "A animé un ciné-débat chaque mois à la bibliothèque",
  ])

  private static let digital = pasts([
    "Je fais des sites légers et accessibles pour de petites associations.":
      "Fait des sites légers et accessibles pour des associations",
    "J'ai appris la programmation par moi-même, puis en formation qualifiante.":
      "A appris la programmation, d'abord par goût, puis en formation",
    "J'ai installé des logiciels libres dans deux espaces publics numériques.":
      "A installé des logiciels libres dans deux espaces publics numériques",
    "J'ai été aide informatique dans une école, j'aime expliquer autant que réparer.":
      "A été aide informatique dans une école et aime expliquer",
    "Je travaille sur des données ouvertes, surtout des cartes.":
      "Travaille sur des données ouvertes et des cartes",
    "Je dessine des écrans et je les essaie avec les personnes qui s'en serviront.":
      "Dessine des écrans et les essaie avec les personnes concernées",
    "J'ai géré le réseau d'une petite entreprise pendant sept ans.":
      "Sept ans dans le réseau d'une petite entreprise",
  ])

  private static let coordination = pasts([
    "J'ai tenu la comptabilité d'un club et les dossiers de subvention d'une troupe de théâtre.":
      "A tenu une comptabilité et des dossiers de subvention",
    "J'ai été secrétaire de direction dans une coopérative.":
      "A été secrétaire de direction dans une coopérative",
    "Je monte des projets depuis l'idée jusqu'au rapport d'activité.":
      "Monte des projets de l'idée au rapport d'activité",
    "J'ai géré les plannings d'une équipe de douze personnes et d'une trentaine de bénévoles.":
      "A géré une équipe de douze personnes et des bénévoles",
    "Je suis juriste, j'ai travaillé en permanence sociale.":
      "Juriste, a travaillé en permanence sociale",
    "J'ai suivi les dossiers APE et Maribel d'un centre culturel.":
      "A suivi les dossiers APE et Maribel d'un centre culturel",
    "J'aime que les papiers soient en ordre et que les gens sachent où ils sont.":
      "A suivi et classé les dossiers d'une association pendant un stage",
  ])

  private static let research = pasts([
    "J'ai fait des enquêtes de terrain sur le logement, avec des habitantes et des habitants.":
      "A mené des enquêtes sur le logement avec des habitants",
    "J'ai été documentaliste dans un centre d'archives sociales.":
      "A été documentaliste dans un centre d'archives sociales",
    "Je suis de près les politiques culturelles et j'en fais des notes courtes.":
      "Suit les politiques culturelles et en fait des notes courtes",
    "J'ai travaillé sur des données publiques pour un observatoire de la santé.":
      "A travaillé sur des données publiques pour un observatoire",
    "J'ai un passé de journaliste, avec le goût de vérifier.":
      "A un passé de journaliste et le goût de vérifier",
    "J'ai écrit un mémoire sur l'histoire de l'éducation populaire dans ma région.":
      "A écrit un mémoire sur l'éducation populaire de la région",
  ])

  private static let design = pasts([
    "Je dessine des affiches pour les fêtes de quartier et les bibliothèques.":
      "Dessine des affiches pour des fêtes et des bibliothèques",
    "Je filme et je monte de petits portraits, trois à cinq minutes.":
      "Filme et monte de petits portraits",
    "J'illustre des livrets pour enfants et des modes d'emploi.":
      "Illustre des livrets et des modes d'emploi",
    "J'enregistre des récits de vie et j'en fais des épisodes d'une vingtaine de minutes.":
      "Enregistre des récits de vie et les monte",
    "J'ai peint deux fresques avec des classes de primaire.":
      "A peint deux fresques avec des classes",
    "Je mets en page des brochures, du premier croquis à l'imprimeur.":
      "Met en page des brochures jusqu'à l'imprimeur",
  ])

  static let reserve = "Réserve pilote"

  static let mainLanguage = "français"

  static let otherLanguages = [
    "néerlandais", "anglais", "allemand", "arabe", "turc", "italien", "espagnol",
    "portugais", "lingala", "swahili", "peul", "amazigh", "roumain", "polonais", "vietnamien",
    "langue des signes de Belgique francophone",
  ]

  static let notes = [
    "Entretien d'accueil d'une heure. Le secteur a été présenté, les questions portaient sur les horaires.",
    "A visité deux ASBL pendant la journée portes ouvertes.",
    "Préfère le courriel ; le téléphone reste possible le matin.",
    "Préfère un appel après 16 h.",
    "Souhaite en savoir plus sur le volontariat avant de se décider.",
    "Demande une copie de ce qui est gardé dans sa fiche ; remise en main propre.",
    "Va suivre une rencontre avec une ASBL de son bassin le mois prochain.",
    "A relu sa présentation et l'a changée elle-même.",
    "Rappeler quand le nouveau calendrier des rencontres est connu.",
    "Passage à la permanence, départ avec un rendez-vous.",
    "La garde des enfants limite les fins d'après-midi jusqu'en juin.",
    "Demande que son nom ne soit montré qu'après un premier échange.",
  ]

  static let pauses = [
    "Prend quelques mois pour un projet personnel, reviendra.",
    "Suit une formation jusqu'à la fin du trimestre.",
  ]
}
