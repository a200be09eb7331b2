import Domain
import Glibc
import Testing

@testable import Storage

@Suite(.cheapPassphrases)
struct RecoveryTests {
  let workshop = Workshop()

  /// Damages the record of the second person of four, and gives the whole and the damaged bytes.
  private func damage() throws -> (whole: [UInt8], damaged: [UInt8]) {
    try workshop.makeReserve(people: 4)
    let whole = try workshop.read(workshop.journal)
    let line = try #require(whole.split(separator: 0x0A).dropFirst(4).first)
    var damaged = whole
    damaged[line.startIndex + 30] ^= 1
    try workshop.write(workshop.journal, damaged)
    return (whole, damaged)
  }

  @Test func `a damaged journal stays as it is, and the sound part goes on under a new number`()
    throws
  {
    let (_, damaged) = try damage()
    let old = workshop.journal
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.damage?.line == 5 && report.isNumberNew)
    #expect(try workshop.read(old) == damaged)
    #expect(workshop.journal != old)
    var reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    #expect(reserve.registry.candidates.count == 1)
    try reserve.register(9)
    #expect(try workshop.read(old) == damaged)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.files == 2 && found.aside.isEmpty)
    #expect(found.records == 6 && found.records == report.records + 1)
    #expect(found.unknown == 0)
  }

  @Test func `stopped after the new file, recovery can be done again, and nothing counts twice`()
    throws
  {
    let (_, damaged) = try damage()
    let (old, head) = (workshop.journal, try workshop.read("reserve.head"))
    let ring = try workshop.read("reserve.keyring")
    _ = try Reserve.recover(workshop.path, at: .sample)
    let orphan = workshop.journal
    try workshop.write("reserve.head", head)
    try workshop.write("reserve.keyring", ring)
    #expect(workshop.journal == old)
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.isNumberNew)
    #expect(try workshop.read(old) == damaged)
    let found = try Reserve.verify(workshop.path)
    #expect(
      found.isSound && found.files == 2 && found.aside.map(\.stored) == [String(orphan.prefix(8))])
    #expect(try Reserve.recover(workshop.path, at: .sample).isEmpty)
  }

  @Test func `a journal that was rolled back goes on under a new number, which says what is lost`()
    throws
  {
    try workshop.makeReserve(people: 1)
    let (old, older) = (workshop.journal, try workshop.read(workshop.journal))
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(1)
    try workshop.write(old, older)
    #expect(try Reserve.verify(workshop.path).damage?.cause == .rolledBack)
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.damage?.cause == .rolledBack && report.isNumberNew && report.records == 5)
    #expect(try workshop.read(old) == older)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.files == 2)
    #expect(found.lost.map { "\($0.key.stored) \($0.value)" } == ["\(old.prefix(8)) 4"])
    let text = String(decoding: try workshop.read(workshop.journal), as: UTF8.self)
    #expect(
      text.contains(
        "\"follows\":\"\(old.prefix(8))\",\"lost\":[{\"w\":\"\(old.prefix(8))\",\"n\":4,"))
  }

  @Test func `a torn tail is set aside as the next writer would`() throws {
    try workshop.makeReserve(people: 1)
    let journal = try workshop.read(workshop.journal)
    try workshop.write(workshop.journal, journal + Array("{\"n\":3,".utf8))
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.setAside == journal.count..<journal.count + 7)
    #expect(try workshop.read(workshop.journal) == journal)
    #expect(try workshop.read(workshop.journal + ".torn-1") == Array("{\"n\":3,".utf8))
    #expect(report.records == 3)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `a running reserve goes over to the recovered journal`() throws {
    _ = try damage()
    var running = try Reserve(opening: workshop.path)
    #expect(running.condition != .writable)
    _ = try Reserve.recover(workshop.path, at: .sample)
    #expect(try running.refresh())
    #expect(running.condition == .writable)
    try running.register(8)
    #expect(running.registry.candidates.count == 2)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `nothing follows a damaged header`() throws {
    try workshop.makeReserve()
    var journal = try workshop.read(workshop.journal)
    journal[30] ^= 1
    try workshop.write(workshop.journal, journal)
    #expect(throws: StorageError.headerDamaged) {
      try Reserve.recover(workshop.path, at: .sample)
    }
    #expect(try Reserve.verify(workshop.path).damage?.line == 1)
  }
}
