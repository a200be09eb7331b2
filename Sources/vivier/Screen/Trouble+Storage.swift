import Interface
import Storage

extension Trouble {
  /// The trouble that an error of the storage means.
  init(_ error: StorageError) {
    self =
      switch error {
      case .noReserve: .noReserve
      case .reserveExists: .reserveExists
      case .busy: .busy
      case .version(let number): .newerVersion(number)
      case .headerDamaged: .headerDamaged
      case .readOnly(let reason): Trouble(reason)
      case .system(let failure): .system(call: "\(failure.call)", code: failure.code)
      case .wrongPassphrase: .wrongPassphrase
      case .passphraseTooShort: .passphraseTooShort
      case .keysLocked: .keysLocked
      case .keyringDamaged(let line): .keyringDamaged(line: line)
      case .keyringMissing: .keyringUnusable
      case .unknownMember: .unknownMember
      case .notGranted: .notGranted
      case .passphraseNeeded: .passphraseNeeded
      case .unknownOrganisation: .unknownOrganisation
      case .memberExists: .memberExists
      case .lastMember: .lastMember
      case .unknownGroup: .unknownGroup
      case .erasureUnfinished: .erasureUnfinished
      case .unwritable(let record): .unwritable(record: record)
      }
  }

  /// The trouble that makes a reserve read-only.
  init(_ reason: ReadOnlyReason) {
    self =
      switch reason {
      case .damaged(let damage): Trouble(damage)
      case .newerRecords(let count): .newerRecords(count)
      case .networkFolder: .networkFolder
      case .diskFull: .diskFull
      case .writeFailed: .writeFailed
      case .syncFailed: .syncFailed
      case .notPermitted: .notPermitted
      case .keyring: .keyringUnusable
      }
  }

  /// The trouble that a damaged line is.
  init(_ damage: Damage) {
    self = .damaged(line: damage.line, bytes: damage.bytes, cause: Cause(damage.cause))
  }

  /// Something that the user should be told once.
  init(_ notice: Storage.Notice) {
    self =
      switch notice {
      case .tornTail(let offset, let length): .tornTail(offset: offset, length: length)
      case .watermarkMade: .watermarkMade
      case .watermarkFailed: .watermarkFailed
      case .folderOpenToOthers: .folderOpenToOthers
      case .filesOpenToOthers: .filesOpenToOthers
      case .olderKeyring: .olderKeyring
      case .keysMissing(let count): .keysMissing(count)
      case .erasuresFinished(let count): .erasuresFinished(count)
      case .unprotectedKeys: .unprotectedKeys
      }
  }
}

extension Trouble.Cause {
  /// Why a line cannot be trusted.
  init(_ cause: Damage.Cause) {
    self =
      switch cause {
      case .malformed: .malformed
      case .unterminated: .unterminated
      case .number: .number
      case .chain: .chain
      case .sealedHash, .seal: .seal
      case .rolledBack: .rolledBack
      }
  }
}
