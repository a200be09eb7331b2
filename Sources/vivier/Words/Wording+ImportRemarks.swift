import Domain
import Exchange
import Interface

/// What is worth knowing of rows that nothing is wrong with.
extension Wording {
  func leftOut(_ columns: [String]) -> String {
    say(
      "\(columns.count < 2 ? "Colonne laissée" : "Colonnes laissées") de côté : \(list(columns)).",
      en: "\(columns.count == 1 ? "Column" : "Columns") left out: \(list(columns)).")
  }

  /// « lignes 2, 3 » in the language's words: of twenty thousand, twenty are named.
  private func rows(_ named: [String]) -> String {
    let (word, rest) = (named.count < 2, named.count - Self.mostNamed)
    let more =
      rest > 0 ? say(" et \(rest) autre\(rest == 1 ? "" : "s")", en: " and \(rest) more") : ""
    return say(word ? "ligne " : "lignes ", en: word ? "line " : "lines ")
      + list(Array(named.prefix(Self.mostNamed))) + more
  }

  private func rows(_ lines: [Int]) -> String { rows(lines.map { "\($0)" }) }

  private static let mostNamed = 20

  func alreadyThere(_ lines: [Int]) -> String {
    say("Déjà là : \(rows(lines)).", en: "Already there: \(rows(lines)).")
  }

  func saidOtherwise(_ changes: [(line: Int, columns: [String])]) -> String {
    let named = rows(changes.map { "\($0.line) (\(list($0.columns)))" })
    return say(
      "Dit autrement qu'ici : \(named) ; --update le prend, l'écran l'offre case par case.",
      en: "Said otherwise than here: \(named); --update takes it, the screen offers each.")
  }

  func line(_ number: Int) -> String { say("Ligne \(number)", en: "Line \(number)") }

  var wouldReturn: String {
    say("a quitté la réserve : y revient", en: "left the reserve: is back")
  }

  func erasedSince(_ count: Int, _ day: Day) -> String {
    let who = self.count(
      count, ("personne a été effacée", "personnes ont été effacées"),
      en: ("person was erased", "people were erased"))
    return say(
      "\(who) depuis le \(date(day)), date de ce fichier : vérifiez que personne d'effacé n'y revient.",
      en: "\(who) since \(date(day)), the day of this file: see that nobody erased comes back.")
  }

  var importLeft: String {
    say("Rien n'a été importé, comme demandé.", en: "Nothing was imported, as asked.")
  }

  func noUpdate(_ name: String, _ names: [String]) -> String {
    say(
      "« \(name) » n'est pas un champ : --update prend all, ou \(list(names)).",
      en: "“\(name)” is no field: --update takes all, or \(list(names)).")
  }

  func furtherNumbers(_ lines: [Int]) -> String {
    say(
      "Plus de téléphones dans une case qu'une fiche n'en garde, les premiers sont pris : \(rows(lines)).",
      en: "More telephone numbers in a cell than a file keeps, the first are taken: \(rows(lines))."
    )
  }

  func totals(_ lines: [Int]) -> String {
    say("Un total, laissé de côté : \(rows(lines)).", en: "A total, left out: \(rows(lines)).")
  }

  func doubled(_ heading: String, _ lines: [Int]) -> String {
    say(
      "Une autre colonne est déjà remplie, « \(heading) » laissée de côté : \(rows(lines)).",
      en: "Another column is filled already, “\(heading)” left out: \(rows(lines)).")
  }

  func namesakes(_ lines: [Int]) -> String {
    say(
      "Même nom que quelqu'un d'autre, ajouté à part : \(rows(lines)).",
      en: "Same name as somebody else, added apart: \(rows(lines)).")
  }

  func alike(_ known: [KnownRow]) -> String {
    let named = rows(known.map { "\($0.line) (\($0.known.shown))" })
    return say(
      "Même contact et presque le même nom qu'une fiche, ajouté à part : \(named).",
      en: "Same contact and nearly the same name as a file, added apart: \(named).")
  }

  func warned(of lines: [Int], _ warning: String) -> String {
    let named = rows(lines)
    return named.prefix(1).uppercased() + named.dropFirst() + colon + warning
  }

  func erasedRows(_ count: Int) -> String {
    let files = self.count(
      count, ("dossier effacé laissé", "dossiers effacés laissés"),
      en: ("erased file", "erased files"))
    return say(
      "\(files) de côté : il n'y a plus personne à y trouver.",
      en: "\(files) left out: nobody is in there any more.")
  }

  func noMember(_ name: String, rows: Int) -> String {
    let rows = count(rows, ("ligne", "lignes"), en: ("row", "rows"))
    return say(
      "« \(name) » n'est le nom d'aucun membre, ou l'est de plusieurs : accompagnement laissé vide (\(rows)).",
      en: "“\(name)” is no member's name, or several members': companion left out (\(rows)).")
  }
}
