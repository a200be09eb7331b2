public import Domain
import Glibc

extension Reserve {
  /// Others go on writing meanwhile; what they write once it has begun may be in it or not, each
  /// act whole.
  ///
  /// A passphrase is not needed; with one it is also known whether everything sealed can be opened.
  /// `progress` is told how many bytes of the journal were examined, and of how many.
  public static func backUp(
    _ path: String, to target: String, passphrase: Secret? = nil, state: String? = nil,
    at time: Timestamp, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageError) -> BackupReport {
    try backUp(
      Folder(path: path), to: BackupFolder(path: target), using: SystemDisk(), passphrase,
      state: state, at: time, progress)
  }

  static func backUp(
    _ folder: Folder, to target: BackupFolder, using disk: any Disk, _ passphrase: Secret? = nil,
    state: String? = nil, at time: Timestamp, _ progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageError) -> BackupReport {
    try time.checkPlausible()
    let snapshot = try examine(folder, using: disk, passphrase, state: state, progress) {
      reserve, found throws(StorageError) in
      guard found.isSound else { throw .backup(.unsound) }
      return try lock(folder).during {
        () throws(StorageError) in
        try reserve.readToEnd()
        return try reserve.snapshot()
      }
    }
    try StorageError.catching { () throws(SystemFailure) in try target.make() }
    return try target.hold(LOCK_EX).during { () throws(StorageError) in
      let writing = BackupWriting(target: target, disk: disk, snapshot: snapshot, time: time)
      let report = try writing.run()
      // Whatever fails from here on, it was written.
      guard (try? writing.isKept()) == true else { throw .backup(.notKept) }
      return report
    }
  }

  /// For a minute: at the end of a day nobody minds; whoever was stopped and holds it lets go of it
  /// no sooner.
  private static func lock(_ folder: Folder) throws(StorageError) -> FolderLock {
    for _ in 1..<12 {
      do throws(StorageError) { return try FolderLock.take(on: folder) } catch {
        guard case .busy(let holder) = error, holder?.isStopped != true else { throw error }
      }
    }
    return try FolderLock.take(on: folder)
  }

  /// What others wrote since it was examined.
  private mutating func readToEnd() throws(StorageError) {
    _ = try catchUp()
    switch condition {
    case .writable: break
    case .readOnly(let reason):
      switch reason {
      case .damaged, .newerRecords, .keyring, .rewound, .keysMissing: throw .readOnly(reason)
      case .networkFolder, .removableFolder, .diskFull, .writeFailed, .syncFailed, .notPermitted,
        .copied:
        break
      }
    }
    // The stick would hold keys of whoever was to be erased.
    guard !areKeysDoomed else { throw .backup(.erasureDue) }
  }
}
