import Interface

extension Wording {
  func coordinatorAdded(_ name: String, id: String, for organisation: String) -> String {
    say(
      "\(name) peut ouvrir, sous le numéro \(id), ce qui est présenté à \(organisation), et décider.",
      en: "\(name) can open, under the number \(id), what \(organisation) is shown, and decide.")
  }

  var publicKey: String { say("sa clé publique", en: "their public key") }
  var account: String { say("compte", en: "account") }

  func optionNeedsAnother(_ option: String, _ other: String) -> String {
    say(
      "\(option) ne va qu'avec \(other) : ajoutez-le, ou retirez \(option).",
      en: "\(option) goes only with \(other): add it, or leave out \(option).")
  }
}

extension Saying {
  static let whereAccessGoes = Saying(
    "La première ligne va dans authorized_keys, pour un compte que plusieurs ASBL partagent ; les cinq autres, dans sshd_config, pour un compte à elle seule. Une des deux suffit.",
    en:
      "The first line goes into authorized_keys, for an account that several organisations share; the five others into sshd_config, for an account of its own. Either will do."
  )
  static let removeAccessToo = Saying(
    "Ôtez aussi sa ligne de authorized_keys, ou ses cinq lignes de sshd_config.",
    en: "Take their line out of authorized_keys too, or their five lines out of sshd_config.")
  static let folderIsOpen = Saying(
    "Attention : tant que les facilitateur·rices n'ont pas aussi une phrase de passe, qui a accès au dossier lit tout ; « vivier member passphrase » en donne une.",
    en:
      "Beware: as long as the facilitators have no passphrase too, whoever has access to the folder reads everything; “vivier member passphrase” gives one.",
    simple:
      "Attention. Les facilitateur·rices n'ont pas de phrase de passe. Qui a accès au dossier peut donc tout lire. « vivier member passphrase » donne une phrase de passe."
  )
  static let badSSHKey = Saying(
    "Ce n'est pas une clé SSH publique seule sur sa ligne : demandez le fichier en .pub, ou la ligne que PuTTYgen donne à coller dans authorized_keys.",
    en:
      "This is not one public SSH key alone on its line: ask for the .pub file, or the line that PuTTYgen gives for pasting into authorized_keys."
  )
  static let pathFitsNoLine = Saying(
    "Le chemin de la réserve ou de Vivier contient un retour à la ligne ou un signe invisible : renommez le dossier.",
    en:
      "The path of the reserve or of the program holds a line break or something invisible: rename the folder."
  )
  static let organisationsSameName = Saying(
    "Plusieurs organisations portent ce nom : donnez le numéro, que montre « vivier list organisations ».",
    en: "Several organisations have that name: give the number, see “vivier list organisations”.")
}
