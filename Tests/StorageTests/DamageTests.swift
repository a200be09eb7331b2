import Domain
import Testing

@testable import Storage

struct DamageTests {
  let workshop = Workshop()

  @Test func `every flipped bit below the watermark is damage, at the line it is in`() throws {
    try workshop.makeReserve(people: 2)
    let journal = try workshop.read(workshop.journal)
    var (line, start) = (1, 0)
    for (index, byte) in journal.enumerated() {
      for bit in FlippedBits.of(byte: index) {
        var flipped = journal
        flipped[index] ^= 1 << UInt8(bit)
        try workshop.write(workshop.journal, flipped)
        let damage = try damageOrVersion()
        if let damage {
          #expect(damage.line == line && damage.bytes.lowerBound == start, "bit \(bit) of \(index)")
        } else {
          // Only the header's version number can say that another program wrote the journal.
          #expect(line == 1)
        }
      }
      if byte == 0x0A { (line, start) = (line + 1, index + 1) }
    }
  }

  /// A file is a copy from before where it ends earlier, and nowhere else.
  @Test func `every byte that is taken out is damage, at the line it was in`() throws {
    try workshop.makeReserve(people: 2)
    let journal = try workshop.read(workshop.journal)
    var (line, start) = (1, 0)
    for (index, byte) in journal.enumerated().dropLast() {
      var shorter = journal
      shorter.remove(at: index)
      try workshop.write(workshop.journal, shorter)
      if let damage = try damageOrVersion(), line > 1 {
        #expect(damage.line == line && damage.bytes.lowerBound == start, "byte \(index)")
        #expect(damage.cause != .rolledBack, "byte \(index)")
      }
      if byte == 0x0A { (line, start) = (line + 1, index + 1) }
    }
  }

  @Test(arguments: ["line", "act", "z", "last z", "last s"])
  func `what is taken out of the middle is not gone on without`(part: String) throws {
    try workshop.makeReserve(people: 3)
    var journal = try workshop.read(workshop.journal)
    let ends = journal.indices.filter { journal[$0] == 0x0A }.map { $0 + 1 }
    func field(_ name: String, from start: Int) throws -> Range<Int> {
      let key = Array(",\"\(name)\":\"".utf8)
      let at = try #require(
        journal.indices.dropFirst(start).first { journal[$0...].starts(with: key) })
      let end = try #require(journal[(at + key.count)...].firstIndex(of: UInt8(ascii: "\"")))
      return at..<end + 1
    }
    let last = ends[ends.count - 2]
    let range =
      switch part {
      case "line": ends[2]..<ends[3]
      case "act": ends[1]..<ends[ends.count - 2]
      case "z": try field("z", from: ends[1])
      case "last z": try field("z", from: last)
      case _: try field("s", from: last)
      }
    journal.removeSubrange(range)
    try workshop.write(workshop.journal, journal)
    for _ in 0..<2 {
      let reserve = try Reserve(opening: workshop.path)
      guard case .readOnly(.damaged(let damage)) = reserve.condition else {
        Issue.record("it is \(reserve.condition)")
        return
      }
      #expect(damage.cause != .rolledBack && !reserve.notices.contains(.wentOn))
    }
    #expect(workshop.names().count { $0.hasSuffix(".journal") } == 1)
    #expect(try Reserve.recover(workshop.path, at: .sample).damage != nil)
  }

  @Test func `damage that is reached at a pace is told, and not read for ever`() throws {
    try workshop.makeReserve(people: 20)
    var journal = try workshop.read(workshop.journal)
    journal[journal.count - 200] ^= 1
    try workshop.write(workshop.journal, journal)
    var reserve = try Reserve(opening: workshop.path, pace: 1)
    var looks = 0
    while reserve.isBehind, looks < 100 {
      try reserve.refresh()
      looks += 1
    }
    #expect(!reserve.isBehind && looks < 100)
    guard case .readOnly(.damaged) = reserve.condition else {
      Issue.record("it is \(reserve.condition)")
      return
    }
    #expect(reserve.registry.candidates.count == 19)
  }

  private func damageOrVersion() throws -> Damage? {
    do throws(StorageError) {
      let found = try Reserve.verify(workshop.path)
      #expect(!found.isSound)
      return found.damage
    } catch {
      guard case .version = error else { throw error }
      return nil
    }
  }

  @Test func `without a watermark a flipped bit in the last line may only be a torn tail`() throws {
    try workshop.makeReserve(people: 2)
    workshop.remove("reserve.head")
    let journal = try workshop.read(workshop.journal)
    let start = journal.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    for index in stride(from: start, to: journal.count, by: 3) {
      var flipped = journal
      flipped[index] ^= 1
      try workshop.write(workshop.journal, flipped)
      let found = try Reserve.verify(workshop.path)
      #expect(found.records == 3 && found.soundLength == start && found.tail != .none)
    }
  }

  @Test func `the reserve opens read-only up to the damage`() throws {
    try workshop.makeReserve(people: 3)
    let journal = try workshop.read(workshop.journal)
    var damaged = journal
    let index = journal.count - 200
    damaged[index] ^= 1
    try workshop.write(workshop.journal, damaged)
    var reserve = try Reserve(opening: workshop.path)
    guard case .readOnly(.damaged(let damage)) = reserve.condition else {
      Issue.record("not damaged: \(reserve.condition)")
      return
    }
    #expect(damage.line == 6 && damage.bytes.contains(index))
    #expect([.chain, .sealedHash, .malformed].contains(damage.cause))
    #expect(reserve.registry.candidates.count == 2)
    #expect(try !reserve.refresh())
    #expect(throws: RecordError.self) { try reserve.register(9) }
    #expect(try workshop.read(workshop.journal) == damaged)
  }

  @Test func `a sealed part moved to a forged record is found out`() throws {
    // The chain has no secret, and a facilitator with a program of their own has a key to sign
    // with; but not a seal for its place.
    try workshop.makeReserve(people: 2)
    var journal = ForgedJournal(try workshop.read(workshop.journal))
    journal.records[3].open = journal.records[3].open.replacing(
      CandidateID.sample(1).entity.stored, with: CandidateID.sample(2).entity.stored)
    try workshop.write(workshop.journal, journal.bytes(signedBy: workshop.member().keys))
    workshop.remove("reserve.head")
    let damage = try Reserve.verify(workshop.path).damage
    #expect(damage?.cause == .seal && damage?.line == 5)
  }

  @Test func `a sealed part that was blanked leaves the chain whole, and is told of`() throws {
    try workshop.makeReserve(people: 2)
    let text = String(decoding: try workshop.read(workshop.journal), as: UTF8.self)
    let blanked = text.split(separator: "\n").map { line in
      guard let start = line.range(of: #""z":""#), line.contains("C0000001") else {
        return String(line)
      }
      return line[..<start.upperBound] + "\"}"
    }
    try workshop.write(workshop.journal, Array((blanked.joined(separator: "\n") + "\n").utf8))
    workshop.remove("reserve.head")
    let found = try Reserve.verify(workshop.path)
    #expect(found.damage == nil && found.sealed == 3 && found.blanked == 1 && found.opened == 2)
    // Nobody was erased, so somebody emptied it who should not have.
    #expect(found.blankedWithoutReason.count == 1 && !found.isSound)
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.registry.candidates[.sample(1)] != nil)
    #expect(reserve.registry.candidates[.sample(1)]?.card.identity == nil)
    #expect(reserve.notices.contains(.partsEmptied(1)))
  }

  /// The same line of a backup has what it was signed with.
  @Test func `a sealed part that was blanked is put back from a backup`() throws {
    try workshop.makeReserve(people: 2)
    let stick = Workshop()
    try stick.backUp(workshop)
    var desk = try Reserve(opening: workshop.path)
    try desk.register(3)
    let (name, whole) = (workshop.journal, try workshop.read(workshop.journal))
    let lines = String(decoding: whole, as: UTF8.self).split(separator: "\n").map { line in
      guard let start = line.range(of: #""z":""#) else { return String(line) }
      return line[..<start.upperBound] + "\"}"
    }
    try workshop.write(name, Array((lines.joined(separator: "\n") + "\n").utf8))
    let emptied = try Reserve.verify(workshop.path).blankedWithoutReason
    #expect(emptied.count == 4)
    #expect(throws: StorageError.backup(.unsound)) { try stick.backUp(workshop) }
    let report = try Reserve.recover(workshop.path, at: .sample, backup: stick.path)
    // What was recorded since the backup is nowhere else.
    #expect(report.refilled == 3 && !report.isEmpty && report.lacksParts)
    #expect(report.notices.contains(.partsEmptied(1)))
    let again = try Reserve.recover(workshop.path, at: .sample, backup: stick.path)
    #expect(again.isEmpty && again.lacksParts)
    let left = try Reserve.verify(workshop.path).blankedWithoutReason
    #expect(left.count == 1 && left.allSatisfy(emptied.contains))
    #expect(try Reserve(opening: workshop.path).registry.candidates[.sample(1)]?.name != nil)
  }
}

extension Substring {
  /// Where a text stands for the first time.
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
