import Domain
import Testing

@testable import Storage

/// Whoever kept a key that was taken from its member since, and can write in the folder, puts the
/// journal back to before and signs there as one who may.
@Suite(.cheapPassphrases)
struct RewoundTests {
  private let workshop = Workshop()
  /// Bruno's, before he got others.
  private let bruno: (id: MemberID, keys: MemberKeys)
  /// The line of the journal before that, and its length then.
  private let (line, length): (Int, Int)

  init() throws {
    try workshop.makeReserve(people: 2)
    var amina = try Reserve(opening: workshop.path)
    let id = try amina.addMember(
      named: "Bruno", passphrase: Office.others, at: .sample, on: Office.today)
    bruno = try workshop.member(id, under: Office.others)
    let before = try workshop.read(workshop.journal)
    (line, length) = (before.count { $0 == 0x0A } - 1, before.count)
    try amina.renewMember(id, passphrase: Office.chosen, at: .sample, on: Office.today)
    try amina.register(3)
  }

  private static let stranger = MemberID("UEV1EV1B")

  /// As many as there were.
  private static let padding = (1...4).map { _ in
    [Forger.Line(Event(.noted(.candidate, Note()), on: CandidateID.sample(2).entity))]
  }

  private static func lines() -> [[Forger.Line]] {
    let card = MemberCard(.facilitator, keys: MemberKeys.draw().publicKeys, name: "Personne")
    return [
      [Forger.Line(Event(.memberAdded(card), on: stranger.entity ?? .reserve))],
      [Forger.Line(Event(.erasureBegun(Erasure(.request)), on: CandidateID.sample(1).entity))],
    ]
  }

  /// A file of the member's own that goes on from the line, and what they want in it.
  private func begin(
    in workshop: Workshop, by signer: (id: MemberID, keys: MemberKeys), after line: Int,
    _ acts: [[Forger.Line]]
  ) throws -> EntityID {
    let own = try Journal.open(workshop.folder, using: SystemDisk())
    var generator = SystemRandomNumberGenerator()
    let writer = EntityID.writer(using: &generator)
    let (header, start) = Header.make(
      reserve: own.header.reserve, writer: writer, by: signer.id, key: signer.keys.signPublic,
      made: .sample)
    let lines = try workshop.read(workshop.journal).split(separator: 0x0A)
    let end = try #require(Record(Array(lines[line]), 0..<lines[line].count))
    let head = Head(writer: own.header.writer, number: end.number, hash: end.hash)
    let opening = [
      Forger.Line(Event(.writerRead(WriterReading([head.told])), on: writer)),
      Forger.Line(Event(.writerOpened(WriterOpening(follows: own.header.writer)), on: writer)),
    ]
    var (bytes, number, hash) = (start, end.number, header.hash)
    for act in [opening] + acts {
      for (index, line) in act.enumerated() {
        number += 1
        let draft = RecordDraft(
          stamp: Stamp(number: number, time: .sample, member: signer.id), tag: line.tag,
          subject: line.subject, open: line.open, sealed: nil)
        hash = draft.append(
          to: &bytes, after: hash, signedBy: index == act.count - 1 ? signer.keys : nil)
      }
    }
    try workshop.write("\(writer.stored).journal", bytes)
    let mark = Watermark(
      writer: writer, bytes: bytes.count, number: number, hash: hash,
      place: try workshop.folder.place)
    try workshop.write("reserve.head", mark.text)
    return writer
  }

  private func expectUntouched(_ ring: [UInt8]) throws {
    #expect(try workshop.keys(of: CandidateID.sample(1).entity) > 0)
    let after = try Keyring(reading: workshop.read("reserve.keyring"))
    #expect(try after.recipients == Keyring(reading: ring).recipients && after.gone.isEmpty)
  }

  @Test func `a file that leaves out what stands in the folder is none of the journal's`() throws {
    let ring = try workshop.read("reserve.keyring")
    let writer = try begin(in: workshop, by: bruno, after: line, Self.lines())
    #expect(try Reserve.verify(workshop.path).aside.contains(writer))
    var amina = try Reserve(opening: workshop.path)
    try amina.refresh()
    #expect(amina.registry.candidates.count == 3 && amina.registry.roster[Self.stranger] == nil)
    try expectUntouched(ring)
    try amina.register(4)
    #expect(try Reserve(opening: workshop.path).registry.candidates.count == 4)
    let again = try Reserve(
      opening: workshop.path, passphrase: Office.chosen, as: bruno.id)
    let isOpen = again.isUnlocked
    #expect(isOpen)
  }

  @Test(arguments: [false, true])
  func `a journal that was cut back destroys nothing and lets nobody in`(hasFile: Bool) throws {
    let ring = try workshop.read("reserve.keyring")
    let name = workshop.journal
    let journal = try workshop.read(name)
    try workshop.write(name, Array(journal[..<length]))
    if hasFile {
      _ = try begin(in: workshop, by: bruno, after: line, Self.lines())
    } else {
      for act in Self.padding + Self.lines() {
        try Forger(workshop: workshop).append(
          act, by: bruno.id, signedBy: bruno.keys, isMarked: true)
      }
    }
    var amina = try Reserve(opening: workshop.path)
    try amina.refresh()
    let condition = amina.condition
    #expect(condition == .readOnly(.rewound))
    #expect(throws: RecordError.storage(.readOnly(.rewound))) { try amina.register(4) }
    #expect(throws: StorageError.readOnly(.rewound)) {
      _ = try Reserve.recover(workshop.path, at: .sample)
    }
    #expect(try Reserve.verify(workshop.path).isRewound)
    try expectUntouched(ring)
    // The folder as it was is as good as it was.
    try workshop.write(name, journal)
    var again = try Reserve(opening: workshop.path)
    try again.register(4)
    #expect(again.registry.candidates.count == 4)
  }

  @Test func `a coordinator begins no file`() throws {
    let scene = try Scene()
    let count = try Reserve(opening: scene.workshop.path).registry.entries.count
    let writer = try begin(in: scene.workshop, by: scene.fil, after: count, [])
    #expect(try Reserve.verify(scene.workshop.path).aside.contains(writer))
    #expect(try Reserve(opening: scene.workshop.path).registry.entries.count >= count)
  }
}

/// Somebody whom the journal does not know any more is shut out, which lets nobody in: it does not
/// stop the reserve for good where there is no whole backup.
struct ShutOutTests {
  let workshop = Workshop()

  @Test func `a journal from before somebody was added goes on without them`() throws {
    try workshop.makeReserve(people: 1)
    var desk = try Reserve(opening: workshop.path)
    let journal = workshop.journal
    let before = try workshop.read(journal)
    let id = try desk.addMember(named: "Ben", passphrase: nil, at: .sample, on: Office.today)
    try desk.refresh()
    #expect(desk.keys.ring?.recipients.contains { $0.member == id } == true)
    try workshop.write(journal, before)
    let founder = try workshop.member().id
    var again = try Reserve(opening: workshop.path, as: founder)
    try again.register(7)
    #expect(again.notices.contains(.actsLost) && again.condition == .writable)
    #expect(again.keys.ring?.recipients.contains { $0.member == id } == false)
    #expect(try Reserve.verify(workshop.path).isSound)
  }
}
