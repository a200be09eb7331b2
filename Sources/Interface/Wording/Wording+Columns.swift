import Domain

extension Wording {
  /// By its frozen name; one that is not known here stands for itself.
  package func heading(_ name: String) -> String {
    if let own = ownHeading(name) { return own }
    return Field(rawValue: name).map(label) ?? name
  }

  private func ownHeading(_ name: String) -> String? {
    switch name {
    case "id", "number": say("Numéro", en: "Number")
    case "state": say("État", en: "State")
    case "since": say("Depuis", en: "Since")
    case "consent-on": say("Accord le", en: "Consent on")
    case "consent-channel": say("Accord donné", en: "Consent given")
    case "organisation-id": say("N° organisation", en: "Organisation number")
    case "candidate-id": say("N° candidat·e", en: "Candidate number")
    case "need-id": say("N° besoin", en: "Need number")
    case "programme-id": say("N° programme", en: "Programme number")
    case "subject-id": say("N° personne", en: "Subject number")
    case "subject": say("Pour", en: "For")
    case "opened-on": say("Ouvert le", en: "Opened on")
    case "proposed-on": say("Proposée le", en: "Proposed on")
    case "moved-on": say("Dernier pas", en: "Last step")
    case "begun-on": say("Commencé le", en: "Begun on")
    case "stages-done": say("Faites", en: "Done")
    case "attested-on": say("Attesté le", en: "Attested on")
    case "audience": say("Pour qui", en: "For whom")
    default: sectionHeading(name)
    }
  }

  private func sectionHeading(_ name: String) -> String? {
    switch name {
    case "role": say("Fonction", en: "Role")
    case "time": say("Moment", en: "Moment")
    case "day": say("Jour", en: "Day")
    case "text": say("Texte", en: "Text")
    case "notes": "Notes"
    case "history": say("Historique", en: "History")
    case "needs": say("Besoins", en: "Needs")
    case "pathways": say("Parcours", en: "Pathways")
    case "introductions": say("Mises en relation", en: "Introductions")
    case "due": say("À répondre pour le", en: "Answer due")
    case "undone": say("annulé", en: "undone")
    case "on-behalf": say("Au nom de l'ASBL", en: "On behalf")
    case "candidate-reason": say("Motif de la personne", en: "The person's reason")
    case "projection": say("Ce qui a été montré", en: "What was shown")
    default: rightsHeading(name)
    }
  }

  private func rightsHeading(_ name: String) -> String? {
    switch name {
    case "consents": say("Accords d'être dans la réserve", en: "Consents to be in the reserve")
    case "consent": say("Accord", en: "Consent")
    case "requests": say("Demandes de droits", en: "Requests for rights")
    case "received-on": say("Reçue le", en: "Received on")
    case "asked": say("Ce qui est demandé", en: "What is asked")
    case "extended-on": say("Prolongée le", en: "Extended on")
    case "extension-reason": say("Motif de la prolongation", en: "Reason for the extension")
    case "answered-on": say("Réponse le", en: "Answered on")
    case "answer-channel": say("Réponse donnée", en: "Answer given")
    case "answer": say("Ce qui a été répondu", en: "What was answered")
    case "presentations": say("Qui a vu quoi de vous", en: "Who saw what of you")
    case "consultations":
      say("Qui a consulté ce qui a été montré de vous", en: "Who looked at what was shown of you")
    case "introduction": say("N° mise en relation", en: "Introduction number")
    case "agreed-on": say("Votre accord du", en: "Your consent of")
    case "shown": say("Montré à l'ASBL", en: "Shown to the organisation")
    case "shown-on": say("Montré le", en: "Shown on")
    case "request": say("Demande n°", en: "Request no.")
    case "epoch": say("Trousseau n°", en: "Keyring no.")
    case "rules": rulesTitle
    case "unit": say("Unité", en: "Unit")
    case "keys": say("Clés détruites", en: "Destroyed keys")
    default: nil
    }
  }

  package func answer(_ flag: Bool) -> String {
    flag ? say("oui", en: "yes") : say("non", en: "no")
  }
}
