import Domain
import Glibc
import Testing

@testable import Storage

/// What a process forgets that stays open while others write.
@Suite(.cheapPassphrases)
struct OpenDeskTests {
  let workshop = Workshop()
  private static let person = CandidateID.sample(1)

  /// A reserve with some people, the second of whom is being erased by somebody who was stopped.
  private func makeInterrupted(people: Int) throws {
    try workshop.makeReserve(people: people)
    // Two calls write the record and make it durable; the third is the watermark's.
    var reserve = try Reserve.open(workshop.folder, using: StoppingDisk(after: 2))
    #expect(throws: RecordError.self) { try reserve.erase(1) }
  }

  private func keys() throws -> Int { try workshop.keys(of: Self.person.entity) }

  @Test func `what was begun is finished once a journal that is read in parts is read`() throws {
    try makeInterrupted(people: 30)
    var desk = try Reserve(opening: workshop.path, pace: 1000)
    #expect(desk.isBehind == true)
    while desk.isBehind { try desk.refresh() }
    #expect(desk.registry.candidates[Self.person]?.isErasureFinished == true)
    #expect(desk.notices.contains(.erasuresFinished([Self.person])))
    #expect(try keys() == 0)
  }

  @Test func `what could not be finished while somebody wrote is finished later`() throws {
    try makeInterrupted(people: 3)
    let lock = try FolderLock.take(on: workshop.folder)
    var desk = try Reserve(opening: workshop.path)
    #expect(desk.registry.unfinishedErasures == [Self.person])
    _ = consume lock
    #expect(try desk.refresh())
    #expect(desk.registry.candidates[Self.person]?.isErasureFinished == true)
    #expect(try keys() == 0)
    #expect(try !desk.refresh())
  }

  @Test func `an old keyring put back loses its keys on the disk though nobody records`() throws {
    try workshop.makeReserve(people: 3)
    var desk = try Reserve(opening: workshop.path)
    let old = try workshop.read("reserve.keyring")
    try desk.erase(1)
    try workshop.write("reserve.keyring", old)
    #expect(try keys() == 1)
    try desk.refresh()
    #expect(try keys() == 0)
    #expect(desk.notices.contains(.olderKeyring))
  }

  @Test(arguments: [1, 400, 800, 1200, 3000])
  func `an old keyring read in parts is not taken for another's`(pace: Int) throws {
    try workshop.makeReserve(people: 30)
    let old = try workshop.read("reserve.keyring")
    do {
      var reserve = try Reserve(opening: workshop.path)
      try reserve.erase(0)
    }
    try workshop.write("reserve.keyring", old)
    var desk = try Reserve(opening: workshop.path, pace: pace)
    // Once to the end, and once more without the keys that came back.
    for _ in 0..<200 { try desk.refresh() }
    #expect(desk.isBehind == false && desk.isUnlocked == true)
    #expect(!desk.notices.contains { if case .keysMissing = $0 { true } else { false } })
    #expect(desk.registry.candidates[.sample(0)]?.card.identity == nil)
    #expect(desk.registry.candidates[.sample(29)]?.card.identity != nil)
  }

  /// A second facilitator at work, and the first one's reserve.
  private func openAsSecond() throws -> Reserve {
    try workshop.makeReserve(people: 2)
    var amina = try Reserve(opening: workshop.path)
    let person = Self.person.entity
    try amina.record(at: .sample) { _ in
      [Event(.noted(.candidate, Note("à rappeler")), on: person, sealedFor: person)]
    }
    let id = try amina.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Timestamp.sample.day)
    return try Reserve(opening: workshop.path, as: id)
  }

  @Test func `somebody who was removed keeps nothing of what was read`() throws {
    var bruno = try openAsSecond()
    #expect(bruno.registry.candidates[Self.person]?.notes.first?.text == "à rappeler")
    var amina = try Reserve(opening: workshop.path)
    try amina.removeMember(bruno.member, at: .sample, on: Timestamp.sample.day)
    #expect(try bruno.refresh())
    #expect(bruno.isUnlocked == false)
    #expect(bruno.registry.candidates[Self.person]?.card.identity == nil)
    #expect(bruno.registry.candidates[Self.person]?.notes.first?.text == nil)
  }

  @Test(arguments: [false, true])
  func `a byte that changes in what was read is told at the next look`(isEarlier: Bool) throws {
    try workshop.makeReserve(people: 3)
    let (folder, file) = (isEarlier ? try workshop.copy() : workshop, workshop.journal)
    var desk = try Reserve(opening: folder.path)
    try desk.register(4)
    try desk.refresh()
    #expect(try !desk.refresh() && desk.condition == .writable)
    var bytes = try folder.read(file)
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "k")))
    bytes[place] ^= 1
    try folder.write(file, bytes)
    #expect(throws: RecordError.self) { try desk.register(5) }
    let found = try #require(Reserve.verify(folder.path).damage)
    #expect(desk.condition == .readOnly(.damaged(found)))
    bytes[place] ^= 1
    try folder.write(file, bytes)
    try desk.refresh()
    try desk.register(5)
    #expect(desk.registry.candidates.count == 5 && desk.condition == .writable)
  }

  /// The file stays open between acts.
  @Test(arguments: [false, true])
  func `the watermark is written where it belongs, whatever became of it`(isReplaced: Bool) throws {
    try workshop.makeReserve(people: 1)
    var desk = try Reserve(opening: workshop.path)
    try desk.register(2)
    let mark = try workshop.read("reserve.head")
    try SystemDisk().rename(workshop.folder.head, to: workshop.folder.head + ".away")
    if isReplaced { try workshop.write("reserve.head", mark) }
    try desk.register(3)
    #expect(Watermark(text: try workshop.read("reserve.head"))?.number == desk.registry.revision)
    #expect(try workshop.read("reserve.head.away") == mark)
  }

  @Test func `a copy that took the folder's place is worked in, and so is what comes back`() throws
  {
    try workshop.makeReserve(people: 1)
    var desk = try Reserve(opening: workshop.path)
    let (copy, other) = (try workshop.copy(), Workshop())
    var away = try Reserve(opening: copy.path)
    try away.register(2)
    try desk.register(3)
    let disk = SystemDisk()
    let aside = other.path + "/aside"
    func swap(_ coming: String, _ going: String) throws {
      try disk.rename(workshop.path, to: going)
      #expect(throws: StorageError.reserveGone) { try desk.refresh() }
      try disk.rename(coming, to: workshop.path)
      try desk.refresh()
    }
    try swap(copy.path, aside)
    #expect(desk.registry.candidates[.sample(2)] != nil)
    try desk.register(4)
    try swap(aside, copy.path)
    #expect(desk.registry.candidates[.sample(3)] != nil && desk.condition == .writable)
    try desk.register(5)
    let again = try Reserve(opening: workshop.path)
    #expect(again.registry.candidates[.sample(5)] != nil)
  }

  @Test func `another reserve in the folder's place is not this one`() throws {
    try workshop.makeReserve(people: 1)
    var desk = try Reserve(opening: workshop.path)
    for name in workshop.names() { workshop.remove(name) }
    try workshop.makeReserve(people: 2)
    #expect(throws: StorageError.reserveGone) { try desk.refresh() }
    #expect(desk.registry.candidates.count == 1)
  }

  @Test func `nothing private stays in memory when the keyring goes away`() throws {
    var bruno = try openAsSecond()
    workshop.remove("reserve.keyring")
    for _ in 1...2 { try bruno.refresh() }
    #expect(bruno.registry.candidates[Self.person]?.card.identity == nil)
    #expect(bruno.registry.candidates[Self.person]?.notes.first?.text == nil)
  }

  @Test func `somebody who was removed records nothing any more, not even without a name`()
    throws
  {
    var bruno = try openAsSecond()
    var amina = try Reserve(opening: workshop.path)
    try amina.removeMember(bruno.member, at: .sample, on: Timestamp.sample.day)
    let before = try workshop.read(workshop.journal)
    #expect(throws: RecordError.storage(.keysLocked)) { try bruno.erase(1) }
    #expect(try workshop.read(workshop.journal) == before)
  }

  @Test func `a desk keeps its keys while others write the keyring again and again`() throws {
    try workshop.makeReserve()
    // It stops by itself after some hundreds of people, since nobody reads what it tells.
    let writer = try #require(Writer(on: workshop.folder))
    writer.waitForFirst()
    var desk = try Reserve(opening: workshop.path)
    while desk.registry.candidates.count < 300, desk.isUnlocked { try desk.refresh() }
    _ = writer.kill()
    #expect(desk.isUnlocked == true)
  }
}
