import Testing

@testable import Domain

/// What was undone is done again by undoing the undoing.
struct RedoTests {
  @Test func `what was undone is done again, and undone again by its own number`() throws {
    var reserve = try TestReserve()
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.paused)))
    let (paused, before) = (reserve.last, reserve.registry.candidates[TestReserve.elodie])
    try reserve.run(.undo([paused]))
    let undoing = reserve.last
    try reserve.run(.undo([undoing]))
    #expect(reserve.registry.candidates[TestReserve.elodie] == before)
    #expect(reserve.registry.entry(number: paused)?.isUndone == false)
    #expect(reserve.registry.entry(number: undoing)?.isUndone == true)
    #expect(reserve.refusal(of: .undo([undoing])) == .nothingToUndo)
    #expect(reserve.refusal(of: .undo([reserve.last])) == .nothingToUndo)
    try reserve.run(.undo([paused]))
    #expect(reserve.registry.candidates[TestReserve.elodie]?.state == .active)
  }

  @Test func `a person comes back with everything that was recorded together`() throws {
    var reserve = try TestReserve()
    let person = TestReserve.id("C0000009", as: CandidateID.self)
    let first = reserve.last + 1
    try reserve.run(.create(person, TestReserve.card("Zoé", "Peeters")))
    try reserve.run(.note(person.entity, "Rappelle lundi."))
    var card = PathwayCard()
    (card.subject, card.programme) = (person.entity, TestReserve.free)
    try reserve.run(.create(TestReserve.path, card))
    let before = reserve.registry
    let undone = try reserve.run(.undo(Array(first...reserve.last)))
    #expect(reserve.registry.retracted == [person])
    #expect(reserve.registry.candidates[person] == nil)
    try reserve.run(.undo(undone))
    #expect(reserve.registry.retracted.isEmpty)
    #expect(reserve.registry.candidates[person] == before.candidates[person])
    #expect(reserve.registry.pathways == before.pathways)
    #expect(
      reserve.registry.referrers(of: person.entity) == before.referrers(of: person.entity))
  }

  /// As when hundreds were brought in by one act.
  @Test func `of those undone together each comes back alone`() throws {
    var reserve = try TestReserve()
    let people = ["C0000008", "C0000009"].map { TestReserve.id($0, as: CandidateID.self) }
    let first = reserve.last + 1
    for person in people {
      try reserve.run(.create(person, TestReserve.card("Zoé", "Peeters \(person.entity.shown)")))
      try reserve.run(.note(person.entity, "Rappelle lundi."))
    }
    var card = PathwayCard()
    (card.subject, card.programme) = (people[0].entity, TestReserve.free)
    try reserve.run(.create(TestReserve.path, card))
    try reserve.run(.undo(Array(first...reserve.last)))
    #expect(reserve.registry.retraction(of: people[1]).count == 2)
    let records = reserve.registry.retraction(of: people[0]).map(\.stamp.number)
    #expect(records.count == 3)
    try reserve.run(.undo(records))
    #expect(reserve.registry.retracted == [people[1]])
    #expect(reserve.registry.pathways[TestReserve.path] != nil)
    #expect(reserve.registry.retraction(of: people[0]).isEmpty)
  }

  @Test func `several are done again the first first`() throws {
    var reserve = try TestReserve()
    try reserve.run(.note(TestReserve.marc.entity, "Un."))
    try reserve.run(.note(TestReserve.marc.entity, "Deux."))
    let second = reserve.last
    let twice = try reserve.run(.undo([second])) + reserve.run(.undo([second - 1]))
    #expect(reserve.refusal(of: .undo([twice[0]])) == .changedSince(TestReserve.marc.entity))
    try reserve.run(.undo([twice[1]]))
    try reserve.run(.undo([twice[0]]))
    #expect(reserve.registry.candidates[TestReserve.marc]?.notes.map(\.text) == ["Un.", "Deux."])
  }

  @Test func `what happened in between stands in the way until it is undone`() throws {
    var reserve = try TestReserve()
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.paused)))
    let undoing = try reserve.run(.undo([reserve.last]))
    try reserve.run(.note(TestReserve.elodie.entity, "A appelé."))
    let note = reserve.last
    #expect(reserve.refusal(of: .undo(undoing)) == .changedSince(TestReserve.elodie.entity))
    try reserve.run(.undo([note]))
    #expect(reserve.refusal(of: .undo(undoing)) == nil)
  }

  @Test func `nothing is done again that no longer may be`() throws {
    var reserve = try TestReserve.with(.proposed)
    let undoing = try reserve.run(.undo([reserve.last]))
    let leaving = CandidateStep(.left)
    try reserve.run(.move(TestReserve.elodie, leaving))
    let refusal = reserve.refusal(of: .undo(undoing))
    #expect(refusal == .stands(.candidate(.left), TestReserve.elodie.entity))
    try reserve.run(.undo([reserve.last]))
    try reserve.run(.erase(TestReserve.elodie, Erasure(.request)))
    let erased = reserve.refusal(of: .undo(undoing))
    #expect(erased == .stands(.candidate(.erased), TestReserve.elodie.entity))
  }

  @Test func `a coordinator does again what she took back, and nobody does for her`() throws {
    var reserve = try TestReserve.with(.presented)
    reserve.seat(TestReserve.coordinator, in: TestReserve.words)
    var step = reserve.step(.studying)
    step.onBehalf = false
    try reserve.run(.moveIntroduction(TestReserve.first, step), by: TestReserve.coordinator)
    let undoing = try reserve.run(.undo([reserve.last]), by: TestReserve.coordinator)
    #expect(reserve.refusal(of: .undo(undoing)) == .onlyOrganisation)
    #expect(reserve.refusal(of: .undo(undoing), by: TestReserve.otherCoordinator) != nil)
    try reserve.run(.undo(undoing), by: TestReserve.coordinator)
    #expect(reserve.registry.introductions[TestReserve.first]?.state == .studying)
  }

  @Test func `an organisation with a coordinator stays`() throws {
    var reserve = try TestReserve()
    var card = OrganisationCard()
    card.name = "Maison Ouverte"
    let id = TestReserve.id("A0000009", as: OrganisationID.self)
    try reserve.run(.create(id, card))
    let created = reserve.last
    reserve.seat(TestReserve.coordinator, in: id)
    let refusal = reserve.refusal(of: .undo([created]))
    #expect(refusal == .neededBy(TestReserve.coordinator.member.entity ?? .reserve))
  }

  @Test func `an open need is not opened again where its organisation is not there any more`()
    throws
  {
    var reserve = try TestReserve()
    let created = reserve.last
    let owner = TestReserve.id("A0000009", as: OrganisationID.self)
    let need = TestReserve.id("B0000009", as: NeedID.self)
    try reserve.run(.create(owner, TestReserve.organisation("La Maison")))
    try reserve.run(.create(need, TestReserve.need("Animer", of: owner)))
    try reserve.run(.undo([created + 2]))
    let undoing = reserve.last
    try reserve.run(.undo([created + 1]))
    #expect(reserve.refusal(of: .undo([undoing])) == .unknown(owner.entity))
  }
}

extension TestReserve {
  fileprivate mutating func seat(_ actor: Actor, in organisation: OrganisationID) {
    let card = MemberCard(.coordinator, of: organisation, name: "Jeanne")
    record(.memberAdded(card), on: actor.member.entity ?? .reserve)
  }
}
