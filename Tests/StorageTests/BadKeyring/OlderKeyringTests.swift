import Domain
import Glibc
import Testing

@testable import Storage

/// An older copy of the keyring in its place, and what was sealed since.
@Suite(.cheapPassphrases)
struct OlderKeyringTests {
  let workshop = Workshop()
  private let file = "reserve.keyring"

  /// Three people, the third of whom the copy does not know.
  private func putOlderBack() throws {
    try workshop.makeReserve(people: 2)
    let older = try workshop.read(file)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(2)
    try workshop.write(file, older)
  }

  /// A desk that is open still and has the third person's key.
  private func openPastOlder() throws -> Reserve {
    try workshop.makeReserve(people: 2)
    let older = try workshop.read(file)
    var desk = try Reserve(opening: workshop.path)
    try desk.register(2)
    try workshop.write(file, older)
    return desk
  }

  private func name(_ number: Int, in reserve: borrowing Reserve) -> String? {
    reserve.registry.candidates[.sample(number)]?.card.identity?.givenName
  }

  @Test func `nothing is written on top of an older keyring until the latest is back`() throws {
    try workshop.makeReserve(people: 2)
    let older = try workshop.read(file)
    var before = try Reserve(opening: workshop.path)
    try before.register(2)
    before.lock()
    let (latest, journal) = (try workshop.read(file), try workshop.read(workshop.journal))
    try workshop.write(file, older)

    var desk = try Reserve(opening: workshop.path)
    #expect(desk.notices.contains(.keysMissing(1)))
    #expect(desk.condition == .readOnly(.keysMissing(1)))
    let refusal = StorageError.readOnly(.keysMissing(1))
    #expect(throws: RecordError.storage(refusal)) { try desk.register(3) }
    #expect(throws: RecordError.storage(refusal)) {
      try desk.addMember(named: "Bruno", passphrase: nil, at: .sample, on: Timestamp.sample.day)
    }
    #expect(try workshop.read(file) == older)
    #expect(try workshop.read(workshop.journal) == journal)

    try workshop.write(file, latest)
    #expect(try desk.refresh())
    #expect(desk.condition == .writable && name(2, in: desk) == "Prénom 2")
    try desk.register(3)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  /// Whichever of the two is looked at first, and whether others look at it or write.
  @Test(arguments: [false, true])
  func `a desk gives back the keys that it still has`(writes: Bool) throws {
    var desk = try openPastOlder()
    if writes { try desk.register(3) } else { try desk.refresh() }
    #expect(desk.notices.contains(.keysGivenBack(1)))
    #expect(desk.condition == .writable && name(2, in: desk) == "Prénom 2")
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.keysMissing == 0)
    let other = try Reserve(opening: workshop.path)
    #expect(name(2, in: other) == "Prénom 2" && other.condition == .writable)
  }

  @Test func `what the desk has not read to its end is given back all the same`() throws {
    try workshop.makeReserve(people: 30)
    let older = try workshop.read(file)
    var desk = try Reserve(opening: workshop.path)
    try desk.register(30)
    try desk.erase(4)
    try workshop.write(file, older)
    desk.pace = 1000
    for _ in 0..<200 { try desk.refresh() }
    #expect(name(30, in: desk) == "Prénom 30" && name(4, in: desk) == nil)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.keysMissing == 0)
    #expect(try workshop.keys(of: CandidateID.sample(4).entity) == 0)
  }

  /// The journal and all of it, under a desk that had gone further.
  @Test func `a whole folder put back under an open desk goes on, and says what is missing`()
    throws
  {
    try workshop.makeReserve(people: 3)
    let state = Workshop().path
    var desk = try Reserve(opening: workshop.path, state: state)
    let before = try workshop.copy()
    try desk.register(7)
    try desk.amend(1, givenName: "Corrigé")
    for name in before.names() { try workshop.write(name, before.read(name)) }
    try desk.refresh()
    #expect(desk.condition == .writable)
    #expect(desk.notices.contains(.wentOn) && desk.notices.contains(.actsLost))
    try desk.register(8)
    #expect(try Reserve.verify(workshop.path, state: state).isSound)
  }

  @Test func `whoever is not in an older keyring is told so, and not that no words were given`()
    throws
  {
    try workshop.makeCheaplyProtected(people: 1)
    let older = try workshop.read(file)
    let words = Secret("une autre phrase entière".utf8)
    do {
      var amina = try Reserve(opening: workshop.path, passphrase: Secret(Workshop.words.utf8))
      _ = try amina.addMember(
        named: "Mia", passphrase: words, at: .sample, on: Timestamp.sample.day)
    }
    try workshop.write(file, older)
    let found = try Reserve.verify(workshop.path, passphrase: words)
    #expect(found.keyring == .before(keys: 2) && !found.isSound)
    do {
      var mia = try Reserve(opening: workshop.path, passphrase: words)
      #expect(mia.isKeyringBefore == true)
      #expect(throws: StorageError.keyringBefore) { try mia.unlock(words) }
    }
    #expect(throws: StorageError.keyringBefore) {
      _ = try Reserve.recover(workshop.path, at: .sample, passphrase: words)
    }
    _ = try Reserve(opening: workshop.path, passphrase: Secret(Workshop.words.utf8))
    let mia = try Reserve(opening: workshop.path, passphrase: words)
    #expect(mia.isUnlocked == true && mia.isKeyringBefore == false)
  }

  @Test(arguments: [nil, [], [0x0A]] as [[UInt8]?])
  func `without a keyring there is something to recover, and it is said`(bytes: [UInt8]?) throws {
    try workshop.makeReserve(people: 1)
    workshop.remove(file)
    if let bytes { try workshop.write(file, bytes) }
    let expected: StorageError = bytes == nil ? .keyringMissing : .keyringDamaged(line: 1)
    #expect(throws: expected) { _ = try Reserve.recover(workshop.path, at: .sample) }
  }

  /// As cp(1) puts a file over another, cut to nothing first, or as it is removed and made anew.
  @Test(arguments: [true, false])
  func `a keyring that is being put there is waited for`(isCut: Bool) throws {
    try workshop.makeReserve(people: 2)
    let older = try workshop.read(file)
    var desk = try Reserve(opening: workshop.path)
    try desk.register(2)
    for step in 1...3 {
      if isCut { try workshop.write(file, older.dropLast(9 * step)) } else { workshop.remove(file) }
      try desk.refresh()
      #expect(desk.isUnlocked == true && name(2, in: desk) == "Prénom 2")
      try workshop.write(file, older)
      try desk.refresh()
      #expect(desk.notices.contains(.keysGivenBack(1)))
      desk.notices = []
    }
    #expect(try Reserve.verify(workshop.path).isSound)
    workshop.remove(file)
    for _ in 1...2 { try desk.refresh() }
    #expect(desk.isUnlocked == false && name(2, in: desk) == nil)
  }

  @Test func `keys that were destroyed are not given back`() throws {
    try workshop.makeReserve(people: 3)
    var desk = try Reserve(opening: workshop.path)
    var other = try Reserve(opening: workshop.path)
    try other.erase(1)
    try desk.refresh()
    #expect(try workshop.keys(of: CandidateID.sample(1).entity) == 0)
    #expect(!desk.notices.contains { if case .keysGivenBack = $0 { true } else { false } })
  }

  @Test func `keys drawn for what was not recorded are not given back`() throws {
    try workshop.makeReserve(people: 1)
    let older = try workshop.read(file)
    let disk = StoppingDisk(after: 0, failingOnceWith: EIO)
    var desk = try Reserve.open(workshop.folder, using: disk)
    disk.begin()
    #expect(throws: RecordError.self) { try desk.register(1) }
    try workshop.write(file, older)
    try desk.refresh()
    try desk.register(2)
    #expect(try workshop.keys(of: CandidateID.sample(1).entity) == 0)
  }

  @Test func `a keyring that nobody of the reserve signed is given nothing`() throws {
    try workshop.makeReserve(people: 2)
    var desk = try Reserve(opening: workshop.path)
    let latest = try workshop.read(file)
    let text = String(decoding: latest, as: UTF8.self)
    let place = try #require(text.firstRange(of: #"{"key":"c"#))
    let end = try #require(text[place.upperBound...].firstIndex(of: "\n"))
    let forged = Array((text[..<place.lowerBound] + text[text.index(after: end)...]).utf8)
    try workshop.write(file, forged)
    try desk.refresh()
    #expect(desk.condition == .readOnly(.keyring))
    #expect(try workshop.read(file) == forged)
  }

  @Test func `whoever has no other keyring goes on without`() throws {
    try putOlderBack()
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.keysLost == 1 && !report.isEmpty)
    #expect(!report.notices.contains(.keysMissing(1)))
    var desk = try Reserve(opening: workshop.path)
    #expect(desk.condition == .writable && desk.missingKeys == 0)
    #expect(desk.notices.contains(.keysLost(1)))
    try desk.register(3)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.keysMissing == 0 && found.keysLost == 1)
    #expect(try Reserve.recover(workshop.path, at: .sample).isEmpty)
  }

  /// As who puts an older keyring back beside the latest backup.
  @Test(arguments: [false, true])
  func `a backup that still has them gives them back`(isCalledLost: Bool) throws {
    try workshop.makeReserve(people: 2)
    let (stick, older) = (Workshop(), try workshop.read(file))
    var desk = try Reserve(opening: workshop.path)
    try desk.register(2)
    try stick.backUp(workshop)
    try workshop.write(file, older)
    if isCalledLost {
      #expect(try Reserve.recover(workshop.path, at: .sample).keysLost == 1)
      // What the backup is the last to have is not written over.
      #expect(throws: StorageError.backup(.hasLostKeys)) { try stick.backUp(workshop) }
    }
    let report = try Reserve.recover(workshop.path, at: .sample, backup: stick.path)
    #expect(report.keysFound == 1 && report.keysLost == 0 && !report.isEmpty)
    #expect(report.notices == [.unprotectedKeys])
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable && name(2, in: reserve) == "Prénom 2")
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.keysMissing == 0 && found.keysLost == 0)
    try stick.backUp(workshop)
  }

  @Test func `a backup's keyring that nobody of the reserve signed gives nothing`() throws {
    try workshop.makeReserve(people: 2)
    let (stick, older) = (Workshop(), try workshop.read(file))
    var desk = try Reserve(opening: workshop.path)
    try desk.register(2)
    try stick.backUp(workshop)
    try workshop.write(file, older)
    let keyring = try #require(stick.names().first { $0.hasPrefix("keyring-") })
    var bytes = try stick.read(keyring)
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "s"))) + 6
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    try stick.write(keyring, bytes)
    let report = try Reserve.recover(workshop.path, at: .sample, backup: stick.path)
    #expect(report.keysFound == 0 && report.keysLost == 1)
  }

  @Test func `a desk that has them after all takes them off the lost`() throws {
    var desk = try openPastOlder()
    _ = try Reserve.recover(workshop.path, at: .sample)
    try desk.refresh()
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.keysLost == 0 && found.keysMissing == 0)
    #expect(name(2, in: try Reserve(opening: workshop.path)) == "Prénom 2")
    #expect(!String(decoding: try workshop.read(file), as: UTF8.self).contains(#""lost""#))
  }

  @Test func `erased keys of an older copy are destroyed although others are missing`() throws {
    try workshop.makeReserve(people: 2)
    let older = try workshop.read(file)
    do {
      var reserve = try Reserve(opening: workshop.path)
      try reserve.register(2)
      try reserve.erase(1)
    }
    try workshop.write(file, older)
    let desk = try Reserve(opening: workshop.path)
    #expect(desk.condition == .readOnly(.keysMissing(1)))
    #expect(try workshop.keys(of: CandidateID.sample(1).entity) == 0)
  }
}
