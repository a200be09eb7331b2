import Domain

extension Wording {
  func title(_ pane: Pane) -> String { title(pane.list) }

  func title(_ name: ListName) -> String { say(name.description.title) }

  func name(_ rule: SortRule) -> String {
    switch rule {
    case .name: say("nom ↑", en: "name ↑")
    case .basin: say("bassin ↑", en: "basin ↑")
    case .registered: say("inscription ↓", en: "registration ↓")
    case .organisation: say("ASBL ↑", en: "organisation ↑")
    case .opened: say("ouverts d'abord, date ↓", en: "open first, date ↓")
    case .programme: say("programme ↑", en: "programme ↑")
    case .begun: say("en cours d'abord, date ↓", en: "under way first, date ↓")
    case .moved: say("ouvertes d'abord, date ↑", en: "open first, date ↑")
    case .lot: say("tirage au sort", en: "drawn by lot")
    case .proposed: say("date de proposition ↑", en: "day of proposal ↑")
    case .day: say("date ↑", en: "date ↑")
    case .answer: say("à répondre d'abord, date ↑", en: "to answer first, date ↑")
    case .kind: say("type ↑", en: "kind ↑")
    case .subject: say("par sujet", en: "by subject")
    case .number: say("numéro ↑", en: "number ↑")
    case .planned: say("prévues d'abord, date ↑", en: "planned first, date ↑")
    case .role: say("rôle", en: "role")
    }
  }

  func sortedBy(_ rule: SortRule) -> String {
    say("tri : \(name(rule))", en: "order: \(name(rule))")
  }

  func range(_ first: Int, _ last: Int, of all: Int) -> String {
    say("\(first)–\(last) sur \(all)", en: "\(first)–\(last) of \(all)")
  }

  var filterLabel: String { say("filtre : ", en: "filter: ", simple: "chercher : ") }

  func ticked(_ count: Int) -> String {
    say(count < 2 ? "\(count) cochée" : "\(count) cochées", en: "\(count) ticked")
  }

  func empty(_ count: ListCount, _ words: String) -> String {
    guard count.filtered != nil else { return words }
    if let unknown = count.unknown { return sentence(unknown) }
    return say(
      "Rien ne correspond. Échap ôte le filtre.", en: "Nothing found. Esc clears the filter.")
  }

  func count(_ count: ListCount, _ words: String? = nil) -> String {
    count.filtered.map { "\($0)/\(count.total)" } ?? words ?? "\(count.total)"
  }
}

extension Saying {
  static let nothingForSeveral = Saying(
    "rien ne se fait ici à plusieurs lignes", en: "nothing is done to several rows here",
    simple: "ici on choisit une seule ligne")
}
