import Domain
import Glibc
import Testing

@testable import Storage

struct RecoveryTests {
  let workshop = Workshop()

  /// Damages the record of the second person of four, and gives the whole and the damaged bytes.
  private func damage() throws -> (whole: [UInt8], damaged: [UInt8]) {
    try workshop.makeReserve(people: 4)
    let whole = try workshop.read("reserve.journal")
    let line = try #require(whole.split(separator: 0x0A).dropFirst(3).first)
    var damaged = whole
    damaged[line.startIndex + 30] ^= 1
    try workshop.write("reserve.journal", damaged)
    return (whole, damaged)
  }

  @Test func `a damaged journal is kept, and the sound part goes on`() throws {
    let (whole, damaged) = try damage()
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.damage?.line == 4)
    #expect(report.keptAs == "reserve.journal.damaged-1")
    #expect(report.isWatermarkMade)
    #expect(try workshop.read("reserve.journal.damaged-1") == damaged)
    let journal = try workshop.read("reserve.journal")
    let sound = try #require(report.damage?.bytes.lowerBound)
    #expect(journal[..<sound] == whole[..<sound])
    #expect(journal.count > sound)
    var reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    #expect(reserve.registry.candidates.count == 1)
    try reserve.register(9)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.records == 4 && found.records == report.records + 1)
    #expect(found.unknown == 0)
  }

  @Test func `stopped at any step, recovery can be done again`() throws {
    let (_, damaged) = try damage()
    let head = try workshop.read("reserve.head")
    // Stopped after the other name was given, with half a copy made.
    _ = unsafe link(
      workshop.path + "/reserve.journal", workshop.path + "/reserve.journal.damaged-1")
    try workshop.write("reserve.journal.new", Array(damaged.prefix(100)))
    var report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.keptAs == "reserve.journal.damaged-1")
    let recovered = try workshop.read("reserve.journal")
    // Stopped before the watermark was made anew.
    try workshop.write("reserve.head", head)
    #expect(try Reserve.verify(workshop.path).damage?.cause == .rolledBack)
    report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.keptAs == nil && report.isWatermarkMade)
    #expect(try workshop.read("reserve.journal") == recovered)
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(workshop.names().filter { $0.contains("damaged") }.count == 1)
    #expect(try Reserve.recover(workshop.path, at: .sample).isEmpty)
  }

  @Test func `a journal that was rolled back is accepted as it is`() throws {
    try workshop.makeReserve(people: 1)
    let older = try workshop.read("reserve.journal")
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(1)
    try workshop.write("reserve.journal", older)
    #expect(try Reserve.verify(workshop.path).damage?.cause == .rolledBack)
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.damage?.cause == .rolledBack && report.keptAs == nil && report.records == 2)
    #expect(try workshop.read("reserve.journal") == older)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `a torn tail is set aside as the next writer would`() throws {
    try workshop.makeReserve(people: 1)
    let journal = try workshop.read("reserve.journal")
    try workshop.write("reserve.journal", journal + Array("{\"n\":3,".utf8))
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.setAside == journal.count..<journal.count + 8)
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
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `nothing follows a damaged header`() throws {
    try workshop.makeReserve()
    var journal = try workshop.read("reserve.journal")
    journal[30] ^= 1
    try workshop.write("reserve.journal", journal)
    #expect(throws: StorageError.headerDamaged) {
      try Reserve.recover(workshop.path, at: .sample)
    }
    #expect(try Reserve.verify(workshop.path).damage?.line == 1)
  }
}
