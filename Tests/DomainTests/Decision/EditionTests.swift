import Testing

@testable import Domain

/// A pathway keeps the programme as it was begun, whatever becomes of the programme.
struct EditionTests {
  private static let pathway = TestReserve.path

  private func card(_ stages: [String]) -> ProgrammeCard {
    var card = ProgrammeCard()
    card.name = "Fondamentaux EP"
    card.audience = .candidate
    card.isOrdered = true
    card.stages = stages.map { Stage($0) }
    return card
  }

  @Test(
    arguments: [
      (["Un", "Deux", "Trois"], [0, 1, 2]), (["Zéro", "Un", "Deux", "Trois"], [3, 0, 1, 2]),
      (["Trois", "Un", "Deux"], [2, 0, 1]), (["UN", "deux", "Trois", "Quatre"], [0, 1, 2, 3]),
      (["Un", "Deux bis", "Trois"], [0, 1, 2]), (["Un", "Trois"], [0, 2]),
      (["Un", "A", "B", "Trois"], [0, 3, 4, 2]), (["A", "B", "C"], [0, 1, 2]), (["A"], [3]),
      (["Un", "Un", "Deux"], [0, 3, 1]),
    ])
  func `a stage keeps its key through a new place and a new wording`(
    names: [String], keys: [Int]
  ) {
    let first = card(["Un", "Deux", "Trois"]).keyed(after: nil, used: [])
    #expect(first.stages.map(\.key) == [0, 1, 2])
    #expect(card(names).keyed(after: first, used: [0, 1, 2]).stages.map(\.key) == keys)
  }

  @Test func `amending a programme changes nothing of a pathway until it is adopted`() throws {
    var reserve = try TestReserve()
    let programme = TestReserve.ordered
    var begin = PathwayCard()
    (begin.subject, begin.programme) = (TestReserve.elodie.entity, programme)
    try reserve.run(.create(Self.pathway, begin))
    for key in 0..<2 {
      try reserve.run(.markStage(Self.pathway, StageMark(stage: key, doneOn: reserve.today)))
    }
    let before = try #require(reserve.registry.pathways[Self.pathway])
    let stages = reserve.registry.stages(of: before)
    var card = try #require(reserve.registry.programmes[programme]).card
    card.stages = [Stage("Avant tout")] + card.stages.dropFirst()
    try reserve.run(.amend(programme, card))
    let after = try #require(reserve.registry.pathways[Self.pathway])
    #expect(after == before && reserve.registry.stages(of: after) == stages)
    #expect(reserve.registry.newerEdition(for: after) == 2)
    try reserve.run(.adoptEdition(Self.pathway))
    let adopted = try #require(reserve.registry.pathways[Self.pathway])
    #expect(adopted.marks == before.marks && adopted.edition == 2)
    #expect(reserve.refusal(of: .adoptEdition(Self.pathway)) == .unchanged(Self.pathway.entity))
  }

  @Test func `an edition that a pathway began with is not undone`() throws {
    var reserve = try TestReserve()
    let programme = TestReserve.free
    var card = try #require(reserve.registry.programmes[programme]).card
    card.stages.append(Stage("En plus"))
    try reserve.run(.amend(programme, card))
    let amended = reserve.last
    try reserve.beginPathway()
    #expect(reserve.refusal(of: .undo([amended])) == .neededBy(Self.pathway.entity))
    try reserve.run(.undo([reserve.last]))
    try reserve.run(.undo([amended]))
    #expect(reserve.registry.programmes[programme]?.edition == 1)
    // A number is given once: what was undone may be told elsewhere.
    try reserve.run(.amend(programme, card))
    #expect(reserve.registry.programmes[programme]?.edition == 3)
  }

  @Test func `a stage that is gone keeps what was marked, and counts no more`() throws {
    var reserve = try TestReserve()
    try reserve.beginPathway()
    let programme = TestReserve.free
    var card = try #require(reserve.registry.programmes[programme]).card
    let first = try #require(card.stages.first?.key)
    try reserve.run(.markStage(Self.pathway, StageMark(stage: first, doneOn: reserve.today)))
    card.stages.removeFirst()
    try reserve.run(.amend(programme, card))
    try reserve.run(.adoptEdition(Self.pathway))
    let pathway = try #require(reserve.registry.pathways[Self.pathway])
    let stages = reserve.registry.stages(of: pathway)
    #expect(stages.last?.key == first && stages.last?.number == nil)
    #expect(stages.last?.mark?.doneOn == reserve.today)
    #expect(reserve.registry.progress(of: pathway) == (0, card.stages.count))
  }
}
