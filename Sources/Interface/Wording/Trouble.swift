/// What can go wrong with the files of a reserve, for a sentence that says what to do about it.
///
/// The program translates the errors of the storage into these, so that the interface needs to know
/// no file.
package enum Trouble: Equatable, Sendable {
  case noReserve
  case reserveExists
  case busy
  case newerVersion(Int)
  case headerDamaged
  case damaged(line: Int, bytes: Range<Int>, cause: Cause)
  case newerRecords(Int)
  case networkFolder
  case diskFull
  case writeFailed
  case syncFailed
  case notPermitted
  case keyringUnusable
  case keyringDamaged(line: Int)
  case wrongPassphrase
  case passphraseTooShort
  case keysLocked
  case unknownMember
  case notGranted
  case passphraseNeeded
  case unknownOrganisation
  case memberExists
  case lastMember
  case unknownGroup
  case erasureUnfinished
  case unwritable(record: Int)
  /// A call to the system failed, with its name and error number.
  case system(call: String, code: Int32)
  // Things to know that stop nothing.
  case tornTail(offset: Int, length: Int)
  case watermarkMade
  case watermarkFailed
  case folderOpenToOthers
  case filesOpenToOthers
  case olderKeyring
  case keysMissing(Int)
  case erasuresFinished(Int)
  case unprotectedKeys

  /// Why a line of the journal cannot be trusted.
  package enum Cause: Equatable, Sendable {
    case malformed
    case unterminated
    case number
    case chain
    case seal
    case rolledBack
  }
}
