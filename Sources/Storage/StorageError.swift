/// Why a reserve cannot be opened, read or written.
///
/// It carries numbers and places, never anything about a person.
public enum StorageError: Error, Equatable, Sendable {
  case noReserve
  /// There is a reserve in the folder already.
  case reserveExists
  /// Another process holds the reserve for writing, and kept it for five seconds.
  case busy
  /// The journal or the keyring was made by another version of the program.
  case version(Int)
  /// The journal's first line is not one, so that nothing after it can be trusted.
  case headerDamaged
  /// Nothing can be written, for that reason.
  case readOnly(ReadOnlyReason)
  /// A call to the system failed.
  case system(SystemFailure)
  /// The passphrase opens no member's secret.
  case wrongPassphrase
  /// The passphrase has fewer than twelve characters.
  case passphraseTooShort
  /// The keys are not open: what is private can be neither read nor written.
  case keysLocked
  /// A coordinator may no longer open what this is about: the grant was taken back, or never made.
  case notGranted
  /// Whoever reads the reserve from elsewhere must have a passphrase.
  case passphraseNeeded
  /// The journal knows no organisation of that number.
  case unknownOrganisation
  /// The keyring's line cannot be understood, or its content was changed.
  case keyringDamaged(line: Int)
  /// The keyring belongs to another reserve, or there is none.
  case keyringMissing
  /// The keyring knows nobody of that number.
  case unknownMember
  /// There is a member of that name already.
  case memberExists
  /// Somebody must stay who can open the reserve.
  case lastMember
  /// The system knows no group of that name.
  case unknownGroup
  /// An erasure was begun and could not be finished; the next opening or record finishes it.
  case erasureUnfinished
  /// A payload could not be written.
  case unwritable(record: Int)
}

/// Why a reserve is open for reading only.
public enum ReadOnlyReason: Equatable, Sendable {
  /// The journal is damaged; what stands before the damage is shown.
  case damaged(Damage)
  /// So many records were made by a newer version of the program, which must write from now on.
  case newerRecords(Int)
  /// The folder is on another machine (NFS, SMB), whose locks and writes cannot be trusted.
  case networkFolder
  /// There was no room for the last write. A later write may succeed, and ends this.
  case diskFull
  /// The disk refused the last write (`EIO`). A later write may succeed, and ends this.
  case writeFailed
  /// The system could not say whether the last write reached the disk. It must not be asked again.
  case syncFailed
  /// This user may not write in the folder.
  case notPermitted
  /// The keyring is missing or damaged.
  case keyring
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
    /// It is not exactly a record.
    case malformed
    /// It does not end.
    case unterminated
    /// Its number does not follow.
    case number
    /// Its hash does not follow from its bytes and the line before.
    case chain
    /// The sealed part is not the one that the line was written with.
    case sealedHash
    /// The sealed part was not sealed for this line.
    case seal
    /// The journal is shorter than it was, or its last known line is not there: an older copy was
    /// put back.
    case rolledBack
  }
}

/// Something that the user should be told once.
public enum Notice: Equatable, Sendable {
  /// So many bytes at that offset were never acknowledged, and are left aside.
  case tornTail(offset: Int, length: Int)
  /// The watermark was missing or unreadable, and was made anew.
  case watermarkMade
  /// The watermark could not be written; the records are safe.
  case watermarkFailed
  /// People other than the owner can write in the folder.
  case folderOpenToOthers
  /// A file of the folder can be read or written by people who should not.
  case filesOpenToOthers
  /// The keyring is older than the journal, which knows of keys destroyed since.
  case olderKeyring
  /// So many keys are missing that nothing says to have been destroyed: an older keyring was put
  /// back.
  case keysMissing(Int)
  /// So many people's erasures had been begun, and are finished now.
  case erasuresFinished(Int)
  /// A member's secret is stored without a passphrase.
  case unprotectedKeys
}

extension StorageError {
  /// Turns the failure of a call to the system into an error of the reserve.
  static func catching<Result: ~Copyable>(
    _ body: () throws(SystemFailure) -> Result
  ) throws(StorageError) -> Result {
    do { return try body() } catch { throw .system(error) }
  }
}
