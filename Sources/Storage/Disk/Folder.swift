import Glibc

/// The folder of one reserve, and the names of its files.
struct Folder: Equatable {
  let path: String

  /// The only truth: every record, in order.
  var journal: String { path + "/reserve.journal" }
  /// Who can open what.
  var keyring: String { path + "/reserve.keyring" }
  /// How far the journal reached when it was last written.
  var head: String { path + "/reserve.head" }
  /// What writers hold while they write; never removed.
  var lock: String { path + "/reserve.lock" }

  /// Makes the folder, for its owner alone, and those above it where they are missing.
  func make() throws(SystemFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? part : "/" + part
      guard unsafe mkdir(made, 0o700) != 0 else { continue }
      guard errno == EEXIST else { throw SystemFailure("mkdir") }
    }
  }

  /// Makes names given and taken away in the folder last.
  ///
  /// See fsync(2).
  func synchronize() throws(SystemFailure) {
    try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// Whether people other than the owner can write in the folder.
  var isOpenToOthers: Bool { FileStatus(path: path).map { $0.mode & 0o022 != 0 } ?? false }

  /// Puts a file in place whole or not at all: written beside it, made durable, renamed.
  func replace(_ name: String, with bytes: [UInt8], using disk: any Disk) throws(SystemFailure) {
    let draft = name + ".new"
    do throws(SystemFailure) {
      let file = try Descriptor(opening: draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try disk.appendAll(bytes, to: file.number)
      try disk.synchronize(file.number)
    } catch {
      // A full disk must not stay the fuller for it.
      _ = unsafe unlink(draft)
      throw error
    }
    guard unsafe rename(draft, name) == 0 else { throw SystemFailure("rename") }
    try synchronize()
  }
}
