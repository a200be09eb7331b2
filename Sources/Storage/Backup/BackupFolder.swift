import Domain
import Glibc

/// A folder, on a stick mostly, that keeps a backup: the files of the journal, to which each run
/// appends; slots and the keyring, whole; and `backup.head`, which says what counts.
///
/// It is no reserve: nothing in it is named as a reserve's keyring, watermark or lock.
struct BackupFolder {
  let path: String

  var head: String { path + "/backup.head" }
  func journal(of writer: EntityID) -> String { "\(path)/\(writer.stored).journal" }
  func path(of name: String) -> String { "\(path)/\(name)" }

  static func keyring(of day: Day) -> String { keyringPrefix + day.iso }

  static func day(ofKeyring name: String) -> Day? {
    guard name.hasPrefix(keyringPrefix) else { return nil }
    return Day(iso: String(name.dropFirst(keyringPrefix.count)))
  }

  private static let keyringPrefix = "keyring-"

  /// What stands in a reserve, and in no backup.
  static func isOfReserve(_ name: String) -> Bool {
    ["reserve.keyring", "reserve.head", "reserve.lock", "reserve.journal"].contains(name)
  }

  /// A member's, or one that waits for the record which gives the member its key.
  static func isSlot(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[1] == "slot", !parts[parts.count - 1].isEmpty
    else { return false }
    return MemberID(String(parts[0])).entity?.isOfMember == true && parts.last != "new"
  }

  /// Held by whoever writes the backup, or reads it.
  func hold(_ kind: Int32) throws(StorageError) -> FolderLock {
    try FolderLock.take(onItself: path, kind)
  }

  /// Only the last of its path: what lies above must be there, or a stick that is not.
  func make() throws(SystemFailure) {
    guard unsafe mkdir(path, 0o700) != 0 else { return }
    guard errno == EEXIST else { throw SystemFailure("mkdir", file: path) }
  }

  /// A link to one is as good: whoever chose it may have chosen that.
  var isFolder: Bool {
    get throws(StorageError) {
      try StorageError.catching { () throws(SystemFailure) in
        try FileStatus(path: path, isFollowed: true)?.isFolder ?? false
      }
    }
  }

  func names() throws(SystemFailure) -> [String] { try FolderNames.read(path) ?? [] }

  func bytes(of name: String) throws(SystemFailure) -> [UInt8] { try bytes(at: path(of: name)) }

  func bytes(at path: String) throws(SystemFailure) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY)
    return try file.read(most: Keyring.largest)
  }

  /// Nil where no backup was ever finished.
  func readHead() throws(StorageError) -> BackupHead? {
    let bytes = try StorageError.catching { () throws(SystemFailure) -> [UInt8]? in
      try FileStatus(path: head) == nil ? nil : self.bytes(of: "backup.head")
    }
    guard let bytes else { return nil }
    guard let head = BackupHead(reading: bytes) else { throw .backup(.damaged) }
    return head
  }

  /// Nil where no file is what the head names.
  ///
  /// Somebody may have been stopped before it took its name.
  func place(of file: BackupHead.File) throws(SystemFailure) -> String? {
    for name in [file.name, file.name + ".new"]
    where try FileStatus(path: path(of: name))?.isPlain == true {
      let bytes = try bytes(of: name)
      if Digest(of: bytes.span) == file.sum { return path(of: name) }
    }
    return nil
  }

  func place(of end: BackupHead.End) throws(SystemFailure) -> String? {
    let name = journal(of: end.head.writer)
    // A draft that ends so was copied whole; what stands there may be what it was made for.
    for path in [name + ".new", name] {
      let status = try FileStatus(path: path)
      guard status?.isPlain == true, status?.size ?? 0 >= end.bytes else { continue }
      if try ends(path, with: end) { return path }
    }
    return nil
  }

  /// Whether the line before that many bytes has the hash.
  private func ends(_ path: String, with end: BackupHead.End) throws(SystemFailure) -> Bool {
    let count = min(end.bytes, Journal.chunk)
    let last = try Descriptor(opening: path, O_RDONLY).read(count: count, at: end.bytes - count)
    guard last.count == count, last.last == 0x0A else { return false }
    let start = last.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard let record = Record(last, start..<count - 1) else { return false }
    return record.number == end.head.number && record.hash == end.head.hash
  }
}

extension Folder {
  var isBackup: Bool {
    get throws(StorageError) {
      let head = try status(of: BackupFolder(path: path).head)
      let keys = try status(of: keyring)
      return head != nil && keys == nil
    }
  }
}
