import Domain
import Glibc
import Testing

@testable import Storage

struct KeyringTests {
  let workshop = Workshop()
  private static let words = "douze lettres au moins"

  private func makeProtected() throws {
    try Reserve.create(
      at: workshop.path, name: "R", member: "Amina", passphrase: Secret(Self.words.utf8),
      time: .sample)
    var reserve = try Reserve(opening: workshop.path, passphrase: Secret(Self.words.utf8))
    try reserve.register(1)
  }

  @Test func `the passphrase opens what is private`() throws {
    try makeProtected()
    let reserve = try Reserve(opening: workshop.path, passphrase: Secret(Self.words.utf8))
    #expect(reserve.isUnlocked == true)
    #expect(reserve.notices.isEmpty)
    #expect(reserve.registry.candidates[.sample(1)]?.card.identity?.givenName == "Prénom 1")
    let slot = String(
      decoding: try workshop.read("\(reserve.member.stored).slot"), as: UTF8.self)
    #expect(slot.contains(#""ops":3,"mem":67108864,"#))
  }

  @Test func `another passphrase opens nothing`() throws {
    try makeProtected()
    let wrong = Secret("douze lettres au plus".utf8)
    do throws(StorageError) {
      _ = try Reserve(opening: workshop.path, passphrase: wrong)
      Issue.record("it opened")
    } catch { #expect(error == .wrongPassphrase) }
    #expect(throws: StorageError.wrongPassphrase) {
      try Reserve.verify(workshop.path, passphrase: wrong)
    }
  }

  @Test func `without the passphrase what is open can be read, and nothing written`() throws {
    try makeProtected()
    var reserve = try Reserve(opening: workshop.path)
    #expect(reserve.isUnlocked == false)
    #expect(reserve.registry.candidates[.sample(1)] != nil)
    #expect(reserve.registry.candidates[.sample(1)]?.card.identity == nil)
    #expect(throws: RecordError.storage(.keysLocked)) { try reserve.register(2) }
    // Not even what has nothing private: nobody is there who could sign it.
    #expect(throws: RecordError.storage(.keysLocked)) {
      try reserve.record(at: .sample) { _ in
        [Event(.reserveNamed(ReserveName("S")), on: .reserve)]
      }
    }
    #expect(reserve.name == "R" && reserve.condition == .writable)
    // The reserve's own key seals the members' names.
    #expect(try Reserve.verify(workshop.path).keyring == .whole(keys: 2))
    #expect(try Reserve.verify(workshop.path).opened == 0)
  }

  @Test(arguments: ["", "onze lettre", "ééééééééééé"])
  func `a short passphrase is refused`(text: String) {
    #expect(throws: StorageError.passphraseTooShort) {
      try Reserve.create(
        at: workshop.path, name: "R", member: "A", passphrase: Secret(text.utf8), time: .sample)
    }
    #expect(throws: StorageError.noReserve) { try Reserve.verify(workshop.path) }
  }

  @Test func `without a keyring the reserve opens for reading`() throws {
    try workshop.makeReserve(people: 1)
    workshop.remove("reserve.keyring")
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .readOnly(.keyring))
    #expect(reserve.registry.candidates.count == 1)
    #expect(try Reserve.verify(workshop.path).keyring == .missing)
  }

  @Test func `two open reserves keep each other's keys`() throws {
    try workshop.makeReserve()
    var one = try Reserve(opening: workshop.path)
    var other = try Reserve(opening: workshop.path)
    for number in 0..<4 {
      if number % 2 == 0 { try one.register(number) } else { try other.register(number) }
    }
    try one.refresh()
    for number in 0..<4 {
      #expect(one.registry.candidates[.sample(number)]?.card.identity != nil)
    }
    #expect(try Reserve.verify(workshop.path).keyring == .whole(keys: 5))
    #expect(try Reserve.verify(workshop.path).opened == 5)
  }

  @Test func `files are for their owner alone`() throws {
    try workshop.makeReserve(people: 1)
    for name in workshop.names() {
      #expect(try FileStatus(path: workshop.path + "/" + name).map { $0.mode & 0o777 } == 0o600)
    }
    let inner = Folder(path: workshop.path + "/a/b")
    try inner.make()
    #expect(try FileStatus(path: inner.path).map { $0.mode & 0o777 } == 0o700)
    #expect(try inner.openToOthers == [])
    _ = unsafe rmdir(inner.path)
    _ = unsafe rmdir(workshop.path + "/a")
  }

  @Test func `a folder that others can write is told of`() throws {
    try workshop.makeReserve()
    _ = unsafe chmod(workshop.path, 0o770)
    #expect(try Reserve(opening: workshop.path).notices.contains(.folderOpenToOthers))
  }
}
