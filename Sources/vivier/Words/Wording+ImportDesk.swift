import Exchange
import Interface

extension Saying {
  static let atWork = Saying("Un moment…", en: "One moment…")
}

extension Wording {
  /// What desks set to French or to English call the folders that people use most.
  static let usualFolders = ["Téléchargements", "Downloads", "Documents", "Bureau", "Desktop"]

  var fillsNothing: String { say("Laisser de côté", en: "Leave aside") }

  func heldWritten(to path: String) -> String {
    say(
      "Tout ce qui est gardé est dans « \(path) », qui n'est pas scellé : remettez-le, puis effacez-le.",
      en: "All that is held is in “\(path)”, which is not sealed: hand it over, then delete it.")
  }

  func paperWritten(to path: String) -> String {
    say("Le billet est dans « \(path) ».", en: "The slip is in “\(path)”.")
  }

  func name(_ kind: ImportKind) -> String {
    switch kind {
    case .candidates: say("Personnes", en: "People")
    case .organisations: say("ASBL", en: "Organisations")
    case .needs: say("Besoins des ASBL", en: "Needs of organisations")
    case .meetings: say("Rencontres", en: "Meetings")
    }
  }
}
