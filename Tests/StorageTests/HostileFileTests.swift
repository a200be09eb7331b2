import Domain
import Glibc
import Testing

@testable import Storage

/// Files that nobody made by working, and that must neither end the program nor hold it.
struct HostileFileTests {
  let workshop = Workshop()

  @Test func `the highest epoch there is does not keep anybody from being erased`() throws {
    try workshop.makeReserve(people: 3)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.erase(0)
    try reserve.record(at: .sample) { _ in
      [Event(.erasureDone(ErasureEnd(epoch: .max)), on: CandidateID.sample(0).entity)]
    }
    try reserve.erase(1)
    #expect(reserve.registry.candidates[.sample(1)]?.isErasureFinished == true)
    #expect(try Reserve.verify(workshop.path).isSound)
    try reserve.erase(2)
    #expect(try Reserve(opening: workshop.path).registry.candidates[.sample(2)]?.state == .erased)
  }

  @Test(arguments: ["m9223372036854775807", "m9223372036854775806", "m999999", "m-1", "m"])
  func `whatever numbers stand in the journal, a new member has one of their own`(
    number: String
  ) throws {
    try workshop.makeReserve(people: 1)
    var reserve = try Reserve(opening: workshop.path)
    let member = MemberID(number)
    reserve.member = member
    _ = try reserve.append([(.registration(2), .sample)])
    reserve.member = .first
    var ids: Set<MemberID> = [.first, member]
    for name in ["Bruno", "Chloé"] {
      let id = try reserve.addMember(
        named: name, passphrase: nil, at: .sample, on: Timestamp.sample.day)
      #expect(ids.insert(id).inserted, "\(id)")
    }
    #expect(reserve.members.map(\.name) == ["Amina", "Bruno", "Chloé"])
  }

  @Test(arguments: [0, 31, 33])
  func `a member's public key has its one length`(length: Int) throws {
    try workshop.makeReserve(people: 1)
    var ring = try Keyring(reading: workshop.read("reserve.keyring"))
    try ring.unlock(nil)
    let member = try #require(ring.members.first)
    try ring.put(
      KeyringMember(
        id: MemberID("m2"), name: "Bruno", role: .facilitator,
        publicKey: [UInt8](repeating: 9, count: length), secret: member.secret,
        reserveKey: member.reserveKey))
    let file = try #require(ring.file)
    #expect(throws: StorageError.keyringDamaged(line: 3)) { _ = try Keyring(reading: file) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["reserve.keyring", "reserve.head"])
  func `a pipe in place of a file holds nobody`(name: String) throws {
    try workshop.makeReserve(people: 1)
    workshop.remove(name)
    #expect(unsafe mkfifo(workshop.path + "/" + name, 0o600) == 0)
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.registry.candidates.count == 1)
    #expect(try Reserve.verify(workshop.path).records == 2)
  }

  @Test(arguments: ["reserve.keyring", "reserve.head"])
  func `a folder in place of a file leaves the journal to be read`(name: String) throws {
    try workshop.makeReserve(people: 1)
    workshop.remove(name)
    #expect(unsafe mkdir(workshop.path + "/" + name, 0o700) == 0)
    defer { _ = unsafe rmdir(workshop.path + "/" + name) }
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.registry.candidates.count == 1)
    #expect(try Reserve.verify(workshop.path).records == 2)
  }

  @Test func `a new reserve does not take the place of keys whose journal is gone`() throws {
    try workshop.makeReserve(people: 1)
    let (journal, keyring) = (
      try workshop.read("reserve.journal"), try workshop.read("reserve.keyring")
    )
    workshop.remove("reserve.journal")
    #expect(throws: StorageError.reserveExists) {
      try Reserve.create(at: workshop.path, name: "R", member: "B", time: .sample)
    }
    #expect(try workshop.read("reserve.keyring") == keyring)
    try workshop.write("reserve.journal", journal)
    #expect(
      try Reserve(opening: workshop.path).registry.candidates[.sample(0)]?.card.identity != nil)
  }

  @Test func `a keyring without a key is what a creation left that was stopped`() throws {
    try workshop.makeReserve()
    workshop.remove("reserve.journal")
    try Reserve.create(at: workshop.path, name: "R", member: "B", time: .sample)
    #expect(try Reserve(opening: workshop.path).members.map(\.name) == ["B"])
  }

  @Test func `a journal compacted while it was about to be examined is sound`() throws {
    try workshop.makeReserve(people: 3)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.erase(1)
    let examined = try Reserve.unread(workshop.folder, using: SystemDisk())
    _ = try reserve.compact(at: .sample)
    #expect(try examined.verified(nil) { _, _ in }.isSound)
  }
}
