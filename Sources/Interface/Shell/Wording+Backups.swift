import Domain

extension Wording {
  func lastBackup(_ day: Day) -> String {
    say("sauvegarde du \(date(day))", en: "backup of \(date(day))")
  }
}

extension Saying {
  static let backUp = Saying("Sauvegarder sur une clé", en: "Back up on a stick")
  static let noBackupYet = Saying("pas encore de sauvegarde", en: "no backup yet")
  static let noStick = Saying(
    "Aucune clé n'est branchée : branchez-en une, attendez qu'elle s'affiche dans les fichiers, puis recommencez.",
    en: "No stick is plugged in: plug one in, wait until it shows among the files, then try again.")
}
