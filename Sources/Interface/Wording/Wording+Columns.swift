import Domain

extension Wording {
  /// By its frozen name; one that is not known here stands for itself.
  package func heading(_ name: String) -> String {
    if let own = Self.headings[name] { return say(own) }
    if name == "since" { return label(.registeredOn) }
    if let field = Field(rawValue: name) { return label(field) }
    guard name.hasSuffix("-id"), let field = Field(rawValue: String(name.dropLast("-id".count)))
    else { return name }
    return say("N° \(inside(field))", en: "\(label(field)) number")
  }

  private static let headings: [String: Saying] = [
    "id": Saying("Numéro", en: "Number"),
    "number": Saying("Numéro", en: "Number"),
    "subject-id": Saying("N° personne", en: "Subject number"),
    "stages-done": Saying("Faites", en: "Done"),
    "time": Saying("Moment", en: "Moment"),
    "text": Saying("Texte", en: "Text"),
    "notes": Saying("Notes", en: "Notes"),
    "history": Saying("Historique", en: "History"),
    "needs": Saying("Besoins", en: "Needs"),
    "pathways": Saying("Parcours", en: "Pathways"),
    "introductions": Saying("Mises en relation", en: "Introductions"),
    "undone": Saying("annulé", en: "undone"),
    "on-behalf": Saying("Au nom de l'ASBL", en: "On behalf"),
    "projection": Saying("Ce qui a été montré", en: "What was shown"),
    "to": Saying("Montré à", en: "Shown to"),
    "edition": Saying("Édition", en: "Edition"),
    "key": Saying("Clé", en: "Key"),
    "sign": Saying("Clé de signature", en: "Signing key"),
    "box": Saying("Clé de réception", en: "Receiving key"),
    "office": Saying("Bureau", en: "Office"),
    "contact": Saying("Joindre le bureau", en: "How to reach the office"),
    "follows": Saying("Suite de", en: "Goes on from"),
    "lost": Saying("Perdu", en: "Lost"),
    "of": Saying("Lignes", en: "Lines"),
    "heads": Saying("Lu jusqu'à", en: "Read up to"),
    "n": Saying("N° de ligne", en: "Line number"),
    "w": Saying("Poste", en: "Computer"),
    "h": Saying("Empreinte", en: "Hash"),
    "field": Saying("Champ", en: "Field"),
    "consents": Saying("Accords d'être dans la réserve", en: "Consents to be in the reserve"),
    "consent": Saying("Accord", en: "Consent"),
    "requests": Saying("Demandes de droits", en: "Requests for rights"),
    "answer-channel": Saying("Réponse donnée", en: "Answer given"),
    "presentations": Saying("Qui a vu quoi de vous", en: "Who saw what of you"),
    "consultations": Saying(
      "Qui a consulté ce qui a été montré de vous", en: "Who looked at what was shown of you"),
    "introduction": Saying("N° mise en relation", en: "Introduction number"),
    "shown-on": Saying("Montré le", en: "Shown on"),
    "request": Saying("Demande n°", en: "Request no."),
    "epoch": Saying("Trousseau n°", en: "Keyring no."),
    "rules": .rulesTitle,
    "unit": Saying("Unité", en: "Unit"),
    "into": Saying("Fiche qui reste", en: "File that stays"),
    "keys": Saying("Clés détruites", en: "Destroyed keys"),
    "postcode-town": Saying("Code postal et commune", en: "Postcode and town"),
    "country": Saying("Pays", en: "Country"),
    "people": Saying("Personnes", en: "People"),
    "appointments": Saying("Rendez-vous", en: "Appointments"),
    "sessions": Saying("Séances d'information", en: "Information sessions"),
    "until": Saying("Reporté au", en: "Postponed to"),
  ]
}
