import Exchange
import Interface

extension Wording {
  /// What desks set to French or to English call the folders that people use most.
  static let usualFolders = ["Téléchargements", "Downloads", "Documents", "Bureau", "Desktop"]

  var fillsNothing: String { say("Laisser de côté", en: "Leave aside") }

  func name(_ kind: ImportKind) -> String {
    switch kind {
    case .candidates: say("Personnes", en: "People")
    case .organisations: say("ASBL", en: "Organisations")
    case .needs: say("Besoins des ASBL", en: "Needs of organisations")
    case .meetings: say("Rencontres", en: "Meetings")
    }
  }
}
