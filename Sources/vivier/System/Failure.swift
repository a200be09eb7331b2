import Console
import Domain
import Exchange
import Glibc
import Interface
import Storage

/// The end of a command that could not be carried out.
struct Failure: Error {
  let status: ExitStatus
  /// Nil when all has been said.
  let sentence: (@Sendable (Wording) -> String)?

  init(_ status: ExitStatus) { (self.status, sentence) = (status, nil) }

  init(_ status: ExitStatus, _ sentence: @escaping @Sendable (Wording) -> String) {
    (self.status, self.sentence) = (status, sentence)
  }

  init(_ status: ExitStatus, _ saying: Saying) { self.init(status) { $0.say(saying) } }
  init(_ error: StorageError) { self.init(Self.status(of: error)) { $0.sentence(error) } }

  init(_ error: RecordError, registry: Registry) {
    switch error {
    case .refused(let refusal): self.init(refusal, registry: registry)
    case .storage(let error): self.init(error)
    }
  }

  init(_ refusal: Refusal, registry: Registry) {
    self.init(.refused) { $0.sentence(refusal, registry: registry) }
  }

  init(_ error: TerminalError) { self.init(.refused) { $0.sentence(error) } }

  init(_ error: MappingError) {
    let isUsage = if case .unknownField = error { true } else { false }
    self.init(isUsage ? .usage : .refused) { $0.sentence(error) }
  }

  static func status(of error: StorageError) -> ExitStatus {
    switch error {
    case .noReserve, .reserveGone, .version, .passphraseTooShort, .unknownMember, .memberExists,
      .lastMember, .unknownGroup, .notGranted, .passphraseNeeded, .unknownOrganisation:
      .refused
    case .headerDamaged, .journalGone, .journalMissing, .keyringDamaged, .keyringMissing,
      .keyringBefore,
      .slotDamaged, .slotTooCostly:
      .damaged
    case .wrongPassphrase, .keysLocked: .locked
    case .system(let failure)
    where ["open", "stat"].contains(failure.call) && failure.kind == .notPermitted: .refused
    case .reserveExists, .busy, .system, .unwritable, .erasureUnfinished, .erasureWaiting,
      .clockWrong,
      .tooMuchAtOnce:
      .cannotWrite
    case .readOnly(let reason): status(of: reason)
    case .backup(let trouble): status(of: trouble)
    case .seal(let trouble): status(of: trouble)
    }
  }

  private static func status(of trouble: SealTrouble) -> ExitStatus {
    switch trouble {
    case .unsound, .stickDamaged, .noteMissing, .notContinued: .damaged
    case .noStick, .stickTaken, .keyIsOnStick, .otherReserve, .unknownSeat: .refused
    }
  }

  private static func status(of trouble: BackupTrouble) -> ExitStatus {
    switch trouble {
    case .unsound, .damaged: .damaged
    case .isReserve, .otherReserve, .otherCopy, .ahead, .noBackup, .folderTaken,
      .isBackup, .beingRestored, .hasLostKeys, .erasureDue,
      .ofOther, .hasMissingActs:
      .refused
    case .unfinished, .notKept, .restoredByAnother: .cannotWrite
    }
  }

  private static func status(of reason: ReadOnlyReason) -> ExitStatus {
    switch reason {
    case .damaged, .keyring, .rewound, .keysMissing: .damaged
    case .newerRecords, .networkFolder, .removableFolder, .diskFull, .writeFailed, .syncFailed,
      .notPermitted, .copied:
      .cannotWrite
    }
  }
}
