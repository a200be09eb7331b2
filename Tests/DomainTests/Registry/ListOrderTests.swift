import Testing

@testable import Domain

/// No list in the registry is ordered by anything about a person: only by lot or by the order of
/// recording.
struct ListOrderTests {
  private static let people = (0..<6).map { TestReserve.id("C000001\($0)", as: CandidateID.self) }

  /// Six people introduced to one need, in a given order, with given cards.
  private func reserve(
    _ order: [Int], card: (Int) -> CandidateCard
  ) throws -> TestReserve {
    var reserve = try TestReserve()
    for index in order {
      try reserve.run(.create(Self.people[index], card(index)))
    }
    for index in order {
      let id = TestReserve.id("M000001\(index)", as: IntroductionID.self)
      try reserve.run(.create(id, TestReserve.proposal(Self.people[index])))
    }
    return reserve
  }

  private func plain(_ index: Int) -> CandidateCard { TestReserve.card("Alex", "Adam") }

  /// Cards that differ in everything a card can say.
  private func varied(_ index: Int) -> CandidateCard {
    var card = TestReserve.card("\(6 - index)", String(repeating: "z", count: index + 1))
    card.families = Array(ProfileFamily.allCases.prefix(index + 1))
    card.basin = Basin.shipped[index]
    card.fte = Fte(hundredths: 100 - index * 10)
    card.contracts = Array(ContractKind.allCases.prefix(index))
    card.volunteering = index % 2 == 0
    card.situation = Situation.allCases[index]
    card.registeredOn = Day(number: 20_500 + index * 3)
    card.identity?.skills = Array(repeating: "CSS", count: index)
    return card
  }

  @Test func `a lot gives the same order whatever the names and cards are`() throws {
    let order = LotOrder(of: TestReserve.workshop.entity)
    func drawn(_ reserve: TestReserve) -> [CandidateID] {
      order.drawn(reserve.registry.introductions(to: TestReserve.workshop).map(\.candidate))
    }
    let expected = try drawn(reserve([0, 1, 2, 3, 4, 5], card: plain))
    #expect(try drawn(reserve([0, 1, 2, 3, 4, 5], card: varied)) == expected)
    #expect(try drawn(reserve([5, 3, 1, 0, 2, 4], card: varied)) == expected)
    #expect(expected != Self.people && expected != Self.people.reversed())
  }

  @Test(arguments: [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [2, 5, 0, 4, 1, 3]])
  func `introductions keep the order in which they were proposed`(order: [Int]) throws {
    for card in [plain, varied] {
      let reserve = try reserve(order, card: card)
      let listed = reserve.registry.introductions(to: TestReserve.workshop).map(\.candidate)
      #expect(listed == order.map { Self.people[$0] })
    }
  }

  @Test func `nobody and no introduction can be put before another as greater or smaller`() {
    let types: [Any.Type] = [
      Candidate.self, CandidateCard.self, Identity.self, Introduction.self, IntroductionCard.self,
      IntroductionStep.self, IntroductionState.self, CandidateState.self, ProfileFamily.self,
      Pathway.self, PathwayState.self, Situation.self,
    ]
    for type in types { #expect(!(type is any Comparable.Type), "\(type)") }
  }

  @Test func `moves and refusals change nobody's place`() throws {
    var reserve = try reserve([3, 0, 5, 1], card: varied)
    let ids = reserve.registry.introductions(to: TestReserve.workshop).map(\.id)
    try reserve.make([.agreed, .presented, .declined], on: ids[2])
    try reserve.make([.withdrawn, .reopened], on: ids[0])
    try reserve.make([.agreed, .presented, .studying, .retained], on: ids[3])
    try reserve.run(.amend(Self.people[0], plain(0)))
    #expect(reserve.registry.introductions(to: TestReserve.workshop).map(\.id) == ids)
  }
}
