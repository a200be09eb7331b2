import Domain

extension Wording {
  var slipTitle: String { say("Votre rendez-vous", en: "Your appointment") }
  var slipNumber: String { say("Numéro", en: "Number") }
  var slipFile: String { say("billet", en: "slip") }
  var slipForms: String { say("Billet", en: "Slip") }
  var noSlip: String {
    say("rien à imprimer : pas de rendez-vous noté", en: "nothing to print: no appointment")
  }
}

extension Wording {
  func sentence(_ fault: VisitLine.Fault) -> String {
    switch fault {
    case .unknown(let word):
      say(
        "« \(word) » n'est ni un hôte, ni ce qu'on cherche, ni un service : écrivez-en les premières"
          + " lettres. Rien ici ne nomme la personne.",
        en: "“\(word)” is no host, nothing that is looked for, no service: type its first letters."
          + " Nothing here names the person.")
    case .several(let word, let names):
      say(
        "« \(word) » : \(either(names)) ? Écrivez une lettre de plus.",
        en: "“\(word)”: \(either(names))? Type one more letter.")
    case .noSuchDay(let word):
      say(
        "« \(word) » n'est pas un jour : écrivez 0312 ou 3/12 pour le 3 décembre.",
        en: "“\(word)” is no day: type 0312 or 3/12 for 3 December.")
    case .past(let word):
      say(
        "« \(word) » est déjà passé : donnez un jour à venir.",
        en: "“\(word)” is over: give a day to come.")
    case .noSuchHour(let word):
      say(
        "« \(word) » n'est pas une heure : écrivez 10, 1030 ou 10h30.",
        en: "“\(word)” is no time: type 10, 1030 or 10h30.")
    case .twice(let word):
      say(
        "« \(word) » est de trop : un jour et une heure suffisent.",
        en: "“\(word)” is one too many: a day and a time are enough.")
    }
  }

  private func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return list(names.dropLast()) + say(" ou \(last)", en: " or \(last)")
  }
}
