import Domain
import Testing

@testable import Storage

/// Envelopes of introductions that somebody took steps back in.
@Suite(.cheapPassphrases)
struct EnvelopeUndoTests {
  let office = Office()

  /// The record of the last move of the first introduction.
  private func last(_ reserve: borrowing Reserve) throws -> Int {
    try #require(reserve.registry.introductions[.first]?.lastMove)
  }

  @Test func `when presenting anew is taken back, what was agreed before is granted, and no more`()
    throws
  {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    try amina.move(.waiting)
    try amina.agree(.first, to: [.town])
    let consent = try last(amina)
    try amina.move(.presented)
    let presentation = try last(amina)
    try amina.decide(.undo([presentation, consent]))
    #expect(amina.registry.introductions[.first]?.state == .waiting)
    #expect(try office.grants(of: coordinator) == 1)
    #expect(try office.projection(for: coordinator) == ["Prénom 1", "Six ans d'ateliers."])
    let opened = try office.openedRecords(by: coordinator)
    #expect(!opened.contains(presentation), "the town is no longer agreed to")
    #expect(opened.count == 1)
    // What she says next is sealed under what she can open.
    var fil = try office.open(as: coordinator)
    var step = IntroductionStep(.studying)
    step.remark = "À lire lundi."
    try fil.decide(.moveIntroduction(.first, step))
    try amina.refresh(on: Office.today)
    #expect(amina.registry.introductions[.first]?.latest(.studying)?.remark == "À lire lundi.")
    #expect(try office.openedRecords(by: coordinator).count == 2)
  }

  @Test func `an introduction that was taken back altogether is erased with the person`() throws {
    var amina = try office.open()
    try amina.present(.first)
    let records = amina.registry.entries(of: IntroductionID.first.entity).map(\.stamp.number)
    try amina.decide(.undo(records))
    #expect(amina.registry.introductions[.first] == nil)
    try amina.decide(.erase(.sample(1), Erasure(.request)))
    let keyring = String(decoding: try office.workshop.read("reserve.keyring"), as: UTF8.self)
    #expect(keyring.contains(IntroductionID.first.entity.stored), "as gone")
    #expect(try office.workshop.keys(of: IntroductionID.first.entity) == 0)
    #expect(try Reserve.verify(office.workshop.path, passphrase: Office.words).isSound)
    let again = try office.open()
    let isUnlocked = again.isUnlocked
    #expect(isUnlocked)
  }

  @Test func `a session whose passphrase was changed decides nothing more`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var stolen = try office.open(as: coordinator)
    try amina.renewMember(
      coordinator, passphrase: Secret("encore d'autres lettres".utf8), at: .sample,
      on: Office.today)
    #expect(throws: RecordError.storage(.keysLocked)) {
      try stolen.decide(.moveIntroduction(.first, IntroductionStep(.studying)))
    }
    try amina.refresh()
    #expect(amina.registry.introductions[.first]?.state == .presented)
  }

  @Test func `what was recorded is acknowledged although the grant cannot be taken back yet`()
    throws
  {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let disk = FaultyDisk()
    var beside = try Reserve.open(office.workshop.folder, using: disk, Office.words)
    // Enough for the record, and not for the keyring.
    disk.room = 1000
    try beside.move(.withdrawn)
    #expect(try office.grants(of: coordinator) == 1)
    disk.room = .max
    try beside.refresh(on: Office.today)
    #expect(try office.grants(of: coordinator) == 0)
    let notices = beside.notices
    #expect(!notices.contains(.olderKeyring))
    #expect(try Reserve.verify(office.workshop.path, passphrase: Office.words).isSound)
  }
}

extension Office {
  /// The numbers of the records whose sealed parts a coordinator opens.
  func openedRecords(by id: MemberID) throws -> [Int] {
    var ring = try Keyring(reading: workshop.read("reserve.keyring"))
    try ring.unlock(
      as: id, with: workshop.member(id, under: Self.others).keys, isCoordinator: true)
    var journal = try Journal.open(workshop.folder, using: SystemDisk())
    let context = SealContext(journal.header)
    var opened: [Int] = []
    try journal.look()
    while case .act(let act) = try journal.next() {
      for record in act.records {
        guard let key = record.key else { continue }
        let bound = context.bytes(journal.buffer, record, key: key)
        let name = journal.buffer.token(key)
        if case .plain = ring.open(record.sealedBytes.span, binding: bound, under: name) {
          opened.append(record.number)
        }
      }
      journal.accept(act)
    }
    return opened
  }
}
