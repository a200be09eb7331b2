import Canvas
import Domain

extension Wording {
  /// The first where it has several.
  func key<Seat>(of binding: Binding<Seat>) -> String {
    if [.walk(.up), .walk(.down)].contains(binding.action) { return "↑↓" }
    if binding.action == .yes { return say("o", en: "y") }
    return binding.keys.first.map(key) ?? ""
  }

  func key(_ key: Key) -> String {
    switch key {
    case .character(" "): say("Espace", en: "Space")
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: say("Page ↑", en: "PgUp")
    case .pageDown: say("Page ↓", en: "PgDn")
    case .home: say("Début", en: "Home")
    case .end: say("Fin", en: "End")
    case .enter: say("Entrée", en: "Enter")
    case .escape: say("Échap", en: "Esc")
    case .tab: "Tab"
    case .backTab: say("Maj-Tab", en: "Shift-Tab")
    case .backspace: say("Retour", en: "Backspace")
    case .delete: say("Suppr", en: "Del")
    case .insert: say("Inser", en: "Ins")
    }
  }

  var notHere: String { say("cela ne sert pas sur cette page", en: "of no use on this page") }

  func notFor(_ kind: EntityKind) -> String {
    say("cela ne se fait pas pour \(one(kind))", en: "not done for \(one(kind))")
  }

  var nothingFollows: String { say("rien ne suit ici", en: "nothing comes next here") }
  var nothingToChoose: String { say("il n'y a rien à choisir", en: "there is nothing to choose") }
  var emptyList: String { say("la liste est vide", en: "the list is empty") }
  var useNextStep: String { say("voyez s Suite", en: "see s Next step") }
  var nothingFound: String { say("Rien ne correspond.", en: "Nothing found.") }
  var yes: String { say("Oui", en: "Yes") }
  var no: String { say("Non", en: "No") }
  func needIs(_ state: String) -> String {
    say("besoin encore \(state)", en: "need still \(state)")
  }
  func itIs(_ state: String) -> String { say("état : \(state)", en: "state: \(state)") }
}

extension Wording {
  func name(_ walk: Walk) -> String {
    switch walk {
    case .up: say("Ligne précédente", en: "Previous row")
    case .down: say("Ligne suivante", en: "Next row")
    case .pageUp: say("Page précédente", en: "Previous page")
    case .pageDown: say("Page suivante", en: "Next page")
    case .home: say("Début de la liste", en: "Start of the list")
    case .end: say("Fin de la liste", en: "End of the list")
    case .next: say("Volet ou section suivante", en: "Next pane or section")
    case .previous: say("Volet ou section précédente", en: "Previous pane or section")
    }
  }
}

extension Wording {
  func title(_ group: MenuGroup) -> String {
    switch group {
    case .today: say("Aujourd'hui", en: "Today")
    case .people: say("Personnes", en: "People")
    case .partners: say("ASBL et partenaires", en: "Partners")
    case .together: say("Ensemble", en: "Together")
    case .governance: say("Gouvernance", en: "Governance", simple: "Décider ensemble")
    case .reserve: say("La réserve", en: "The reserve")
    case .settings: say("Réglages", en: "Settings")
    }
  }
}

extension Saying {
  static let alreadyAtDesk = Saying(
    "rien ne reste à fermer, F10 quitte", en: "nothing is left to close, F10 quits")
  static let nothingSelected = Saying(
    "rien n'est choisi qui s'y prête", en: "nothing selected allows it")
  static let mixedKinds = Saying("cochez des lignes d'une même sorte", en: "tick rows of one kind")
  static let deadKey = Saying(
    "Cette touche ne fait rien ici. F1 montre celles qui servent.",
    en: "This key does nothing here. F1 shows those that do.")
  static let oneAtATime = Saying(
    "une seule ligne à la fois ; Échap retire les coches",
    en: "one row at a time; Esc takes the ticks off")
  package static let typedInVain = Saying(
    "Ce qui suit une touche refusée ne va nulle part : attendez une seconde, puis tapez la commande.",
    en: "What follows a refused key goes nowhere: wait a second, then press the command.")
  static let nothingToChooseFrom = Saying(
    "Il n'y a rien à choisir.", en: "There is nothing to choose.")
  static let listOfWhatIs = Saying(
    "cette liste montre ce qui est noté ailleurs", en: "this list shows what is recorded elsewhere")
  static let leaveFirst = Saying(
    "quittez d'abord cette page avec Échap", en: "first leave this page with Esc")
}
