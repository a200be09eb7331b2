import Domain
import Interface
import Storage

extension Wording {
  func sentence(_ error: StorageError) -> String {
    switch error {
    case .noReserve: say(.noReserve)
    case .journalGone: say(.journalGone)
    case .reserveExists: say(.reserveExists)
    case .reserveGone: say(.reserveGone)
    case .busy(let holder): holder.map(sentence) ?? say(.busy)
    case .version(let number): otherVersion(number)
    case .headerDamaged: say(.headerDamaged)
    case .journalMissing(let writer): journalMissing(writer)
    case .readOnly(let reason): sentence(reason)
    case .system(let failure): sentence(failure)
    case .wrongPassphrase:
      say(
        "Ce n'est pas la bonne phrase de passe : réessayez ; si elle est juste, le fichier de clé manque ou est abîmé, et il faut remettre celui de la sauvegarde.",
        en:
          "Wrong passphrase: try again; if it is right, the key file is missing or damaged, and the one of the backup must be put back."
      )
    case .slotTooCostly: say(.slotTooCostly)
    case .slotDamaged: say(.slotDamaged)
    case .passphraseTooShort: say(.passphraseTooShort)
    case .keysLocked: say(.keysLocked)
    case .keyringBefore: say(.keyringBefore)
    case .notGranted: say(.notGranted)
    case .passphraseNeeded: say(.passphraseNeeded)
    case .unknownOrganisation: say(.unknownOrganisation)
    case .keyringDamaged(let line): keyringDamaged(line)
    case .keyringMissing: say(.keyringUnusable)
    case .unknownMember: say(.unknownMember)
    case .memberExists: say(.memberExists)
    case .lastMember: say(.lastMember)
    case .unknownGroup: say(.unknownGroup)
    case .erasureUnfinished: say(.erasureUnfinished)
    case .erasureWaiting: say(.erasureWaiting)
    case .unwritable(let record): unwritable(record)
    case .clockWrong(let day): clockWrong(day)
    case .tooMuchAtOnce(let lines): tooMuchAtOnce(lines)
    case .backup(let trouble): sentence(trouble)
    case .seal(let trouble): sentence(trouble)
    }
  }

  func sentence(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .damaged(let damage): sentence(damage)
    case .newerRecords(let count):
      say(
        count < 2
          ? "Une version plus récente a écrit une ligne d'un type inconnu : lecture seule ; installez-la."
          : "Une version plus récente a écrit \(count) lignes d'un type inconnu : lecture seule ; installez-la.",
        en: "A newer program wrote \(count) records of unknown kinds: read-only; install it.")
    case .networkFolder:
      say(
        "Ce dossier est sur un autre ordinateur, où l'on ne peut pas écrire sûrement : copiez-le sur ce disque.",
        en: "This folder is on another computer, where writing is not safe: copy it to this disk.")
    case .removableFolder:
      say(
        "Ce dossier est sur une clé USB ou un disque semblable, où l'on ne peut pas écrire sûrement : copiez-le sur le disque de l'ordinateur.",
        en:
          "This folder is on a stick or the like, where writing is not safe: copy it to the computer's own disk."
      )
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
        "Le disque n'a pas confirmé le dernier ajout : quittez, ce qui est tapé attendra ; lancez « vivier recover », puis rouvrez.",
        en:
          "The disk did not confirm the last change: quit, what is typed will wait; run “vivier recover”, then open again."
      )
    case .notPermitted:
      say(
        "Vous pouvez lire cette réserve mais pas y écrire : demandez les droits sur le dossier.",
        en: "You may read this reserve but not write in it: ask for rights on the folder.")
    case .keyring: say(.keyringUnusable)
    case .copied:
      say(
        "Ce dossier est une copie, a été remis en arrière ou a perdu son repère : le bureau l'ouvre d'abord, puis vous ; ce qui est tapé attendra.",
        en:
          "This folder is a copy, was put back or lost its watermark: the office opens it first, then you; what is typed will wait."
      )
    case .rewound: say(.rewound)
    case .keysMissing(let count): readOnlyWithout(keys: count)
    }
  }

  private func sentence(_ damage: Damage) -> String {
    let bytes = damage.bytes
    let place = say(
      "ligne \(damage.line), octets \(bytes.lowerBound) à \(bytes.upperBound)",
      en: "line \(damage.line), bytes \(bytes.lowerBound) to \(bytes.upperBound)")
    if damage.cause == .rolledBack {
      return say(
        "Un fichier du journal a été remplacé par une copie plus ancienne (\(place)) : lecture seule ; voyez « vivier verify » et « vivier recover ».",
        en:
          "A file of the journal was rolled back (\(place)): read-only; see “vivier verify” and “vivier recover”."
      )
    }
    let cause = name(damage.cause)
    return say(
      "Le journal est abîmé (\(place), \(cause)) : lecture seule ; voyez « vivier verify » et « vivier recover ».",
      en:
        "The journal is damaged (\(place), \(cause)): read-only; see “vivier verify” and “vivier recover”."
    )
  }

  func name(_ cause: Damage.Cause) -> String {
    switch cause {
    case .malformed: say("ligne illisible", en: "unreadable line")
    case .unterminated: say("ligne sans fin", en: "unfinished line")
    case .number: say("numéro qui ne suit pas", en: "number out of order")
    case .chain: say("chaîne rompue", en: "broken chain")
    case .sealedHash, .seal: say("partie scellée altérée", en: "altered sealed part")
    case .signature: say("sans signature valable", en: "no valid signature")
    case .endless: say("ajout sans fin", en: "endless change")
    case .rolledBack: say("copie plus ancienne", en: "older copy")
    }
  }

  private func sentence(_ failure: SystemFailure) -> String {
    switch failure.kind {
    case .notPermitted:
      say(
        "Vous n'avez pas les droits sur ce dossier ou ses fichiers : demandez-les à qui s'en occupe.",
        en: "You lack the rights on this folder or its files: ask whoever looks after it for them.")
    case .absent:
      say(
        "Ce dossier n'existe pas et ne peut pas être fait : vérifiez son nom.",
        en: "This folder does not exist and cannot be made: check its name.")
    case .inTheWay: failure.file.map(inTheWay) ?? refused(failure)
    case .notAnswering:
      say(
        "Le disque n'a pas répondu (\(failure.call)) : réessayez, puis faites-le vérifier.",
        en: "The disk did not answer (\(failure.call)): try again, then have it checked.")
    case .outOfMemory:
      say(
        "La mémoire de l'ordinateur ne suffit pas : fermez d'autres programmes et réessayez.",
        en: "The computer has too little memory left: close other programs and try again.")
    case .diskFull: sentence(.diskFull)
    case .readOnlyDisk:
      say(
        "Ce disque est en lecture seule : choisissez un autre dossier.",
        en: "This disk is read-only: choose another folder.")
    case .tooManyFiles:
      say(
        "Trop de fichiers sont ouverts sur cet ordinateur : fermez d'autres programmes et réessayez.",
        en: "Too many files are open on this computer: close other programs and try again.")
    case .nameTooLong:
      say(
        "Le nom de ce dossier est trop long : choisissez-en un plus court.",
        en: "This folder's name is too long: choose a shorter one.")
    case .other: refused(failure)
    }
  }

  private func refused(_ failure: SystemFailure) -> String {
    say(
      "Le système a refusé (\(failure.call), erreur \(failure.code)) : vérifiez le dossier et réessayez.",
      en:
        "The system refused (\(failure.call), error \(failure.code)): check the folder and try again."
    )
  }
}

extension Wording {
  private func otherVersion(_ number: Int) -> String {
    number < 2
      ? say(
        "Cette réserve est au format \(number), que cette version ne lit pas : créez une réserve et importez-y les listes exportées de l'ancienne.",
        en:
          "This reserve has format \(number), which this program does not read: create a reserve and import the lists exported from the old one."
      )
      : say(
        "Cette réserve est au format \(number), plus récent que cette version : installez la nouvelle.",
        en: "This reserve has format \(number), newer than this program: install the new version.")
  }

  private func journalMissing(_ writer: EntityID) -> String {
    say(
      "Le fichier « \(writer.stored).journal », par lequel le journal commence, n'est pas dans le dossier : remettez celui de la sauvegarde.",
      en:
        "The file “\(writer.stored).journal”, with which the journal begins, is not in the folder: put the one of the backup back."
    )
  }

  private func tooMuchAtOnce(_ lines: Int) -> String {
    say(
      "C'est trop à la fois (au plus \(lines) lignes) : faites-le en plusieurs parties.",
      en: "This is too much at once (\(lines) lines at most): do it in several parts.")
  }

  private func clockWrong(_ day: Day) -> String {
    say(
      "L'horloge de cet ordinateur dit le \(date(day)) : réglez-la, puis réessayez ; rien n'est écrit d'ici là.",
      en:
        "This computer's clock says \(date(day)): set it, then try again; nothing is written until then."
    )
  }

  private func inTheWay(_ file: String) -> String {
    say(
      "« \(file) » est en travers, là où Vivier a un fichier de ce nom : déplacez-le ailleurs et réessayez.",
      en:
        "“\(file)” stands in the way, where Vivier has a file of that name: move it elsewhere and try again."
    )
  }

  private func sentence(_ holder: LockHolder) -> String {
    let (name, number) = (holder.program, holder.process)
    return holder.isStopped
      ? say(
        "« \(name) » (processus \(number)) est arrêté et retient la réserve : reprenez-le (fg) ou fermez-le ; lire reste possible.",
        en:
          "“\(name)” (process \(number)) is stopped and holds the reserve: continue it (fg) or end it; reading is possible."
      )
      : say(
        "« \(name) » (processus \(number)) écrit dans la réserve : réessayez dans un instant ; lire reste possible.",
        en:
          "“\(name)” (process \(number)) is writing in the reserve: try again in a moment; reading is possible."
      )
  }

  private func unwritable(_ record: Int) -> String {
    say(
      "L'ajout \(record) n'a pas pu être préparé : rien n'a été écrit ; signalez-le.",
      en: "Change \(record) could not be prepared: nothing was written; please report it.")
  }

  private func keyringDamaged(_ line: Int) -> String {
    say(
      "Le trousseau de clés est abîmé à la ligne \(line) : remettez sa sauvegarde dans le dossier.",
      en: "The keyring is damaged at line \(line): put its backup in the folder.")
  }

  private func readOnlyWithout(keys count: Int) -> String {
    say(
      count < 2
        ? "Il manque au trousseau la clé d'une partie privée : lecture seule. Remettez le dernier trousseau sauvegardé ; s'il n'y en a plus, « vivier recover » continue sans elle."
        : "Il manque au trousseau les clés de \(count) parties privées : lecture seule. Remettez le dernier trousseau sauvegardé ; s'il n'y en a plus, « vivier recover » continue sans elles.",
      en:
        "The keyring lacks the keys of \(count) private parts: read-only. Put back its latest backup; if there is none, “vivier recover” goes on without them."
    )
  }

}

extension Saying {
  static let noReserve = Saying(
    "Il n'y a pas de réserve dans ce dossier : créez-en une par « vivier init DOSSIER ».",
    en: "There is no reserve in this folder: make one with “vivier init FOLDER”.")
  static let journalGone = Saying(
    "Il n'y a plus de journal dans cette réserve, alors que ses clés y sont : remettez-le, ou ramenez une sauvegarde par « vivier restore ».",
    en:
      "The journal of this reserve is gone, though its keys are there: put it back, or bring back a backup with “vivier restore”."
  )
  static let reserveExists = Saying(
    "Il y a déjà une réserve dans ce dossier : choisissez-en un autre.",
    en: "There is a reserve in this folder already: choose another one.")
  static let reserveGone = Saying(
    "Le dossier de la réserve n'est plus là (déplacé, effacé, disque débranché) : remettez-le à sa place ; rien ne s'enregistre d'ici là.",
    en:
      "The reserve's folder is gone (moved, removed, disk taken out): put it back in its place; nothing is recorded until then."
  )
  static let busy = Saying(
    "Un autre Vivier écrit dans la réserve : réessayez dans un instant.",
    en: "Another program is writing in the reserve: try again in a moment.")
  static let headerDamaged = Saying(
    "La première ligne du journal est abîmée : reprenez une sauvegarde du dossier.",
    en: "The journal's first line is damaged: put back a backup of the folder.")
  static let passphraseTooShort = Saying(
    "La phrase de passe est trop courte : il faut au moins 12 caractères.",
    en: "The passphrase is too short: at least 12 characters are needed.")
  static let slotDamaged = Saying(
    "Le fichier de clé de ce membre, « U….slot », manque ou est abîmé : remettez celui de la sauvegarde, ou faites-lui donner une nouvelle phrase de passe.",
    en:
      "This member's key file, “U….slot”, is missing or damaged: put the one of the backup back, or have them given a new passphrase."
  )
  static let slotTooCostly = Saying(
    "La clé de ce membre demande plus de calcul que Vivier n'en écrit : remettez la sauvegarde de son fichier .slot, ou donnez-lui une autre phrase de passe.",
    en:
      "This member's key asks for more work than is ever written here: put the backup of their .slot file back, or give them another passphrase."
  )
  static let keysLocked = Saying(
    "La réserve est fermée à clé : donnez la phrase de passe pour lire ou écrire des noms.",
    en: "The reserve is locked: give the passphrase to read or write names.")
  static let notGranted = Saying(
    "Cette mise en relation ne vous est plus ouverte : parlez-en à la personne qui l'accompagne.",
    en: "This introduction is no longer open to you: speak to the companion.")
  static let passphraseNeeded = Saying(
    "Une coordination a toujours une phrase de passe : choisissez-en une.",
    en: "A coordinator always has a passphrase: choose one.")
  static let unknownOrganisation = Saying(
    "Aucune organisation n'a ce nom ou ce numéro : voyez « vivier list organisations ».",
    en: "No organisation has that name or number: see “vivier list organisations”.")
  static let keyringUnusable = Saying(
    "Le trousseau de clés manque, est abîmé ou vient d'une autre réserve : remettez sa sauvegarde dans le dossier.",
    en:
      "The keyring is missing, damaged or another reserve's: put its backup in the folder.")
  static let keyringBefore = Saying(
    "Le trousseau est une copie d'avant votre clé : remettez le dernier, ou qu'une autre personne du bureau ouvre la réserve ; à défaut, la feuille de récupération.",
    en:
      "The keyring is a copy from before your key: put back the latest, or let somebody else of the office open the reserve; failing that, use the recovery sheet."
  )
  static let unknownMember = Saying(
    "Personne n'a ce nom ou ce numéro dans le trousseau : voyez « vivier member list ».",
    en: "Nobody has that name or number in the keyring: see “vivier member list”.")
  static let memberExists = Saying(
    "Quelqu'un porte déjà ce nom dans le trousseau : ajoutez une initiale, pour savoir qui est qui.",
    en: "Somebody in the keyring has that name already: add an initial, to tell who is who.")
  static let lastMember = Saying(
    "C'est la dernière personne qui peut ouvrir la réserve : ajoutez quelqu'un d'abord.",
    en: "This is the last person who can open the reserve: add somebody first.")
  static let unknownGroup = Saying(
    "Ce groupe n'existe pas sur cet ordinateur : vérifiez son nom, ou demandez qu'on le crée.",
    en: "There is no such group on this computer: check its name, or have it made.")
  static let erasureWaiting = Saying(
    "Rien n'a été fait : un effacement commencé plus tôt n'est pas fini, car le disque le refuse. Faites de la place, et recommencez.",
    en:
      "Nothing was done: an erasure that was begun before is not finished, since the disk refuses it. Make room, and try again."
  )
  static let erasureUnfinished = Saying(
    "L'effacement est commencé mais le disque a refusé la suite : il sera terminé à la prochaine ouverture.",
    en: "The erasure has begun but the disk refused the rest: the next opening will finish it.")
}

extension Saying {
  static let writableAgain = Saying(
    "La réserve est à nouveau en ordre : on peut y enregistrer.",
    en: "The reserve is in order again: changes can be recorded.")
  static let readableAgain = Saying(
    "Les fichiers de la réserve se lisent à nouveau.",
    en: "The reserve's files can be read again.")
  static let rewound = Saying(
    "Ce dossier a été remis en arrière, et ce qui y est écrit depuis détruirait des clés ou ferait entrer quelqu'un : rien n'est fait. Remettez une sauvegarde entière, journaux et trousseau du même jour.",
    en:
      "This folder was put back, and what was written there since would destroy keys or let somebody in: nothing is done. Put a whole backup back, journals and keyring of the same day."
  )
}
