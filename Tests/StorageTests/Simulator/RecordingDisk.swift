import Glibc

@testable import Storage

/// The system's disk in a folder of memory, which keeps every call with its effect, and on which
/// one call can fail, be short, or be the last before the process is killed.
///
/// Reading is not asked of a `Disk`, so that it goes by the same road as ever: to the files that
/// stand there. A second disk that were memory alone would need that road twice.
final class RecordingDisk: Disk {
  /// What goes wrong, at the call of that number, from 0 on.
  struct Trouble: Equatable, Sendable {
    let call: Int
    let kind: Kind

    enum Kind: Equatable, Sendable {
      /// Once, with that error.
      case failing(Int32)
      /// From then on.
      case broken(Int32)
      /// An append takes a byte, or half of its bytes.
      case byte, half
      /// Nothing reaches the disk any more; an append leaves half of its bytes.
      case killed, killedHalfway
    }
  }

  /// What happened, in order.
  enum Happening: Equatable, Sendable {
    case call(DiskCall)
    /// An operation was told to be done.
    case told
  }

  var trouble: Trouble?
  private(set) var happenings: [Happening] = []
  /// What the account kept when each began: the latest that can be there before it.
  private(set) var accounts: [Media.Contents] = []
  /// What the reserve said each time that an operation was told to be done.
  private(set) var pictures: [Picture] = []
  /// How many calls were asked for since `begin`.
  private(set) var calls = 0

  private let folder: String
  private let account: Workshop
  private let disk = SystemDisk()
  /// By inode, which may be given again once a file has gone.
  private var numbers: [UInt: Int] = [:]
  private var lastNumber = 0
  /// As the files stood.
  let start: Media

  init(on folder: Workshop, account: Workshop) throws {
    (self.folder, self.account) = (folder.path + "/", account)
    var (contents, named): (Media.Contents, [String: Int]) = ([:], [:])
    for name in folder.names() where name != "reserve.lock" {
      guard let status = try FileStatus(path: self.folder + name), status.isPlain else { continue }
      lastNumber += 1
      (contents[name], named[name]) = (try folder.read(name), lastNumber)
      numbers[status.inode] = lastNumber
    }
    start = Media(contents, numbered: named)
  }

  /// Another process, on what the one before has left.
  func begin(_ trouble: Trouble? = nil) {
    (self.trouble, calls) = (trouble, 0)
  }

  /// Whoever was killed tells nobody.
  func tell(_ picture: Picture) {
    guard !isKilled else { return }
    pictures.append(picture)
    note(.told)
  }

  private var isKilled: Bool {
    guard let trouble, calls > trouble.call else { return false }
    return [.killed, .killedHalfway].contains(trouble.kind)
  }

  private func note(_ happening: Happening) {
    happenings.append(happening)
    accounts.append(account.contents)
  }

  /// True where the call is the one that leaves half of itself.
  private func step(_ call: StaticString, isAppend: Bool = false) throws(SystemFailure) -> Bool {
    defer { calls += 1 }
    guard let trouble, calls >= trouble.call else { return false }
    let isFirst = calls == trouble.call
    switch trouble.kind {
    case .failing(let code):
      if isFirst { throw SystemFailure(call, code: code) }
    case .broken(let code): throw SystemFailure(call, code: code)
    case .byte, .half: return isFirst
    case .killed: throw SystemFailure("kill", code: ECANCELED)
    case .killedHalfway:
      if isFirst, isAppend { return true }
      throw SystemFailure("kill", code: ECANCELED)
    }
    return false
  }

  private func number(_ file: Int32) throws(SystemFailure) -> Int {
    var found = stat()
    guard unsafe fstat(file, &found) == 0 else { throw SystemFailure("fstat") }
    guard let number = numbers[UInt(found.st_ino)] else {
      throw SystemFailure("fstat", code: ENOENT)
    }
    return number
  }

  private func name(_ path: String) -> String {
    path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  func append(_ bytes: Span<UInt8>, to file: Int32) throws(SystemFailure) -> Int {
    let isShort = try step("write", isAppend: true)
    let count = !isShort ? bytes.count : trouble?.kind == .byte ? 1 : max(bytes.count / 2, 1)
    let part = bytes.extracting(0..<min(count, bytes.count))
    note(.call(.append(try number(file), part.indices.map { part[$0] })))
    let written = try disk.append(part, to: file)
    if isShort, trouble?.kind == .killedHalfway { throw SystemFailure("kill", code: ECANCELED) }
    return written
  }

  func overwrite(_ bytes: Span<UInt8>, in file: Int32) throws(SystemFailure) {
    _ = try step("pwrite")
    note(.call(.overwrite(try number(file), bytes.indices.map { bytes[$0] })))
    try disk.overwrite(bytes, in: file)
  }

  func synchronize(_ file: Int32) throws(SystemFailure) {
    do throws(SystemFailure) { _ = try step("fdatasync") } catch {
      if error.code != ECANCELED { note(.call(.failToSynchronize(try number(file)))) }
      throw error
    }
    note(.call(.synchronize(try number(file))))
  }

  func cut(_ file: Int32, to length: Int) throws(SystemFailure) {
    _ = try step("ftruncate")
    note(.call(.cut(try number(file), length: length)))
    try disk.cut(file, to: length)
  }

  func fileSystem(of file: Int32) throws(SystemFailure) -> Int { try disk.fileSystem(of: file) }

  func make(_ name: String, _ flags: Int32, mode: mode_t) throws(SystemFailure) -> Descriptor {
    _ = try step("open")
    let isNew = try FileStatus(path: name) == nil
    if !isNew { return try disk.make(name, flags, mode: mode) }
    let file = try disk.make(name, flags, mode: mode)
    lastNumber += 1
    numbers[try file.status().inode] = lastNumber
    note(.call(.make(self.name(name), lastNumber)))
    return file
  }

  func rename(_ name: String, to other: String) throws(SystemFailure) {
    _ = try step("rename")
    note(.call(.rename(self.name(name), to: self.name(other))))
    try disk.rename(name, to: other)
  }

  func remove(_ name: String) throws(SystemFailure) {
    _ = try step("unlink")
    note(.call(.remove(self.name(name))))
    try disk.remove(name)
  }

  func synchronize(folder: String) throws(SystemFailure) {
    _ = try step("fsync")
    note(.call(.synchronizeFolder))
  }
}

extension Workshop {
  /// All but the lock, which is never removed: its number is what tells this folder from a copy.
  var contents: Media.Contents {
    var contents: Media.Contents = [:]
    for name in names() where name != "reserve.lock" { contents[name] = try? read(name) }
    return contents
  }

  /// Nothing else stands there afterwards but the lock.
  func put(_ contents: Media.Contents) throws {
    for name in names() where name != "reserve.lock" && contents[name] == nil { remove(name) }
    for (name, bytes) in contents { try write(name, bytes) }
  }
}
