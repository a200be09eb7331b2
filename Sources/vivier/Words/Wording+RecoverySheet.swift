import Domain
import Interface

extension Wording {
  func printedSheet(code: String, reserve: String, folder: String, day: Day) -> [String] {
    let head = say("VIVIER 329 · Feuille de récupération", en: "VIVIER 329 · Recovery sheet")
    let facts = [
      (say("Réserve", en: "Reserve"), reserve), (say("Dossier", en: "Folder"), folder),
      (say("Date", en: "Date"), date(day)),
    ]
    let command = "  vivier member passphrase --reserve \(ShellText.plain(folder))"
    return [head, ""] + facts.map { "  \($0.padded(to: 10))\($1)" }
      + ["  \(say("Code", en: "Code").padded(to: 10))\(code)", ""]
      + sheetPurpose + ["", command, ""] + sheetUse + [""] + sheetCare
  }

  private var sheetPurpose: [String] {
    lines(
      say(
        """
        Ce code ouvre la réserve quand toutes les phrases de passe sont perdues.
        Il ne sert qu'à choisir une nouvelle phrase de passe :
        """,
        en: """
          This code opens the reserve when every passphrase is lost.
          It serves only to choose a new passphrase:
          """,
        simple: """
          Vous avez perdu la phrase de passe ? Ce code aide.
          Avec lui, vous choisissez une nouvelle phrase de passe :
          """))
  }

  private var sheetUse: [String] {
    lines(
      say(
        """
        Tapez cette commande, puis le code à la place de la phrase de passe. Les
        tirets et les majuscules ne comptent pas ; il n'y a ni I, ni L, ni O.
        """,
        en: """
          Type this command, then the code instead of the passphrase. Dashes and
          capitals do not matter; there is no I, L or O in it.
          """))
  }

  private var sheetCare: [String] {
    lines(
      say(
        """
        Gardez cette feuille sur papier, sous clé et loin de l'ordinateur : qui l'a
        peut lire tous les noms. Elle n'est gardée nulle part ailleurs. Pour en
        faire une autre, et rendre celle-ci sans valeur : vivier member passphrase feuille
        """,
        en: """
          Keep this sheet on paper, locked up and away from the computer: whoever
          has it can read every name. It is kept nowhere else. To make another one,
          and this one worthless: vivier member passphrase sheet
          """))
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Saying {
  static let sheetShown = Saying(
    "\nRecopiez-la sur papier, puis tapez Entrée : elle ne sera plus montrée. ",
    en: "\nCopy it on paper, then press Enter: it will not be shown again. ",
    simple: "\nRecopiez cette feuille sur papier. Tapez Entrée quand c'est fait. ")
  static let sheetLost = Saying(
    "La feuille n'a pas pu être écrite : « vivier member passphrase feuille » en fait une autre.",
    en: "The sheet could not be written: “vivier member passphrase sheet” makes another one.")
}
