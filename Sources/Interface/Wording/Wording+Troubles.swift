extension Wording {
  /// What is wrong with the files, and what to do about it, in one sentence.
  package func sentence(_ trouble: Trouble) -> String {
    switch trouble {
    case .noReserve:
      say(
        "Il n'y a pas de réserve dans ce dossier : créez-en une par « vivier init DOSSIER ».",
        en: "There is no reserve in this folder: make one with “vivier init FOLDER”.")
    case .reserveExists:
      say(
        "Il y a déjà une réserve dans ce dossier : choisissez-en un autre.",
        en: "There is a reserve in this folder already: choose another one.")
    case .busy:
      say(
        "Un autre programme écrit dans la réserve : réessayez dans un instant.",
        en: "Another program is writing in the reserve: try again in a moment.")
    case .newerVersion(let number):
      say(
        "Cette réserve est au format \(number), plus récent que ce programme : installez la nouvelle version.",
        en: "This reserve has format \(number), newer than this program: install the new version.")
    case .newerRecords(let count):
      say(
        count < 2
          ? "Un programme plus récent a écrit une ligne d'un type inconnu : lecture seule ; installez-le."
          : "Un programme plus récent a écrit \(count) lignes d'un type inconnu : lecture seule ; installez-le.",
        en: "A newer program wrote \(count) records of unknown kinds: read-only; install it.")
    case .headerDamaged:
      say(
        "La première ligne du journal est abîmée : reprenez une sauvegarde du dossier.",
        en: "The journal's first line is damaged: put back a backup of the folder.")
    case .damaged(let line, let bytes, let cause):
      damage(line, bytes, cause)
    default: writing(trouble)
    }
  }

  private func damage(_ line: Int, _ bytes: Range<Int>, _ cause: Trouble.Cause) -> String {
    let place = say(
      "ligne \(line), octets \(bytes.lowerBound) à \(bytes.upperBound)",
      en: "line \(line), bytes \(bytes.lowerBound) to \(bytes.upperBound)")
    if cause == .rolledBack {
      return say(
        "Ce journal a été remplacé par une copie plus ancienne (\(place)) : lecture seule ; voyez « vivier verify ».",
        en: "This file was rolled back (\(place)): read-only; see “vivier verify”.")
    }
    return say(
      "Le journal est abîmé (\(place), \(name(cause))) : lecture seule ; voyez « vivier verify » et « vivier recover ».",
      en:
        "The journal is damaged (\(place), \(name(cause))): read-only; see “vivier verify” and “vivier recover”."
    )
  }

  /// Why a line of the journal cannot be trusted.
  package func name(_ cause: Trouble.Cause) -> String {
    switch cause {
    case .malformed: say("ligne illisible", en: "unreadable line")
    case .unterminated: say("ligne sans fin", en: "unfinished line")
    case .number: say("numéro qui ne suit pas", en: "number out of order")
    case .chain: say("chaîne rompue", en: "broken chain")
    case .seal: say("partie scellée altérée", en: "altered sealed part")
    case .rolledBack: say("copie plus ancienne", en: "older copy")
    }
  }

  private func writing(_ trouble: Trouble) -> String {
    switch trouble {
    case .networkFolder:
      say(
        "Ce dossier est sur un autre ordinateur, où l'on ne peut pas écrire sûrement : copiez-le sur ce disque.",
        en: "This folder is on another computer, where writing is not safe: copy it to this disk.")
    case .diskFull:
      say(
        "Le disque est plein : rien n'a été perdu ; faites de la place et réessayez.",
        en: "The disk is full: nothing was lost; make room and try again.")
    case .writeFailed:
      say(
        "Le disque a refusé d'écrire : rien n'a été perdu ; réessayez, puis faites vérifier le disque.",
        en: "The disk refused to write: nothing was lost; try again, then have the disk checked.")
    case .syncFailed:
      say(
        "Le disque n'a pas confirmé le dernier ajout : quittez, puis lancez « vivier recover ».",
        en: "The disk did not confirm the last change: quit, then run “vivier recover”.")
    case .notPermitted:
      say(
        "Vous pouvez lire cette réserve mais pas y écrire : demandez les droits sur le dossier.",
        en: "You may read this reserve but not write in it: ask for rights on the folder.")
    case .unwritable(let record):
      say(
        "L'ajout \(record) n'a pas pu être préparé : rien n'a été écrit ; signalez-le.",
        en: "Change \(record) could not be prepared: nothing was written; please report it.")
    case .system(let call, let code): system(call, code)
    default: opening(trouble)
    }
  }

  /// The numbers are those of errno(3) on Linux: EPERM, ENOENT, EACCES, ENOTDIR, EROFS.
  private func system(_ call: String, _ code: Int32) -> String {
    switch code {
    case 1, 13:
      say(
        "Vous n'avez pas les droits sur ce dossier ou ses fichiers : demandez-les, ou choisissez un autre dossier.",
        en:
          "You lack the rights on this folder or its files: ask for them, or choose another folder."
      )
    case 2, 20:
      say(
        "Ce dossier n'existe pas et ne peut pas être fait : vérifiez son nom.",
        en: "This folder does not exist and cannot be made: check its name.")
    case 30:
      say(
        "Ce disque est en lecture seule : choisissez un autre dossier.",
        en: "This disk is read-only: choose another folder.")
    default:
      say(
        "Le système a refusé (\(call), erreur \(code)) : vérifiez le dossier et réessayez.",
        en: "The system refused (\(call), error \(code)): check the folder and try again.")
    }
  }

  private func opening(_ trouble: Trouble) -> String {
    switch trouble {
    case .keyringUnusable:
      say(
        "Le trousseau de clés manque ou vient d'une autre réserve : remettez sa sauvegarde dans le dossier.",
        en: "The keyring is missing or belongs to another reserve: put its backup in the folder.")
    case .keyringDamaged(let line):
      say(
        "Le trousseau de clés est abîmé à la ligne \(line) : remettez sa sauvegarde dans le dossier.",
        en: "The keyring is damaged at line \(line): put its backup in the folder.")
    case .wrongPassphrase:
      say("Ce n'est pas la bonne phrase de passe : réessayez.", en: "Wrong passphrase: try again.")
    case .passphraseTooShort:
      say(
        "La phrase de passe est trop courte : il faut au moins 12 caractères.",
        en: "The passphrase is too short: at least 12 characters are needed.")
    case .keysLocked:
      say(
        "La réserve est fermée à clé : donnez la phrase de passe pour lire ou écrire des noms.",
        en: "The reserve is locked: give the passphrase to read or write names.")
    case .tornTail(let offset, let length):
      say(
        "Le dernier ajout avait été coupé : \(length) octets laissés de côté à la position \(offset), rien d'enregistré n'est perdu.",
        en:
          "The last write had been cut: \(length) bytes left aside at \(offset), nothing recorded is lost."
      )
    case .watermarkMade:
      say(
        "Le repère du journal manquait ; il est refait.",
        en: "The journal's mark was missing; made anew.")
    case .watermarkFailed:
      say(
        "Le repère du journal n'a pas pu être écrit ; les données sont sûres.",
        en: "The journal's mark could not be written; the data are safe.")
    case .folderOpenToOthers:
      say(
        "D'autres personnes peuvent écrire dans ce dossier : retirez-leur ce droit.",
        en: "Other people can write in this folder: take that right away.")
    case .unprotectedKeys:
      say(
        "Cette réserve n'a pas de phrase de passe : qui a le dossier peut lire les noms.",
        en: "This reserve has no passphrase: whoever has the folder can read the names.")
    default: keeping(trouble)
    }
  }
}
