public import Domain
import Glibc

extension Reserve {
  /// With a passphrase there is a recovery sheet too, whose code is the answer, kept nowhere.
  ///
  /// With a `group`, its accounts share the folder. The journal takes its name last and whole: what
  /// was interrupted has left no reserve and can be done again.
  @discardableResult
  public static func create(
    at path: String, name: String, member: String, passphrase: Secret? = nil,
    group: String? = nil, time: Timestamp
  ) throws(StorageError) -> Secret? {
    let folder = Folder(path: path)
    try StorageError.catching { () throws(SystemFailure) in try folder.make() }
    if let group { try folder.share(with: group) }
    let code = passphrase == nil ? nil : RecoveryCode.draw()
    try make(in: folder, member: member, passphrase: passphrase, code: code, time: time)
    var reserve = try Reserve(opening: path, passphrase: passphrase)
    do throws(RecordError) {
      try reserve.record(at: time) { _ in [Event(.reserveNamed(ReserveName(name)), on: .reserve)] }
    } catch { if case .storage(let error) = error { throw error } }
    return code
  }

  private static func make(
    in folder: Folder, member: String, passphrase: Secret?, code: Secret?, time: Timestamp
  ) throws(StorageError) {
    try FolderLock.take(on: folder).during { () throws(StorageError) in
      guard try folder.status(of: folder.journal) == nil, try !holdsKeys(folder) else {
        throw .reserveExists
      }
      let reserve = Base64.characters(Sodium.random(16).span)
      let writer = Base64.characters(Sodium.random(8).span)
      let keyring = try Keyring(
        reserve: reserve, facilitator: member, passphrase: passphrase, recovery: code)
      let (header, line) = Header.make(reserve: reserve, writer: writer, made: time)
      try write(keyring, header, line, in: folder)
    }
  }

  /// Keys whose journal is missing, moved away or about to be put back: without them nothing in it
  /// could ever be opened again; a creation that was stopped leaves none.
  private static func holdsKeys(_ folder: Folder) throws(StorageError) -> Bool {
    guard let status = try folder.status(of: folder.keyring) else { return false }
    guard status.isPlain, let file = try? Descriptor(opening: folder.keyring, O_RDONLY),
      let bytes = try? file.read(count: status.size, at: 0),
      let keyring = try? Keyring(reading: bytes)
    else { return true }
    return keyring.count > 0
  }

  private static func write(
    _ keyring: Keyring, _ header: Header, _ line: [UInt8], in folder: Folder
  ) throws(StorageError) {
    guard let file = keyring.file else { throw .keysLocked }
    do throws(SystemFailure) {
      let disk = SystemDisk()
      try folder.replace(folder.keyring, with: file, using: disk)
      let mark = Watermark(bytes: line.count, number: 0, hash: header.hash)
      try folder.replace(folder.head, with: mark.text, using: disk)
      try folder.replace(folder.journal, with: line, using: disk)
    } catch { throw .system(error) }
  }
}
