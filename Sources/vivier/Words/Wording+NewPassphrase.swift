import Interface

/// Whose a new passphrase is, by name where it is not theirs who runs the program.
enum PassphraseOwner {
  case keeper
  /// Chosen with her; it opens no more than what her organisation is shown.
  case coordinator(String)
  /// It opens a key that lies on a stick, and no reserve.
  case seat(String)
}

extension Wording {
  func passphraseAdvice(for owner: PassphraseOwner) -> [String] {
    let advice =
      switch owner {
      case .keeper: keeperPassphraseAdvice
      case .coordinator(let name): coordinatorPassphraseAdvice(name)
      case .seat(let name): seatPassphraseAdvice(name)
      }
    return advice.split(separator: "\n").map(String.init)
  }

  private var keeperPassphraseAdvice: String {
    say(
      """
      La phrase de passe protège tout ce qui touche aux personnes : il la faut à
      chaque ouverture, et personne ne peut la retrouver. Si elle est perdue, et la
      feuille de récupération aussi, les noms sont perdus pour toujours.
      """,
      en: """
        The passphrase protects everything about people: it is needed at each
        opening, and nobody can find it again. If it is lost, and the recovery sheet
        too, the names are lost for good.
        """,
      simple: """
        La phrase de passe protège les noms. Gardez-la bien, et gardez bien la
        feuille de récupération : sans elles, personne ne peut plus lire les noms.
        """
    )
  }

  private func coordinatorPassphraseAdvice(_ name: String) -> String {
    say(
      """
      C'est la phrase de passe de \(name), à taper à chaque connexion.
      Choisissez-la ensemble. Si elle est perdue, vous en donnerez une autre.
      """,
      en: """
        This is the passphrase of \(name), typed at each connection.
        Choose it together. If it is lost, you will give another one.
        """
    )
  }

  private func seatPassphraseAdvice(_ name: String) -> String {
    say(
      """
      C'est la phrase de passe de la clé USB de \(name), à taper à chaque sceau ; elle
      n'ouvre pas la réserve. Que cette personne la choisisse elle-même, et n'en dise
      rien. Si elle est perdue, retirez ce siège et donnez-en un autre.
      """,
      en: """
        This is the passphrase of the stick of \(name), typed at each seal; it does not
        open the reserve. Let that person choose it alone, and tell nobody. If it is
        lost, remove this seat and give another one.
        """
    )
  }

  func passphraseExample(_ words: String) -> String {
    say("Par exemple : \(words)", en: "For example: \(words)")
  }

  /// No pause after the last try.
  func wrongPassphrase(pause: Int?) -> String {
    guard let pause else {
      return say(
        "Ce n'est pas la bonne phrase de passe : c'était le dernier essai.",
        en: "Wrong passphrase: that was the last try.")
    }
    return say(
      "Ce n'est pas la bonne phrase de passe. Réessayez dans \(pause) s.",
      en: "Wrong passphrase. Try again in \(pause) s.")
  }

  func notInGroup(_ group: String) -> String {
    say(
      "Ce compte n'est pas dans le groupe « \(group) » : demandez qu'on l'y ajoute, puis reconnectez-vous.",
      en: "This account is not in the group “\(group)”: ask to be added, then log in again.")
  }
}

extension Saying {
  static let askNewPassphrase = Saying(
    "Nouvelle phrase de passe (12 caractères au moins) : ",
    en: "New passphrase (at least 12 characters): ")
  static let askAgain = Saying("La même, encore une fois : ", en: "The same once more: ")
  static let passphraseEmpty = Saying(
    "La phrase de passe est vide : tapez-en une, par exemple six mots.",
    en: "The passphrase is empty: type one, six words for instance.")
  static let passphraseHasMark = Saying(
    "La phrase de passe commence par une marque que personne ne tape (BOM) : enregistrez le fichier en UTF-8 sans BOM.",
    en:
      "The passphrase begins with a mark that nobody types (BOM): save the file as UTF-8 without BOM."
  )
  static let passphraseNotUTF8 = Saying(
    "La phrase de passe n'est pas en UTF-8 : enregistrez le fichier en UTF-8, ou tapez-la au terminal.",
    en: "The passphrase is not UTF-8: save the file as UTF-8, or type it on the terminal.")
  static let passphraseHasControl = Saying(
    "La phrase de passe contient un signe invisible que personne ne tape (tabulation, retour…) : ôtez-le.",
    en: "The passphrase holds an invisible sign that nobody types (tab, return…): take it out.")
  static let passphrasesDiffer = Saying(
    "Les deux phrases diffèrent : tapez de nouveau la première, puis la même.",
    en: "The two are not the same: type the first again, then the same.",
    simple: "Les deux phrases ne sont pas les mêmes. Recommencez.")
  static let newPassphraseNeeded = Saying(
    "Sans terminal, donnez la nouvelle phrase de passe par --new-passphrase-fd.",
    en: "Without a terminal, give the new passphrase with --new-passphrase-fd.")
  static let passphraseOrNone = Saying(
    "Choisissez : --passphrase-fd ou --no-passphrase, pas les deux.",
    en: "Choose one: --passphrase-fd or --no-passphrase, not both.")
  static let nothingMade = Saying(
    "Rien n'a été créé : il faut une phrase de passe tapée deux fois, ou --no-passphrase.",
    en: "Nothing was made: a passphrase must be typed twice, or use --no-passphrase.")
  static let passphraseChanged = Saying(
    "Votre phrase de passe est changée : l'ancienne n'ouvre plus rien ici.",
    en: "Your passphrase is changed: the one before opens nothing here any more.")
  static let nothingChanged = Saying("Rien n'a été changé.", en: "Nothing was changed.")
}
