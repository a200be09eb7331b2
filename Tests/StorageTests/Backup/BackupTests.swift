import Domain
import Glibc
import Testing

@testable import Storage

@Suite(.cheapPassphrases)
struct BackupTests {
  private let office = Workshop()
  private let stick = Workshop()
  private static let person = CandidateID.sample(1)

  private func erase() throws {
    var reserve = try Reserve(opening: office.path)
    try reserve.erase(1)
  }

  @Test func `only what is new is added, and only what counts is there`() throws {
    try office.makeReserve(people: 3)
    let whole = try stick.backUp(office)
    #expect(whole.added == whole.records && whole.records > 4)
    let first = try stick.read(office.journal)
    var reserve = try Reserve(opening: office.path)
    try reserve.register(4)
    // What nobody signed is nobody's act.
    try office.write(office.journal, office.read(office.journal) + Array("{\"n\":8,".utf8))
    let report = try stick.backUp(office, at: .sample.adding(days: 1))
    #expect(report.added == 1 && report.records == whole.records + 1 && report.removed.isEmpty)
    #expect(try stick.read(office.journal).starts(with: first))
    #expect(try stick.read(office.journal) == office.read(office.journal).dropLast(7))
    let slot = try #require(office.names().first { $0.hasSuffix(".slot") })
    #expect(
      stick.names()
        == [
          slot, office.journal, "backup.head", "keyring-2026-04-03", "keyring-2026-04-04",
        ].sorted())
  }

  @Test func `a restored copy holds the same and writes a file of its own`() throws {
    try office.makeReserve(people: 3)
    try stick.backUp(office)
    let copy = try stick.restored()
    let kept = try copy.read(office.journal)
    #expect(!copy.names().contains("reserve.head"))
    var again = try Reserve(opening: copy.path)
    #expect(again.notices.contains(.wentOn))
    try again.register(4)
    #expect(again.registry.candidates.count == 4)
    var original = try Reserve(opening: office.path)
    try original.register(5)
    #expect(try copy.read(office.journal) == kept)
    #expect(copy.journal != office.journal)
    #expect(try Reserve.verify(copy.path).isSound && Reserve.verify(office.path).isSound)
  }

  @Test func `a stick that gives back something else is told`() throws {
    try office.makeReserve(people: 3)
    let counting = FaultyDisk()
    try stick.backUp(office, using: counting)
    #expect(counting.writes > 3)
    for write in 1...counting.writes {
      let disk = FaultyDisk()
      disk.wornWrite = write
      let other = Workshop()
      let error = #expect(throws: StorageError.self) { try other.backUp(office, using: disk) }
      // A head that cannot be read is no backup.
      #expect(
        error == .backup(.notKept) || error == .backup(.damaged), "write \(write): \(error as Any)")
    }
    #expect(try stick.restored().names().count > 3)
  }

  @Test func `nobody erased is in a backup made afterwards`() throws {
    try office.makeReserve(people: 3)
    try stick.backUp(office)
    #expect(try stick.keys(of: Self.person.entity, in: "keyring-2026-04-03") > 0)
    try erase()
    let report = try stick.backUp(office, at: .sample.adding(days: 1))
    #expect(report.removed == ["keyring-2026-04-03"])
    for name in stick.names() { #expect(try stick.keys(of: Self.person.entity, in: name) == 0) }
    let copy = try stick.restored()
    #expect(try Reserve(opening: copy.path).registry.candidates[Self.person]?.state == .erased)
  }

  @Test func `an erasure that was not finished is in none`() throws {
    try office.makeReserve(people: 3)
    var amina = try Reserve(opening: office.path)
    try amina.renewMember(
      amina.member, passphrase: Office.words, at: .sample, on: Office.today)
    var reserve = try Reserve.open(office.folder, using: StoppingDisk(after: 2), Office.words)
    _ = try? reserve.erase(1)
    // Without the passphrase nobody can finish it.
    let locked = try office.copy()
    try locked.takeForHome()
    #expect(throws: StorageError.backup(.erasureDue)) { try stick.backUp(locked) }
    #expect(stick.names().isEmpty)
  }

  @Test(arguments: [(29, 2), (30, 2), (31, 1), (400, 1)])
  func `a keyring stays for thirty days`(days: Int, keyrings: Int) throws {
    try office.makeReserve(people: 1)
    try stick.backUp(office)
    try stick.backUp(office, at: .sample.adding(days: days))
    #expect(stick.names().count { $0.hasPrefix("keyring-") } == keyrings)
    _ = try stick.restored()
  }

  @Test func `a journal that was compacted is written anew`() throws {
    try office.makeReserve(people: 3)
    try stick.backUp(office)
    try erase()
    var reserve = try Reserve(opening: office.path)
    _ = try reserve.compact(at: .sample)
    try stick.backUp(office)
    #expect(try stick.read(office.journal) == office.read(office.journal))
    #expect(!stick.names().contains { $0.hasSuffix(".new") })
    _ = try stick.restored()
  }

  @Test func `what the stick has lost is put right`() throws {
    try office.makeReserve(people: 3)
    try stick.backUp(office)
    var bytes = try stick.read(office.journal)
    bytes[bytes.count / 2] ^= 1
    try stick.write(office.journal, bytes)
    #expect(throws: StorageError.backup(.damaged)) { try stick.restored() }
    try stick.backUp(office)
    #expect(try stick.read(office.journal) == office.read(office.journal))
    try stick.write("keyring-2026-04-03", [])
    #expect(throws: StorageError.backup(.damaged)) { try stick.restored() }
    try stick.backUp(office)
    _ = try stick.restored()
  }

  @Test func `members who were removed go from the stick`() throws {
    try office.makeReserve(people: 1)
    var reserve = try Reserve(opening: office.path)
    let id = try reserve.addMember(
      named: "Bruno", passphrase: Office.others, at: .sample, on: Office.today)
    try stick.backUp(office)
    #expect(stick.names().contains("\(id.stored).slot"))
    try reserve.removeMember(id, at: .sample, on: Office.today)
    try stick.backUp(office)
    #expect(!stick.names().contains("\(id.stored).slot"))
    _ = try stick.restored()
  }

  @Test func `several files are kept in their order`() throws {
    try office.makeReserve(people: 2)
    try stick.backUp(office)
    office.remove("reserve.head")
    var reserve = try Reserve(opening: office.path)
    try reserve.register(3)
    #expect(office.names().count { $0.hasSuffix(".journal") } == 2)
    #expect(try stick.backUp(office).added == 3)
    let copy = try stick.restored()
    #expect(try Reserve(opening: copy.path).registry.candidates.count == 3)
  }
}

/// What a backup is refused for, and that nothing comes of it.
struct BackupRefusalTests {
  private let office = Workshop()
  private let stick = Workshop()

  private func expectRefusal(_ trouble: BackupTrouble) throws {
    let before = try stick.names().map { try stick.read($0) }
    #expect(throws: StorageError.backup(trouble)) { try stick.backUp(office) }
    #expect(try stick.names().map { try stick.read($0) } == before)
  }

  @Test func `another reserve's stick`() throws {
    try office.makeReserve(people: 1)
    let other = Workshop()
    try other.makeReserve()
    try stick.backUp(other)
    try expectRefusal(.otherReserve)
  }

  @Test func `a folder that holds a reserve`() throws {
    try office.makeReserve(people: 1)
    try stick.makeReserve()
    try expectRefusal(.isReserve)
    #expect(throws: StorageError.backup(.isReserve)) { try office.backUp(office) }
  }

  @Test func `a reserve that was put back`() throws {
    try office.makeReserve(people: 1)
    let before = try office.copy()
    var reserve = try Reserve(opening: office.path)
    try reserve.register(2)
    try stick.backUp(office)
    for name in before.names() { try office.write(name, before.read(name)) }
    try expectRefusal(.ahead)
  }

  @Test func `the stick of a copy that went on`() throws {
    try office.makeReserve(people: 1)
    let copy = try office.copy()
    var reserve = try Reserve(opening: copy.path)
    try reserve.register(2)
    try stick.backUp(copy)
    let writer = try #require(try copy.folder.writers().first { copy.journal.contains($0.stored) })
    try expectRefusal(.otherCopy(writer))
  }

  @Test(arguments: ["journal", "reserve.keyring"])
  func `a reserve that is not whole`(name: String) throws {
    try office.makeReserve(people: 3)
    let name = name == "journal" ? office.journal : name
    var bytes = try office.read(name)
    bytes[bytes.count / 2] ^= 1
    try office.write(name, bytes)
    try expectRefusal(.unsound)
  }

  @Test func `a head that is not whole`() throws {
    try office.makeReserve(people: 1)
    try stick.backUp(office)
    try stick.write("backup.head", stick.read("backup.head").dropLast())
    try expectRefusal(.damaged)
    #expect(throws: StorageError.backup(.damaged)) { try stick.restored() }
  }

  @Test func `a folder without a backup, and one that is taken`() throws {
    #expect(throws: StorageError.backup(.noBackup)) { try stick.restored() }
    try office.makeReserve(people: 1)
    try stick.backUp(office)
    #expect(throws: StorageError.backup(.folderTaken)) {
      _ = try Restoration(of: stick.path, to: office.path)
    }
    #expect(try Reserve.verify(office.path).isSound)
  }
}

/// The plug pulled, and a call failing, at every step.
@Suite(.cheapPassphrases)
struct InterruptedBackupTests {
  /// A reserve with a backup from before an erasure, a compaction, another member.
  static func scene() throws -> (office: Workshop, stick: Workshop) {
    let (office, stick) = (Workshop(), Workshop())
    try office.makeReserve(people: 3)
    try stick.backUp(office)
    var reserve = try Reserve(opening: office.path)
    try reserve.erase(1)
    _ = try reserve.addMember(named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    _ = try reserve.compact(at: .sample)
    try reserve.register(4)
    return (office, stick)
  }

  @Test(arguments: [(false, nil), (true, nil), (false, ENOSPC), (false, EIO)] as [(Bool, Int32?)])
  func `what is on the stick is whole at every step`(isTorn: Bool, code: Int32?) throws {
    let (office, before) = try Self.scene()
    let counting = StoppingDisk()
    try before.copy().backUp(office, using: counting)
    #expect(counting.calls > 20)
    var (old, new) = (0, 0)
    for call in 0...counting.calls {
      let stick = try before.copy()
      let disk = StoppingDisk(after: call, isTorn: isTorn, failingOnceWith: code)
      var trouble: StorageError?
      do { try stick.backUp(office, using: disk) } catch { trouble = error as? StorageError }
      let copy = try stick.restored()
      let found = try Reserve(opening: copy.path).registry
      let isNew = found.candidates[.sample(4)] != nil
      #expect(found.candidates.count == (isNew ? 4 : 3), "call \(call)")
      #expect((found.candidates[.sample(1)]?.state == .erased) == isNew, "call \(call)")
      #expect(isNew == (trouble == nil || trouble == .backup(.unfinished)), "call \(call)")
      (old, new) = (old + (isNew ? 0 : 1), new + (isNew ? 1 : 0))
      try stick.backUp(office)
      #expect(try stick.read(office.journal) == office.read(office.journal), "call \(call)")
      #expect(!stick.names().contains { $0.hasSuffix(".new") }, "call \(call)")
      #expect(stick.names().count { $0.hasPrefix("keyring-") } == 1, "call \(call)")
    }
    #expect(old > 0 && new > 0)
  }

  @Test func `the first backup is whole or none`() throws {
    let (office, _) = try Self.scene()
    let counting = StoppingDisk()
    try Workshop().backUp(office, using: counting)
    for call in 0...counting.calls {
      let stick = Workshop()
      let isDone = (try? stick.backUp(office, using: StoppingDisk(after: call))) != nil
      let copy = try? stick.restored()
      #expect(!isDone || copy != nil, "call \(call)")
      try stick.backUp(office)
      let whole = try stick.restored()
      #expect(try Reserve(opening: whole.path).registry.candidates.count == 4)
    }
  }

  @Test func `while others write, it holds whole acts`() throws {
    let office = Workshop()
    try office.makeReserve(people: 1)
    let writers = try (0..<2).map { _ in try #require(Writer(on: office.folder)) }
    for writer in writers { writer.waitForFirst() }
    let stick = Workshop()
    for _ in 0..<3 {
      let report = try stick.backUp(office)
      let copy = try stick.restored()
      let found = try Reserve.verify(copy.path)
      #expect(found.isSound && found.records == report.records)
    }
    for writer in writers { _ = writer.kill() }
  }
}
