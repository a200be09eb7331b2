extension Wording {
  func name(_ choice: WelcomePage.Choice) -> String {
    switch choice {
    case .sample: say("Voir une réserve d'exemple", en: "See a sample reserve")
    case .create: say("Créer une réserve", en: "Create a reserve")
    case .open: say("Ouvrir un dossier", en: "Open a folder")
    }
  }

  func note(_ choice: WelcomePage.Choice) -> String {
    switch choice {
    case .sample:
      say(
        "Des personnes inventées, pour essayer sans risque.", en: "Made-up people, to try safely.")
    case .create:
      say(
        "Un dossier neuf, que vous tiendrez.",
        en: "A new folder, to be kept by you.")
    case .open:
      say("Une réserve qui existe déjà.", en: "A reserve that already exists.")
    }
  }

  var folderLabel: String { say("Dossier", en: "Folder") }
  var reserveNameLabel: String { say("Nom de la réserve", en: "Name of the reserve") }
  var yourNameLabel: String { say("Votre nom", en: "Your name") }
}

extension Saying {
  static let welcome = Saying(
    "Il n'y a pas encore de réserve ici. Tout reste sur cet ordinateur : pas de compte, pas de "
      + "connexion.",
    en: "There is no reserve here yet. Everything stays on this computer: no account, no "
      + "connection.",
    simple: "Il n'y a pas encore de réserve ici. Tout reste sur cet ordinateur.")
  static let typeYourName = Saying(
    "Écrivez votre nom : il se lit à côté de ce que vous notez.",
    en: "Type your name: it stands beside what you record.")
  static let typeAFolder = Saying(
    "Écrivez le chemin d'un dossier, par exemple /home/amina/reserve.",
    en: "Type the path of a folder, such as /home/amina/reserve.")
  static let typeAName = Saying(
    "Écrivez un nom, par exemple Réserve pilote.", en: "Type a name, such as Pilot reserve.")
}
