import Domain

extension Wording {
  /// A line in plain words in the forms about a person's rights.
  func wordsOnRights(_ note: FormNote) -> String {
    switch note {
    case .withdrawingConsent(let names): withdrawing(names)
    case .receiving(let months, let until): receiving(months, until)
    case .extending(let months, let until): extending(months, until)
    case .answering(let request, let until): answering(request, until)
    case .forgetting:
      say(
        "Une rectification accordée fait oublier pour de bon ce que disait la fiche avant. Corrigez"
          + " d'abord la fiche (F4), puis répondez.",
        en: "A granted rectification forgets for good what the file said before. Put the file right"
          + " first (F4), then answer.",
        simple: "Si vous dites oui, l'ancienne fiche est effacée pour toujours. Corrigez d'abord la"
          + " fiche.")
    case .answeringErasure:
      say(
        "Effacer la fiche (F8) répond de soi-même à cette demande.",
        en: "Erasing the file (F8) answers this request by itself.")
    case .erasing(let names): erasing(names)
    case .retyping(let number):
      say(
        "Pour confirmer, recopiez le numéro de la fiche : \(number).",
        en: "To confirm, type the number of the file: \(number).")
    default: ""
    }
  }

  private func withdrawing(_ names: [String]) -> String {
    let leaving = say(
      "Retirer l'accord, c'est aussi quitter la réserve. La personne peut y revenir plus tard.",
      en: "Withdrawing consent is also leaving the reserve. The person may come back later.")
    return leaving + " " + ending(names)
  }

  /// Which introductions end, by the name of the organisation.
  private func ending(_ names: [String]) -> String {
    guard !names.isEmpty else {
      return say(
        "Aucune mise en relation n'est en cours.", en: "No introduction is under way.")
    }
    let all = list(names)
    return say(
      names.count == 1
        ? "Une mise en relation prend fin : \(all)."
        : "\(names.count) mises en relation prennent fin : \(all).",
      en: names.count == 1
        ? "One introduction ends: \(all)." : "\(names.count) introductions end: \(all).")
  }

  private func receiving(_ months: Int, _ until: Day) -> String {
    let term = self.months(months)
    return say(
      "La réponse est due dans un délai \(frenchOf(term)) : reçue aujourd'hui, au plus tard le"
        + " \(date(until)).",
      en: "The answer is due within \(term): received today, on \(date(until)) at the latest.")
  }

  private func extending(_ months: Int, _ until: Day) -> String {
    let term = self.months(months)
    return say(
      "Le délai s'allonge une seule fois, \(frenchOf(term)) : jusqu'au \(date(until)). La personne doit en"
        + " connaître le motif.",
      en:
        "The time is extended once, by \(term): until \(date(until)). The person must be told why.")
  }

  private func answering(_ request: RightsRequest, _ until: Day?) -> String {
    let received = request.card.on.map(date) ?? ""
    let kind = request.card.kind.map(name) ?? ""
    let french = until.map { " Réponse due le \(date($0))." } ?? ""
    let english = until.map { " Answer due on \(date($0))." } ?? ""
    return say(
      "Demande reçue le \(received) : \(kind)." + french,
      en: "Request received on \(received): \(kind)." + english)
  }

  private func erasing(_ names: [String]) -> String {
    let what = say(
      "Plus rien de la personne ne pourra être lu ici. Une copie du trousseau faite avant ouvre"
        + " encore sa fiche : n'en gardez aucune plus de 30 jours. Cela ne s'annule pas.",
      en:
        "Nothing of the person can be read here again. A copy of the keyring made before still opens"
        + " the file: keep none longer than 30 days. This cannot be undone.",
      simple: "On ne pourra plus jamais lire cette fiche. Une ancienne copie du trousseau l'ouvre"
        + " encore : gardez ces copies 30 jours au plus. On ne peut pas revenir en arrière.")
    let figures = say(
      "Les chiffres continuent de compter, sans nom.",
      en: "The figures go on counting, without a name.")
    return [what, ending(names), figures].joined(separator: " ")
  }
}

// What is asked and answered about a person's rights.
extension Wording {
  /// The question before a consent is withdrawn.
  func withdrawConsent(of person: String, ending names: [String]) -> String {
    let question = say(
      "\(person) retire son accord et quitte la réserve : le noter ?",
      en: "Record that \(person) withdraws consent and leaves the reserve?")
    return question + " " + ending(names)
  }

  /// The question before what a file said until it was put right is forgotten.
  func forgetEarlier(of name: String) -> String {
    say(
      "Oublier pour de bon les versions précédentes de la fiche « \(name) » ?"
        + " La fiche d'aujourd'hui reste.",
      en: "Forget for good what the file of \(name) said before? Today's file stays.")
  }

  var noEarlierCards: String { say("aucune version précédente", en: "no earlier version") }

  /// A form about somebody who has been erased meanwhile is closed.
  var formOfErased: String {
    say(
      "La fiche de cette personne vient d'être effacée : le formulaire est fermé.",
      en: "This person's file has just been erased: the form is closed.")
  }

  /// The number that was typed is another one.
  func wrongNumber(_ number: String) -> String {
    say(
      "Ce n'est pas le numéro de cette fiche. Recopiez \(number) : le tiret et les majuscules ne"
        + " comptent pas.",
      en: "This is not the number of this file. Type \(number): dash and case do not count.")
  }

  var fileNumber: String { say("Numéro de la fiche", en: "File number") }

  var noOpenRequest: String { say("aucune demande ouverte", en: "no open request") }

  var alreadyExtended: String { say("délai déjà prolongé", en: "time already extended") }

  var onePersonAtATime: String {
    say(
      "une seule personne à la fois ; Échap retire les coches",
      en: "one person at a time; Esc takes the ticks off")
  }

  /// What the form is called in its first row.
  func pathOnRights(_ purpose: Form.Purpose) -> String {
    switch purpose {
    case .withdrawConsent: say("Retrait de l'accord", en: "Withdrawn consent")
    case .request: say("Nouvelle demande de droits", en: "New request for rights")
    case .extendRequest: say("Délai de réponse", en: "Time to answer")
    case .answerRequest: say("Réponse à une demande", en: "Answer to a request")
    case .erase: say("Effacer la fiche", en: "Erase the file")
    default: ""
    }
  }

  /// The label of a field in these forms, where they call it by a name of their own.
  func labelOnRights(_ field: Field, in purpose: Form.Purpose) -> String? {
    switch (purpose, field) {
    case (.withdrawConsent, .on): say("Retiré le", en: "Withdrawn on")
    case (.request, .kind): say("Demande", en: "Request")
    case (.request, .on): say("Reçue le", en: "Received on")
    case (.request, .remark): say("Ce que dit la personne", en: "What the person says")
    case (.extendRequest, .on): say("Annoncé le", en: "Told on")
    case (.extendRequest, .reason): say("Pourquoi", en: "Why")
    case (.answerRequest, .on): say("Répondu le", en: "Answered on")
    case (.answerRequest, .remark): say("Ce qui a été répondu", en: "What was answered")
    case (.erase, .candidate): fileNumber
    case (.erase, .remark):
      say("Remarque, sans nommer la personne", en: "Remark, without naming the person")
    default: nil
    }
  }
}
