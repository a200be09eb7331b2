import Domain

extension Wording {
  /// By its frozen name; one that is not known here stands for itself.
  package func heading(_ name: String) -> String {
    if let own = ownHeading(name) { return own }
    if let field = Field(rawValue: name) { return label(field) }
    guard name.hasSuffix("-id"), let field = Field(rawValue: String(name.dropLast("-id".count)))
    else { return name }
    return say("N° \(inside(field))", en: "\(label(field)) number")
  }

  private func ownHeading(_ name: String) -> String? {
    switch name {
    case "id", "number": say("Numéro", en: "Number")
    case "since": label(.registeredOn)
    case "subject-id": say("N° personne", en: "Subject number")
    case "stages-done": say("Faites", en: "Done")
    default: sectionHeading(name)
    }
  }

  private func sectionHeading(_ name: String) -> String? {
    switch name {
    case "time": say("Moment", en: "Moment")
    case "text": say("Texte", en: "Text")
    case "notes": "Notes"
    case "history": say("Historique", en: "History")
    case "needs": say("Besoins", en: "Needs")
    case "pathways": say("Parcours", en: "Pathways")
    case "introductions": say("Mises en relation", en: "Introductions")
    case "undone": say("annulé", en: "undone")
    case "on-behalf": say("Au nom de l'ASBL", en: "On behalf")
    case "projection": say("Ce qui a été montré", en: "What was shown")
    case "to": say("Montré à", en: "Shown to")
    case "edition": say("Édition", en: "Edition")
    case "key": say("Clé", en: "Key")
    case "field": say("Champ", en: "Field")
    default: rightsHeading(name)
    }
  }

  private func rightsHeading(_ name: String) -> String? {
    switch name {
    case "consents": say("Accords d'être dans la réserve", en: "Consents to be in the reserve")
    case "consent": say("Accord", en: "Consent")
    case "requests": say("Demandes de droits", en: "Requests for rights")
    case "answer-channel": say("Réponse donnée", en: "Answer given")
    case "presentations": say("Qui a vu quoi de vous", en: "Who saw what of you")
    case "consultations":
      say("Qui a consulté ce qui a été montré de vous", en: "Who looked at what was shown of you")
    case "introduction": say("N° mise en relation", en: "Introduction number")
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
