import Domain
import Testing

@testable import Storage

/// Keyrings that somebody made anew who can write in the folder and is nobody.
///
/// The reserve key is another, which its maker knows, sealed to the members' own keys, which the
/// journal tells everybody; what they have no key for is to sign it.
struct ForeignKeyringTests {
  let workshop = Workshop()
  private let passphrase = Secret(Workshop.words.utf8)

  /// Puts such a keyring in place, with an epoch, signed in somebody's name with a made-up key.
  private func forge(epoch: Int = 1, by name: MemberID? = nil) throws {
    let founder = try workshop.member(under: passphrase)
    let forged = try Keyring.forged(
      in: workshop, epoch: epoch, to: [founder.id: founder.keys.box.publicKey],
      signedBy: name ?? founder.id, MemberKeys.draw())
    workshop.remove("reserve.keyring")
    try workshop.write("reserve.keyring", forged)
  }

  @Test(arguments: [1, 2, 900])
  func `a keyring that opens nothing of the journal is not used`(epoch: Int) throws {
    try workshop.makeCheaplyProtected(people: 2)
    for name in [nil, MemberID("U0000009")] {
      try forge(epoch: epoch, by: name)
      #expect(try workshop.open(passphrase, "forged") == .refused)
      let found = try Reserve.verify(workshop.path, passphrase: passphrase)
      #expect(found.keyring == .foreign && found.damage == nil && !found.isSound)
      #expect(found.opened == 0 && found.records == 4)
    }
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

extension ForeignKeyringTests {
  /// The line after the last that it names would have a number that nobody can count to.
  @Test(arguments: [
    ("13", true), ("999999999999", true), ("1000000000000", false), ("-1", false),
    ("9223372036854775807", false),
  ])
  func `a file that got further than any can makes no keyring`(number: String, isRead: Bool) {
    let text = Golden.office.files["reserve.keyring"] ?? ""
    let file = Array(text.replacing(#""n":13"#, with: #""n":\#(number)"#).utf8)
    do throws(StorageError) {
      #expect(try Keyring(reading: file).heads.count == 1 && isRead)
    } catch { #expect(error == .keyringDamaged(line: 11) && !isRead) }
  }
}
