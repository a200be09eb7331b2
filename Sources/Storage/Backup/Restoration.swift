// A backup becomes a reserve in a folder that is not there yet, and which takes its name last: what
// was erased since is erased again before anybody can work in it. It has no watermark, so that it
// goes on under a number of its own, and never writes a file that the reserve goes on in which was
// backed up.

public import Domain
import Glibc

/// What a backup says of itself.
public struct Restorable: Sendable {
  public let made: Timestamp
  public let records: Int

  /// Throws where there is no backup, or something where the reserve is to be; nothing is written.
  public init(_ backup: String, to target: String) throws(StorageError) {
    try self.init(backup)
    try Restoration.refuseTaken(Restoration.plain(target))
  }

  /// Throws where there is none.
  public init(_ backup: String) throws(StorageError) {
    let source = BackupFolder(path: backup)
    guard try source.isFolder, let head = try source.readHead() else { throw .backup(.noBackup) }
    (made, records) = (head.made, head.records)
  }
}

/// A reserve that is made of a backup, until it takes its name.
///
/// Meanwhile a file in it says which process is at it, and nobody else opens it; the folder is
/// held, so that no other restoration takes it for what somebody was stopped in.
public struct Restoration: ~Copyable, Sendable {
  /// Where it stands meanwhile.
  public let folder: String
  public let made: Timestamp
  public let records: Int
  private let target: String
  private let lock: FolderLock

  /// Copies and checks everything; where it throws, there is nothing more than before.
  ///
  /// `progress` is told how many bytes of the journal were examined, and of how many.
  public init(
    of backup: String, to target: String, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageError) {
    let target = Self.plain(target)
    let (source, copy) = (BackupFolder(path: backup), Folder(path: target + ".new"))
    guard try source.isFolder else { throw .backup(.noBackup) }
    let reading = try source.hold(LOCK_SH)
    guard let head = try source.readHead() else { throw .backup(.noBackup) }
    try Self.refuseTaken(target)
    try Self.clear(Folder(path: target))
    try Self.clear(copy)
    try StorageError.catching { () throws(SystemFailure) in try copy.make() }
    let lock = try Self.hold(copy)
    do throws(StorageError) {
      try StorageError.catching { () throws(SystemFailure) in
        try copy.replace(copy.restoring, with: Self.ownNumber, using: SystemDisk())
      }
      try Self.copy(head, of: source, to: copy, using: SystemDisk())
      var reserve = try Reserve.unread(copy, using: SystemDisk())
      let isSound = try reserve.verified(nil, progress).isSound
      // A last act that is not whole would pass for one that nobody has finished.
      guard isSound, reserve.heads == head.journals.map(\.head) else { throw .backup(.damaged) }
    } catch {
      try? Self.empty(copy)
      throw error
    }
    withExtendedLifetime(reading) {}
    (self.target, folder) = (target, copy.path)
    self.lock = lock
    (made, records) = (head.made, head.records)
  }

  fileprivate static func plain(_ target: String) -> String {
    var target = target
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    return target
  }

  /// Of this process.
  fileprivate static var ownNumber: [UInt8] { Array("\(getpid())\n".utf8) }

  /// An empty folder is as good as none, and so is one that somebody was stopped in.
  fileprivate static func refuseTaken(_ target: String) throws(StorageError) {
    let isTaken = try StorageError.catching { () throws(SystemFailure) -> Bool in
      guard let status = try FileStatus(path: target) else { return false }
      guard status.isFolder else { return true }
      return isSomebodys(try FolderNames.read(target) ?? [])
    }
    guard !isTaken else { throw .backup(.folderTaken) }
  }

  /// Of whoever was stopped before; nothing of whoever is still at it.
  private static func clear(_ folder: Folder) throws(StorageError) {
    guard let lock = try holdIfThere(folder) else { return }
    let isTaken = try StorageError.catching { () throws(SystemFailure) -> Bool in
      isSomebodys(try FolderNames.read(folder.path) ?? [])
    }
    guard !isTaken else { throw .backup(.folderTaken) }
    try empty(folder)
    withExtendedLifetime(lock) {}
  }

  private static func holdIfThere(_ folder: Folder) throws(StorageError) -> FolderLock? {
    let isThere = try StorageError.catching { () throws(SystemFailure) in
      try FolderNames.read(folder.path) != nil
    }
    return isThere ? try hold(folder) : nil
  }

  private static func hold(_ folder: Folder) throws(StorageError) -> FolderLock {
    do throws(StorageError) {
      return try FolderLock.take(onItself: folder.path, LOCK_EX)
    } catch .busy {
      throw .backup(.restoredByAnother)
    }
  }

  /// The mark last: whoever is stopped at it is known by it.
  private static func empty(_ folder: Folder) throws(StorageError) {
    try StorageError.catching { () throws(SystemFailure) in
      let (names, own) = (try FolderNames.read(folder.path) ?? [], Folder.restoring)
      for name in names.filter({ $0 != own }) + names.filter({ $0 == own }) {
        try SystemDisk().remove("\(folder.path)/\(name)")
      }
      guard unsafe rmdir(folder.path) == 0 else { throw SystemFailure("rmdir", file: folder.path) }
    }
  }

  /// What a folder holds where nothing says that a reserve was being made there, or something has
  /// another name than a reserve's files have.
  private static func isSomebodys(_ names: [String]) -> Bool {
    let own = Folder.restoring
    let isMarked = names.contains(own) || names.allSatisfy { $0 == own + ".new" }
    return !isMarked || !names.allSatisfy(isOfReserve)
  }

  private static func isOfReserve(_ name: String) -> Bool {
    name == Folder.restoring || name.hasSuffix(".journal") || name.hasSuffix(".new")
      || name.hasSuffix(".tries")
      || BackupFolder.isSlot(name) || BackupFolder.isOfReserve(name)
  }

  private static func copy(
    _ head: BackupHead, of source: BackupFolder, to folder: Folder, using disk: any Disk
  ) throws(StorageError) {
    var missing = false
    do throws(SystemFailure) {
      for end in head.journals {
        guard let place = try source.place(of: end) else {
          missing = true
          continue
        }
        let file = try Descriptor(opening: place, O_RDONLY)
        let name = folder.journal(of: end.head.writer)
        let copy = try folder.make(name, O_WRONLY | O_EXCL, using: disk)
        try file.copy(0..<end.bytes, to: copy.number, using: disk)
        try disk.synchronize(copy.number)
      }
      for file in head.files {
        guard let place = try source.place(of: file) else {
          missing = true
          continue
        }
        let isKeyring = BackupFolder.day(ofKeyring: file.name) != nil
        let name = isKeyring ? folder.keyring : "\(folder.path)/\(file.name)"
        try folder.replace(name, with: source.bytes(at: place), using: disk)
      }
      // By which it is told from every other copy, from the first act in it on.
      _ = try folder.make(folder.lock, O_RDWR, using: disk)
      try disk.synchronize(folder: folder.path)
    } catch { throw .system(error) }
    guard !missing else { throw .backup(.damaged) }
  }

  /// It takes its name, and is nobody's until it is no longer marked: then people work in it.
  public func finish() throws(StorageError) {
    try StorageError.catching { () throws(SystemFailure) in
      guard unsafe rename(folder, target) == 0 else { throw SystemFailure("rename", file: target) }
      let above = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let parent = above.isEmpty ? "." : above == [""] ? "/" : above.joined(separator: "/")
      let own = Folder(path: target)
      do throws(SystemFailure) {
        try Folder.synchronizeWhereReadable(parent)
        try SystemDisk().remove(own.restoring)
        // Or it could be marked again, with what people recorded in it.
        try SystemDisk().synchronize(folder: target)
      } catch {
        // It is told not to be there.
        try? own.replace(own.restoring, with: Self.ownNumber, using: SystemDisk())
        _ = unsafe rename(target, folder)
        throw error
      }
    }
  }

  /// As if it had not been begun.
  public func giveUp() { try? Self.empty(Folder(path: folder)) }
}

extension Folder {
  static let restoring = "reserve.restoring"
  var restoring: String { "\(path)/\(Self.restoring)" }

  /// By another process than this one, or by one that was stopped.
  var isBeingRestored: Bool {
    get throws(StorageError) {
      try StorageError.catching { () throws(SystemFailure) in
        guard try FileStatus(path: restoring) != nil else { return false }
        let number = try Descriptor(opening: restoring, O_RDONLY).read(count: 32, at: 0)
        return number != Restoration.ownNumber
      }
    }
  }
}
