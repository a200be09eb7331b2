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
    let first = CandidateID.sample(0).entity
    func end(at epoch: Int) throws {
      try reserve.record(at: .sample) { _ in
        [Event(.erasureDone(ErasureEnd(epoch: epoch)), on: first)]
      }
    }
    for epoch in [-1, NumberLimit.range.upperBound + 1, .max] {
      #expect(throws: RecordError.self) { try end(at: epoch) }
    }
    try end(at: NumberLimit.range.upperBound)
    try reserve.erase(1)
    #expect(reserve.registry.candidates[.sample(1)]?.isErasureFinished == true)
    #expect(try Reserve.verify(workshop.path).isSound)
    try reserve.erase(2)
    #expect(try Reserve(opening: workshop.path).registry.candidates[.sample(2)]?.state == .erased)
  }

  @Test(arguments: ["U", "m1", "u0000000", "U-------", "U922337203", "W0000000", "recovery"])
  func `whoever signs under a number that is none is nobody, and members are added after them`(
    number: String
  ) throws {
    try workshop.makeReserve(people: 1)
    let keys = try workshop.member().keys
    let tail = try Forger(workshop: workshop).append(
      [.init(.registration(2))], by: MemberID(number), signedBy: keys)
    #expect(try Reserve.verify(workshop.path).tail == .unsigned(tail))
    var reserve = try Reserve(opening: workshop.path)
    var ids: Set<MemberID> = [reserve.member]
    for name in ["Bruno", "Chloé"] {
      let id = try reserve.addMember(
        named: name, passphrase: nil, at: .sample, on: Timestamp.sample.day)
      #expect(ids.insert(id).inserted, "\(id)")
    }
    #expect(reserve.registry.candidates.count == 1)
    #expect(reserve.members.map(\.name).sorted() == ["Amina", "Bruno", "Chloé"])
  }

  @Test(arguments: [0, 31, 33])
  func `to a member whose public keys have another length nothing is sealed`(length: Int) throws {
    try workshop.makeReserve(people: 1)
    var reserve = try Reserve(opening: workshop.path)
    var generator = SystemRandomNumberGenerator()
    let id = MemberID(.member(using: &generator))
    let key = Base64.text([UInt8](repeating: 9, count: length).span)
    let card = MemberCard(.facilitator, keys: PublicKeys(sign: key, box: key), name: "Bruno")
    try reserve.decide(.addMember(id, card))
    try reserve.decide(.renewMember(id, KeyRenewal(PublicKeys(sign: key, box: key))))
    try reserve.register(1)
    #expect(reserve.keys.ring?.recipients.map(\.member) == [reserve.member])
    #expect(reserve.registry.roster[id]?.isRemoved == false)
    // Nobody made a slot for it.
    #expect(try Reserve.verify(workshop.path).lackingSlots == [id])
    try reserve.removeMember(id, at: .sample, on: Timestamp.sample.day)
    #expect(try Reserve(opening: workshop.path).condition == .writable)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["reserve.keyring", "reserve.head"])
  func `a pipe in place of a file holds nobody`(name: String) throws {
    try workshop.makeReserve(people: 1)
    workshop.remove(name)
    #expect(unsafe mkfifo(workshop.path + "/" + name, 0o600) == 0)
    try expectRead(without: name)
  }

  /// A keyring is only asked for by who reads names; without the watermark nobody can tell whether
  /// the folder is a copy.
  private func expectRead(without name: String) throws {
    guard name != "reserve.head" else {
      #expect(throws: StorageError.self) { _ = try Reserve(opening: workshop.path) }
      #expect(throws: StorageError.self) { _ = try Reserve.verify(workshop.path) }
      return #expect(workshop.names().count { $0.hasSuffix(".journal") } == 1)
    }
    #expect(try Reserve(opening: workshop.path).registry.candidates.count == 1)
    let found = try Reserve.verify(workshop.path)
    #expect(found.records == 3 && !found.isSound)
    guard case .inTheWay(let failure) = found.keyring else { return #expect(Bool(false)) }
    #expect(throws: StorageError.system(failure)) {
      var reserve = try Reserve(opening: workshop.path)
      try reserve.unlock(nil)
    }
  }

  @Test(arguments: ["reserve.keyring", "reserve.head"])
  func `a folder in place of a file is not taken for none`(name: String) throws {
    try workshop.makeReserve(people: 1)
    workshop.remove(name)
    #expect(unsafe mkdir(workshop.path + "/" + name, 0o700) == 0)
    defer { _ = unsafe rmdir(workshop.path + "/" + name) }
    try expectRead(without: name)
  }

  @Test func `a new reserve does not take the place of keys whose journal is gone`() throws {
    try workshop.makeReserve(people: 1)
    let (name, keyring) = (workshop.journal, try workshop.read("reserve.keyring"))
    let journal = try workshop.read(name)
    workshop.remove(name)
    #expect(throws: StorageError.reserveExists) {
      try Reserve.create(at: workshop.path, name: "R", member: "B", time: .sample)
    }
    #expect(try workshop.read("reserve.keyring") == keyring)
    try workshop.write(name, journal)
    #expect(
      try Reserve(opening: workshop.path).registry.candidates[.sample(0)]?.card.identity != nil)
  }

  @Test func `a keyring without a key is what a creation left that was stopped`() throws {
    try workshop.makeReserve()
    workshop.remove(workshop.journal)
    try Reserve.create(at: workshop.path, name: "R", member: "B", time: .sample)
    #expect(try Reserve(opening: workshop.path).members.map(\.name) == ["B"])
  }

  @Test func `a journal compacted while it was about to be examined is sound`() throws {
    try workshop.makeReserve(people: 3)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.erase(1)
    var examined = try Reserve.unread(workshop.folder, using: SystemDisk())
    _ = try reserve.compact(at: .sample)
    #expect(try examined.verified(nil) { _, _ in }.isSound)
  }
}
