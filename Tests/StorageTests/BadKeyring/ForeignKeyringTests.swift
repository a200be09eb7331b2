import Domain
import Testing

@testable import Storage

/// Keyrings that somebody made anew who can write in the folder and has no passphrase.
///
/// The members' lines are kept, so that their passphrases open them; only the reserve key is
/// another, which its maker knows.
struct ForeignKeyringTests {
  let workshop = Workshop()
  private let passphrase = Secret(Workshop.words.utf8)

  /// Puts such a keyring in place, with an epoch.
  private func forge(epoch: Int = 1) throws {
    let original = try Keyring(reading: workshop.read("reserve.keyring"))
    let key = Secret.drawKey()
    var forged = try Keyring(reserve: original.reserve, facilitator: "-", passphrase: nil)
    forged.members = original.members.map { $0.sealing(key) }
    forged.epoch = epoch
    forged.body = forged.head
    forged.access = Keyring.Access(member: .first, secret: key, reserveKey: key)
    workshop.remove("reserve.keyring")
    try workshop.write("reserve.keyring", try #require(forged.file))
  }

  @Test(arguments: [1, 2, 900])
  func `a keyring that opens nothing of the journal is not used`(epoch: Int) throws {
    try workshop.makeCheaplyProtected(people: 2)
    try forge(epoch: epoch)
    #expect(try workshop.open(passphrase, "forged") == .refused)
    #expect(try !Reserve.verify(workshop.path, passphrase: passphrase).isSound)
  }

  @Test(arguments: [1, 2])
  func `an open desk does not go over to it`(epoch: Int) throws {
    try workshop.makeCheaplyProtected(people: 2)
    let keyring = try workshop.read("reserve.keyring")
    var reserve = try Reserve(opening: workshop.path, passphrase: passphrase)
    try forge(epoch: epoch)
    #expect(throws: RecordError.self) { try reserve.register(7) }
    #expect(reserve.condition == .readOnly(.keyring))
    #expect(reserve.isUnlocked == false)
    try workshop.write("reserve.keyring", keyring)
    #expect(try workshop.open(passphrase, "the right one again") == .unlocked)
  }

  @Test func `a keyring is not taken for foreign before anything was sealed`() throws {
    try workshop.makeCheaplyProtected(people: 0)
    #expect(try workshop.open(passphrase, "as it was made") == .unlocked)
    var reserve = try Reserve(opening: workshop.path, passphrase: passphrase)
    try reserve.register(0)
    try reserve.refresh()
    #expect(reserve.isUnlocked == true)
  }

  @Test func `a keyring is not taken for foreign when everybody was erased`() throws {
    try workshop.makeReserve(people: 2)
    var reserve = try Reserve(opening: workshop.path)
    for number in 0..<2 {
      let id = CandidateID.sample(number).entity
      try reserve.record(at: .sample) { _ in [Event(.erasureBegun(Erasure()), on: id)] }
    }
    #expect(reserve.isUnlocked == true)
    #expect(reserve.condition == .writable)
    #expect(try workshop.open(nil, "with nobody left") == .unlocked)
  }
}
