import Domain

struct NeedText {
  let title: String
  let description: String
  let criteria: String
  /// Second halves of a reason; the first is what the person has done, never what they are worth.
  let links: [String]

  init(_ title: String, _ description: String, criteria: String, links: [String]) {
    (self.title, self.description) = (title, description)
    (self.criteria, self.links) = (criteria, links)
  }
}

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
      "Animateur·rice d'ateliers",
      "Préparer et animer deux ateliers d'écriture par semaine, à deux, pour des adultes.",
      criteria: "expérience d'animation ; aisance à l'écrit",
      links: [
        "l'ASBL cherche cela même.",
        "l'ASBL demande une expérience d'animation.",
        "l'aisance à l'écrit, second critère, se verra ensemble.",
        "l'ASBL veut quelqu'un qui ait déjà animé un groupe d'adultes.",
      ]),
    NeedText(
      "Médiateur·rice social·e",
      "Tenir la permanence du quartier trois après-midis par semaine et faire le lien avec les services de la commune.",
      criteria: "écoute ; connaissance du quartier ; travail en équipe",
      links: [
        "l'ASBL cherche une personne habituée à écouter.",
        "la connaissance du quartier est le premier critère.",
        "la permanence demande ce contact avec le public.",
      ]),
    NeedText(
      "Facilitateur·rice de groupes",
      "Accompagner trois groupes d'habitantes et d'habitants qui préparent une interpellation communale.",
      criteria: "conduite de réunions ; neutralité ; disponibilité en soirée",
      links: [
        "l'ASBL demande l'habitude des réunions.",
        "libre en soirée, ce que l'ASBL demande.",
        "savoir donner la parole est le premier critère.",
      ]),
  ]

  private static let communication = [
    NeedText(
      "Chargé·e de communication",
      "Faire vivre la lettre mensuelle, le site et les affiches ; répondre à la presse locale.",
      criteria: "écrire simplement ; connaître la presse locale ; mi-temps",
      links: [
        "l'ASBL demande d'écrire simplement.",
        "un mi-temps lui convient, c'est l'un des critères.",
        "l'ASBL veut parler davantage à la presse locale.",
      ]),
    NeedText(
      "Formateur·rice en français langue étrangère",
      "Donner douze heures de cours par semaine à deux groupes de niveau débutant.",
      criteria: "expérience de formation ; patience avec les débutants ; horaire de jour",
      links: [
        "l'ASBL demande une expérience de formation.",
        "l'horaire de jour lui convient.",
        "l'ASBL a deux groupes de débutants et cherche de la patience.",
      ]),
    NeedText(
      "Rédacteur·rice web",
      "Réécrire en langage clair les trente pages d'information sur les droits.",
      criteria: "langage clair ; notions de mise en ligne ; projet de six mois",
      links: [
        "le langage clair est le premier critère.",
        "un projet de six mois est ce qui est cherché.",
        "l'ASBL apprendra la mise en ligne à qui ne la connaît pas.",
      ]),
  ]

  private static let digital = [
    NeedText(
      "Développeur·euse web",
      "Reprendre le site et l'agenda en ligne, en logiciel libre, et former l'équipe à s'en servir.",
      criteria: "logiciels libres ; accessibilité ; goût d'expliquer",
      links: [
        "l'ASBL demande l'accessibilité.",
        "l'ASBL cherche le goût d'expliquer.",
        "l'ASBL travaille en logiciel libre et souhaite continuer.",
      ]),
    NeedText(
      "Administration systèmes",
      "Entretenir une quinzaine d'ordinateurs, le partage de fichiers et les sauvegardes.",
      criteria: "réseau d'une petite structure ; passage une fois par semaine",
      links: [
        "l'ASBL demande un passage par semaine, c'est possible.",
        "le parc est celui d'une petite structure, comme demandé.",
        "l'ASBL cherche une personne patiente avec l'équipe.",
      ]),
  ]

  private static let coordination = [
    NeedText(
      "Gestion administrative",
      "Tenir les dossiers du personnel, les factures et le suivi des subventions, trois jours par semaine.",
      criteria: "dossiers de subvention ; bureautique ; discrétion",
      links: [
        "l'ASBL suit trois subventions et cherche de l'aide.",
        "trois jours par semaine conviennent.",
        "la discrétion, troisième critère, a été évoquée ensemble.",
      ]),
    NeedText(
      "Chef·fe de projet associatif",
      "Mener un projet de deux ans avec quatre partenaires, du plan au rapport final.",
      criteria: "conduite de projet ; budget ; réseau associatif",
      links: [
        "l'ASBL demande une conduite de projet complète.",
        "le budget reste à apprendre, l'ASBL le sait.",
        "l'ASBL a quatre partenaires et cherche une personne de contact.",
      ]),
    NeedText(
      "Juriste en permanence",
      "Assurer deux permanences par semaine sur le logement et les dettes.",
      criteria: "droit du logement ; accueil ; travail en binôme",
      links: [
        "la permanence demande l'habitude de l'accueil.",
        "l'ASBL travaille en binôme et forme au droit du logement.",
        "souhaite travailler à deux, comme l'ASBL.",
      ]),
  ]

  private static let research = [
    NeedText(
      "Documentaliste",
      "Classer un fonds de quatre mille documents et ouvrir la salle de lecture.",
      criteria: "classement ; accueil du public ; logiciel de bibliothèque",
      links: [
        "l'ASBL cherche à ouvrir son fonds au public.",
        "le logiciel s'apprendrait sur place, l'ASBL est d'accord.",
        "le classement est le premier critère.",
      ]),
    NeedText(
      "Chercheur·euse",
      "Mener une enquête d'un an sur l'accès aux loisirs des familles monoparentales.",
      criteria: "enquête de terrain ; écriture ; restitution avec les personnes",
      links: [
        "l'ASBL demande une enquête de terrain.",
        "la restitution avec les personnes est une demande forte de l'ASBL.",
        "l'écriture est le deuxième critère.",
      ]),
  ]

  private static let design = [
    NeedText(
      "Graphiste",
      "Mettre en page l'agenda annuel, quatre brochures et une exposition.",
      criteria: "mise en page ; suivi d'imprimeur ; délais courts",
      links: [
        "l'ASBL demande une mise en page suivie jusqu'au bout.",
        "l'exposition serait une première, l'ASBL accompagne.",
        "les délais courts ont été évoqués et conviennent.",
      ]),
    NeedText(
      "Vidéaste",
      "Filmer et monter huit portraits de bénévoles, de trois minutes chacun.",
      criteria: "prise de vue seule ou seul ; montage ; tact",
      links: [
        "le format demandé est court.",
        "l'ASBL cherche du tact avec les bénévoles.",
        "le projet dure quatre mois, ce qui lui convient.",
      ]),
  ]
}
