import Domain
import Glibc
import Testing

@testable import Storage

@Suite(.cheapPassphrases)
struct CompactionTests {
  let workshop = Workshop()

  private func makeReserve() throws -> Reserve {
    try workshop.makeReserve(people: 3)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.erase(1)
    return reserve
  }

  private func sealedParts() throws -> [String] {
    String(decoding: try workshop.read(workshop.journal), as: UTF8.self).split(separator: "\n")
      .compactMap { line -> String? in
        let parts = line.split(separator: ",\"z\":\"", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[1].dropLast(2)) : nil
      }
  }

  @Test func `what is forgotten is emptied, and the chain stays whole`() throws {
    var reserve = try makeReserve()
    let before = try workshop.read(workshop.journal).count
    let report = try reserve.compact(at: .sample)
    #expect(report.blanked == 1 && report.freed > 0)
    #expect(try workshop.read(workshop.journal).count == before - report.freed)
    #expect(try sealedParts().map(\.isEmpty) == [false, false, true, false])
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.watermark == .present)
    #expect(found.blanked == 1 && found.forgotten == 1 && found.opened == 3)
    try reserve.register(4)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `there is nothing to do twice`() throws {
    var reserve = try makeReserve()
    _ = try reserve.compact(at: .sample)
    let after = try workshop.read(workshop.journal)
    #expect(try reserve.compact(at: .sample) == CompactionReport())
    #expect(try workshop.read(workshop.journal) == after)
  }

  @Test func `another process goes on with the new file`() throws {
    var reserve = try makeReserve()
    var other = try Reserve(opening: workshop.path)
    _ = try reserve.compact(at: .sample)
    try other.register(5)
    try reserve.refresh()
    #expect(reserve.registry.candidates[.sample(5)]?.card.identity != nil)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `a tail that was kept beside stays there, and out of the journal`() throws {
    _ = try makeReserve()
    let torn = Array(#"{"n":6,"t":"#.utf8)
    try workshop.write(workshop.journal, workshop.read(workshop.journal) + torn)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(6)
    _ = try reserve.compact(at: .sample)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.tail == .none && found.blanked == 1)
    #expect(try workshop.read(workshop.journal + ".torn-1") == torn)
    #expect(
      try Reserve(opening: workshop.path).registry.candidates[.sample(6)]?.card.identity != nil)
  }

  @Test func `it takes no keys, and signs nothing`() throws {
    let words = Secret("douze lettres au moins".utf8)
    try Reserve.create(
      at: workshop.path, name: "R", member: "Amina", passphrase: words, time: .sample)
    do {
      var reserve = try Reserve(opening: workshop.path, passphrase: words)
      try reserve.register(1)
      try reserve.erase(1)
    }
    var locked = try Reserve(opening: workshop.path)
    #expect(try locked.compact(at: .sample).blanked == 1)
    #expect(try Reserve.verify(workshop.path, passphrase: words).isSound)
  }

  @Test(arguments: [0, 400])
  func `a full disk leaves the journal as it was`(room: Int) throws {
    _ = try makeReserve()
    let before = try workshop.read(workshop.journal)
    let disk = FaultyDisk()
    var reserve = try Reserve.open(workshop.folder, using: disk)
    disk.room = room
    #expect(throws: StorageError.readOnly(.diskFull)) { try reserve.compact(at: .sample) }
    #expect(try workshop.read(workshop.journal) == before)
    #expect(!workshop.names().contains { $0.hasSuffix(".new") })
    #expect(try Reserve.verify(workshop.path).isSound)
  }
}
