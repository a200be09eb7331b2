import Testing

@testable import Domain

/// What somebody did before this session is the next to be undone, whatever stands behind it that
/// nobody did by itself.
struct LatestActTests {
  private var reserve: TestReserve
  private let act: Int

  init() throws {
    reserve = try TestReserve()
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.paused)))
    act = reserve.last
  }

  @Test(arguments: Examples.changes.filter(\.isByTheWay))
  func `what is written by the way hides no act`(change: Change) throws {
    var registry = reserve.registry
    let time = Timestamp(seconds: reserve.today.number * 86_400 + 43_200)
    registry.apply(
      [Event(change, on: TestReserve.elodie.entity)], from: registry.revision + 1, at: time,
      by: TestReserve.facilitator.member)
    #expect(registry.latestAct(by: TestReserve.facilitator, on: reserve.today) == [act])
  }

  @Test func `the end of an erasure, a file that was begun or read, and a look are such`() {
    let kinds = Set(Examples.changes.filter(\.isByTheWay).map(\.kind))
    #expect(
      kinds == [.erasureDone, .writerOpened, .writerRead, .introductionConsulted, .recordSeen])
  }

  @Test func `what made the reserve is nobody's to take back`() throws {
    var registry = Registry()
    let actor = TestReserve.facilitator
    let programme = TestReserve.programme("Fondamentaux", isOrdered: true)
    let id = TestReserve.id("G0000001", as: ProgrammeID.self)
    var events = try registry.decide(.nameReserve("Réserve"), by: actor, on: reserve.today)
    events += try registry.decide(.create(id, programme), by: actor, on: reserve.today)
    let time = Timestamp(seconds: reserve.today.number * 86_400)
    registry.apply(events, from: 1, at: time, by: actor.member)
    #expect(registry.latestAct(by: actor, on: reserve.today) == nil)
    let renamed = try registry.decide(.nameReserve("Autre"), by: actor, on: reserve.today)
    registry.apply(renamed, from: registry.revision + 1, at: time, by: actor.member)
    #expect(registry.latestAct(by: actor, on: reserve.today) == [registry.revision])
  }

  @Test func `several records of one act are one, and others' acts are none`() throws {
    var reserve = reserve
    let other = Actor(MemberID("MBBBBBBB"), .facilitator)
    try reserve.run(.note(TestReserve.marc.entity, "Autre."), by: other)
    #expect(reserve.registry.latestAct(by: TestReserve.facilitator, on: reserve.today) == [act])
    let undone = try reserve.run(.undo([act]))
    let earlier = reserve.registry.latestAct(by: TestReserve.facilitator, on: reserve.today)
    #expect(earlier == [act - 1])
    #expect(undone == [act + 2])
  }

  @Test func `an act is found by any record of it, without what was written by the way`() throws {
    var registry = reserve.registry
    let looked = try #require(Examples.changes.first { $0.kind == .introductionConsulted })
    let person = TestReserve.marc.entity
    let note = Event(.noted(.candidate, Note("Un.")), on: person)
    let stamps = registry.apply(
      [Event(looked, on: person), note, note], from: registry.revision + 1,
      at: Timestamp(seconds: reserve.today.number * 86_400 + 43_200),
      by: TestReserve.facilitator.member)
    for stamp in stamps {
      #expect(
        registry.act(of: stamp.number).map(\.stamp.number) == stamps.dropFirst().map(\.number))
    }
    #expect(registry.act(of: act).map(\.stamp.number) == [act])
    #expect(registry.act(of: registry.revision + 1).isEmpty)
  }
}
