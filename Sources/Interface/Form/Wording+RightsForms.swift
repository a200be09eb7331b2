import Domain

extension Wording {
  func withdrawing(_ names: [String]) -> String {
    let leaving = say(
      "Retirer l'accord, c'est aussi quitter la réserve. La personne peut y revenir plus tard.",
      en: "Withdrawing consent is also leaving the reserve. The person may come back later.")
    return leaving + " " + ending(names)
  }

  private func ending(_ names: [String]) -> String {
    guard !names.isEmpty else {
      return say("Aucune mise en relation n'est en cours.", en: "No introduction is under way.")
    }
    let all = list(names)
    return say(
      names.count == 1
        ? "Une mise en relation prend fin : \(all)."
        : "\(names.count) mises en relation prennent fin : \(all).",
      en: names.count == 1
        ? "One introduction ends: \(all)." : "\(names.count) introductions end: \(all).")
  }

  func receiving(_ months: Int, _ until: Day) -> String {
    let term = self.months(months)
    return say(
      "La réponse est due dans un délai \(frenchOf(term)) : reçue aujourd'hui, au plus tard le"
        + " \(date(until)).",
      en: "The answer is due within \(term): received today, on \(date(until)) at the latest.")
  }

  func extending(_ months: Int, _ until: Day) -> String {
    let term = self.months(months)
    return say(
      "Le délai s'allonge une seule fois, \(frenchOf(term)) : jusqu'au \(date(until)). La personne doit en"
        + " connaître le motif.",
      en:
        "The time is extended once, by \(term): until \(date(until)). The person must be told why.")
  }

  func answering(_ request: RightsRequest, _ until: Day?) -> String {
    let received = request.card.on.map(date) ?? ""
    let kind = request.card.kind.map(name) ?? ""
    let french = until.map { " Réponse due le \(date($0))." } ?? ""
    let english = until.map { " Answer due on \(date($0))." } ?? ""
    return say(
      "Demande reçue le \(received) : \(kind)." + french,
      en: "Request received on \(received): \(kind)." + english)
  }

  func erasing(_ names: [String]) -> String {
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

extension Wording {
  func withdrawConsent(of person: String, ending names: [String]) -> String {
    let question = say(
      "\(person) retire son accord et quitte la réserve : le noter ?",
      en: "Record that \(person) withdraws consent and leaves the reserve?")
    return question + " " + ending(names)
  }

  func forgetEarlier(of name: String) -> String {
    say(
      "Oublier pour de bon les versions précédentes de la fiche « \(name) » ?"
        + " La fiche d'aujourd'hui reste.",
      en: "Forget for good what the file of \(name) said before? Today's file stays.")
  }

  var noEarlierCards: String { say("aucune version précédente", en: "no earlier version") }

  func wrongNumber(_ number: String) -> String {
    say(
      "Ce n'est pas le numéro de cette fiche. Recopiez \(number) : le tiret et les majuscules ne"
        + " comptent pas.",
      en: "This is not the number of this file. Type \(number): dash and case do not count.")
  }

  var fileNumber: String { say("Numéro de la fiche", en: "File number") }
  var noOpenRequest: String { say("aucune demande ouverte", en: "no open request") }
  var alreadyExtended: String { say("délai déjà prolongé", en: "time already extended") }
}

extension Saying {
  static let onePersonAtATime = Saying(
    "une seule personne à la fois ; Échap retire les coches",
    en: "one person at a time; Esc takes the ticks off")
  static let formOfErased = Saying(
    "La fiche de cette personne vient d'être effacée : le formulaire est fermé.",
    en: "This person's file has just been erased: the form is closed.")
}
