import Console
import Domain
import Glibc
import Interface
import Storage

extension Failure {
  /// The end that an error of the storage means.
  init(_ error: StorageError) {
    self.init(Self.status(of: error), Launch.wording.sentence(Trouble(error)))
  }

  /// The end that a refused or failed recording means.
  init(_ error: RecordError, registry: Registry) {
    switch error {
    case .refused(let refusal):
      self.init(.refused, Launch.wording.sentence(refusal, registry: registry))
    case .storage(let error): self.init(error)
    }
  }

  /// The end that a terminal means on which nothing can be drawn.
  init(_ error: TerminalError) {
    let trouble: ScreenTrouble =
      switch error {
      case .notATerminal: .notATerminal
      case .unknownTerminalType(let type): .unknownType(type)
      case .tooSimple(let type): .tooSimple(type)
      case .unavailable: .unavailable
      }
    self.init(.refused, Launch.wording.sentence(trouble))
  }

  /// What the shell is told.
  static func status(of error: StorageError) -> ExitStatus {
    switch error {
    case .noReserve, .version, .passphraseTooShort, .unknownMember, .memberExists, .lastMember,
      .unknownGroup, .notGranted, .passphraseNeeded, .unknownOrganisation:
      .refused
    case .headerDamaged, .keyringDamaged, .keyringMissing: .damaged
    case .wrongPassphrase, .keysLocked: .locked
    case .system(let failure)
    where ["open", "stat"].contains(failure.call) && failure.code == EACCES:
      .refused
    case .reserveExists, .busy, .system, .unwritable, .erasureUnfinished: .cannotWrite
    case .readOnly(let reason): status(of: reason)
    }
  }

  private static func status(of reason: ReadOnlyReason) -> ExitStatus {
    switch reason {
    case .damaged, .keyring: .damaged
    default: .cannotWrite
    }
  }
}
