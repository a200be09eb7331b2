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

  /// Twenty at most are named.
  func alreadyThere(_ lines: [Int]) -> String {
    let rest = lines.count - 20
    let numbers = list(lines.prefix(20).map { "\($0)" })
    let more = rest > 0 ? say(" et \(rest) autres", en: " and \(rest) more") : ""
    return say(
      "Déjà là : \(lines.count < 2 ? "ligne" : "lignes") \(numbers)\(more).",
      en: "Already there: \(lines.count == 1 ? "line" : "lines") \(numbers)\(more).")
  }

  /// Twenty rows at most are named.
  func saidOtherwise(_ rows: [(line: Int, columns: [String])]) -> String {
    let named = rows.prefix(20).map { "\($0.line) (\(list($0.columns)))" }
    let rest = rows.count - named.count
    let more = rest > 0 ? say(" et \(rest) autres", en: " and \(rest) more") : ""
    return say(
      "Dit autrement qu'ici : \(rows.count < 2 ? "ligne" : "lignes") \(list(named))\(more) ; --update le prend, l'écran l'offre case par case.",
      en:
        "Said otherwise than here: \(rows.count == 1 ? "line" : "lines") \(list(named))\(more); --update takes it, the screen offers each."
    )
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
    let numbers = list(lines.map { "\($0)" })
    return say(
      "Plusieurs téléphones dans une case, le premier est pris : \(lines.count < 2 ? "ligne" : "lignes") \(numbers).",
      en:
        "Several telephone numbers in a cell, the first is taken: \(lines.count == 1 ? "line" : "lines") \(numbers)."
    )
  }

  func totals(_ lines: [Int]) -> String {
    let numbers = list(lines.map { "\($0)" })
    return say(
      "Un total, laissé de côté : \(lines.count < 2 ? "ligne" : "lignes") \(numbers).",
      en: "A total, left out: \(lines.count == 1 ? "line" : "lines") \(numbers).")
  }

  func doubled(_ heading: String, _ lines: [Int]) -> String {
    let numbers = list(lines.map { "\($0)" })
    return say(
      "Une autre colonne est déjà remplie, « \(heading) » laissée de côté : \(lines.count < 2 ? "ligne" : "lignes") \(numbers).",
      en:
        "Another column is filled already, “\(heading)” left out: \(lines.count == 1 ? "line" : "lines") \(numbers)."
    )
  }

  func namesakes(_ lines: [Int]) -> String {
    let isOne = lines.count == 1
    let numbers = list(lines.map { "\($0)" })
    return say(
      "Même nom que quelqu'un d'autre, ajouté à part : \(isOne ? "ligne" : "lignes") \(numbers).",
      en: "Same name as somebody else, added apart: \(isOne ? "line" : "lines") \(numbers).")
  }

  /// Twenty at most are named.
  func alike(_ rows: [KnownRow]) -> String {
    let named = rows.prefix(20).map { "\($0.line) (\($0.known.shown))" }
    let rest = rows.count - named.count
    let more = rest > 0 ? say(" et \(rest) autres", en: " and \(rest) more") : ""
    return say(
      "Même contact et presque le même nom qu'une fiche, ajouté à part : \(rows.count < 2 ? "ligne" : "lignes") \(list(named))\(more).",
      en:
        "Same contact and nearly the same name as a file, added apart: \(rows.count == 1 ? "line" : "lines") \(list(named))\(more)."
    )
  }

  func warned(of lines: [Int], _ warning: String) -> String {
    let rows = say(lines.count < 2 ? "Ligne" : "Lignes", en: lines.count == 1 ? "Line" : "Lines")
    return rows + " " + list(lines.map { "\($0)" }) + colon + warning
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
