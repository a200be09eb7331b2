import Domain

/// A need as an association would write it, with reasons a companion could give for it.
struct NeedText {
  let title: String
  let description: String
  let criteria: String
  /// Reasons written against the criteria: what the person has done, never what the person is worth.
  let reasons: [String]
}

/// Invented needs, by family of jobs.
enum NeedTexts {
  static func needs(_ family: ProfileFamily) -> [NeedText] {
    switch family {
    case .outreach: outreach
    case .communication: communication
    case .digital: digital
    case .coordination: coordination
    case .research: research
    case .design: design
    }
  }

  private static let outreach = [
    NeedText(
      title: "Animateur·rice d'ateliers",
      description:
        "Préparer et animer deux ateliers d'écriture par semaine, avec Sylvie, pour des adultes.",
      criteria: "expérience d'animation ; aisance à l'écrit",
      reasons: [
        "Six ans d'ateliers d'écriture avec des adultes ; l'ASBL cherche cela même.",
        "Anime des groupes d'adultes chaque semaine ; écrit volontiers. L'ASBL demande les deux.",
        "Quatre ans de table de conversation ; l'écriture en groupe en est proche, et c'est son souhait.",
        "A monté un atelier de théâtre avec des textes écrits sur place ; répond au premier critère, le second reste à voir ensemble.",
      ]),
    NeedText(
      title: "Médiateur·rice social·e",
      description:
        "Tenir la permanence du quartier trois après-midis par semaine et faire le lien avec les services de la commune.",
      criteria: "écoute ; connaissance du quartier ; travail en équipe",
      reasons: [
        "Habite le bassin et y a organisé un potager partagé ; le quartier est le premier critère.",
        "A fait de la médiation scolaire pendant trois ans ; l'ASBL cherche une personne habituée à écouter.",
        "Connaît les services de la commune par son travail au restaurant social.",
        "Souhaite travailler en équipe et près de chez soi ; l'ASBL est à dix minutes.",
      ]),
    NeedText(
      title: "Facilitateur·rice de groupes",
      description:
        "Accompagner trois groupes d'habitantes et d'habitants qui préparent une interpellation communale.",
      criteria: "conduite de réunions ; neutralité ; disponibilité en soirée",
      reasons: [
        "Libre en soirée, avec l'habitude des réunions de quartier ; ce sont deux des trois critères.",
        "A préparé des visites avec des groupes très divers ; sait donner la parole à tout le monde.",
        "A conduit des réunions de parents ; l'ASBL demande cette habitude.",
      ]),
  ]

  private static let communication = [
    NeedText(
      title: "Chargé·e de communication",
      description:
        "Faire vivre la lettre mensuelle, le site et les affiches ; répondre à la presse locale.",
      criteria: "écrire simplement ; connaître la presse locale ; mi-temps",
      reasons: [
        "A tenu une lettre d'information et cherche un temps partiel ; deux critères sur trois.",
        "Écrit dans un journal de quartier ; connaît les rédactions de la région.",
        "A fait de la radio associative ; l'ASBL veut parler davantage à la presse locale.",
      ]),
    NeedText(
      title: "Formateur·rice en français langue étrangère",
      description: "Donner douze heures de cours par semaine à deux groupes de niveau débutant.",
      criteria: "expérience de formation ; patience avec les débutants ; horaire de jour",
      reasons: [
        "Cinq ans de cours de français langue étrangère ; l'horaire de jour lui convient.",
        "A enseigné dix ans et souhaite un public adulte ; l'ASBL en a deux groupes.",
        "Prépare des dossiers pédagogiques et veut retrouver des groupes ; le rythme demandé lui va.",
      ]),
    NeedText(
      title: "Rédacteur·rice web",
      description: "Réécrire en langage clair les trente pages d'information sur les droits.",
      criteria: "langage clair ; notions de mise en ligne ; projet de six mois",
      reasons: [
        "Relit et simplifie des documents ; un projet de six mois est ce qui est cherché.",
        "A tenu le site d'une fédération ; met en ligne sans aide.",
        "Écrit des textes simples sur des sujets compliqués ; c'est le premier critère.",
      ]),
  ]

  private static let digital = [
    NeedText(
      title: "Développeur·euse web",
      description:
        "Reprendre le site et l'agenda en ligne, en logiciel libre, et former l'équipe à s'en servir.",
      criteria: "logiciels libres ; accessibilité ; goût d'expliquer",
      reasons: [
        "Fait des sites légers et accessibles ; l'ASBL demande l'accessibilité.",
        "A installé des logiciels libres dans un espace public numérique et y formait les gens.",
        "Dessine des écrans et les essaie avec les personnes concernées ; veut une petite équipe.",
      ]),
    NeedText(
      title: "Administration systèmes",
      description:
        "Entretenir une quinzaine d'ordinateurs, le partage de fichiers et les sauvegardes.",
      criteria: "réseau d'une petite structure ; passage une fois par semaine",
      reasons: [
        "Sept ans dans le réseau d'une petite entreprise ; un jour par semaine est possible.",
        "A été aide informatique dans une école, avec un parc de la même taille.",
        "Passe déjà une fois par semaine dans une ASBL voisine ; peut combiner les deux.",
      ]),
  ]

  private static let coordination = [
    NeedText(
      title: "Gestion administrative",
      description:
        "Tenir les dossiers du personnel, les factures et le suivi des subventions, trois jours par semaine.",
      criteria: "dossiers de subvention ; bureautique ; discrétion",
      reasons: [
        "A tenu des dossiers de subvention dans le secteur ; trois jours par semaine conviennent.",
        "A été secrétaire de direction ; l'ASBL cherche quelqu'un pour les mêmes tâches.",
        "A suivi des dossiers APE et Maribel ; l'ASBL en a six.",
      ]),
    NeedText(
      title: "Chef·fe de projet associatif",
      description: "Mener un projet de deux ans avec quatre partenaires, du plan au rapport final.",
      criteria: "conduite de projet ; budget ; réseau associatif",
      reasons: [
        "Monte des projets de l'idée au rapport d'activité ; l'ASBL demande ce parcours complet.",
        "A géré une équipe et des bénévoles ; le budget reste à apprendre, l'ASBL le sait.",
        "A tenu la comptabilité d'un club ; voit bien comment suivre un budget à plusieurs.",
      ]),
    NeedText(
      title: "Juriste en permanence",
      description: "Assurer deux permanences par semaine sur le logement et les dettes.",
      criteria: "droit du logement ; accueil ; travail en binôme",
      reasons: [
        "A travaillé en permanence sociale ; le logement y revenait chaque semaine.",
        "Souhaite travailler en binôme ; c'est la manière de faire de l'ASBL.",
        "Connaît les médiations de dettes par sa formation ; l'accueil est son point de départ.",
      ]),
  ]

  private static let research = [
    NeedText(
      title: "Documentaliste",
      description: "Classer un fonds de quatre mille documents et ouvrir la salle de lecture.",
      criteria: "classement ; accueil du public ; logiciel de bibliothèque",
      reasons: [
        "A travaillé dans un centre d'archives sociales ; le fonds est de même nature.",
        "A l'habitude d'accueillir des lecteurs ; apprendrait le logiciel sur place.",
        "A fait des recherches dans ce fonds pour son mémoire.",
      ]),
    NeedText(
      title: "Chercheur·euse",
      description: "Mener une enquête d'un an sur l'accès aux loisirs des familles monoparentales.",
      criteria: "enquête de terrain ; écriture ; restitution avec les personnes",
      reasons: [
        "A mené des enquêtes sur le logement avec les habitants ; même manière de travailler.",
        "A travaillé sur des données publiques ; veut retourner sur le terrain.",
        "Écrit des notes courtes et lisibles ; la restitution est une demande forte de l'ASBL.",
      ]),
  ]

  private static let design = [
    NeedText(
      title: "Graphiste",
      description: "Mettre en page le programme annuel, quatre brochures et une exposition.",
      criteria: "mise en page ; suivi d'imprimeur ; délais courts",
      reasons: [
        "Met en page des brochures jusqu'à l'imprimeur ; c'est la demande.",
        "Dessine des affiches pour des bibliothèques ; l'exposition serait une première.",
        "Illustre des livrets ; connaît les contraintes d'impression.",
      ]),
    NeedText(
      title: "Vidéaste",
      description: "Filmer et monter huit portraits de bénévoles, de trois minutes chacun.",
      criteria: "prise de vue seule ou seul ; montage ; tact",
      reasons: [
        "Filme et monte de petits portraits ; le format demandé est le même.",
        "Enregistre des récits de vie ; sait mettre les gens à l'aise.",
        "Cherche une mission courte ; le projet dure quatre mois.",
      ]),
  ]
}
