public import Domain

/// Why a reserve cannot be opened, read or written: numbers and places, nothing about a person.
public enum StorageError: Error, Equatable, Sendable {
  case noReserve
  /// Its other files are there.
  case journalGone
  case reserveExists
  /// Its folder was there, and is no more: moved, removed, or on a disk that was taken out.
  case reserveGone
  /// Another process holds the reserve for writing, and kept it for five seconds.
  case busy(LockHolder?)
  /// The journal or the keyring was made by another version of the program.
  case version(Int)
  /// The journal's first line is not one, so that nothing after it can be trusted.
  case headerDamaged
  /// The file that the others go on from.
  case journalMissing(EntityID)
  case readOnly(ReadOnlyReason)
  case system(SystemFailure)
  case wrongPassphrase
  /// The slot of whoever opens, or everybody's, is missing or not what was written.
  case slotDamaged
  /// A member's slot asks for more work than any that is written here.
  case slotTooCostly
  /// The passphrase has fewer than twelve characters.
  case passphraseTooShort
  case keysLocked
  /// The keyring is from before the member got the keys that open it: an older copy was put back.
  case keyringBefore
  /// The grant was taken back, or never made.
  case notGranted
  /// Whoever reads the reserve from elsewhere must have a passphrase.
  case passphraseNeeded
  case unknownOrganisation
  case keyringDamaged(line: Int)
  /// It belongs to another reserve, or there is none.
  case keyringMissing
  case unknownMember
  case memberExists
  /// Somebody must stay who can open the reserve.
  case lastMember
  case unknownGroup
  /// An erasure was begun and could not be finished; the next opening or record finishes it.
  case erasureUnfinished
  /// One that was begun before still cannot be finished, and nothing else is recorded until it is.
  case erasureWaiting
  case unwritable(record: Int)
  /// What is signed at such a moment would be read by nobody.
  case clockWrong(Day)
  /// More lines than one act may have, or too many bytes.
  case tooMuchAtOnce(Int)
  case backup(BackupTrouble)
  case seal(SealTrouble)
}

/// Why a reserve is open for reading only.
public enum ReadOnlyReason: Equatable, Sendable {
  case damaged(Damage)
  /// Made by a newer version of the program, which must write from now on.
  case newerRecords(Int)
  /// The folder is on another machine (NFS, SMB), whose locks and writes cannot be trusted.
  case networkFolder
  /// On a stick or the like: nobody could tell a copy from it.
  case removableFolder
  /// A later write may succeed, and ends this.
  case diskFull
  /// `EIO`; a later write may succeed, and ends this.
  case writeFailed
  /// The system could not say whether the last write reached the disk. It must not be asked again.
  case syncFailed
  case notPermitted
  case keyring
  /// The folder is a copy or was put back: somebody of the office opens it first.
  case copied
  /// What is known of it elsewhere is not there, and what stands there instead would destroy keys
  /// or let somebody in: people decide, no process does.
  case rewound
  /// An older keyring was put back: what would be written on top of it could not be read any more
  /// once the latest is back. Whoever has none goes on without by recovering.
  case keysMissing(Int)
}

extension ReadOnlyReason {
  /// Only who tries again can tell whether it is over.
  public var isPassing: Bool {
    switch self {
    case .diskFull, .writeFailed: true
    case .damaged, .newerRecords, .networkFolder, .removableFolder, .syncFailed, .notPermitted,
      .keyring, .copied, .rewound, .keysMissing:
      false
    }
  }
}

/// The first line of a journal that cannot be trusted; everything before it can.
public struct Damage: Error, Equatable, Sendable {
  /// The line, counted from 1, the header being the first.
  public let line: Int
  /// Its bytes in the file.
  public let bytes: Range<Int>
  public let cause: Cause

  /// What is wrong with a line.
  public enum Cause: Equatable, Sendable {
    case malformed
    case unterminated
    case number
    case chain
    case sealedHash
    case seal
    /// Nobody's who may sign here.
    case signature
    /// More lines or bytes than an act may have.
    case endless
    /// Shorter than it was, or without its last known line: an older copy was put back.
    case rolledBack
  }
}

/// Something that the user should be told once.
public enum Notice: Equatable, Sendable {
  /// Never acknowledged, and left aside.
  case tornTail(offset: Int, length: Int)
  /// The folder is a copy or was put back, and goes on under a new number.
  case wentOn
  /// And acts that were known are not in it.
  case actsLost
  /// The watermark could not be written; the records are safe.
  case watermarkFailed
  case folderOpenToOthers
  case filesOpenToOthers
  /// The journal knows of keys destroyed since.
  case olderKeyring
  /// That nothing says to have been destroyed: an older keyring was put back.
  case keysMissing(Int)
  /// Private parts are empty that nothing says to forget.
  case partsEmptied(Int)
  /// Of private parts whose keys nobody has, and which somebody goes on without.
  case keysLost(Int)
  /// An older keyring was put back, and got the keys back that were still in memory here.
  case keysGivenBack(Int)
  /// Whoever restores a backup from before is asked for them.
  case erasuresFinished([CandidateID])
  case unprotectedKeys
  /// Whoever gave a coordinator her passphrase can sign as she does until she chose her own.
  case passphraseGiven
  /// Passphrases typed since whoever opens now opened before; what was typed is kept nowhere.
  case triesFailed(Int, last: Timestamp)
}

extension StorageError {
  static func catching<Result: ~Copyable>(
    _ body: () throws(SystemFailure) -> Result
  ) throws(StorageError) -> Result {
    do { return try body() } catch { throw .system(error) }
  }
}
