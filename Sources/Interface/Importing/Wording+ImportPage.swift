import Canvas
import Domain

extension Wording {
  var importTitle: String { say("Importer", en: "Import") }
  var fileWord: String { say("Fichier", en: "File") }
  var contentWord: String { say("Contenu", en: "Content") }
  var encodingWord: String { say("Écriture", en: "Encoding") }
  var columnsWord: String { say("Colonnes", en: "Columns") }
  var rowsWord: String { say("Lignes", en: "Rows") }
  var remarksWord: String { say("À savoir", en: "To know") }
  var faultsWord: String { say("Lignes refusées", en: "Refused rows") }
  var leftAside: String { say("laissée de côté", en: "left aside") }
  var changesWord: String {
    say("Ce que le fichier dit autrement", en: "What the file says otherwise")
  }
  var toChange: String { say("à changer", en: "to change") }
  var tickChange: String { say("Prendre ou laisser", en: "Take or leave") }
  var tickEveryChange: String { say("Tout prendre, ou rien", en: "Take all, or nothing") }
  var nothingToTick: String {
    say(
      "rien d'autre n'est dit de qui est déjà là",
      en: "the file says nothing else of those already there")
  }
  func tickBox(_ isTicked: Bool) -> String { isTicked ? "[x]" : "[ ]" }
  var toAdd: String { say("à ajouter", en: "to add") }
  var knownRows: String { say("déjà là", en: "already there") }
  package var refusedRows: String { say("refusées", en: "refused") }

  func filled(_ field: String, _ values: [String]) -> String {
    let shown = values.map { TextWidth.truncated($0, to: Self.longestValue) }
    return shown.isEmpty ? "→ " + field : "→ \(field) : \(shown.joined(separator: ", "))"
  }

  /// In columns: three are to be known again, not read.
  private static let longestValue = 30

  func importIntro(_ page: ImportPage) -> String {
    let plan = page.plan
    guard plan.missing.isEmpty else { return columnMissing(plan.missing) }
    let counts = [
      say("\(plan.added) à ajouter", en: "\(plan.added) to add"),
      plan.changes.isEmpty ? "" : differences(plan),
      plan.refused == 0
        ? "" : count(plan.refused, ("refusée", "refusées"), en: ("refused", "refused")),
    ]
    let all = list(counts.filter { !$0.isEmpty })
    // Longer, it would be cut before it says the key.
    if !plan.changes.isEmpty { return say("\(all) ; Ctrl-S écrit.", en: "\(all); Ctrl-S writes.") }
    return say(
      "\(all) ; rien n'est écrit avant Ctrl-S.",
      en: "\(all); nothing is written before Ctrl-S.")
  }

  /// They may stand below what the screen shows.
  private func differences(_ plan: ImportPlan) -> String {
    let all = count(
      plan.changes.count, ("différence plus bas", "différences plus bas"),
      en: ("difference below", "differences below"))
    let ticked = count(
      plan.choice.taken.count, ("cochée", "cochées"), en: ("ticked", "ticked"))
    return plan.choice.taken.isEmpty ? all : "\(all) (\(ticked))"
  }

  func columnMissing(_ names: [String]) -> String {
    say(
      "Il manque \(list(names)) : Entrée sur une colonne le dit.",
      en: "\(list(names)) is missing: Enter on a column says so.")
  }

  var keepRefused: String {
    say("Garder les lignes refusées dans un fichier", en: "Keep the refused rows in a file")
  }

  var nothingRefused: String { say("aucune ligne n'est refusée", en: "no row is refused") }

  var nothingToAdd: String {
    say(
      "aucune ligne n'est à ajouter, et rien n'est coché",
      en: "there is no row to add, and nothing is ticked")
  }

  var nothingToChange: String {
    say("sur cette ligne, il n'y a rien à changer", en: "on this line, there is nothing to change")
  }

  func askGoodRows(_ added: Int, refused: Int) -> String {
    let rows = count(added, ("bonne ligne", "bonnes lignes"), en: ("good row", "good rows"))
    return say(
      "Prendre \(rows), et laisser \(refused == 1 ? "celle qui est refusée" : "les \(refused) qui sont refusées") ?",
      en: "Take \(rows), and leave out the \(refused) refused?")
  }

  var leaveImport: String {
    say(
      "Quitter sans importer ? Ce que vous avez choisi de ce fichier sera oublié.",
      en: "Leave without importing? What you chose of this file will be forgotten.")
  }

  package func askRows(_ added: Int) -> String {
    let rows = count(added, ("ligne", "lignes"), en: ("row", "rows"))
    return say("Prendre \(rows) ?", en: "Take \(rows)?")
  }

  var noFiles: String {
    say(
      "Aucun fichier CSV dans Documents, Téléchargements, Bureau ou sur une clé : enregistrez-y le fichier, puis recommencez.",
      en:
        "No CSV file in Documents, Downloads, Desktop or on a stick: save the file there, and try again."
    )
  }

  var saveAsCSV: String {
    say("enregistrez-le en CSV", en: "save it as CSV")
  }

  func fileNote(_ folder: String, _ changed: Day) -> String {
    list([folder.split(separator: "/").last.map(String.init) ?? folder, date(changed)])
  }

  func chosen(_ part: ImportPart, _ page: ImportPage) -> String {
    switch part {
    case .kind: contentWord
    case .encoding: encodingWord
    case .column(let place): page.plan.columns[place].heading
    case .change: changesWord
    }
  }
}
