import Domain
import Interface
import Storage

extension Wording {
  var backupCommand: CommandHelp {
    CommandHelp(
      "Sauvegarde la réserve dans un dossier, par exemple sur une clé USB.",
      en: "Backs the reserve up in a folder, on a stick for instance.",
      usage: "backup <\(folderWord)>",
      examples: ["vivier backup /media/amina/CLE"],
      remark: say(
        """
        Les autres peuvent continuer à travailler. Aucune phrase de passe n'est demandée : la sauvegarde \
        s'ouvre avec celles de la réserve. Chaque fois, seul le nouveau est ajouté ; les trousseaux de plus \
        de 30 jours ou d'avant un effacement sont ôtés de la clé. Les brouillons n'en sont pas.
        """,
        en: """
          Others can go on working. No passphrase is asked for: the backup opens with those of the reserve. \
          Each time only what is new is added; keyrings older than 30 days or from before an erasure are \
          deleted from the stick. Drafts are not part of it.
          """))
  }

  var restoreCommand: CommandHelp {
    CommandHelp(
      "Fait une réserve d'une sauvegarde, dans un nouveau dossier.",
      en: "Makes a reserve of a backup, in a new folder.",
      usage: "restore <\(folderWord)> <\(newFolderWord)>",
      examples: [
        "vivier restore /media/amina/CLE ~/Reserve",
        "vivier restore /media/amina/CLE ~/Reserve < effacements.txt",
      ],
      remark: say(
        """
        Tout est vérifié d'abord. Les numéros effacés depuis la sauvegarde sont demandés, un par ligne, tels \
        que « vivier erase » les a donnés : ces personnes sont effacées de nouveau, ce qui demande une \
        phrase de passe.
        """,
        en: """
          Everything is checked first. The numbers erased since the backup are asked for, one a line, as \
          “vivier erase” gave them: these people are erased again, which takes a passphrase.
          """))
  }

  var newFolderWord: String { say("NOUVEAU-DOSSIER", en: "NEW-FOLDER") }

  func backedUp(_ report: BackupReport) -> [String] {
    let lines = count(report.records, ("ligne", "lignes"), en: ("line", "lines"))
    let new =
      report.added == 0
      ? say("rien de nouveau", en: "nothing new")
      : say(
        "dont \(count(report.added, ("nouvelle", "nouvelles"), en: ("new", "new")))",
        en: "\(report.added) of them new")
    let saved = say(
      "La sauvegarde est faite et relue : \(lines) du journal, \(new), et le trousseau « \(report.keyring) ».",
      en:
        "Backed up and read again: \(lines) of the journal, \(new), and the keyring “\(report.keyring)”."
    )
    guard !report.removed.isEmpty else { return [saved] }
    let names = report.removed.map { say("« \($0) »", en: "“\($0)”") }.joined(separator: ", ")
    return [
      saved,
      say(
        "Ôtés de la sauvegarde, car trop anciens ou d'avant un effacement : \(names).",
        en: "Deleted as too old, or from before an erasure: \(names)."),
    ]
  }

  func sentence(_ trouble: BackupTrouble) -> String {
    switch trouble {
    case .unsound: say(.backupUnsound)
    case .isReserve: say(.backupIsReserve)
    case .otherReserve: say(.backupOfOther)
    case .ofOther: say(.otherBackup)
    case .hasMissingActs: say(.backupHasMissingActs)
    case .otherCopy(let writer):
      say(
        "Une autre copie de cette réserve a été sauvegardée ici (\(writer.shown)) : prenez un autre dossier, ou restaurez cette sauvegarde.",
        en:
          "Another copy of this reserve was backed up here (\(writer.shown)): take another folder, or restore this backup."
      )
    case .ahead: say(.backupAhead)
    case .damaged: say(.backupDamaged)
    case .hasLostKeys: say(.backupHasLostKeys)
    case .erasureDue: say(.backupErasureDue)
    case .noBackup: say(.noBackup)
    case .unfinished: say(.backupUnfinished)
    case .notKept: say(.backupNotKept)
    case .isBackup: say(.isBackup)
    case .beingRestored: say(.beingRestored)
    case .restoredByAnother: say(.restoredByAnother)
    case .folderTaken: say(.folderTaken)
    }
  }

  func restoring(_ restoration: borrowing Restoration) -> String {
    let lines = count(restoration.records, ("ligne", "lignes"), en: ("line", "lines"))
    return say(
      "Sauvegarde du \(date(restoration.made.day)), entière : \(lines).",
      en: "Backup of \(date(restoration.made.day)), whole: \(lines).")
  }

  func askErased(since day: Day) -> String {
    let since = date(day)
    return say(
      "Sauvegarde du \(since). Numéros effacés depuis, un par ligne, puis une ligne vide (« vivier erase » les a donnés) :",
      en:
        "Backup of \(since). Numbers erased since, one a line, then an empty line (“vivier erase” gave them):"
    )
  }

  func notInBackup(_ id: EntityID) -> String {
    say(
      "\(id.shown) n'est pas dans cette sauvegarde : il n'y a rien à effacer.",
      en: "\(id.shown) is not in this backup: there is nothing to erase.")
  }

  func erasedBefore(_ id: EntityID) -> String {
    say(
      "\(id.shown) était déjà effacé dans cette sauvegarde.",
      en: "\(id.shown) was already erased in this backup.")
  }

  func noNumber(_ typed: String) -> String {
    say(
      "« \(typed) » n'est pas le numéro d'une personne, comme C7K2-M9QX : corrigez-le et recommencez.",
      en:
        "“\(typed)” is not the number of a person, such as C7K2-M9QX: put it right and begin again."
    )
  }

  func restored(_ folder: String) -> String {
    say(
      "La réserve est dans « \(folder) » et continue sous un nouveau numéro de poste : mettez l'ancienne hors service, si elle existe encore.",
      en:
        "The reserve is in “\(folder)” and goes on under a new number: put the old one out of service, if it is still there."
    )
  }
}

extension Saying {
  /// Who asked for it, and why, is on the reserve that was lost.
  static let erasedAgain = Saying(
    "Effacée avant, et de nouveau après la restauration d'une sauvegarde.",
    en: "Erased before, and again after a backup was restored.")
  static let backupUnsound = Saying(
    "La réserve n'est pas entière, et rien n'a été sauvegardé : « vivier verify » dit ce qui manque.",
    en: "The reserve is not whole, and nothing was backed up: “vivier verify” says what is missing."
  )
  static let backupNotKept = Saying(
    "La sauvegarde est là, mais n'a pas pu être relue telle quelle : recommencez, et si cela se répète, prenez une autre clé.",
    en:
      "The backup is there, but could not be read again as it is: try again, and if that happens once more, take another stick."
  )
  static let backupUnfinished = Saying(
    "La sauvegarde est là, mais le disque a refusé la fin : recommencez-la, pour que rien de trop ancien n'y reste.",
    en:
      "The backup is there, but the disk refused the end: do it again, so that nothing too old stays in it."
  )
  static let isBackup = Saying(
    "C'est une sauvegarde, pas une réserve : « vivier restore » la vérifie en entier et en fait une réserve, dans un autre dossier.",
    en:
      "This is a backup, not a reserve: “vivier restore” checks all of it and makes a reserve of it, in another folder."
  )
  static let backupIsReserve = Saying(
    "Dans ce dossier est une réserve, pas une sauvegarde : donnez un autre dossier.",
    en: "This folder holds a reserve, not a backup: give another folder.")
  static let backupOfOther = Saying(
    "Dans ce dossier est la sauvegarde d'une autre réserve : donnez un autre dossier.",
    en: "This folder holds the backup of another reserve: give another folder.")
  static let otherBackup = Saying(
    "C'est la sauvegarde d'une autre réserve, et rien n'a été fait : donnez celle de cette réserve.",
    en: "This is the backup of another reserve, and nothing was done: give the one of this reserve."
  )
  static let backupHasMissingActs = Saying(
    "Cette sauvegarde a des actes qui manquent ici, et rien n'a été fait : restaurez-la dans un nouveau dossier ; sans --from, la réserve continue sans eux.",
    en:
      "This backup has acts that are missing here, and nothing was done: restore it into a new folder; without --from the reserve goes on without them."
  )
  static let backupAhead = Saying(
    "La sauvegarde contient des lignes que cette réserve n'a pas, car elle a été remise en arrière : restaurez la sauvegarde, ou donnez un autre dossier.",
    en:
      "The backup holds lines that this reserve has not, for it was put back: restore the backup, or give another folder."
  )
  static let backupDamaged = Saying(
    "La sauvegarde n'est pas entière, et rien n'a été fait : prenez-en une autre, ou sauvegardez dans un autre dossier.",
    en: "The backup is not whole, and nothing was done: take another, or back up in another folder."
  )
  static let backupErasureDue = Saying(
    "Un effacement n'est pas fini, et rien n'a été sauvegardé : ouvrez la réserve, qui le termine, puis recommencez.",
    en:
      "An erasure is not finished, and nothing was backed up: open the reserve, which finishes it, then try again."
  )
  static let backupHasLostKeys = Saying(
    "Cette sauvegarde a encore des clés que la réserve dit perdues : reprenez-les par « vivier recover RÉSERVE --from SAUVEGARDE », ou sauvegardez ailleurs.",
    en:
      "This backup still has keys that the reserve calls lost: take them back with “vivier recover RESERVE --from BACKUP”, or back up elsewhere."
  )
  static let noBackup = Saying(
    "Il n'y a pas de sauvegarde dans ce dossier : donnez celui que « vivier backup » a rempli.",
    en: "There is no backup in this folder: give the one that “vivier backup” filled.")
  static let folderTaken = Saying(
    "Ce dossier n'est pas vide, ou un autre du même nom suivi de « .new » : donnez-en un nouveau.",
    en: "This folder is not empty, or another of that name followed by “.new”: give a new one.")
  static let restoredByAnother = Saying(
    "Une autre restauration est en cours dans ce dossier : attendez qu'elle finisse, ou donnez-en un nouveau.",
    en: "Another restoration is at work in this folder: wait until it ends, or give a new one.")
  static let beingRestored = Saying(
    "La restauration de cette réserve n'a pas été finie, et rien n'y est ouvert : relancez « vivier restore » avec le même dossier.",
    en:
      "This reserve was not restored to the end, and nothing in it is opened: run “vivier restore” again with the same folder."
  )
}
