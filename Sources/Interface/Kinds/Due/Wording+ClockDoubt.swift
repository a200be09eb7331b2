package import Domain

extension Wording {
  package func sentence(_ doubt: ClockDoubt, on today: Day) -> String {
    switch doubt {
    case .behind(let last):
      say(
        "Cet ordinateur dit être le \(date(today)), mais un acte est du \(date(last)) : vérifiez sa"
          + " date. En attendant, aucune fin de conservation n'est annoncée.",
        en: "This computer says that it is \(date(today)), but something was recorded on"
          + " \(date(last)): check its date. Until then no end of retention is told.",
        simple: "La date de l'ordinateur est le \(date(today)). Le dernier acte est du"
          + " \(date(last)). Vérifiez la date.")
    case .ahead(let last):
      say(
        "Cet ordinateur dit être le \(date(today)), et le dernier acte est du \(date(last)) :"
          + " vérifiez sa date. Si elle est juste, le prochain acte noté la confirme ; en attendant,"
          + " aucune fin de conservation n'est annoncée.",
        en: "This computer says that it is \(date(today)), and nothing was recorded since"
          + " \(date(last)): check its date. If it is right, the next act confirms it; until then no"
          + " end of retention is told.",
        simple: "La date de l'ordinateur est le \(date(today)). Le dernier acte est du"
          + " \(date(last)). Vérifiez la date.")
    }
  }
}
