import Domain

extension Wording {
  func title(_ kind: RoundPage.Deed) -> String {
    switch kind {
    case .proposing: say("Propositions", en: "Proposals")
    case .presenting: say("Présentations", en: "Presentations")
    }
  }

  func intro(_ kind: RoundPage.Deed, done: Int, of all: Int) -> String {
    switch kind {
    case .proposing:
      let made = say(
        "\(done) \(done < 2 ? "proposée" : "proposées") sur \(all).",
        en: "\(done) of \(all) proposed.")
      return done == all
        ? made : made + say(" Entrée écrit pour les autres.", en: " Enter writes for the others.")
    case .presenting:
      return say(
        "\(done) \(done < 2 ? "présentée" : "présentées") sur \(all).",
        en: "\(done) of \(all) presented.")
    }
  }

  /// Nil when it was undone; once recorded, the introduction says where it stands.
  func outcome(
    _ outcome: RoundPage.Outcome, _ kind: RoundPage.Deed, _ introduction: Introduction?
  ) -> String {
    switch outcome {
    case .done: introduction.map { statement(of: $0) } ?? say("annulée", en: "undone")
    case .waiting: say("à écrire", en: "to be written")
    case .skipped: say("passée, pas proposée", en: "passed over, not proposed")
    case .refused, .notWritten:
      kind == .proposing
        ? say("pas proposée", en: "not proposed") : say("pas présentée", en: "not presented")
    }
  }

  var whyNot: String { say("pourquoi", en: "why") }
  var written: String { say("écrit", en: "written") }

  func turn(_ place: Int, of all: Int) -> String {
    say("\(place) sur \(all)", en: "\(place) of \(all)")
  }

  func skipPerson(others: Int) -> String {
    others == 0
      ? say("Passer cette personne", en: "Pass over this person")
      : say("Passer à la personne suivante", en: "Pass to the next person")
  }

  var keptHere: String { say("rien n'est perdu", en: "nothing is lost") }

  func leaveTicks(_ count: Int) -> String {
    say(
      "Quitter sans proposer ? \(ticked(count)) : la coche sera perdue.",
      en: "Leave without proposing? \(ticked(count)): the ticks will be lost.")
  }

  func roundDone(_ done: Int, refused: Int) -> String {
    let made = count(done, ("présentée", "présentées"), en: ("presented", "presented"))
    guard refused > 0 else { return made + "." }
    return say("\(made), \(refused) non.", en: "\(made), \(refused) not.")
  }
}

extension Saying {
  static let keptToGoOn = Saying(
    "votre texte est gardé tant que cette page est ouverte : Entrée le reprend",
    en: "your text is kept while this page is open: Enter takes it up again")
  static let stopRound = Saying("S'arrêter ici", en: "Stop here", simple: "Arrêter pour le moment")
  static let leaveRound = Saying(
    "Des textes ne sont pas enregistrés. Quitter cette page les perd. Quitter ?",
    en: "Some texts are not saved. Leaving this page loses them. Leave?")
}
