import Domain
import Glibc
import Testing

@testable import Storage

/// Passphrases that opened nothing are told to whoever opens next, once.
@Suite(.cheapPassphrases)
struct TriesTests {
  private let workshop = Workshop()
  private let passphrase = Secret(Workshop.words.utf8)
  private let wrong = Secret("quelque chose d'autre".utf8)

  private func fail(as id: MemberID? = nil) {
    #expect(throws: StorageError.wrongPassphrase) {
      _ = try Reserve(opening: workshop.path, passphrase: wrong, as: id)
    }
  }

  private func told(_ reserve: borrowing Reserve) -> Int? {
    for case .triesFailed(let count, let last) in reserve.notices {
      #expect(abs(last.seconds - time(nil)) < 60)
      return count
    }
    return nil
  }

  @Test func `they are told once, with their number, and nothing of what was typed is kept`() throws
  {
    try workshop.makeCheaplyProtected(people: 1)
    for _ in 1...3 { fail() }
    for name in workshop.names() {
      let text = String(decoding: try workshop.read(name), as: UTF8.self)
      #expect(!text.contains("quelque chose"))
    }
    let first = try Reserve(opening: workshop.path, passphrase: passphrase)
    #expect(told(first) == 3)
    let second = try Reserve(opening: workshop.path, passphrase: passphrase)
    #expect(told(second) == nil && !workshop.names().contains { $0.hasSuffix(".tries") })
  }

  @Test func `each is told of her own, and only a facilitator of those of nobody in particular`()
    throws
  {
    try workshop.makeCheaplyProtected(people: 1)
    let founder = try workshop.member(under: passphrase).id
    var reserve = try Reserve(opening: workshop.path, passphrase: passphrase)
    let other = Secret("une tout autre phrase".utf8)
    let zoe = try reserve.addMember(
      named: "Zoé", passphrase: other, at: .sample, on: Day(number: 20_546))
    fail(as: founder)
    fail(as: zoe)
    fail(as: zoe)
    let hers = try Reserve(opening: workshop.path, passphrase: other, as: zoe)
    #expect(told(hers) == 2)
    let his = try Reserve(opening: workshop.path, passphrase: passphrase, as: founder)
    #expect(told(his) == 1)
  }

  @Test func `what is in the file is counted and believed for nothing else`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let path = workshop.path + "/reserve.tries"
    for bytes in [
      [], [0x0A], Array("une ligne quelconque".utf8), [UInt8](repeating: 7, count: 1 << 17),
    ] {
      try workshop.write("reserve.tries", bytes)
      let reserve = try Reserve(opening: workshop.path, passphrase: passphrase)
      #expect(told(reserve) == nil && reserve.isUnlocked)
      fail()
    }
    _ = unsafe unlink(path)
    #expect(unsafe mkfifo(path, 0o600) == 0)
    fail()
    #expect(try Reserve(opening: workshop.path, passphrase: passphrase).isUnlocked)
    _ = unsafe unlink(path)
    let elsewhere = Workshop()
    try elsewhere.write("other", [1])
    #expect(unsafe symlink(elsewhere.path + "/other", path) == 0)
    fail()
    #expect(try elsewhere.read("other") == [1])
  }

  @Test func `a folder in which nothing can be written opens and refuses as before`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    #expect(unsafe mkdir(workshop.path + "/reserve.tries", 0o700) == 0)
    fail()
    #expect(try Reserve(opening: workshop.path, passphrase: passphrase).isUnlocked)
    _ = unsafe rmdir(workshop.path + "/reserve.tries")
  }
}
