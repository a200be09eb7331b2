import Testing

@testable import Domain

struct PathwayTests {
  private static let pathway = TestReserve.id("P0000001", as: PathwayID.self)

  private func began(_ programme: ProgrammeID) throws -> TestReserve {
    var reserve = try TestReserve()
    try reserve.run(.create(Self.pathway, card(programme)))
    return reserve
  }

  private func card(_ programme: ProgrammeID?) -> PathwayCard {
    var card = PathwayCard()
    card.subject = TestReserve.elodie.entity
    card.programme = programme
    return card
  }

  private func done(_ stage: Int, in reserve: TestReserve) -> Command {
    .markStage(Self.pathway, StageMark(stage: stage, doneOn: reserve.today))
  }

  private func doneCount(in reserve: TestReserve) -> Int? {
    reserve.registry.pathways[Self.pathway]?.marks.values.count { $0.doneOn != nil }
  }

  @Test func `an ordered programme is done stage after stage`() throws {
    var reserve = try began(TestReserve.ordered)
    #expect(reserve.refusal(of: done(1, in: reserve)) == .stageNotReached(0, TestReserve.ordered))
    #expect(reserve.refusal(of: done(2, in: reserve)) == .stageNotReached(0, TestReserve.ordered))
    try reserve.run(done(0, in: reserve))
    #expect(reserve.refusal(of: done(2, in: reserve)) == .stageNotReached(1, TestReserve.ordered))
    try reserve.run(done(1, in: reserve))
    try reserve.run(done(2, in: reserve))
    #expect(doneCount(in: reserve) == 3)
  }

  @Test func `in an ordered programme only the last stage done is taken back`() throws {
    var reserve = try began(TestReserve.ordered)
    try reserve.run(done(0, in: reserve))
    try reserve.run(done(1, in: reserve))
    let first = Command.markStage(Self.pathway, StageMark(stage: 0))
    #expect(reserve.refusal(of: first) == .stageNotReached(0, TestReserve.ordered))
    try reserve.run(.markStage(Self.pathway, StageMark(stage: 1)))
    #expect(reserve.refusal(of: first) == nil)
  }

  @Test func `a free programme is done in any order, and all stages may be planned at once`() throws
  {
    var reserve = try began(TestReserve.free)
    try reserve.run(done(2, in: reserve))
    for stage in 0..<2 {
      let mark = StageMark(
        stage: stage, plannedFrom: reserve.today, plannedTo: reserve.today.adding(days: 30))
      try reserve.run(.markStage(Self.pathway, mark))
    }
    try reserve.run(done(0, in: reserve))
    #expect(doneCount(in: reserve) == 2)
  }

  @Test func `planning is free in an ordered programme too`() throws {
    let reserve = try began(TestReserve.ordered)
    let mark = StageMark(stage: 2, plannedFrom: reserve.today, plannedTo: reserve.today)
    #expect(reserve.refusal(of: .markStage(Self.pathway, mark)) == nil)
  }

  @Test func `a mark names a stage, a past day and a span that ends after it begins`() throws {
    let reserve = try began(TestReserve.free)
    let today = reserve.today
    func refusal(_ mark: StageMark) -> Refusal? {
      reserve.refusal(of: .markStage(Self.pathway, mark))
    }
    #expect(refusal(StageMark()) == .missing(.stage))
    #expect(refusal(StageMark(stage: 3)) == .noSuchStage(3, TestReserve.free))
    #expect(refusal(StageMark(stage: -1)) == .noSuchStage(-1, TestReserve.free))
    #expect(refusal(StageMark(stage: 0)) == .unchanged(Self.pathway.entity))
    let tomorrow = today.adding(days: 1)
    #expect(refusal(StageMark(stage: 0, doneOn: tomorrow)) == .inFuture(.doneOn, tomorrow))
    let backwards = StageMark(stage: 0, plannedFrom: tomorrow, plannedTo: today)
    #expect(refusal(backwards) == .tooEarly(.plannedTo, after: tomorrow))
  }

  @Test(arguments: PathwayState.allCases, PathwayState.allCases)
  func `a pathway moves as its life allows`(from: PathwayState, to: PathwayState) throws {
    var reserve = try began(TestReserve.free)
    if from != .running { try reserve.run(.move(Self.pathway, PathwayStep(from))) }
    let allowed: [PathwayState: Set<PathwayState>] = [
      .running: [.ended, .stopped],
      .ended: [.running],
      .stopped: [.running],
    ]
    let refusal = reserve.refusal(of: .move(Self.pathway, PathwayStep(to)))
    let expected: Refusal? =
      allowed[from]?.contains(to) == true ? nil : .stands(.pathway(from), Self.pathway.entity)
    #expect(refusal == expected)
  }

  @Test func `a stopped pathway is marked no more, and the attestation keeps its day`() throws {
    var reserve = try began(TestReserve.free)
    try reserve.run(.move(Self.pathway, PathwayStep(.stopped, reason: .noReason)))
    #expect(
      reserve.refusal(of: done(0, in: reserve)) == .stands(.pathway(.stopped), Self.pathway.entity))
    try reserve.run(.move(Self.pathway, PathwayStep(.running)))
    #expect(reserve.registry.pathways[Self.pathway]?.reason == nil)
    let day = reserve.today.adding(days: -3)
    #expect(
      reserve.refusal(of: .act(Self.pathway, Attestation(on: day))) == .nothingDone(Self.pathway)
    )
    try reserve.run(done(0, in: reserve))
    for day in [day, reserve.today] {
      try reserve.run(.act(Self.pathway, Attestation(on: day)))
      #expect(reserve.registry.pathways[Self.pathway]?.attestedOn == day)
    }
    #expect(reserve.registry.pathways[Self.pathway]?.state == .running)
    #expect(reserve.registry.pathways[Self.pathway]?.attestations.map(\.stages) == [[0], [0]])
  }

  @Test func `a pathway begins with somebody the programme is meant for`() throws {
    var reserve = try TestReserve()
    func refusal(_ card: PathwayCard) -> Refusal? {
      reserve.refusal(of: .create(Self.pathway, card))
    }
    #expect(refusal(card(nil)) == .missing(.programme))
    var nobody = card(TestReserve.free)
    nobody.subject = nil
    #expect(refusal(nobody) == .missing(.subject))
    nobody.subject = TestReserve.words.entity
    #expect(refusal(nobody) == .wrongAudience(TestReserve.free))
    try reserve.run(.move(TestReserve.free, ProgrammeStep(.retired)))
    let retired = reserve.refusal(of: .create(Self.pathway, card(TestReserve.free)))
    #expect(retired == .programmeRetired(TestReserve.free))
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.left)))
    let gone = reserve.refusal(of: .create(Self.pathway, card(TestReserve.ordered)))
    #expect(gone == .stands(.candidate(.left), TestReserve.elodie.entity))
  }

  @Test func `a programme has a name, an audience and stages with names`() throws {
    let reserve = try TestReserve()
    let id = TestReserve.id("G0000003", as: ProgrammeID.self)
    func refusal(_ change: (inout ProgrammeCard) -> Void) -> Refusal? {
      var card = TestReserve.programme("CoopCraft", isOrdered: false)
      change(&card)
      return reserve.refusal(of: .create(id, card))
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.name = " " } == .missing(.name))
    #expect(refusal { $0.audience = nil } == .missing(.audience))
    #expect(refusal { $0.stages = [] } == .missing(.stages))
    #expect(refusal { $0.stages[1].name = nil } == .missing(.stages))
  }
}

struct ShippedContentTests {
  @Test func `every shipped programme is one that the domain accepts`() throws {
    var reserve = try TestReserve()
    var generator = SystemRandomNumberGenerator()
    for card in ProgrammeCard.shipped {
      try reserve.run(.create(reserve.registry.freshID(using: &generator), card))
    }
    #expect(Set(ProgrammeCard.shipped.map(\.name)).count == 7)
    #expect(ProgrammeCard.shipped.map(\.stages.count) == [6, 7, 4, 4, 7, 4, 5])
    #expect(
      ProgrammeCard.shipped.map(\.isOrdered) == [true, true, false, false, false, true, true])
  }

  @Test(arguments: ProfileFamily.allCases)
  func `every family has skills to choose from, none twice`(family: ProfileFamily) {
    #expect(family.shippedSkills.count >= 5)
    #expect(Set(family.shippedSkills).count == family.shippedSkills.count)
  }
}
