/// What companions and associations write while an introduction goes its way.
enum IntroductionTexts {
  static let followUps = [
    "Message laissé à la coordination.",
    "L'équipe se réunit la semaine prochaine, réponse promise ensuite.",
    "Pas de réponse.",
    "La personne de contact est absente jusqu'à lundi.",
  ]

  static let afterEngagement = [
    "Tout se passe bien de part et d'autre. L'horaire a été ajusté d'une demi-heure.",
    "La personne a pris ses marques ; l'ASBL prévoit une formation interne.",
    "Un point sur les tâches est prévu avec la coordination.",
    "Rien à signaler ; les deux côtés se disent contents.",
  ]

  static let waits = [
    "Le conseil d'administration décide à sa prochaine réunion.",
    "L'ASBL attend la confirmation de la subvention.",
    "La coordinatrice est en congé, l'équipe reprend à son retour.",
  ]

  static let messages = [
    "Merci pour la rencontre. Nous avons choisi une personne qui pouvait commencer tout de suite.",
    "Nous avons apprécié l'échange. Le poste est reporté, nous en sommes désolés.",
    "Votre parcours nous a intéressés. Nous cherchons une pratique plus longue de ce logiciel.",
    "Merci pour votre confiance. Notre porte reste ouverte pour les ateliers du jeudi.",
    "Le financement n'a pas été reconduit, nous ne pouvons engager personne pour l'instant.",
  ]

  static let notes = [
    "L'ASBL proposerait volontiers un remplacement plus tard.",
    "La rencontre a été cordiale ; l'horaire était le point difficile.",
    "L'équipe demande de garder le contact.",
    "À dire de vive voix plutôt que par courriel.",
  ]

  static let missed = [
    "La réunion d'équipe a débordé ; une autre date est demandée.",
    "Grève des trains ce jour-là.",
    "Enfant malade ; la personne a prévenu.",
  ]

  static let stops = [
    "L'ASBL change de direction et suspend tous ses engagements.",
    "La personne déménage hors du bassin ; arrêt convenu ensemble.",
  ]

  static let reopenings = [
    "La personne a changé d'horaire et souhaite reprendre.",
    "L'ASBL rappelle : le poste est de nouveau à mi-temps.",
  ]

  static let journal = [
    "A relu avec le·la candidat·e ce qui sera montré.",
    "L'ASBL demande un second échange avec l'équipe.",
    "Trajet vérifié ensemble : vingt-cinq minutes en bus.",
    "Questions sur le barème, réponse donnée avec la grille du secteur.",
  ]

  static let needNotes = [
    "L'ASBL a précisé les horaires.",
    "Description relue avec la coordination.",
    "Le poste dépend d'une subvention attendue.",
  ]

  static let replanned = "Les premières rencontres ont demandé plus de temps que prévu."

  static let pathwayNotes = [
    "Souhaite passer la prochaine étape avec un autre groupe.",
    "Étape suivie à distance.",
    "A demandé les documents à l'avance.",
  ]
}
