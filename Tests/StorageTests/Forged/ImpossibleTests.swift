import Domain
import Testing

@testable import Storage

/// What a facilitator signs with a program of their own and no form, command or import could have
/// made: it is kept, named, due and without effect, and stops nobody.
@Suite(.cheapPassphrases)
struct ImpossibleTests {
  let scene: Scene
  private var workshop: Workshop { scene.workshop }

  init() throws { scene = try Scene() }

  enum Case: String, CaseIterable {
    case undoOfItself, undoOfWhatComes, undoOfRedo, undoOfAnothersRecord, undoOfNothing
    case undoOfMemberAdded, undoOfMemberRenewed, undoOfMemberRemoved
    case registeredAnew, cardOfNobody, stepOfNobody, anothersKind, moveOutOfClosed,
      reopenedWhileOpen
    case answerToNoRequest, erasedWithoutErasure, memberWithoutRole, memberTwice, lastRemoved
    case removedOnce, renewedAfterRemoval, ruleOnSomebody, fileOfNobody
    case declinedInTimeToCome, declinedLongAgo, meetingLongAgo, erasedInTimeToCome, ruleFarAway
  }

  private func event(_ name: Case, after number: Int, _ removed: EntityID) -> [Event] {
    let (person, founder) = (Scene.person, scene.founder.id.entity ?? .reserve)
    let nobody = CandidateID.sample(77).entity
    let (first, second) = (IntroductionID.first.entity, IntroductionID.second.entity)
    func undo(_ number: Int?, _ id: EntityID = person) -> Event {
      var undone = Undone()
      undone.number = number
      return Event(.undone(undone), on: id)
    }
    let roster = scene.roster(of: removed)
    let (keys, card) = (MemberKeys.draw().publicKeys, CandidateCard())
    let active = Change.moved(.candidate(CandidateStep(.active)))
    return switch name {
    case .undoOfItself: [undo(number + 1)]
    case .undoOfWhatComes: [undo(number + 2), undo(number + 1)]
    case .undoOfRedo: [undo(roster.redo), undo(roster.undo)]
    case .undoOfAnothersRecord: [undo(scene.registration, CandidateID.sample(2).entity)]
    case .undoOfNothing: [undo(nil), undo(0)]
    case .undoOfMemberAdded: [undo(roster.added, removed)]
    case .undoOfMemberRenewed: [undo(roster.renewed, removed)]
    case .undoOfMemberRemoved: [undo(roster.removed, removed)]
    case .registeredAnew: [Event(.created(.candidate(card)), on: person)]
    case .cardOfNobody: [Event(.amended(.candidate(card)), on: nobody)]
    case .stepOfNobody: [Event(active, on: nobody)]
    case .anothersKind: [Event(active, on: first), Event(.amended(.need(NeedCard())), on: person)]
    case .moveOutOfClosed: [move(.lapsed, second), move(.withdrawn, second)]
    case .reopenedWhileOpen: [move(.reopened, first)]
    case .answerToNoRequest: [Event(.requestAnswered(RequestAnswer(to: 3, .granted)), on: person)]
    case .erasedWithoutErasure: [Event(.erasureDone(ErasureEnd(epoch: 9)), on: person)]
    case .memberWithoutRole:
      [
        Event(.memberAdded(MemberCard()), on: EntityID.fresh),
        Event(.memberAdded(.lost), on: .fresh),
      ]
    case .memberTwice: [Event(.memberAdded(MemberCard(.facilitator, keys: keys)), on: founder)]
    case .lastRemoved: [Event(.memberRemoved(Departure()), on: founder)]
    case .removedOnce: [Event(.memberRemoved(Departure()), on: removed)]
    case .renewedAfterRemoval: [Event(.memberRenewed(KeyRenewal(keys)), on: removed)]
    case .ruleOnSomebody: [Event(.reserveNamed(ReserveName("Autre")), on: person)]
    case .fileOfNobody: [Event(.writerOpened(WriterOpening()), on: person)]
    case .declinedInTimeToCome, .declinedLongAgo, .meetingLongAgo, .erasedInTimeToCome,
      .ruleFarAway:
      untimely(name)
    }
  }

  private func untimely(_ name: Case) -> [Event] {
    let first = IntroductionID.first.entity
    return switch name {
    case .declinedInTimeToCome:
      [move(.declined, first, on: Office.today.adding(days: 2)), move(.declined, first, on: .last)]
    case .declinedLongAgo: [move(.declined, first, on: .first)]
    case .meetingLongAgo: [move(.meeting, first, for: .first), move(.meeting, first, for: .last)]
    case .erasedInTimeToCome:
      [Event(.erasureBegun(Erasure(.request, on: .last)), on: Scene.person)]
    case .ruleFarAway:
      [Event(.ruleSet(RuleCard(.retention, 12, from: .last, source: "loi")), on: .reserve)]
    default: []
    }
  }

  private func move(
    _ move: IntroductionMove, _ id: EntityID, on day: Day = Office.today, for other: Day? = nil
  ) -> Event {
    var step = IntroductionStep(move, on: day)
    (step.day, step.onBehalf) = (other, move == .declined)
    return Event(.introductionMoved(step), on: id)
  }

  /// Somebody who joined, was given other keys, and left; something undone and done again.
  private func prepare(_ desk: inout Reserve) throws -> EntityID {
    let bruno = try desk.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    try desk.renewMember(bruno, passphrase: nil, at: .sample, on: Office.today)
    try desk.removeMember(bruno, at: .sample, on: Office.today)
    try desk.decide(.note(Scene.person, "à défaire"))
    let last = try #require(desk.registry.entries.last?.stamp.number)
    try desk.decide(.undo([last]))
    try desk.decide(.undo([#require(desk.registry.entries.last?.stamp.number)]))
    return try #require(bruno.entity)
  }

  private func expectNothing(
    _ lines: [Forger.Line], _ desk: inout Reserve, _ before: Scene.State, _ name: String,
    at time: Timestamp = .sample
  ) throws {
    try Forger(workshop: workshop).append(
      lines, by: scene.founder.id, signedBy: scene.founder.keys, isMarked: true, at: time)
    try desk.refresh(on: Office.today)
    var fresh = try Reserve(opening: workshop.path)
    try fresh.refresh(on: Office.today)
    let numbers = Array((desk.journal.tip.number - lines.count + 1)...desk.journal.tip.number)
    #expect(try scene.state(of: desk) == before, "\(name)")
    #expect(try scene.state(of: fresh) == before, "\(name)")
    #expect(desk.condition == .writable && fresh.condition == .writable, "\(name)")
    #expect(fresh.registry.barred.keys.sorted() == numbers, "\(name)")
    for number in numbers {
      #expect(fresh.registry.barred[number]?.cause == .impossible, "\(name)")
      #expect(throws: RecordError.refused(.notConfirmable(number))) {
        try fresh.decide(.confirm([number]))
      }
    }
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.notEntitled.suffix(lines.count) == numbers[...], "\(name)")
    #expect(found.unknown == 0 && found.tail == .none, "\(name)")
    try desk.decide(.setAside(numbers))
    #expect(desk.registry.barred.isEmpty, "\(name)")
  }

  @Test func `it has no effect, is named and can be set aside`() throws {
    var desk = try Reserve(opening: workshop.path)
    let bruno = try prepare(&desk)
    scene.registry = desk.registry
    try desk.refresh(on: Office.today)
    for name in Case.allCases {
      let before = try scene.state(of: desk)
      let events = event(name, after: desk.journal.tip.number, bruno)
      var now = before
      try expectNothing(events.map { Forger.Line($0) }, &desk, now, name.rawValue)
      now = try scene.state(of: desk)
      #expect(now.isSame(but: before))
    }
    try desk.register(9)
  }

  /// Of whoever has made a clock of their own.
  @Test(arguments: [Day.first, .last]) func `a moment far from the founding`(day: Day) throws {
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    var step = IntroductionStep(.declined, on: day)
    step.onBehalf = true
    let line = Forger.Line(
      Event(.introductionMoved(step), on: IntroductionID.first.entity))
    try expectNothing(
      [line], &desk, try scene.state(of: desk), day.iso,
      at: Timestamp(seconds: day.number * 86_400))
  }

  /// A number that no version writes.
  @Test(arguments: [
    "-1", "1000000000000", "9223372036854775807", "-9223372036854775808", "99999999999999999999",
  ])
  func `a number out of every range is no newer version's`(number: String) throws {
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    for (kind, name) in [
      (Change.Kind.stageMarked, "stage"), (.pathwayAdopted, "edition"), (.pathwayBegun, "edition"),
      (.programmeDefined, "edition"), (.needOpened, "places"), (.needOpened, "fte"),
      (.organisationRegistered, "weekly-hours"), (.meetingPlanned, "hour"), (.undone, "n"),
      (.introductionMeeting, "minutes"), (.erasureDone, "epoch"), (.requestAnswered, "request"),
      (.requestExtended, "request"),
    ] {
      let line = Forger.Line(kind.rawValue, on: Scene.person.stored, "{\"\(name)\":\(number)}")
      try expectNothing([line], &desk, try scene.state(of: desk), "\(kind) \(name)")
    }
    for (kind, open) in [
      (Change.Kind.recordConfirmed, "{\"of\":[{\"n\":\(number)}]}"),
      (.recordSetAside, "{\"of\":[{\"n\":\(number)}]}"),
      (.programmeDefined, "{\"stages\":[{\"name\":\"a\",\"key\":\(number)}]}"),
      (.writerRead, "{\"heads\":[{\"w\":\"W0000001\",\"n\":\(number)}]}"),
      (.pathwayAttested, "{\"stages\":[\"\(number)\"]}"),
    ] where kind != .pathwayAttested || number.count < 20 {
      let line = Forger.Line(kind.rawValue, on: Scene.person.stored, open)
      try expectNothing([line], &desk, try scene.state(of: desk), kind.rawValue)
    }
  }

  @Test func `who is erased is not brought back`() throws {
    var desk = try Reserve(opening: workshop.path)
    try desk.erase(1)
    let begun = try #require(
      desk.registry.entries.last { $0.event.change.kind == .erasureBegun }?.stamp.number)
    try desk.refresh(on: Office.today)
    var card = CandidateCard()
    card.registeredOn = Office.today
    for change in [
      Change.undone(Undone(number: begun)), .undone(Undone(number: scene.registration)),
      .amended(.candidate(card)), .moved(.candidate(CandidateStep(.active))),
      .candidateConsented(ReserveConsent(on: Office.today, channel: .phone)),
      .noted(.candidate, Note("encore là")), .requestReceived(RightsRequestCard()),
    ] {
      let line = Forger.Line(Event(change, on: Scene.person))
      try expectNothing([line], &desk, try scene.state(of: desk), change.tag)
    }
    #expect(desk.registry.candidates[.sample(1)]?.state == .erased)
    #expect(try workshop.keys(of: Scene.person) == 0)
  }

  @Test func `an undone renewal brings no earlier key back`() throws {
    var desk = try Reserve(opening: workshop.path)
    let bruno = try desk.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    let first = try workshop.member(bruno).keys
    for _ in 1...2 { try desk.renewMember(bruno, passphrase: nil, at: .sample, on: Office.today) }
    let last = try workshop.member(bruno).keys
    let renewal = try #require(desk.registry.entries.last?.stamp.number)
    let id = try #require(bruno.entity)
    try Forger(workshop: workshop).append(
      [.init(Event(.undone(Undone(number: renewal)), on: id))], by: scene.founder.id,
      signedBy: scene.founder.keys, isMarked: true)
    try desk.refresh(on: Office.today)
    #expect(desk.registry.roster[bruno]?.keys.last == last.publicKeys)
    #expect(desk.registry.roster[bruno]?.keys.first == first.publicKeys)
    #expect(try Reserve(opening: workshop.path, as: bruno).isUnlocked)
    try Forger(workshop: workshop).append(
      [.init(Event(.moved(.candidate(CandidateStep(.paused))), on: Scene.person))], by: bruno,
      signedBy: first, isMarked: true)
    try desk.refresh(on: Office.today)
    #expect(desk.registry.candidates[.sample(1)]?.state == .active)
    #expect(desk.registry.barred[desk.journal.tip.number]?.cause == .formerKey)
  }
}

extension Day {
  /// Of the calendar that the journal writes.
  fileprivate static let first = Day(year: 1, month: 1, day: 1) ?? .init(number: 0)
  fileprivate static let last = Day(year: 9_999, month: 12, day: 31) ?? .init(number: 0)
}

extension EntityID {
  fileprivate static var fresh: EntityID {
    var generator = SystemRandomNumberGenerator()
    return .member(using: &generator)
  }
}

extension MemberCard {
  /// Of no organisation.
  fileprivate static var lost: MemberCard { MemberCard(.coordinator) }
}

extension Scene {
  /// The records about somebody who was added, renewed and removed, and the last undoing, which is
  /// one of the undoing before it.
  fileprivate func roster(
    of id: EntityID
  ) -> (added: Int?, renewed: Int?, removed: Int?, undo: Int?, redo: Int?) {
    func last(_ kind: Change.Kind) -> Int? {
      registry.entries.last {
        $0.event.change.kind == kind && (kind == .undone || $0.event.subject == id)
      }?.stamp.number
    }
    let redo = last(.undone)
    return (
      last(.memberAdded), last(.memberRenewed), last(.memberRemoved), redo.map { $0 - 1 }, redo
    )
  }
}
