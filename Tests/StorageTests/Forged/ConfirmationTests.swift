import Domain
import Testing

@testable import Storage

/// What was signed with a key that does not count any more, until somebody confirms it or sets it
/// aside.
@Suite(.cheapPassphrases)
struct ConfirmationTests {
  let scene: Scene
  private var workshop: Workshop { scene.workshop }

  init() throws { scene = try Scene() }

  /// Why the key of who signed it does not count.
  enum Reason: CaseIterable {
    case removed, formerKey
  }

  private func bruno(
    _ reason: Reason, _ desk: inout Reserve
  ) throws -> (id: MemberID, keys: MemberKeys) {
    let bruno = try desk.addMember(named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    let keys = try workshop.member(bruno).keys
    switch reason {
    case .removed: try desk.removeMember(bruno, at: .sample, on: Office.today)
    case .formerKey: try desk.renewMember(bruno, passphrase: nil, at: .sample, on: Office.today)
    }
    return (bruno, keys)
  }

  private func append(
    _ changes: [Change], on subject: EntityID = Scene.person,
    by member: (id: MemberID, keys: MemberKeys)
  ) throws {
    try Forger(workshop: workshop).append(
      changes.map { Forger.Line(Event($0, on: subject)) }, by: member.id, signedBy: member.keys,
      isMarked: true)
  }

  private let paused = Change.moved(.candidate(CandidateStep(.paused, on: Office.today)))

  private func open() throws -> Reserve {
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    return desk
  }

  private func state(_ desk: borrowing Reserve) -> CandidateState? {
    desk.registry.candidates[.sample(1)]?.state
  }

  @Test(arguments: Reason.allCases)
  func `confirmed, it has its effect where it stands; until then it is due`(
    reason: Reason
  ) throws {
    var desk = try open()
    let signer = try bruno(reason, &desk)
    try append([paused], by: signer)
    try desk.refresh(on: Office.today)
    let number = desk.journal.tip.number
    let barred = try #require(desk.registry.barred[number])
    #expect(barred.cause == (reason == .removed ? .removed : .formerKey))
    #expect(barred.kind == .candidatePaused && barred.subject == Scene.person)
    #expect(barred.stamp.member == signer.id && barred.canBeConfirmed)
    #expect(state(desk) == .active)
    // What others recorded since comes after it.
    try desk.decide(.note(Scene.person, "à rappeler"))
    var meanwhile = try open()
    let revision = meanwhile.registry.revision
    try desk.decide(.confirm([number]))
    #expect(try meanwhile.refresh(on: Office.today))
    #expect(meanwhile.registry.revision > revision)
    let fresh = try open()
    for state in [state(desk), state(meanwhile), state(fresh)] { #expect(state == .paused) }
    #expect(desk.registry.barred.isEmpty && meanwhile.registry.barred.isEmpty)
    #expect(fresh.registry.barred.isEmpty)
    let numbers = fresh.registry.entries.map(\.stamp.number)
    #expect(numbers == numbers.sorted() && numbers == desk.registry.entries.map(\.stamp.number))
    #expect(fresh.registry.entry(number: number)?.stamp.member == signer.id)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.notEntitled.isEmpty && found.tail == .none)
    #expect(throws: RecordError.refused(.notWaiting(number))) {
      try desk.decide(.confirm([number]))
    }
    #expect(throws: RecordError.refused(.irreversible(.reserve))) {
      try desk.decide(.undo([numbers.last ?? 0]))
    }
  }

  @Test(arguments: Reason.allCases)
  func `set aside, it never has an effect and is not due`(reason: Reason) throws {
    var desk = try open()
    try append([paused], by: bruno(reason, &desk))
    try desk.refresh(on: Office.today)
    let number = desk.journal.tip.number
    try desk.decide(.setAside([number]))
    // Nor where somebody confirms it all the same.
    let confirmed = Change.recordConfirmed(RecordNames([number]))
    try append([confirmed], on: .reserve, by: scene.founder)
    try desk.refresh(on: Office.today)
    let fresh = try open()
    #expect(state(desk) == .active && state(fresh) == .active)
    #expect(desk.registry.barred.isEmpty && fresh.registry.barred.isEmpty)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.notEntitled == [number] && found.setAside == [number])
  }

  @Test func `a removed coordinator's answer counts once it is confirmed, another's never`() throws
  {
    var desk = try open()
    try desk.removeMember(scene.fil.id, at: .sample, on: Office.today)
    try desk.removeMember(scene.radio.id, at: .sample, on: Office.today)
    let subject = IntroductionID.first.entity
    let studying = Change.introductionMoved(IntroductionStep(.studying, on: Office.today))
    try append([studying], on: subject, by: scene.radio)
    let foreign = try open().journal.tip.number
    try append([studying], on: subject, by: scene.fil)
    try desk.refresh(on: Office.today)
    #expect(desk.registry.introductions[.first]?.state == .presented)
    #expect(desk.registry.barred.count == 2)
    try desk.decide(.confirm([foreign]))
    #expect(desk.registry.introductions[.first]?.state == .presented)
    #expect(desk.registry.barred[foreign]?.cause == .notAllowed)
    #expect(throws: RecordError.refused(.notConfirmable(foreign))) {
      try desk.decide(.confirm([foreign]))
    }
    try desk.decide(.confirm([foreign + 1]))
    #expect(desk.registry.introductions[.first]?.state == .studying)
    try desk.decide(.setAside([foreign]))
    #expect(desk.registry.barred.isEmpty)
    #expect(try open().registry.introductions[.first]?.state == .studying)
    #expect(try Reserve.verify(workshop.path).setAside == [foreign])
  }

  @Test func `it covers what waits before it in its file, and nothing after`() throws {
    var desk = try open()
    let signer = try bruno(.removed, &desk)
    let active = Change.moved(.candidate(CandidateStep(.active, on: Office.today)))
    try append([paused], by: signer)
    try append([active], by: signer)
    try append([paused], by: signer)
    try desk.refresh(on: Office.today)
    let last = desk.journal.tip.number
    let waiting = try #require(desk.registry.barred[last - 1])
    #expect(
      desk.registry.confirmed(with: waiting).map(\.stamp.number) == [last - 2, last - 1])
    try desk.decide(.confirm([last - 1]))
    #expect(desk.registry.barred.keys.sorted() == [last] && state(desk) == .active)
    #expect(desk.registry.entry(number: last - 2) != nil)
    try desk.decide(.confirm([last]))
    #expect(try state(desk) == .paused && state(open()) == .paused)
  }

  /// Who may not confirm, or what nobody can.
  enum Vain: CaseIterable {
    case byCoordinator, byRemoved, byFormerKey, inAnotherFile, onSomebody
  }

  @Test(arguments: Vain.allCases)
  func `a confirmation that nobody may give changes nothing and is due itself`(vain: Vain) throws {
    var desk = try open()
    let removed = try bruno(.removed, &desk)
    let former = try bruno(.formerKey, &desk)
    try append([paused], by: removed)
    try desk.refresh(on: Office.today)
    let number = desk.journal.tip.number
    var names = RecordNames([number])
    if vain == .inAnotherFile {
      var generator = SystemRandomNumberGenerator()
      names.of[0].writer = .writer(using: &generator)
    }
    let hand =
      switch vain {
      case .byCoordinator: scene.fil
      case .byRemoved: removed
      case .byFormerKey: former
      case .inAnotherFile, .onSomebody: scene.founder
      }
    let change = Change.recordConfirmed(names)
    try append([change], on: vain == .onSomebody ? Scene.person : .reserve, by: hand)
    try desk.refresh(on: Office.today)
    let fresh = try open()
    #expect(state(desk) == .active && state(fresh) == .active)
    #expect(desk.registry.barred == fresh.registry.barred)
    #expect(desk.registry.barred.keys.sorted() == [number, number + 1])
    #expect(desk.registry.barred[number + 1]?.canBeConfirmed == false)
    #expect(desk.condition == .writable)
    try desk.decide(.setAside([number, number + 1]))
    #expect(desk.registry.barred.isEmpty && state(desk) == .active)
  }

  @Test(arguments: [Forgery.memberAdded, .memberRemoved, .keysRenewed, .otherOrganisation])
  func `who is a member is never confirmed`(forgery: Forgery) throws {
    var desk = try open()
    let signer = try bruno(.removed, &desk)
    let roster = desk.registry.roster
    try Forger(workshop: workshop).append(
      forgery.lines(scene), by: signer.id, signedBy: signer.keys, isMarked: true)
    try append([paused], by: signer)
    try desk.refresh(on: Office.today)
    let number = desk.journal.tip.number - 1
    #expect(throws: RecordError.refused(.notConfirmable(number))) {
      try desk.decide(.confirm([number]))
    }
    // Nor along with what comes after it.
    try desk.decide(.confirm([number + 1]))
    #expect(desk.registry.roster == roster && state(desk) == .paused)
    #expect(desk.registry.barred.keys.sorted() == [number])
    #expect(try open().registry.roster == roster)
    try desk.register(9)
  }

  @Test func `an erasure that is confirmed destroys the keys, and not before`() throws {
    var desk = try open()
    let signer = try bruno(.removed, &desk)
    let keys = try workshop.keys(of: Scene.person)
    try append([.erasureBegun(Erasure(.request))], by: signer)
    try desk.refresh(on: Office.today)
    #expect(try workshop.keys(of: Scene.person) == keys && keys > 0)
    try desk.decide(.confirm([desk.journal.tip.number]))
    #expect(try workshop.keys(of: Scene.person) == 0)
    #expect(desk.registry.candidates[.sample(1)]?.isErasureFinished == true)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test(arguments: [1, 700, 4000])
  func `read in parts it comes to the same`(pace: Int) throws {
    var desk = try open()
    for reason in Reason.allCases { try append([paused], by: bruno(reason, &desk)) }
    try desk.refresh(on: Office.today)
    for number in desk.registry.barred.keys.sorted() { try desk.decide(.confirm([number])) }
    var slow = try Reserve(opening: workshop.path, pace: pace)
    for _ in 0..<400 where slow.isBehind { try slow.refresh(on: Office.today) }
    #expect(!slow.isBehind && state(slow) == .paused && slow.registry.barred.isEmpty)
    #expect(slow.registry.entries.count == desk.registry.entries.count)
  }

  @Test func `a confirmation that was cut off again no longer counts`() throws {
    var desk = try open()
    try append([paused], by: bruno(.formerKey, &desk))
    try desk.refresh(on: Office.today)
    let (journal, head) = (try workshop.read(workshop.journal), try workshop.read("reserve.head"))
    try desk.decide(.confirm([desk.journal.tip.number]))
    var meanwhile = try open()
    #expect(state(meanwhile) == .paused)
    try workshop.write(workshop.journal, journal)
    try workshop.write("reserve.head", head)
    try meanwhile.refresh(on: Office.today)
    #expect(state(meanwhile) == .active && meanwhile.registry.barred.count == 1)
  }

  @Test func `in another file it is named with that file`() throws {
    var desk = try open()
    try append([paused], by: bruno(.removed, &desk))
    try desk.refresh(on: Office.today)
    let (number, old) = (desk.journal.tip.number, workshop.journal.prefix(8))
    let copy = Workshop()
    for name in workshop.names() { try copy.write(name, workshop.read(name)) }
    var away = try Reserve(opening: copy.path)
    try away.refresh(on: Office.today)
    #expect(away.registry.barred[number]?.writer.stored == String(old))
    try away.decide(.confirm([number]))
    let text = String(decoding: try copy.read(copy.journal), as: UTF8.self)
    #expect(text.contains(#""is":{"of":[{"n":\#(number),"w":"\#(old)"}]}"#))
    #expect(try state(away) == .paused && state(Reserve(opening: copy.path)) == .paused)
    #expect(try Reserve.verify(copy.path).isSound)
  }

  @Test(arguments: Reason.allCases)
  func `a seal that opens for nobody, under a key that does not count, stops nobody`(
    reason: Reason
  ) throws {
    var desk = try open()
    let signer = try bruno(reason, &desk)
    for name in [try #require(scene.cards.first), "kUnknown"] {
      var line = Forger.Line(Event(paused, on: Scene.person))
      line.sealed = (name, Sodium.random(104))
      try Forger(workshop: workshop).append(
        [line], by: signer.id, signedBy: signer.keys, isMarked: true)
      try desk.refresh(on: Office.today)
      let fresh = try open()
      #expect(desk.condition == .writable && fresh.condition == .writable)
      #expect(!fresh.notices.contains { if case .keysMissing = $0 { true } else { false } })
      #expect(try Reserve.verify(workshop.path).isSound)
    }
    // Confirmed, what does not open has no effect.
    let first = try #require(desk.registry.barred.keys.min())
    try desk.decide(.confirm([first]))
    #expect(desk.condition == .writable && state(desk) == .active)
    #expect(desk.registry.barred[first]?.canBeConfirmed == false)
    #expect(try Reserve.verify(workshop.path).damage == nil)
  }
}
