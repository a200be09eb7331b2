import Domain
import Glibc
import Testing

@testable import Storage

struct FaultTests {
  let workshop = Workshop()
  let disk = FaultyDisk()

  /// A reserve with one person and a note about them, whose keys are in the keyring already.
  private func reserve() throws -> Reserve {
    try workshop.makeReserve(people: 1)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.record(at: .sample) { _ in [self.move] }
    return try Reserve.open(workshop.folder, using: disk)
  }

  private var move: Event {
    let id = CandidateID.sample(0).entity
    return Event(
      .noted(.candidate, Note("Une note assez longue pour occuper une ligne")), on: id,
      sealedFor: id)
  }

  @Test(arguments: [
    (ENOSPC, ReadOnlyReason.diskFull), (EFBIG, .diskFull), (EDQUOT, .diskFull), (EIO, .writeFailed),
  ])
  func `a failed write is cut back, and the next may succeed`(code: Int32, reason: ReadOnlyReason)
    throws
  {
    var reserve = try reserve()
    let before = try workshop.read(workshop.journal)
    for room in [0, 1, 100, 300] {
      (disk.room, disk.writeError) = (room, code)
      #expect(throws: RecordError.storage(.readOnly(reason))) {
        try reserve.record(at: .sample) { _ in [self.move] }
      }
      #expect(reserve.condition == .readOnly(reason))
      #expect(try workshop.read(workshop.journal) == before)
      #expect(reserve.registry.candidates[.sample(0)]?.notes.count == 1)
    }
    disk.room = .max
    try reserve.record(at: .sample) { _ in [self.move] }
    #expect(reserve.condition == .writable)
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(try Reserve.verify(workshop.path).records == 5)
  }

  @Test func `a full disk while the keyring is written leaves the old keyring`() throws {
    var reserve = try reserve()
    let before = try workshop.read("reserve.keyring")
    disk.room = 200
    #expect(throws: RecordError.storage(.readOnly(.diskFull))) { try reserve.register(1) }
    #expect(try workshop.read("reserve.keyring") == before)
    #expect(workshop.names().contains("reserve.keyring.new") == false)
    disk.room = .max
    try reserve.register(1)
    let again = try Reserve(opening: workshop.path)
    #expect(again.registry.candidates[.sample(1)]?.card.identity != nil)
  }

  @Test func `short and interrupted writes go on where they stopped`() throws {
    var reserve = try reserve()
    (disk.mouthful, disk.isInterrupted) = (7, true)
    try reserve.register(1)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.records == 5 && found.tail == .none)
  }

  @Test func `a failed sync is never tried again`() throws {
    var reserve = try reserve()
    let before = try workshop.read(workshop.journal)
    disk.syncError = EIO
    #expect(throws: RecordError.storage(.readOnly(.syncFailed))) {
      try reserve.record(at: .sample) { _ in [self.move] }
    }
    disk.syncError = nil
    let syncs = disk.syncs
    #expect(throws: RecordError.storage(.readOnly(.syncFailed))) {
      try reserve.record(at: .sample) { _ in [self.move] }
    }
    #expect(disk.syncs == syncs)
    #expect(reserve.condition == .readOnly(.syncFailed))
    #expect(try workshop.read(workshop.journal) == before)
    try reserve.refresh()
    #expect(reserve.condition == .readOnly(.syncFailed))
  }

  @Test func `a watermark that cannot be written does not undo a record`() throws {
    var reserve = try reserve()
    disk.overwriteError = EIO
    try reserve.record(at: .sample) { _ in [self.move] }
    #expect(reserve.notices.contains(.watermarkFailed))
    #expect(try Reserve(opening: workshop.path).registry.entries.count == 5)
  }

  @Test(arguments: [
    (0x6969, ReadOnlyReason.networkFolder), (0x517B, .networkFolder), (0xFF53_4D42, .networkFolder),
    (0xFE53_4D42, .networkFolder), (0x4D44, .removableFolder), (0x2011_BAB0, .removableFolder),
    (0x6573_5546, .removableFolder),
  ])
  func `a folder on another machine or on a stick is not written`(
    magic: Int, reason: ReadOnlyReason
  ) throws {
    disk.magic = magic
    var reserve = try reserve()
    #expect(reserve.condition == .readOnly(reason))
    #expect(throws: RecordError.storage(.readOnly(reason))) { try reserve.register(1) }
    #expect(reserve.registry.candidates.count == 1)
  }

  @Test func `what a failed writer cut back is withdrawn from a reader who saw it`() throws {
    try workshop.makeReserve(people: 1)
    let (journal, head) = (
      try workshop.read(workshop.journal), try workshop.read("reserve.head")
    )
    var other = try Reserve(opening: workshop.path)
    try other.register(1)
    let longer = try workshop.read(workshop.journal)
    // The bytes are there, and were not acknowledged.
    try workshop.write("reserve.head", head)
    var reader = try Reserve(opening: workshop.path)
    #expect(reader.registry.candidates.count == 2)
    try workshop.write(workshop.journal, journal)
    #expect(try reader.refresh())
    #expect(reader.registry.candidates.count == 1)
    var third = try Reserve(opening: workshop.path)
    try third.record(at: .sample) { _ in [.registration(5), .registration(6)] }
    #expect(try workshop.read(workshop.journal).count > longer.count)
    try reader.refresh()
    #expect(reader.condition == .writable)
    #expect(reader.registry.candidates.count == 3)
  }

  @Test func `a batch is one write and one sync, and one more of each for its keys`() throws {
    var reserve = try reserve()
    (disk.writes, disk.syncs) = (0, 0)
    try reserve.record(at: .sample) { _ in (10..<610).map(Event.registration) }
    #expect(disk.writes == 2)
    #expect(disk.syncs == 2)
    #expect(try Reserve(opening: workshop.path).registry.candidates.count == 601)
  }
}
