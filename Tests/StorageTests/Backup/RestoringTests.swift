import Domain
import Glibc
import Testing

@testable import Storage

/// Until a restored reserve takes its name nobody works in it, and nothing of anybody's is removed.
struct RestoringTests {
  private let stick = Workshop()

  init() throws {
    let reserve = Workshop()
    try reserve.makeReserve(people: 2)
    try stick.backUp(reserve)
  }

  /// In a folder beside another, so that `.new` is in a folder of its own.
  private func target() -> (folder: Workshop, new: String) {
    let folder = Workshop()
    return (folder, folder.path + ".new")
  }

  @Test func `whoever is stopped leaves nothing that opens, and the next one clears it away`()
    throws
  {
    let (folder, new) = target()
    let records = try Restoration(of: stick.path, to: folder.path).records
    #expect(try Reserve(opening: new).registry.candidates.count == 2)
    // By a process that is not this one.
    let file = try Descriptor(opening: Folder(path: new).restoring, O_WRONLY)
    try SystemDisk().cut(file.number, to: 0)
    try SystemDisk().appendAll(Array("1\n".utf8), to: file.number)
    let refused = StorageError.backup(.beingRestored)
    #expect(throws: refused) { _ = try Reserve(opening: new) }
    #expect(throws: refused) { _ = try Reserve.verify(new) }
    #expect(throws: refused) { _ = try Reserve.recover(new, at: .sample) }
    let again = try Restoration(of: stick.path, to: folder.path)
    let restored = again.records
    #expect(restored == records)
    try again.finish()
    #expect(try FolderNames.read(new) == nil)
    #expect(!folder.names().contains("reserve.restoring"))
    #expect(try Reserve.verify(folder.path).isSound)
  }

  /// Before the folder is marked, and once it has its name.
  @Test(arguments: [false, true])
  func `whoever is stopped at the first or the last step is in nobody's way`(isLast: Bool) throws {
    let (folder, new) = target()
    if isLast {
      _ = try Restoration(of: stick.path, to: folder.path)
      #expect(unsafe rename(new, folder.path) == 0)
      try folder.write("reserve.restoring", Array("1\n".utf8))
      #expect(throws: StorageError.backup(.beingRestored)) {
        _ = try Reserve(opening: folder.path)
      }
    } else {
      try Folder(path: new).make()
      _ = try Folder(path: new).make(new + "/reserve.restoring.new", O_WRONLY, using: SystemDisk())
    }
    #expect(try Restorable(stick.path, to: folder.path).records > 0)
    try Restoration(of: stick.path, to: folder.path).finish()
    #expect(try Reserve(opening: folder.path).registry.candidates.count == 2)
    #expect(try FolderNames.read(new) == nil)
  }

  /// One of two would clear away what the other one makes, and what was erased in it again.
  @Test func `whoever is still at it is left to it, and a second one is told`() throws {
    let (folder, new) = target()
    let restoration = try Restoration(of: stick.path, to: folder.path)
    let before = try FolderNames.read(new)
    #expect(throws: StorageError.backup(.restoredByAnother)) {
      _ = try Restoration(of: stick.path, to: folder.path)
    }
    #expect(try FolderNames.read(new) == before)
    try restoration.finish()
    #expect(try Reserve(opening: folder.path).registry.candidates.count == 2)
    #expect(throws: StorageError.backup(.folderTaken)) {
      _ = try Restoration(of: stick.path, to: folder.path)
    }
    withExtendedLifetime(restoration) {}
  }

  @Test func `a folder in which somebody works is not taken for what was left`() throws {
    let (folder, new) = target()
    _ = try Restoration(of: stick.path, to: folder.path)
    try SystemDisk().remove(Folder(path: new).restoring)
    var reserve = try Reserve(opening: new)
    try reserve.register(5)
    #expect(throws: StorageError.backup(.folderTaken)) {
      _ = try Restoration(of: stick.path, to: folder.path)
    }
    #expect(try Reserve(opening: new).registry.candidates.count == 3)
    for name in try FolderNames.read(new) ?? [] { try SystemDisk().remove("\(new)/\(name)") }
    _ = unsafe rmdir(new)
  }

  /// What this account saw of one copy is not missed in another.
  @Test func `one restored after another was erased in is whole`() throws {
    let state = Workshop()
    func restore(erasing numbers: [Int]) throws -> Workshop {
      let folder = Workshop()
      let restoration = try Restoration(of: stick.path, to: folder.path)
      var reserve = try Reserve(opening: restoration.folder, state: state.path)
      for number in numbers { try reserve.erase(number) }
      reserve.renewMark()
      try restoration.finish()
      return folder
    }
    let first = try restore(erasing: [0])
    var desk = try Reserve(opening: first.path, state: state.path)
    try desk.register(7)
    _ = try restore(erasing: [0, 1])
    let third = try restore(erasing: [0])
    #expect(try Reserve.verify(third.path, state: state.path).isSound)
    let names = third.names()
    var reserve = try Reserve(opening: third.path, state: state.path)
    try reserve.register(8)
    #expect(third.names() == names && !reserve.notices.contains(.actsLost))
    #expect(try Reserve.verify(first.path, state: state.path).isSound)
  }
}
