// A damaged file stays as it is, down to its last byte: what is sound of it is read, up to the last
// signature before the damage, and the folder goes on from there under a new number. Keys that are
// missing are called lost in the keyring, so that it can be written again.

public import Domain
import Glibc

/// What a recovery did.
public struct RecoveryReport: Equatable, Sendable {
  public internal(set) var damage: Damage?
  /// Where the damage is; none where there is but one.
  public internal(set) var damagedFile: EntityID?
  /// Nobody's act; kept beside.
  public internal(set) var setAside: Range<Int>?
  public internal(set) var records = 0
  /// The folder goes on under a new number.
  public internal(set) var isNumberNew = false
  /// Sealed parts that were emptied, and put back from a backup.
  public internal(set) var refilled = 0
  /// How many keys were missing, and are from now on called lost.
  public internal(set) var keysLost = 0
  /// Whose erasure stood behind the damage.
  public internal(set) var erasedAgain: [CandidateID] = []
  /// How many a backup still had.
  public internal(set) var keysFound = 0
  /// Of the reserve, once it is whole again.
  public internal(set) var notices: [Notice] = []

  /// Whether private parts are empty that nothing says to forget: only a backup gives them back.
  public var lacksParts: Bool {
    notices.contains { if case .partsEmptied = $0 { true } else { false } }
  }

  public var isEmpty: Bool {
    damage == nil && setAside == nil && !isNumberNew && keysLost == 0 && keysFound == 0
      && refilled == 0
  }
}

extension Reserve {
  /// Throws `headerDamaged` when nothing can be saved, `keysLocked` without the passphrase, since a
  /// new number is opened by somebody.
  public static func recover(
    _ path: String, at time: Timestamp, passphrase: Secret? = nil, backup: String? = nil,
    state: String? = nil
  ) throws(StorageError) -> RecoveryReport {
    try recover(
      Folder(path: path), using: SystemDisk(), at: time, passphrase: passphrase, backup: backup,
      state: state)
  }

  static func recover(
    _ folder: Folder, using disk: any Disk, at time: Timestamp, passphrase: Secret? = nil,
    backup: String? = nil, state: String? = nil
  ) throws(StorageError) -> RecoveryReport {
    guard try size(in: folder.path) != nil else { throw try folder.lackOfJournal }
    if try folder.isBackup { throw .backup(.isBackup) }
    return try FolderLock.take(on: folder).during { () throws(StorageError) in
      var reserve = try Reserve.open(
        folder, using: disk, passphrase, watches: false, checksAll: true, state: state)
      return try reserve.recover(at: time, from: backup)
    }
  }

  private mutating func recover(
    at time: Timestamp, from backup: String?
  ) throws(StorageError) -> RecoveryReport {
    let refilled = try backup.map { backup throws(StorageError) in try refill(from: backup) }
    var report = RecoveryReport(damage: trouble.damage ?? (lost.isEmpty ? nil : journal.cutBack))
    report.refilled = refilled ?? 0
    try time.checkPlausible()
    // Whether acts are missing is told by the passphrase alone.
    if isSeenFurther(unconfirmedHeads) { throw .keysLocked }
    // Only a keyring tells what is to be gone on with.
    if keys.ring == nil { throw keyringTrouble() }
    if isKeyringBefore { throw .keyringBefore }
    try makeDurable()
    report.damagedFile =
      report.damage == nil || chain.links.count < 2 ? nil : journal.header.writer
    let erasures = try erasuresBehindDamage()
    keys.condemned = Set(erasures.keys)
    report.keysFound =
      try backup.map { backup throws(StorageError) in
        try takeKeys(from: backup)
      } ?? 0
    report.keysLost = try callMissingKeysLost()
    if trouble.damage != nil || isElsewhere {
      guard journal.tip.number > 0 else { throw .headerDamaged }
      trouble.damage = nil
      try goOn(at: time)
      report.isNumberNew = true
      report.erasedAgain = try eraseAgain(erasures, at: time)
      // What waited for its last record only is finished.
      try settle(at: time)
    } else if journal.tip.offset < journal.size {
      report.setAside = try setTailAside()
      _ = try catchUp()
    }
    report.records = journal.tip.number
    report.notices = notices
    return report
  }

  /// Why there is none that is the reserve's.
  func keyringTrouble() -> StorageError {
    do throws(SystemFailure) {
      guard try FileStatus(path: folder.keyring) != nil else { return .keyringMissing }
      let file = try Descriptor(opening: folder.keyring, O_RDONLY)
      let bytes = try file.read(most: Keyring.largest)
      do throws(StorageError) { _ = try Keyring(reading: bytes) } catch { return error }
      return .keyringMissing
    } catch { return .system(error) }
  }

  private mutating func callMissingKeysLost() throws(StorageError) -> Int {
    let missing = trouble.lack
    guard missing > 0 else { return 0 }
    let names = missingNames
    keys.ring?.lost.formUnion(names)
    keys.ring?.isChanged = true
    try saveKeyring()
    trouble.lack = 0
    notices.removeAll { $0 == .keysMissing(missing) }
    return missing
  }
}
