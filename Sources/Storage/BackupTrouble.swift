public import Domain

/// Why nothing was backed up, or restored, or not to the end.
public enum BackupTrouble: Equatable, Sendable {
  /// The reserve is not whole: to keep a copy of that would keep the damage.
  case unsound
  /// A reserve is where the backup was to be, or the backup where the reserve is.
  case isReserve
  case otherReserve
  /// What something was to be taken from is the backup of another reserve.
  case ofOther
  /// Acts are in it that a damaged folder has no more.
  case hasMissingActs
  /// Another copy of the reserve went on, and was backed up there; its file.
  case otherCopy(EntityID)
  /// There are acts in it that the reserve has not: it was put back.
  case ahead
  /// What it says of itself, or a file of it, is not whole.
  case damaged
  /// Keys stand in it that the reserve calls lost.
  case hasLostKeys
  /// An erasure was begun, and its keys are there still.
  case erasureDue
  case noBackup
  /// The folder holds a whole backup, most likely this one, but the disk refused the rest: files
  /// may still have their drafts' names, and keyrings that are too old may still be there.
  case unfinished
  /// It was written, and the disk gives back something else, or nothing.
  case notKept
  /// What was to be verified is no reserve, but the backup of one.
  case isBackup
  /// A restoration was not finished: what was erased since may still be in it.
  case beingRestored
  /// Another process restores into the same folder.
  case restoredByAnother
  /// Something is where the restored reserve was to be.
  case folderTaken
}

/// What a backup did.
public struct BackupReport: Equatable, Sendable {
  /// Lines of the journal, and those that were new on the stick.
  public internal(set) var records = 0
  public internal(set) var added = 0
  public internal(set) var keyring = ""
  /// Older keyrings that were deleted.
  public internal(set) var removed: [String] = []
}
