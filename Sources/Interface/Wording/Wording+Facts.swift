import Domain

extension Wording {
  /// The labels of facts.
  enum FactLabel: CaseIterable {
    case givenName, familyName, address, phone, email, basin, presentation, skills, languages
    case available, time, looksFor, volunteering, families, situation, followedBy, registered
    case title, family, contract, start, place, places, deadline, opened, reason, description
    case criteria, name, kind, enterpriseNumber, sector, circle, pilot, weeklyHours, role
    case programme, state, begun, companion, attested, badge, audience, order
    case need, proposed, moved, meeting, why, remark, message, noteToCompanion
    case asked, answerDue, extended, answered
    case agreed, agreedOn, agreedFields, shownFields, channel, until, shown, rationale
  }

  func label(_ fact: FactLabel) -> String {
    personLabel(fact) ?? needLabel(fact) ?? organisationLabel(fact) ?? courseLabel(fact)
  }

  /// A label in a narrow place.
  func label(_ fact: FactLabel, isNarrow: Bool) -> String {
    guard isNarrow, language != .simple else { return label(fact) }
    return switch fact {
    case .available: say("Dispo.", en: "Avail.")
    case .deadline: say("Délai", en: "Until")
    default: label(fact)
    }
  }

  private func personLabel(_ fact: FactLabel) -> String? {
    switch fact {
    case .givenName: say("Prénom", en: "Given name")
    case .familyName: say("Nom", en: "Family name")
    case .address: say("Adresse", en: "Address")
    case .phone: say("Téléphone", en: "Phone")
    case .email: say("Courriel", en: "E-mail")
    case .basin: say("Bassin", en: "Basin")
    case .presentation: say("Présentation", en: "Presentation")
    case .skills: say("Compétences", en: "Skills", simple: "Sait faire")
    case .languages: say("Langues", en: "Languages")
    case .available: say("Disponible", en: "Available")
    case .time: say("Temps", en: "Time")
    case .looksFor: say("Cherche", en: "Looks for")
    case .volunteering: say("Volontariat", en: "Volunteering")
    case .families: say("Familles", en: "Families")
    case .situation: say("Situation", en: "Situation")
    case .followedBy: say("Suivi par", en: "Followed by")
    case .registered: say("Inscription", en: "Registered")
    default: nil
    }
  }

  private func needLabel(_ fact: FactLabel) -> String? {
    switch fact {
    case .title: say("Intitulé", en: "Title")
    case .family: say("Famille", en: "Family")
    case .contract: say("Contrat", en: "Contract")
    case .start: say("Début", en: "Start")
    case .place: say("Lieu", en: "Place")
    case .places: say("Places", en: "Places")
    case .deadline: say("Jusqu'au", en: "Until")
    case .opened: say("Ouvert le", en: "Opened on")
    case .reason: say("Motif", en: "Reason")
    case .description: say("Travail", en: "Work")
    case .criteria: say("Critères", en: "Criteria")
    default: nil
    }
  }

  private func organisationLabel(_ fact: FactLabel) -> String? {
    switch fact {
    case .name: say("Nom", en: "Name")
    case .kind: say("Type", en: "Kind")
    case .enterpriseNumber: say("Numéro BCE", en: "BCE number", simple: "Numéro d'entreprise")
    case .sector: say("CP", en: "Joint committee", simple: "Commission paritaire")
    case .circle: say("Cercle", en: "Circle")
    case .pilot: say("Pilote", en: "Pilot")
    case .weeklyHours: say("Temps plein", en: "Full time")
    case .role: say("Fonction", en: "Role")
    default: nil
    }
  }

  private func courseLabel(_ fact: FactLabel) -> String {
    switch fact {
    case .programme: say("Programme", en: "Programme")
    case .begun: say("Commencé", en: "Begun")
    case .attested: say("Attestation", en: "Attestation")
    case .badge: say("Badge", en: "Badge")
    case .audience: say("Pour", en: "For")
    case .order: say("Ordre", en: "Order")
    case .need: say("Besoin", en: "Need")
    case .proposed: say("Proposée", en: "Proposed")
    case .moved: say("Dernier pas", en: "Last move")
    case .companion: say("Suivi par", en: "Companion")
    case .meeting: say("Rencontre", en: "Meeting")
    case .why: say("pourquoi", en: "why")
    case .remark: say("Motif", en: "Reason")
    case .message: say("Message à la personne", en: "Message to the person")
    case .noteToCompanion: say("Note à l'accompagnement", en: "Note to the companion")
    case .agreed: say("accordé", en: "agreed")
    case .rationale: say("Pourquoi", en: "Why")
    case .agreedFields: say("Peut montrer", en: "May show")
    case .shownFields: say("Montré", en: "Shown")
    case .agreedOn: say("Accord du", en: "Consent of")
    case .channel: say("Reçu", en: "Received")
    case .until: say("Valable jusqu'au", en: "Valid until")
    case .shown: say("montré", en: "shown")
    case .asked: say("demande", en: "asked")
    case .answerDue: say("réponse due", en: "answer due")
    case .extended: say("prolongée", en: "extended")
    case .answered: say("réponse", en: "answer")
    default: say("État", en: "State")
    }
  }

  /// A part of a person's file that they may agree to show.
  func name(_ field: ShownField) -> String {
    switch field {
    case .givenName: say("prénom", en: "given name")
    case .familyName: say("nom", en: "family name")
    case .email: say("courriel", en: "e-mail")
    case .phone: say("téléphone", en: "phone")
    case .town: say("commune", en: "town")
    case .presentation: say("présentation", en: "presentation")
    case .skills: say("compétences", en: "skills")
    case .languages: say("langues", en: "languages")
    case .rationale:
      say(
        "raison de la mise en relation", en: "reason for the introduction",
        simple: "pourquoi nous pensons à elle")
    }
  }
}
