import Canvas

extension Wording {
  func lockSentence(_ occasion: LockPage.Occasion, _ asked: LockMember?) -> String {
    switch occasion {
    case .opening: say("Ouvrir la réserve", en: "Open the reserve")
    case .locked where asked?.isProtected == false:
      say("Le bureau est caché. Rien n'est perdu.", en: "The desk is hidden. Nothing is lost.")
    case .locked:
      say(
        "Le bureau est fermé à clé. Rien n'est perdu.", en: "The desk is locked. Nothing is lost.")
    case .changing:
      say(
        "Tapez d'abord votre phrase d'aujourd'hui.", en: "First type your passphrase of today.")
    }
  }

  var whoOpens: String { say("Qui ouvre ?", en: "Who opens?") }

  func name(_ member: LockMember) -> String { member.isRecovery ? recoverySheet : member.name }

  var recoverySheet: String { say("Feuille de récupération", en: "Recovery sheet") }

  func passphrase(of member: LockMember) -> String {
    if member.isRecovery { return say("Code de la feuille :", en: "Code of the sheet:") }
    return say("Phrase de passe \(frenchOf(member.name)) :", en: "Passphrase of \(member.name):")
  }

  func enterOpens(_ member: LockMember) -> String {
    say(
      "Entrée rouvre le bureau \(frenchOf(member.name)).", en: "Enter opens \(member.name)'s desk.")
  }

  var beingOpened: String { say("Ouverture…", en: "Opening…") }

  /// The same whatever was wrong, so that it helps nobody who tries.
  func wrongPassphrase(wait seconds: Int, _ member: LockMember?) -> String {
    let wrong =
      member?.isRecovery == true
      ? say("Ce n'est pas le bon code.", en: "That is not the code.")
      : say("Ce n'est pas la bonne phrase.", en: "That is not the passphrase.")
    guard seconds > 0 else { return "\(wrong) \(say("Réessayez.", en: "Try again."))" }
    let wait = say("Réessayez dans \(seconds) s.", en: "Try again in \(seconds) s.")
    return "\(wrong) \(wait)"
  }

  func typeThePassphrase(_ member: LockMember?) -> String {
    member?.isRecovery == true
      ? say("Écrivez le code de la feuille.", en: "Type the code of the sheet.")
      : say("Écrivez la phrase de passe.", en: "Type the passphrase.")
  }

  func codeSoFar(_ count: Int) -> String {
    say(
      "\(characters(count)) sur \(LockPage.codeLength)",
      en: "\(characters(count)) of \(LockPage.codeLength)")
  }

  func codeMissing(_ count: Int) -> String {
    say("Il manque \(characters(count)).", en: "\(characters(count)) missing.")
  }

  func characters(_ count: Int) -> String {
    self.count(count, ("caractère", "caractères"), en: ("character", "characters"))
  }
}

extension Wording {
  func choosePassphrase(for member: String) -> String {
    say(
      "Choisissez la phrase de passe \(frenchOf(member))", en: "Choose the passphrase of \(member)")
  }

  var forExample: String { say("Par exemple :", en: "For example:") }

  func newPassphrase(_ field: NewPassphrasePage.Field) -> String {
    switch field {
    case .first: say("Phrase de passe", en: "Passphrase")
    case .again: say("Encore une fois", en: "Once more")
    }
  }

  func sentence(_ problem: NewPassphrasePage.Problem) -> String {
    switch problem {
    case .empty: say("Écrivez une phrase de passe.", en: "Type a passphrase.")
    case .short:
      say(
        "C'est trop court : il faut au moins 12 caractères.",
        en: "That is too short: at least 12 characters are needed.")
    case .differ:
      say(
        "Les deux ne sont pas pareilles : écrivez la phrase encore une fois.",
        en: "The two are not the same: type the passphrase once more.")
    }
  }

  var oneMoment: String { say("Un instant…", en: "One moment…") }
}

extension Wording {
  var recoveryMeans: String {
    say(
      "Ce code ouvre la réserve le jour où la phrase de passe est perdue : F6 au lieu de la phrase, "
        + "puis « \(recoverySheet) ». Il n'est montré qu'une fois.",
      en:
        "This code opens the reserve the day the passphrase is lost: F6 instead of the passphrase, "
        + "then “\(recoverySheet)”. It is shown only once.",
      simple: "Vous avez perdu la phrase de passe ? Tapez F6, puis choisissez "
        + "« \(recoverySheet) ». Le code n'est montré qu'une fois.")
  }
}

extension Saying {
  static let draftCannotBeOpened = Saying(
    "C'est fermé à clé. Votre phrase de passe a été changée : ce qui n'était pas enregistré ne se rouvre plus.",
    en: "Locked. Your passphrase was changed: what had not been saved cannot be opened any more.")
  static let couldBeProtected = Saying(
    "Il n'y a pas de phrase de passe. « vivier member passphrase » en donne une.",
    en: "There is no passphrase. “vivier member passphrase” gives one.")
  static let passphraseRule = Saying(
    "Au moins 12 caractères ; plusieurs mots sans rapport sont plus sûrs et plus faciles à retenir.",
    en: "At least 12 characters; several unrelated words are safer and easier to remember.",
    simple: "Écrivez au moins 12 caractères. Plusieurs mots, c'est plus sûr.")
  static let losingIt = Saying(
    "Sans cette phrase et sans la feuille de récupération, personne ne peut plus lire ce qui est scellé. "
      + "Même nous ne le pouvons pas : il n'y a pas d'autre clé.",
    en: "Without it and without the recovery sheet nobody can read what is sealed. "
      + "Not even we can: there is no other key.",
    simple: "Si vous perdez la phrase et la feuille, personne ne peut plus lire les noms. "
      + "Nous non plus.")
  /// To a coordinator, who has no part in the sheet.
  static let losingHers = Saying(
    "Si vous perdez cette phrase, le bureau de la réserve vous en donnera une autre.",
    en: "If you lose it, the reserve's office will give you another one.",
    simple: "Vous avez perdu la phrase ? Le bureau de la réserve vous en donne une autre.")
  static let withoutMeans = Saying(
    "Sans phrase de passe, qui a le dossier ou l'ordinateur peut lire tous les noms. "
      + "« vivier member passphrase » en donne une plus tard.",
    en: "Without a passphrase, whoever has the folder or the computer can read every name. "
      + "“vivier member passphrase” gives one later.")
  static let reallyWithout = Saying(
    "Continuer sans phrase de passe ? o/N", en: "Go on without a passphrase? y/N")
  static let whoGetsAPassphrase = Saying(
    "Qui reçoit une nouvelle phrase de passe ?", en: "Who gets a new passphrase?")
  static let recoveryAdvice = Saying(
    "Recopiez-le à la main sur une feuille, avec le nom de la réserve, ou imprimez cet écran. "
      + "Rangez la feuille loin de l'ordinateur, dans une armoire fermée.",
    en: "Copy it by hand on a sheet of paper, with the name of the reserve, or print this screen. "
      + "Keep the sheet away from the computer, in a locked cupboard.",
    simple: "Recopiez ce code sur une feuille. Rangez la feuille loin de l'ordinateur.")
  static let isCodeNoted = Saying(
    "Le code est-il noté hors de cet ordinateur ? o/N",
    en: "Is the code noted outside this computer? y/N")
}
