import Domain
import Interface

extension Wording {
  /// By its code, the same with accents, or its English name; nil for somebody's own words.
  func erasureReason(_ typed: String) -> ErasureReason? {
    let typed = FoldedText(typed)
    return ErasureReason.allCases.first { reason in
      [reason.rawValue, "\(reason)", name(reason)].contains { FoldedText($0).isSame(as: typed) }
    }
  }

  func onlyPeopleAreErased(_ id: EntityID) -> String {
    say(
      "\(id.shown) n'est pas une personne : seule une personne s'efface ; le reste se ferme ou s'archive à l'écran.",
      en: "\(id.shown) is not a person: only a person is erased; the rest is closed or archived.")
  }

  func erasureConsequences(
    _ person: CandidateID, with joined: [String], name: String?, records: Int, notes: Int,
    introductions: Int
  ) -> [String] {
    let who = name.map { "\($0) (\(person.entity.shown))" } ?? person.entity.shown
    let lines = count(records, ("ligne", "lignes"), en: ("line", "lines"))
    let told = count(notes, ("note", "notes"), en: ("note", "notes"))
    let among = notes == 0 ? "" : say(", dont \(told)", en: ", \(told) among them")
    let ended = count(
      introductions, ("mise en relation en cours", "mises en relation en cours"),
      en: ("introduction under way", "introductions under way"))
    return [
      say(
        "Effacer \(who) rend illisible pour toujours ce qui est privé dans \(lines) du journal\(among).",
        en:
          "Erasing \(who) makes what is private in \(lines) of the journal unreadable for good\(among)."
      )
    ] + erasingJoined(joined) + [
      introductions == 0
        ? say("Aucune mise en relation n'est en cours.", en: "No introduction is under way.")
        : say("Cela termine \(ended).", en: "It ends \(ended)."),
      say(
        "Restent, sans nom : les dates, les états et les codes, pour les chiffres.",
        en: "What stays, without a name: dates, states and codes, for the figures."),
    ]
  }

  func askNumber(_ person: CandidateID) -> String {
    say(
      "Pour effacer, tapez le numéro \(person.entity.shown) : ",
      en: "To erase, type the number \(person.entity.shown): ")
  }

  func otherNumber(_ person: CandidateID) -> String {
    say(
      "Ce n'est pas le numéro \(person.entity.shown) : rien n'a été changé.",
      en: "That is not the number \(person.entity.shown): nothing was changed.")
  }

  func erased(_ person: CandidateID) -> String {
    say(
      "La fiche \(person.entity.shown) est effacée : les clés sont détruites. « vivier compact » vide aussi le journal ; détruisez les copies du trousseau de plus de 30 jours.",
      en:
        "\(person.entity.shown) is erased: the keys are destroyed. “vivier compact” blanks the journal too; destroy copies of the keyring older than 30 days."
    )
  }

  func compacted(parts: Int, bytes: Int) -> String {
    guard parts > 0 else {
      return say(
        "Rien à vider : aucune partie privée n'est sans clé.",
        en: "Nothing to blank: no private part has lost its key.")
    }
    let french = parts < 2 ? "1 partie privée vidée" : "\(parts) parties privées vidées"
    return say(
      "\(french), \(bytes) octets libérés.",
      en:
        "\(count(parts, ("", ""), en: ("private part", "private parts"))) blanked, \(bytes) bytes freed."
    )
  }
}
