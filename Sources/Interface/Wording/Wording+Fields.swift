package import Domain

extension Wording {
  /// The label of a field, for forms and tables: short, without a colon.
  package func label(_ field: Field) -> String {
    switch field {
    case .name: say("Nom", en: "Name")
    case .givenName: say("Prénom", en: "Given name")
    case .familyName: say("Nom", en: "Family name", simple: "Nom de famille")
    case .email: say("Courriel", en: "E-mail", simple: "Adresse e-mail")
    case .phone: say("Téléphone", en: "Phone")
    case .postcode: say("Code postal", en: "Postcode")
    case .town: say("Localité", en: "Town", simple: "Ville ou village")
    case .basin: say("Bassin", en: "Basin", simple: "Région de travail")
    case .families: say("Familles", en: "Families", simple: "Types de métiers")
    case .skills: say("Compétences", en: "Skills", simple: "Savoir-faire")
    case .languages: say("Langues", en: "Languages", simple: "Langues parlées")
    case .presentation: say("Présentation", en: "Presentation")
    case .availableFrom: say("Disponible dès", en: "Available from", simple: "Libre à partir du")
    case .fte: say("Temps", en: "Time", simple: "Temps de travail")
    case .contracts: say("Cherche", en: "Looks for", simple: "Contrats cherchés")
    case .funding: say("Financement", en: "Funding", simple: "Qui paie")
    case .volunteering: say("Volontariat", en: "Volunteering", simple: "Aussi bénévole")
    case .situation: say("Situation", en: "Situation")
    case .registeredOn: say("Inscription le", en: "Registered on", simple: "Date d'inscription")
    case .companion: say("Suivi par", en: "Companion", simple: "Qui accompagne")
    case .enterpriseNumber: say("N° d'entreprise", en: "Enterprise number")
    case .sector: say("Secteur (CP)", en: "Joint committee")
    case .kind: say("Type", en: "Kind")
    case .circle: say("Cercle", en: "Circle")
    case .pilot: say("ASBL pilote", en: "In the pilot")
    case .weeklyHours: say("Temps plein", en: "Full-time week", simple: "Semaine complète")
    case .contacts: say("Contacts", en: "Contacts", simple: "Personnes à joindre")
    case .contactName: say("Contact", en: "Contact", simple: "Personne à joindre")
    case .contactRole: say("Fonction", en: "Role", simple: "Son travail")
    case .contactEmail: say("Courriel", en: "E-mail", simple: "Son adresse e-mail")
    case .contactPhone: say("Téléphone", en: "Phone", simple: "Son téléphone")
    default: laterLabel(field)
    }
  }

  /// The fields of needs, pathways and introductions.
  private func laterLabel(_ field: Field) -> String {
    switch field {
    case .organisation: say("Organisation", en: "Organisation")
    case .title: say("Intitulé", en: "Title", simple: "Nom du travail")
    case .family: say("Famille", en: "Family", simple: "Type de métier")
    case .description: say("Ce que fera la personne", en: "What the person will do")
    case .criteria: say("Critères", en: "Criteria", simple: "Ce qu'il faut")
    case .contract: say("Contrat", en: "Contract")
    case .start: say("Début", en: "Start", simple: "Premier jour")
    case .place: say("Lieu", en: "Place")
    case .deadline: say("Échéance", en: "Until", simple: "Répondre avant le")
    case .places: say("Places", en: "Places", simple: "Combien de places")
    case .candidate: say("Candidat·e", en: "Candidate", simple: "Personne")
    case .subject: say("Pour", en: "For")
    case .audience: say("Pour", en: "For")
    case .need: say("Besoin", en: "Need")
    case .programme: say("Programme", en: "Programme", simple: "Formation")
    case .ordered: say("Étapes en ordre", en: "Stages in order", simple: "Étapes dans l'ordre")
    case .badge: say("Badge", en: "Badge")
    case .stages: say("Étapes", en: "Stages")
    case .stage: say("Étape", en: "Stage")
    case .begunOn: say("Début", en: "Begun on", simple: "Commence le")
    case .doneOn: say("Faite le", en: "Done on")
    case .plannedFrom: say("Prévue du", en: "Planned from", simple: "Prévue à partir du")
    case .plannedTo: say("au", en: "to", simple: "Prévue jusqu'au")
    case .rationale: say("Pourquoi", en: "Why")
    case .on: say("Date", en: "Date")
    case .channel: say("Comment", en: "How")
    case .fields: say("Accepte de montrer", en: "Agrees to show")
    case .expires: say("Valable jusqu'au", en: "Valid until")
    case .day: say("Jour", en: "Day")
    case .minutes: say("Heure", en: "Time of day")
    case .happened: say("A eu lieu", en: "Took place")
    case .missedBy: say("À cause de", en: "Because of")
    case .reason: say("Motif", en: "Reason", simple: "Raison")
    case .form: say("Forme", en: "Form", simple: "Contrat")
    case .remark: say("Remarque", en: "Remark")
    case .message: say("Message à la personne", en: "Message to the person")
    case .note: say("Note", en: "Note")
    case .outcome: say("Réponse", en: "Answer")
    case .member: say("Membre", en: "Member")
    case .role: say("Rôle", en: "Role")
    case .figure: say("Règle", en: "Rule")
    case .value: say("Chiffre", en: "Figure")
    case .from: say("À partir du", en: "From")
    case .source: say("Source", en: "Source", simple: "Qui l'a décidé")
    default: ""
    }
  }

  /// The label of a field in a form, where a form calls it by a name of its own.
  func label(_ field: FormField, in purpose: Form.Purpose) -> String {
    switch (purpose, field.name) {
    case (.candidate, .on), (.consent, .on): say("Accord donné le", en: "Consent given on")
    case (.candidate, .channel), (.consent, .channel): say("Reçu", en: "Received")
    case (.move(_, let move), let name): label(name, of: move)
    case (.rule(let figure), let name): label(name, setting: figure)
    case (.followUp, .remark): say("Ce qui s'est dit", en: "What was said")
    case (.candidateStep(_, .left), .remark), (.candidateStep(_, .paused), .remark):
      say("Ce que dit la personne, si elle le souhaite", en: "What the person says, if they wish")
    default: labelOnRights(field.name, in: purpose) ?? label(field.name)
    }
  }

  private func label(_ field: Field, of move: IntroductionMove) -> String {
    switch (move, field) {
    case (.meeting, .day): say("Jour", en: "Day", simple: "Jour de la rencontre")
    case (.meeting, .remark): say("Où, avec qui", en: "Where, with whom")
    case (.meeting, .on): say("Fixée le", en: "Fixed on")
    case (.waiting, .day): say("À revoir le", en: "Review on")
    case (.waiting, .on), (.retained, .on): say("Décidé le", en: "Decided on")
    case (.retained, .day): say("Engagement le", en: "Hired on", simple: "Premier jour")
    case (.stopped, .remark), (.reopened, .remark): say("Pourquoi", en: "Why")
    case (.declined, .note):
      say("Note pour l'accompagnateur·rice", en: "Note to the companion")
    case (.agreed, .on): say("Accord donné le", en: "Consent given on")
    default: label(field)
    }
  }
}
