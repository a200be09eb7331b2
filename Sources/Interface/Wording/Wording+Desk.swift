import Domain

extension Wording {
  /// The title of a pane.
  func title(_ pane: Pane) -> String {
    switch pane {
    case .candidates:
      say("Réserve de compétences", en: "Reserve of skills", simple: "Les personnes")
    case .needs: say("Besoins des ASBL", en: "Needs", simple: "Les besoins des ASBL")
    case .pathways: say("Parcours", en: "Pathways", simple: "Les formations")
    case .introductions:
      say("Mises en relation", en: "Introductions", simple: "Les mises en relation")
    }
  }

  /// How many needs are open, of how many.
  func openNeeds(_ open: Int, of all: Int) -> String {
    say(
      open < 2 ? "\(open) ouvert sur \(all)" : "\(open) ouverts sur \(all)",
      en: "\(open) open of \(all)")
  }

  /// How many pathways are under way, of how many.
  func runningPathways(_ running: Int, ended: Int, isWide: Bool) -> String {
    let under = say("\(running) en cours", en: "\(running) under way")
    let over = say(
      ended < 2 ? "\(ended) achevé" : "\(ended) achevés", en: "\(ended) completed",
      simple: "\(ended) finis")
    return isWide ? "\(under), \(over)" : under
  }

  /// How many introductions are open, of how many.
  func openIntroductions(_ open: Int, of all: Int) -> String {
    say(
      open < 2 ? "\(open) ouverte sur \(all)" : "\(open) ouvertes sur \(all)",
      en: "\(open) open of \(all)")
  }

  /// How many rows a filter leaves.
  func filtered(_ shown: Int, of all: Int) -> String { "\(shown)/\(all)" }

  /// How a list is ordered, with the direction.
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
    }
  }

  func sortedBy(_ rule: SortRule) -> String {
    say("tri : \(name(rule))", en: "order: \(name(rule))")
  }

  /// Which rows are on screen.
  func range(_ first: Int, _ last: Int, of all: Int) -> String {
    say("\(first)–\(last) sur \(all)", en: "\(first)–\(last) of \(all)")
  }

  var filterLabel: String { say("filtre : ", en: "filter: ", simple: "chercher : ") }

  func ticked(_ count: Int) -> String {
    say(
      count < 2 ? "\(count) cochée" : "\(count) cochées", en: "\(count) ticked")
  }

  /// What an empty list says, and what to do about it.
  func empty(_ pane: Pane, isFiltered: Bool) -> String {
    if isFiltered {
      return say(
        "Rien ne correspond. Échap ôte le filtre.", en: "Nothing found. Esc clears the filter.")
    }
    return switch pane {
    case .candidates: say("Personne encore. F7 inscrit.", en: "Nobody yet. F7 registers.")
    case .needs: say("Aucun besoin. F7 en ouvre un.", en: "No need. F7 opens one.")
    case .pathways: say("Aucun parcours. F7 en commence un.", en: "No pathway. F7 begins one.")
    case .introductions: say("Aucune mise en relation. F7 propose.", en: "None yet. F7 proposes.")
    }
  }

  /// The words on the right of the title bar.
  func dueCount(_ count: Int) -> String {
    say(count < 2 ? "\(count) échéance" : "\(count) échéances", en: "\(count) due")
  }

  var offline: String { say("hors ligne", en: "offline", simple: "sans internet") }

  /// How much of a large journal has been read.
  func reading(_ share: Int) -> String { say("lecture \(share) %", en: "reading \(share) %") }

  var readOnly: String { say("lecture seule", en: "read-only") }

  /// What the screen says when the window is too small.
  func tooSmall(_ columns: Int, _ rows: Int) -> String {
    say(
      "Agrandissez la fenêtre : il faut 60 colonnes sur 18 lignes, il y en a \(columns) sur \(rows).",
      en:
        "Please enlarge the window: 60 columns by 18 rows are needed, there are \(columns) by \(rows)."
    )
  }

  /// Days without movement, after a state.
  func stateFor(_ state: IntroductionState, days: Int) -> String {
    say(
      "\(name(state)), \(days) j", en: "\(name(state)), \(days) d",
      simple: "\(name(state)), \(days) jours")
  }

  func meetingOn(_ day: Day) -> String {
    say("rencontre \(shortDate(day))", en: "meeting \(shortDate(day))")
  }
}

extension Wording {
  /// A field that a filter may name, as it is typed.
  func name(_ field: QueryField) -> String {
    switch field {
    case .family: say("famille", en: "family")
    case .basin: say("bassin", en: "basin")
    case .state: say("état", en: "state")
    case .programme: say("programme", en: "programme")
    }
  }
}
