import Domain

extension Wording {
  func name(_ form: ListExport.Form) -> String {
    switch form {
    case .excel: say("Pour Excel, en Belgique", en: "For Excel, in Belgium")
    case .csv: say("Pour un autre programme (CSV)", en: "For another program (CSV)")
    case .json: say("Pour un autre programme (JSON)", en: "For another program (JSON)")
    }
  }

  func exporting(_ count: Int) -> String {
    say(
      count < 2 ? "Exporter \(count) ligne" : "Exporter \(count) lignes",
      en: count == 1 ? "Export \(count) row" : "Export \(count) rows")
  }

  package func exported(_ count: Int, to path: String) -> String {
    say(
      "\(count < 2 ? "\(count) ligne écrite" : "\(count) lignes écrites") dans « \(path) » ; ce fichier n'est pas scellé : effacez-le quand il a servi.",
      en:
        "\(count == 1 ? "\(count) row" : "\(count) rows") written to “\(path)”; this file is not sealed: delete it once it has served."
    )
  }

  package func notExported(to folder: String) -> String {
    say(
      "Rien n'a pu être écrit dans « \(folder) » : faites de la place, ou demandez le droit d'y écrire.",
      en: "Nothing could be written to “\(folder)”: make room, or ask to be allowed to write there."
    )
  }

  /// Of a list, in the name of a file: `reserve`, `mises-en-relation`.
  package func fileName(of list: ListName) -> String { PlainName.of(title(list)) }
}

extension Saying {
  static let stillReading = Saying(
    "la réserve se lit encore, attendez un instant",
    en: "the reserve is still being read, wait a moment")
  static let noTable = Saying(
    "rien de cette page ne s'exporte", en: "nothing on this page can be exported")
}
