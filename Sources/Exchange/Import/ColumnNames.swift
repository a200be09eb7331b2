internal import Domain

/// How other programs head their columns, in French and in English; compared folded, without
/// punctuation, so that each stands here once: `E-mail` is also `EMAIL`, `Inscrit·e le` also
/// `inscrit(e) le`.
enum ColumnNames {
  static func names(of column: ImportColumn) -> [String] { [column.name] + (table[column] ?? []) }

  /// Folded, without dots and brackets, words apart by one space.
  static func folded(_ name: String) -> String {
    var words: [UInt8] = []
    for byte in FoldedText(name).bytes where !dropped.contains(byte) {
      let isWord = byte >= 0x80 || byte.isSmallLetter || byte.isDigit
      if isWord { words.append(byte) } else if words.last != space { words.append(space) }
    }
    if words.last == space { words.removeLast() }
    return String(decoding: words.drop { $0 == space }, as: UTF8.self)
  }

  private static let dropped = Array("().".utf8)
  private static let space = UInt8(ascii: " ")

  private static let table: [ImportColumn: [String]] = [
    ImportColumn(.givenName): [
      "Prénom", "Prénoms", "Prénom usuel", "First name", "Given name", "Forename",
    ],
    ImportColumn(.familyName): [
      "Nom", "Nom de famille", "Nom complet", "Nom et prénom", "Last name", "Family name",
      "Surname", "Name",
    ],
    ImportColumn(.email): [
      "E-mail", "Email", "Mail", "Courriel", "Adresse e-mail", "Adresse mail",
      "Adresse électronique", "E-mail address",
    ],
    ImportColumn(.phone): [
      "Téléphone", "Tél", "GSM", "Mobile", "Portable", "Numéro de téléphone", "N° de téléphone",
      "Numéro de GSM", "Téléphone 1", "Tél 1", "GSM 1", "Tél fixe", "Téléphone fixe",
      "Tél privé", "Téléphone privé", "Phone 1", "Phone", "Phone number", "Telephone",
    ],
    ImportColumn(.otherPhone): [
      "Téléphone 2", "Tél 2", "GSM 2", "Mobile 2", "Second téléphone", "Deuxième téléphone",
      "Autre téléphone", "Second GSM", "Autre GSM", "Autre numéro", "Phone 2", "Phone2",
      "Second phone",
    ],
    ImportColumn(.postcode): ["Code postal", "CP", "Postcode", "Postal code", "Zip", "Zip code"],
    ImportColumn(.town): ["Localité", "Commune", "Ville", "Town", "City", "Municipality"],
    .postcodeTown: [
      "CP et localité", "CP localité", "Code postal et localité", "Code postal localité",
      "CP ville", "CP et ville", "Code postal et ville", "CP et commune", "CP commune",
      "Code postal et commune", "Code postal commune", "Code postal ville", "Postcode and town",
      "Postcode town", "Domicile",
    ],
    ImportColumn(.basin): ["Bassin", "Bassin EFE", "Territoire", "Zone", "Basin", "Area"],
    ImportColumn(.families): [
      "Familles", "Famille", "Famille de métiers", "Familles de métiers", "Famille métier",
      "Families", "Family",
    ],
    ImportColumn(.skills): ["Compétences", "Compétence", "Skills", "Skill"],
    ImportColumn(.languages): ["Langues", "Langue", "Langues parlées", "Languages", "Language"],
    ImportColumn(.presentation): [
      "Présentation", "À propos", "En quelques mots", "Profil", "Motivation", "Presentation",
      "About",
    ],
    ImportColumn(.availableFrom): [
      "Disponible dès", "Disponible dès le", "Disponible à partir de", "Disponible à partir du",
      "Disponible le", "Date de disponibilité", "Available from",
    ],
    ImportColumn(.fte): [
      "ETP", "Temps", "Temps de travail", "Régime de travail", "Régime",
      "Temps de travail souhaité", "FTE",
      "Working time",
    ],
    ImportColumn(.contracts): [
      "Contrats", "Contrat", "Type de contrat", "Types de contrat", "Contrats recherchés",
      "Contrat recherché", "Contrat souhaité", "Contracts", "Contract",
    ],
    ImportColumn(.funding): ["Financement", "Aide à l'emploi", "Financements", "Funding"],
    ImportColumn(.volunteering): [
      "Bénévolat", "Volontariat", "Bénévole", "Volontaire", "Volunteering", "Volunteer",
    ],
    ImportColumn(.registeredOn): [
      "Inscrit·e le", "Inscrit le", "Inscrit/e le", "Inscription", "Date d'inscription",
      "Inscription le", "Registered on", "Registration date", "Registered",
    ],
    ImportColumn(.name): [
      "Nom", "Dénomination", "ASBL", "Organisation", "Association", "Nom de l'ASBL",
      "Nom de l'organisation", "Nom de l'association", "Organization",
    ],
    ImportColumn(.enterpriseNumber): [
      "N° d'entreprise", "Numéro d'entreprise", "N° entreprise", "BCE", "N° BCE", "Numéro BCE",
      "KBO", "N° TVA", "VAT", "Company number",
    ],
    ImportColumn(.sector): [
      "Secteur", "Commission paritaire", "SCP", "Sous-commission paritaire", "Joint committee",
    ],
    ImportColumn(.kind): ["Type", "Type d'organisation"],
    ImportColumn(.circle): ["Cercle", "Cercle du dispositif"],
    ImportColumn(.pilot): ["Pilote", "ASBL pilote", "Projet pilote"],
    ImportColumn(.weeklyHours): [
      "Heures par semaine", "Heures semaine", "Horaire hebdomadaire", "Temps plein",
      "Heures temps plein", "Weekly hours", "Hours per week",
    ],
    ImportColumn(.contactName): [
      "Contact", "Personne de contact", "Nom du contact", "Nom contact", "Coordination",
      "Contact person",
    ],
    ImportColumn(.contactRole): ["Fonction", "Fonction du contact", "Rôle", "Role", "Function"],
    ImportColumn(.contactEmail): [
      "E-mail", "Email", "Mail", "Courriel", "E-mail du contact", "Courriel du contact",
      "Mail du contact",
    ],
    ImportColumn(.contactPhone): [
      "Téléphone", "Tél", "GSM", "Phone", "Téléphone du contact", "GSM du contact",
    ],
    ImportColumn(.organisation): [
      "ASBL", "Organisation", "Association", "Employeur", "N° d'entreprise", "Numéro d'entreprise",
      "BCE", "Nom de l'ASBL", "Organization",
    ],
    ImportColumn(.title): [
      "Titre", "Intitulé", "Intitulé du poste", "Intitulé du besoin", "Besoin", "Fonction", "Poste",
      "Job title",
    ],
    ImportColumn(.family): ["Famille", "Famille de métiers", "Famille métier"],
    ImportColumn(.description): [
      "Description", "Missions", "Mission", "Tâches", "Descriptif", "Tasks",
    ],
    ImportColumn(.criteria): [
      "Critères", "Profil", "Profil recherché", "Attentes", "Requirements",
    ],
    ImportColumn(.contract): ["Contrat", "Type de contrat", "Contract type"],
    ImportColumn(.start): [
      "Début", "Date de début", "Entrée en fonction", "Date d'entrée", "À partir du", "Start date",
    ],
    ImportColumn(.place): ["Lieu", "Lieu de travail", "Localité", "Location"],
    ImportColumn(.deadline): ["Échéance", "Date limite", "Jusqu'au", "Limite", "Closing date"],
    ImportColumn(.places): [
      "Places", "Nombre de places", "Nombre de postes", "Postes", "Positions",
    ],
    .country: ["Pays", "Land"],
    .consentOn: ["Date de l'accord", "Accord le", "Consent on"],
    .consentChannel: ["Canal de l'accord", "Accord donné", "Consent given"],
    ImportColumn(.situation): ["Situation", "Situation actuelle", "Statut professionnel"],
    ImportColumn(.companion): [
      "Accompagnement", "Accompagnateur", "Accompagnatrice", "Accompagnateur·rice",
      "Qui accompagne", "Companion",
    ],
  ]
}
