import Domain
import Testing

@testable import Storage

/// What somebody appends who writes in the folder: with right numbers and hashes, and without the
/// key of whoever may; or with a key, and without the right.
@Suite(.cheapPassphrases)
struct ForgedActTests {
  let scene: Scene
  private var workshop: Workshop { scene.workshop }

  init() throws { scene = try Scene() }

  /// In whose name, and signed with what, somebody forges.
  enum Hand: CaseIterable {
    case unsigned, ownKey, coordinatorsKey, ownNumber
  }

  private func append(_ forgery: Forgery, _ hand: Hand, isMarked: Bool = false) throws -> Range<
    Int
  > {
    let (member, keys): (MemberID, MemberKeys?) =
      switch hand {
      case .unsigned: (scene.founder.id, nil)
      case .ownKey: (scene.founder.id, MemberKeys.draw())
      case .coordinatorsKey: (scene.founder.id, scene.fil.keys)
      case .ownNumber: (MemberID("U0000009"), MemberKeys.draw())
      }
    return try Forger(workshop: workshop).append(
      forgery.lines(scene), by: member, signedBy: keys, isMarked: isMarked)
  }

  @Test(arguments: Forgery.allCases, Hand.allCases)
  func `what nobody signed who may is a tail, and changes nothing`(
    forgery: Forgery, hand: Hand
  ) throws {
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    let (before, records) = (try scene.state(of: desk), desk.journal.tip.number)
    let tail = try append(forgery, hand)
    try desk.refresh(on: Office.today)
    var fresh = try Reserve(opening: workshop.path)
    try fresh.refresh(on: Office.today)
    #expect(try scene.state(of: desk) == before)
    #expect(try scene.state(of: fresh) == before)
    #expect(desk.condition == .writable && fresh.condition == .writable)
    let found = try Reserve.verify(workshop.path)
    #expect(found.tail == .unsigned(tail))
    #expect(found.isSound && found.records == records && found.notEntitled == [])
    // Nobody signs over it: the next act stands in its place.
    let bytes = try workshop.read(workshop.journal)[tail]
    try desk.decide(.forgetEarlier(Scene.person))
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(try workshop.read(workshop.journal + ".torn-1").elementsEqual(bytes))
  }

  @Test(arguments: [1, 2, 3, 8], [1, 12])
  func `a desk that has read such a tail goes on when another writes in its place`(
    lines: Int, notes: Int
  ) throws {
    var desk = try Reserve(opening: workshop.path)
    let line = try #require(Forgery.agreed.lines(scene).first)
    try Forger(workshop: workshop).append(
      Array(repeating: line, count: lines), by: scene.founder.id, signedBy: nil)
    try desk.refresh(on: Office.today)
    var other = try Reserve(opening: workshop.path)
    for number in 1...notes { try other.register(10 + number) }
    try desk.refresh(on: Office.today)
    #expect(try scene.state(of: desk) == scene.state(of: other))
    #expect(desk.journal.tip == other.journal.tip && desk.condition == .writable)
  }

  @Test(arguments: Forgery.allCases, [Hand.unsigned, .ownKey])
  func `with the watermark moved over it, it is damage, and changes nothing`(
    forgery: Forgery, hand: Hand
  ) throws {
    var desk = try Reserve(opening: workshop.path)
    let before = try scene.state(of: desk)
    let place = try append(forgery, hand, isMarked: true)
    try desk.refresh(on: Office.today)
    let fresh = try Reserve(opening: workshop.path)
    #expect(try scene.state(of: desk) == before)
    #expect(try scene.state(of: fresh) == before)
    let found = try Reserve.verify(workshop.path)
    #expect(found.damage?.cause == (hand == .unsigned ? .unterminated : .signature))
    #expect(found.soundLength == place.lowerBound && !found.isSound)
    // Whoever says so goes on with what is sound.
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.damage != nil)
    var again = try Reserve(opening: workshop.path)
    #expect(try scene.state(of: again).isSame(but: before))
    try again.register(8)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test(arguments: Forgery.allCases)
  func `signed by a coordinator who may not, it is kept, named and has no effect`(
    forgery: Forgery
  ) throws {
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    let before = try scene.state(of: desk)
    // Her own organisation's answer is hers, so that another's stands for it.
    let hand = forgery == .declined ? scene.radio : scene.fil
    try Forger(workshop: workshop).append(
      forgery.lines(scene), by: hand.id, signedBy: hand.keys, isMarked: true)
    let number = desk.journal.tip.number + 1
    try expectKept([number], before, &desk, canBeConfirmed: false)
  }

  @Test(arguments: Forgery.allCases)
  func `signed by a member who was removed, it is kept, named and has no effect`(
    forgery: Forgery
  ) throws {
    var desk = try Reserve(opening: workshop.path)
    let bruno = try desk.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    let keys = try workshop.member(bruno).keys
    try desk.removeMember(bruno, at: .sample, on: Office.today)
    let before = try scene.state(of: desk)
    try Forger(workshop: workshop).append(
      forgery.lines(scene), by: bruno, signedBy: keys, isMarked: true)
    let number = desk.journal.tip.number + 1
    try expectKept([number], before, &desk, canBeConfirmed: forgery.canBeConfirmed)
    #expect(desk.registry.barred[number]?.cause == .removed)
  }

  private func expectKept(
    _ numbers: [Int], _ before: Scene.State, _ desk: inout Reserve, canBeConfirmed: Bool
  ) throws {
    try desk.refresh(on: Office.today)
    var fresh = try Reserve(opening: workshop.path)
    try fresh.refresh(on: Office.today)
    #expect(try scene.state(of: desk) == before)
    #expect(try scene.state(of: fresh) == before)
    #expect(desk.condition == .writable && fresh.condition == .writable)
    let found = try Reserve.verify(workshop.path)
    #expect(found.notEntitled == numbers && found.unknown == 0)
    #expect(found.isSound && found.damage == nil && found.tail == .none)
    // Due, until a facilitator confirms it, where that can be, or sets it aside.
    #expect(desk.registry.barred.keys.sorted() == numbers)
    #expect(fresh.registry.barred == desk.registry.barred)
    #expect(fresh.registry.dueDates(on: Office.today).contains { $0.record == numbers[0] })
    #expect(fresh.registry.barred[numbers[0]]?.canBeConfirmed == canBeConfirmed)
    try desk.register(8)
    let after = try Reserve.verify(workshop.path)
    #expect(after.notEntitled == numbers && after.damage == nil && after.records == numbers[0] + 1)
  }

  @Test(arguments: Forgery.allCases)
  func `signed with a key that its member has no more, it is kept, named and has no effect`(
    forgery: Forgery
  ) throws {
    var desk = try Reserve(opening: workshop.path)
    let bruno = try desk.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    let stolen = try workshop.member(bruno).keys
    try desk.renewMember(bruno, passphrase: nil, at: .sample, on: Office.today)
    let before = try scene.state(of: desk)
    try Forger(workshop: workshop).append(
      forgery.lines(scene), by: bruno, signedBy: stolen, isMarked: true)
    let number = desk.journal.tip.number + 1
    try expectKept([number], before, &desk, canBeConfirmed: forgery.canBeConfirmed)
    // Whoever has the key now is not said to have done what they may not.
    #expect(desk.registry.barred[number]?.cause == .formerKey)
  }

  @Test func `a coordinator's seal that opens for nobody stops nobody`() throws {
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    let key = desk.envelope(of: .first) ?? ""
    try #require(!key.isEmpty)
    for name in [key, try #require(scene.cards.first), "kUnknown"] {
      var line = Forger.Line(
        Event(.introductionMoved(IntroductionStep(.studying)), on: IntroductionID.first.entity))
      line.sealed = (name, Sodium.random(104))
      try Forger(workshop: workshop).append(
        [line], by: scene.fil.id, signedBy: scene.fil.keys, isMarked: true)
      try desk.refresh(on: Office.today)
      let fresh = try Reserve(opening: workshop.path)
      #expect(desk.condition == .writable && fresh.condition == .writable)
      #expect(try Reserve.verify(workshop.path).damage == nil)
    }
  }

  @Test func `journal and watermark cut back are told by the keyring, until somebody accepts it`()
    throws
  {
    let records = try Reserve.verify(workshop.path).records
    let (journal, head) = (
      try workshop.read(workshop.journal), try workshop.read("reserve.head")
    )
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    for number in 7...9 { try desk.register(number) }
    try workshop.write(workshop.journal, journal)
    try workshop.write("reserve.head", head)
    let found = try Reserve.verify(workshop.path)
    #expect(found.damage?.cause == .rolledBack && found.records == records && !found.isSound)
    let fresh = try Reserve(opening: workshop.path)
    #expect(fresh.condition == .writable && fresh.notices.contains(.wentOn))
    let opened = String(decoding: try workshop.read(workshop.journal), as: UTF8.self)
    #expect(opened.contains("\"lost\":[{\"w\":"))
    try desk.register(9)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `one act is signed by one`() throws {
    var desk = try Reserve(opening: workshop.path)
    let before = try scene.state(of: desk)
    try Forger(workshop: workshop).append(
      Forgery.erasing.lines(scene), by: scene.founder.id, signedBy: nil)
    // A line in the founder's name, and under it another's signature.
    let journal = try workshop.read(workshop.journal)
    let line = try #require(journal.split(separator: 0x0A).last)
    let record = try #require(Record(Array(line), 0..<line.count))
    var bytes = journal
    let draft = RecordDraft(
      stamp: Stamp(number: record.number + 1, time: .sample, member: scene.fil.id),
      tag: "introduction.studying", subject: IntroductionID.first.entity.stored,
      open: Array("{}".utf8), sealed: nil)
    _ = draft.append(to: &bytes, after: record.hash, signedBy: scene.fil.keys)
    try workshop.write(workshop.journal, bytes)
    try desk.refresh()
    #expect(try scene.state(of: desk) == before)
    #expect(try Reserve.verify(workshop.path).tail != .none)
  }
}
