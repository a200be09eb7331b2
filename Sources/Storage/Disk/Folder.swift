import CSodium
import Domain
import Glibc

/// The folder of one reserve, and the names of its files.
struct Folder: Equatable {
  let path: String

  func journal(of writer: EntityID) -> String { "\(path)/\(writer.stored).journal" }
  func slot(of member: MemberID) -> String { "\(path)/\(member.stored).slot" }

  /// Until the journal gives the member this key.
  func slot(of member: MemberID, waitingFor key: String) -> String {
    "\(slot(of: member)).\(key.prefix(Self.keyPrefix))"
  }

  private static let keyPrefix = 8

  /// What version 1 wrote.
  var oldJournal: String { path + "/reserve.journal" }
  var keyring: String { path + "/reserve.keyring" }
  var head: String { path + "/reserve.head" }
  /// What writers hold while they write; never removed.
  var lock: String { path + "/reserve.lock" }

  /// Passphrases that opened nothing, of a member or of somebody who did not say who they are.
  func tries(of member: MemberID?) -> String {
    "\(path)/\(member?.stored ?? "reserve").tries"
  }

  /// What coordinators were typing.
  var drafts: String { path + "/drafts" }

  func writers() throws(SystemFailure) -> [EntityID] {
    try names().compactMap { Self.id($0, ending: ".journal") }.filter(\.isOfWriter)
  }

  /// What the names say; what stands in the files is another matter.
  struct SlotFiles {
    var members: [MemberID] = []
    var waiting: [WaitingSlot] = []
    /// Paths of what was to become one and never did.
    var unfinished: [String] = []
  }

  func slotFiles() throws(SystemFailure) -> SlotFiles {
    var files = SlotFiles()
    for name in try names() {
      if let id = Self.id(name, ending: ".slot"), id.isOfMember {
        files.members.append(MemberID(id))
      } else if let waiting = WaitingSlot(name, in: path) {
        files.waiting.append(waiting)
      } else if name.hasPrefix("U"), name.contains(".slot"), name.hasSuffix(".new") {
        files.unfinished.append(path + "/" + name)
      }
    }
    return files
  }

  struct WaitingSlot {
    let member: MemberID
    /// The first characters of it.
    let key: String
    let path: String

    init?(_ name: String, in folder: String) {
      let parts = name.split(separator: ".", maxSplits: 2)
      guard parts.count == 3, parts[1] == "slot", parts[2].utf8.count == Folder.keyPrefix,
        let id = MemberID(String(parts[0])).entity
      else { return nil }
      (member, key, path) = (MemberID(id), String(parts[2]), folder + "/" + name)
    }
  }

  private static func id(_ name: String, ending suffix: String) -> EntityID? {
    guard name.utf8.count == 8 + suffix.utf8.count, name.hasSuffix(suffix) else { return nil }
    return EntityID(stored: Array(name.utf8.prefix(8)).span)
  }

  /// None where there is no folder.
  private func names() throws(SystemFailure) -> [String] { try FolderNames.read(path) ?? [] }

  /// Where on which machine this folder is: a copy is somewhere else.
  ///
  /// BLAKE2b-256 of machine-id(5), and the inode and, where the file system has one, the time of
  /// birth of the lock, which is never removed.
  var place: Digest {
    get throws(SystemFailure) {
      var text = try machine
      text.append(UInt8(ascii: "|"))
      text += String(try FileStatus(path: lock)?.inode ?? 0).utf8
      text.append(UInt8(ascii: "|"))
      let birth = unsafe vivier_birth_time(lock)
      let failure = SystemFailure("statx")
      guard birth >= 0 || failure.kind != .notAnswering else { throw failure }
      text += String(max(birth, 0)).utf8
      return Digest(of: text.span)
    }
  }

  /// Nothing where the machine has no number, or keeps it for itself.
  private var machine: [UInt8] {
    get throws(SystemFailure) {
      do throws(SystemFailure) {
        let id = try Descriptor(anything: "/etc/machine-id", O_RDONLY).read(count: 64, at: 0)
        return Array(id.prefix { $0 != 0x0A })
      } catch {
        guard [.absent, .notPermitted].contains(error.kind) else { throw error }
        return []
      }
    }
  }

  /// Those that are there stay as they are.
  ///
  /// False when something else is in their place, such as a link by which another account would
  /// have this one write elsewhere. See mkdir(2), open(2), fchmod(2).
  func makeDrafts() -> Bool {
    guard let isShared = try? isShared else { return false }
    let mode: mode_t = isShared ? S_ISGID | 0o770 : 0o700
    let isNew = unsafe mkdir(drafts, mode) == 0
    guard let folder = try? Descriptor(anything: drafts, O_DIRECTORY | O_NOFOLLOW) else {
      return false
    }
    // The creation mask took something away.
    return !isNew || fchmod(folder.number, mode) == 0
  }

  /// For its owner alone, with those above it; each durable, as what is written in it will be.
  func make() throws(SystemFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      let above = made.isEmpty ? "." : made
      made += made.isEmpty || made.hasSuffix("/") ? part : "/" + part
      if unsafe mkdir(made, 0o700) == 0 {
        try Self.synchronizeWhereReadable(above)
      } else if errno != EEXIST {
        throw SystemFailure("mkdir")
      }
    }
  }

  /// Whoever may write in a folder and not read it cannot open it to have it synchronized.
  static func synchronizeWhereReadable(_ path: String) throws(SystemFailure) {
    do throws(SystemFailure) { try SystemDisk().synchronize(folder: path) } catch {
      guard error.code == EACCES else { throw error }
    }
  }

  /// Where there is no journal, there may have been one.
  var lackOfJournal: StorageError {
    get throws(StorageError) { try status(of: keyring) == nil ? .noReserve : .journalGone }
  }

  /// Nil when there is no such file.
  func status(of file: String) throws(StorageError) -> FileStatus? {
    do throws(SystemFailure) { return try FileStatus(path: file) } catch { throw .system(error) }
  }

  /// Whether the folder belongs to a group whose accounts take turns: mode 2770.
  private var isShared: Bool {
    get throws(SystemFailure) { try FileStatus(path: path, isFollowed: true)?.isShared ?? false }
  }

  /// Its accounts can do what the owner can.
  ///
  /// Throws `unknownGroup`, or `system` when this account is not in the group. See getgrnam(3),
  /// chown(2), chmod(2).
  func share(with group: String) throws(StorageError) {
    guard let entry = unsafe getgrnam(group) else { throw .unknownGroup }
    let number = unsafe entry.pointee.gr_gid
    guard unsafe chown(path, uid_t.max, number) == 0 else { throw .system(SystemFailure("chown")) }
    guard unsafe chmod(path, S_ISGID | 0o770) == 0 else { throw .system(SystemFailure("chmod")) }
  }

  func make(
    _ name: String, _ flags: Int32, using disk: any Disk
  ) throws(SystemFailure) -> Descriptor {
    try disk.make(
      name, flags, mode: try FileStatus(path: path, isFollowed: true)?.fileMode ?? 0o600)
  }

  /// Whole or not at all: written beside it, made durable, renamed.
  func replace(_ name: String, with bytes: [UInt8], using disk: any Disk) throws(SystemFailure) {
    let draft = try draft(of: name, using: disk) { file throws(SystemFailure) in
      try disk.appendAll(bytes, to: file)
    }
    try put(draft, as: name, using: disk)
    try disk.synchronize(folder: path)
  }

  /// One that keeps its own name is of no use to anybody.
  func put(
    _ draft: String, as name: String, using disk: any Disk
  ) throws(SystemFailure) {
    do throws(SystemFailure) { try disk.rename(draft, to: name) } catch {
      try? disk.remove(draft)
      throw error
    }
  }

  /// A durable file that is to take another's name: a new one, whatever had its own, so that no
  /// pipe is waited for.
  func draft(
    of name: String, using disk: any Disk, _ fill: (Int32) throws(SystemFailure) -> Void
  ) throws(SystemFailure) -> String {
    let draft = name + ".new"
    try disk.remove(draft)
    do throws(SystemFailure) {
      let file = try make(draft, O_WRONLY | O_EXCL, using: disk)
      try fill(file.number)
      try disk.synchronize(file.number)
    } catch {
      // A full disk must not stay the fuller for it.
      try? disk.remove(draft)
      throw error
    }
    return draft
  }
}

extension FileStatus {
  var isShared: Bool { mode & (S_ISGID | 0o070) == S_ISGID | 0o070 }
  /// Of the files in a folder.
  var fileMode: mode_t { isShared ? 0o660 : 0o600 }
}
