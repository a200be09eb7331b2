import Domain
import Interface

extension Wording {
  /// Nil for those that are called so everywhere.
  func memberHeading(_ column: String) -> String? {
    switch column {
    case "role": say("Rôle", en: "Role")
    case "protected": say("Phrase de passe", en: "Passphrase")
    default: nil
    }
  }

  func memberAdded(_ name: String, id: String) -> String {
    say(
      "\(name) peut ouvrir la réserve, sous le numéro \(id).",
      en: "\(name) can open the reserve, under the number \(id).")
  }

  func askRemoval(_ name: String, of role: MemberRole?) -> String {
    guard role != .committee else {
      return ask(
        say(
          "\(name) ne pourra plus sceller le journal. Retirer ce siège ?",
          en: "\(name) will no longer be able to seal the journal. Remove this seat?"))
    }
    return ask(
      say(
        "\(name) ne pourra plus ouvrir la réserve. Retirer cette personne ?",
        en: "\(name) will no longer be able to open the reserve. Remove this person?"))
  }

  func memberRemoved(_ name: String) -> String {
    say(
      "\(name) ne peut plus ouvrir la réserve ; ce qui a été copié avant reste lisible avec son ancienne phrase de passe.",
      en:
        "\(name) can no longer open the reserve; what was copied before stays readable with the old passphrase."
    )
  }

  func seatRemoved(_ name: String) -> String {
    say(
      "\(name) n'a plus de siège ; les sceaux que sa clé a signés restent.",
      en: "\(name) has no seat any more; the seals that its key signed stay.")
  }

  func memberRenewed(_ name: String) -> String {
    say(
      "\(name) a une nouvelle phrase de passe ; l'ancienne n'ouvre plus la réserve.",
      en: "\(name) has a new passphrase; the old one no longer opens the reserve.")
  }

  /// Sealed under keys that nobody has any more.
  func draftClosed(to name: String) -> String {
    say(
      "\(name) était en train d'écrire un formulaire : il ne s'ouvre plus, dites-lui de le récrire.",
      en: "\(name) was filling in a form: it no longer opens, tell them to write it again.")
  }
}

extension Saying {
  static let recoveryOnlyRenews = Saying(
    "La feuille de récupération ne sert qu'à choisir une phrase de passe : lancez « vivier member passphrase ».",
    en: "The recovery sheet serves only to choose a passphrase: run “vivier member passphrase”.")
  static let whoseNeeded = Saying(
    "Dites pour qui : « vivier member passphrase MEMBRE » ; « vivier member list » donne les numéros.",
    en: "Say for whom: “vivier member passphrase MEMBER”; “vivier member list” gives the numbers.")
  static let recoveryStays = Saying(
    "La feuille de récupération ne se retire pas : « vivier member passphrase feuille » en fait une autre.",
    en: "The recovery sheet cannot be removed: “vivier member passphrase sheet” makes another one.")
  static let sheetRenewed = Saying(
    "Nouvelle feuille de récupération : l'ancienne n'ouvre plus la réserve.",
    en: "New recovery sheet: the old one no longer opens the reserve.")
  static let yesNeeded = Saying(
    "Sans terminal pour confirmer, ajoutez --yes.",
    en: "Without a terminal to confirm on, add --yes.")
}

extension Wording {
  /// What the recovery sheet is called where a member is asked for, in any language.
  static let sheetWords = ["feuille", "sheet"]
}
