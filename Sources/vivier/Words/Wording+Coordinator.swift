import Interface

extension Wording {
  func coordinatorAdded(_ name: String, id: String, for organisation: String) -> String {
    say(
      "\(name) peut ouvrir, sous le numéro \(id), ce qui est présenté à \(organisation), et décider.",
      en: "\(name) can open, under the number \(id), what \(organisation) is shown, and decide.")
  }

  /// In the order in which nothing stays open meanwhile.
  func removeAccessToo(id: String) -> String {
    say(
      "Ôtez aussi sa ligne de authorized_keys, celle qui contient « --as \(id) » ; ou bien, dans cet ordre, sa clé de /etc/ssh/vivier, son compte, et son fichier de sshd_config.d.",
      en:
        "Take their line out of authorized_keys too, the one with “--as \(id)”; or else, in this order, their key out of /etc/ssh/vivier, their account, and their file out of sshd_config.d."
    )
  }

  func oldKeyStays(id: String) -> String {
    say(
      "La clé d'avant ouvre toujours la porte, tant que son autre ligne, qui contient aussi « --as \(id) », n'est pas ôtée, ou son fichier de /etc/ssh/vivier remplacé.",
      en:
        "The key before still reaches the door, until its other line, with “--as \(id)” too, is taken out, or its file in /etc/ssh/vivier is replaced."
    )
  }

  func groupStays(_ group: String) -> String {
    say(
      "Son compte reste dans le groupe « \(group) » et peut copier le dossier : ôtez-le par « sudo deluser COMPTE \(group) ».",
      en:
        "Their account is still in the group “\(group)” and can copy the folder: take it out by “sudo deluser ACCOUNT \(group)”."
    )
  }

  func programOutOfReach(_ program: String) -> String {
    say(
      "Attention : un autre compte ne peut pas lancer \(program) ; installez Vivier dans /usr/local/bin, puis redemandez ces lignes par « vivier member ssh-key ».",
      en:
        "Beware: another account cannot start \(program); install Vivier in /usr/local/bin, then ask for these lines again by “vivier member ssh-key”."
    )
  }

  func folderOutOfReach(_ folder: String) -> String {
    say(
      "Attention : un autre compte ne peut pas ouvrir \(folder) ; le dossier doit être à un groupe, en mode 2770, là où d'autres peuvent passer, par exemple dans /srv.",
      en:
        "Beware: another account cannot open \(folder); the folder must be a group's, in mode 2770, where others may pass, in /srv for instance."
    )
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
    "La première ligne va dans authorized_keys, pour un compte que plusieurs ASBL partagent. Sinon, pour un compte à elle seule, les cinq suivantes vont dans sshd_config.d/10-vivier-COMPTE.conf, et les six dernières, une fois pour toutes, dans 90-vivier.conf.",
    en:
      "The first line goes into authorized_keys, for an account that several organisations share. Otherwise, for an account of its own, the next five go into sshd_config.d/10-vivier-ACCOUNT.conf, and the last six, once for all, into 90-vivier.conf."
  )
  static let firstLineWins = Saying(
    "Si cette clé est déjà dans authorized_keys, ôtez d'abord son autre ligne : la première l'emporte.",
    en:
      "If this key is in authorized_keys already, take its other line out first: the first one wins."
  )
  static let doorClosed = Saying(
    "Cet accès est fermé : parlez-en à qui vous accompagne.",
    en: "This access is closed: speak to your companion.")
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
