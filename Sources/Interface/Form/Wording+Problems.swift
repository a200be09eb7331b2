package import Domain

extension Wording {
  func sentence(
    _ problem: FieldProblem, on field: FormField, registry: Registry,
    colleagues: Colleagues = Colleagues()
  ) -> String {
    switch problem {
    case .missing: missing(field)
    case .date(let refusal): sentence(refusal)
    case .newBasin(let text, let near, let isAsked): newBasin(text, near, isAsked)
    case .wrongNumber(let id): wrongNumber(id.shown)
    case .amount(let range): sentence(onAmount: range)
    case .tooLong(let count, let limit):
      say(
        "Le texte compte \(count) caractères ; il y a place pour \(limit).",
        en: "The text has \(count) characters; there is room for \(limit).")
    case .cut(let lost, let kept):
      say(
        "Le champ est plein : il garde \(kept) caractères, et laisse de côté les derniers (\(lost)).",
        en:
          "The field is full: it keeps \(kept) characters, and leaves the last ones out (\(lost)).")
    case .nothingToChoose:
      say(
        "Il n'y a encore rien à choisir ici.", en: "There is nothing to choose from here yet.")
    case .changedElsewhere(let text, let record):
      changedElsewhere(text, by: registry.entry(number: record)?.stamp.member, colleagues)
    case .refused(let refusal):
      sentence(refusal, registry: registry, colleagues: colleagues)
    case .email:
      say(
        "Ce n'est pas une adresse. Écrivez par exemple prenom.nom@exemple.be.",
        en: "This is not an address. Type for example name@example.org.")
    case .phone:
      say(
        "Ce numéro est incomplet ou inconnu. Écrivez par exemple 0496 12 34 56 ou +33 1 23 45 67 89.",
        en: "Incomplete or unknown. Type for example 0496 12 34 56 or +33 1 23 45 67 89.")
    case .enterpriseNumber:
      say(
        "Ce numéro n'existe pas : vérifiez ses dix chiffres. Écrivez par exemple 0445.120.924.",
        en: "There is no such number: check its ten digits. Type for example 0445.120.924.")
    case .basin:
      say(
        "Écrivez le nom d'un bassin ou d'une ville, par exemple Liège, ou tapez Entrée pour choisir.",
        en: "Type the name of a basin or a town, for example Liège, or press Enter to choose.")
    case .fte:
      say(
        "Écrivez une part d'un temps plein : 4/5, 0,8, 80 % ou 30 h.",
        en: "Type a share of a full time: 4/5, 0.8, 80 % or 30 h.",
        simple: "Écrivez par exemple 1/2 pour la moitié du temps, ou 19 h pour 19 heures.")
    case .number(let range):
      range.count == 1
        ? onlyPossible(range.lowerBound)
        : say(
          "Écrivez un nombre de \(range.lowerBound) à \(range.upperBound).",
          en: "Type a number from \(range.lowerBound) to \(range.upperBound).")
    case .hours:
      say(
        "Écrivez des heures par semaine, par exemple 38 ou 37,5.",
        en: "Type hours a week, for example 38 or 37.5.")
    case .time:
      say(
        "Écrivez une heure de la journée, par exemple 14 h 30.",
        en: "Type a time of day, for example 14:30.")
    }
  }

  private func changedElsewhere(
    _ text: String, by member: MemberID?, _ colleagues: Colleagues
  ) -> String {
    let name = member.flatMap { colleagues.names[$0] } ?? say("Quelqu'un", en: "Somebody")
    let quoted = text.isEmpty ? "" : say(" : « \(text) »", en: ": “\(text)”")
    return say(
      "\(name) l'a changé entre-temps\(quoted). Ctrl-S encore une fois garde ce que vous avez écrit.",
      en: "\(name) has changed it meanwhile\(quoted). Ctrl-S once more keeps what you typed.")
  }

  private func newBasin(_ text: String, _ near: [Basin], _ isAsked: Bool) -> String {
    let names = near.map(\.name).joined(separator: say(" ou ", en: " or "))
    let keys =
      isAsked
      ? say("Ctrl-S encore une fois", en: "Ctrl-S once more")
      : say("Ctrl-S deux fois", en: "Ctrl-S twice")
    return say(
      "\(text) n'est pas un bassin connu. \(names.isEmpty ? "" : names + " ? ")"
        + "Entrée : choisir ; \(keys) : créer « \(text) ».",
      en: "\(text) is no known basin. \(names.isEmpty ? "" : names + "? ")"
        + "Enter: choose; \(keys): make “\(text)”.")
  }

  private func missing(_ field: FormField) -> String {
    switch field.kind {
    case .line where field.shape.isDay:
      say(
        "Il faut une date ici. Écrivez par exemple 28/02/2026, ou tapez Entrée pour le calendrier.",
        en: "A date is needed here. Type for example 28/02/2026, or press Enter for the calendar.")
    case .line, .page:
      say(
        "Il faut écrire quelque chose ici avant d'enregistrer.",
        en: "Something must be written here before saving.")
    case .choice, .several:
      say(
        "Il faut choisir ici avant d'enregistrer : tapez Entrée pour voir la liste.",
        en: "A choice is needed here before saving: press Enter for the list.")
    }
  }

  package func sentence(_ refusal: DateRefusal) -> String {
    switch refusal {
    case .unreadable:
      return say(
        "Ce n'est pas une date. Écrivez par exemple 28/02/2026, +3 ou lundi.",
        en: "This is not a date. Type for example 28/02/2026, +3 or Monday.",
        simple: "Ce n'est pas une date. Écrivez par exemple 28/02/2026.")
    case .noSuchMonth(let month):
      return say(
        "Il n'y a pas de mois \(month). Écrivez le jour, puis le mois : 28/02/2026.",
        en: "There is no month \(month). Type the day, then the month: 28/02/2026.")
    case .monthTooShort(let month, let year, let last):
      let name = self.month(month, year: year).capitalisedFirst
      let example = Day(year: year, month: month, day: last).map(date) ?? "28/02/2026"
      return say(
        "\(name) a \(last) jours. Écrivez par exemple \(example).",
        en: "\(name) has \(last) days. Type for example \(example).")
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
