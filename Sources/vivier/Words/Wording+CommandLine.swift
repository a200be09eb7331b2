import Domain
import Interface

extension Wording {
  var someFacilitator: String { say("facilitateur·rice", en: "facilitator") }
  var newReserveName: String { say("Réserve", en: "Reserve") }
  var opening: String { say("J'ouvre la réserve…", en: "Opening the reserve…") }

  func inventing(_ people: Int) -> String {
    say("J'invente \(people) personnes…", en: "Making up \(people) people…")
  }

  func made(_ folder: String, member: String, programmes: Int, isProtected: Bool) -> String {
    let secret =
      isProtected
      ? say(
        "La phrase de passe protège les noms : perdue, elle ne se retrouve pas.",
        en: "The passphrase protects the names: once lost, it cannot be found again.")
      : say(
        "Sans phrase de passe : qui a le dossier peut lire les noms.",
        en: "No passphrase: whoever has the folder can read the names.")
    return say(
      "Réserve créée dans \(folder), tenue par \(member), avec \(programmes) programmes. \(secret)",
      en: "Reserve made in \(folder), kept by \(member), with \(programmes) programmes. \(secret)")
  }

  func sampleMade(_ folder: String) -> String {
    say("Réserve inventée dans \(folder).", en: "Made-up reserve in \(folder).")
  }

  func folderNotEmpty(_ folder: String) -> String {
    say(
      "\(folder) contient déjà quelque chose : choisissez un dossier vide ou nouveau.",
      en: "\(folder) holds something already: choose an empty or a new folder.")
  }

  func unreadable(_ file: String) -> String {
    guard file != "-" else { return say(.unreadableInput) }
    return say(
      "\(file) ne peut pas être lu : vérifiez le nom et les droits.",
      en: "\(file) cannot be read: check its name and your rights.")
  }

  func notFound(_ typed: String) -> String {
    say(
      "Aucun dossier « \(typed) » : « vivier list » donne les numéros.",
      en: "There is no file “\(typed)”: “vivier list” gives the numbers.")
  }

  /// Its keys are there, and no line that says anything of it.
  func isNotRead(_ id: EntityID) -> String {
    say(
      "Les actes sur \(id.shown) ne sont pas lus ici, « vivier verify » dit pourquoi : pour l'effacer, restaurez une sauvegarde qui les a, et effacez-le là.",
      en:
        "What was recorded about \(id.shown) is not read here, “vivier verify” says why: to erase it, restore a backup that has it, and erase it there."
    )
  }

  func isRetracted(_ id: EntityID) -> String {
    say(
      "L'inscription de \(id.shown) est annulée : la personne n'est dans aucune liste, et tout ce qui suit est encore gardé.",
      en:
        "The registration of \(id.shown) was undone: the person is in no list, and all that follows is kept still."
    )
  }

  func isErasedAlready(_ id: EntityID) -> String {
    say(
      "\(id.shown) est déjà effacé : gardez le numéro et la date qui suivent.",
      en: "\(id.shown) was erased before: keep the number and the date that follow.")
  }

  func unusableSettings(file: String) -> String {
    say(
      "\(file) n'est pas un fichier de réglages lisible : rien n'y est pris ; déplacez-le ailleurs.",
      en: "\(file) is no readable file of settings: nothing is taken from it; move it elsewhere.")
  }

  func badSetting(line: Int, file: String) -> String {
    say(
      "\(file), ligne \(line) : réglage inconnu ou valeur qui ne va pas ; il est ignoré.",
      en: "\(file), line \(line): unknown setting or unusable value; it is ignored.")
  }
}

extension Saying {
  fileprivate static let unreadableInput = Saying(
    "Ce qui arrive par l'entrée standard ne peut pas être lu : envoyez-le de nouveau.",
    en: "What comes in on standard input cannot be read: send it again.")
  static let noTemporaryFolder = Saying(
    "Aucun dossier provisoire n'a pu être créé : donnez un dossier par --at.",
    en: "No temporary folder could be made: give a folder with --at.")
  static let outputFailed = Saying(
    "Le résultat n'a pas pu être écrit en entier : faites de la place ou changez de fichier.",
    en: "The result could not be written whole: make room or choose another file.")
  static let settingsNotSaved = Saying(
    "Les réglages n'ont pas pu être gardés : vérifiez le dossier ~/.config/vivier.",
    en: "The settings could not be kept: check the folder ~/.config/vivier.")
}
