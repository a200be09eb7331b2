import Testing

@testable import Domain

struct ErasureTests {
  private static let id = TestReserve.elodie

  private func erasure(_ remark: String? = nil) -> Command {
    .erase(Self.id, Erasure(.request, remark: remark))
  }

  @Test(arguments: [CandidateState.active, .paused, .left])
  func `a file is erased from every state, once`(state: CandidateState) throws {
    var reserve = try TestReserve()
    if state != .active { try reserve.run(.move(Self.id, CandidateStep(state))) }
    let numbers = try reserve.run(erasure())
    #expect(numbers.count == 1)
    let candidate = try #require(reserve.registry.candidates[Self.id])
    #expect(candidate.state == .erased && candidate.name == nil && !candidate.isErasureFinished)
    #expect(candidate.erasure?.on == reserve.today)
    #expect(candidate.card.families == [.outreach])
    #expect(reserve.refusal(of: erasure()) == .stands(.candidate(.erased), Self.id.entity))
  }

  @Test func `an erasure has a reason and a day that has come`() throws {
    let reserve = try TestReserve()
    #expect(reserve.refusal(of: .erase(Self.id, Erasure())) == .missing(.reason))
    let tomorrow = reserve.today.adding(days: 1)
    #expect(
      reserve.refusal(of: .erase(Self.id, Erasure(.other, on: tomorrow)))
        == .inFuture(.on, tomorrow))
    // Nobody could read it back.
    let longAgo = reserve.today.adding(months: -601)
    #expect(
      reserve.refusal(of: .erase(Self.id, Erasure(.other, on: longAgo))) == .farAway(.on, longAgo))
    #expect(reserve.refusal(of: .erase(Self.id, Erasure(.other, on: reserve.today))) == nil)
    let stranger = TestReserve.id("C9999999", as: CandidateID.self)
    #expect(
      reserve.refusal(of: .erase(stranger, Erasure(.other))) == .unknown(stranger.entity))
    #expect(
      reserve.refusal(of: .move(Self.id, CandidateStep(.erased))) == .missing(.reason))
  }

  @Test func `the remark is sealed under the key of the reserve, all else under the person's`()
    throws
  {
    let reserve = try TestReserve.with(.agreed)
    let events = try reserve.registry.decide(
      erasure("Courrier reçu."), by: TestReserve.facilitator, on: reserve.today)
    #expect(events.map(\.change.tag) == ["introduction.withdrawn", "person.erasing"])
    #expect(events.map(\.owner) == [Self.id.entity, .reserve])
    #expect(events.last?.subject == Self.id.entity)
  }

  @Test(arguments: IntroductionState.allCases)
  func `what is under way ends as withdrawn, what is over stays as it was`(
    state: IntroductionState
  ) throws {
    var reserve = try TestReserve.with(state)
    try reserve.run(erasure())
    let found = reserve.registry.introductions[TestReserve.first]?.state
    #expect(found == (state.isOpen ? .withdrawn : state))
    #expect(reserve.registry.introductions(of: Self.id).count == 1)
    #expect(reserve.registry.introductions(to: TestReserve.workshop).count == 1)
  }

  @Test func `the registry tells an erasure that was begun from one that is done`() throws {
    var reserve = try TestReserve()
    try reserve.run(erasure())
    #expect(reserve.registry.erased == [Self.id])
    #expect(reserve.registry.unfinishedErasures == [Self.id])
    reserve.record(.erasureDone(ErasureEnd(epoch: 2)), on: Self.id.entity)
    #expect(reserve.registry.erased == [Self.id])
    #expect(reserve.registry.unfinishedErasures.isEmpty)
    #expect(reserve.registry.candidates[Self.id]?.isErasureFinished == true)
    #expect(reserve.registry.candidates[Self.id]?.state == .erased)
  }

  @Test func `an erasure answers the request that asked for it, and no other`() throws {
    var reserve = try TestReserve()
    let day = reserve.today
    for kind in [RequestKind.erasure, .access, .erasure] {
      try reserve.run(.receiveRequest(Self.id, .init(kind, on: day, channel: .letter)))
    }
    let requests = reserve.registry.requests
    try reserve.run(
      .answerRequest(
        Self.id,
        RequestAnswer(to: requests[2].number, .withdrawn, on: day, channel: .phone)))
    let answered = try reserve.run(erasure())
    #expect(answered.count == 2)
    #expect(reserve.registry.requests.map(\.answer?.outcome) == [.granted, nil, .withdrawn])
  }

  @Test func `pathways stay as they are`() throws {
    var reserve = try TestReserve()
    try reserve.beginPathway()
    let before = reserve.registry.pathways
    try reserve.run(erasure())
    #expect(reserve.registry.pathways == before)
    #expect(reserve.registry.pathways(of: Self.id.entity).count == 1)
  }
}

struct ErasedRefusalTests {
  private static let id = TestReserve.elodie

  /// Everything that can be asked for about a person, whoever asks.
  static let commands: [Command] = [
    .amend(id, TestReserve.card("Zoé", "Janssens")),
    .move(id, CandidateStep(.active)), .move(id, CandidateStep(.left)),
    .renewConsent(id, consent), .withdrawConsent(id, consent), .erase(id, Erasure(.other)),
    .receiveRequest(id, RightsRequestCard(.access, on: day, channel: .email)),
    .extendRequest(id, RequestExtension(of: 9, reason: "Archives.")),
    .answerRequest(id, RequestAnswer(to: 9, .granted, channel: .email)),
    .create(TestReserve.second, TestReserve.proposal(to: TestReserve.website)),
    .act(TestReserve.first, Rationale("Autrement dit.")),
    .moveIntroduction(TestReserve.first, reopening),
    .act(TestReserve.first, FollowUp(on: day, channel: .phone)),
    .note(id.entity, "À rappeler."), .note(TestReserve.first.entity, "À rappeler."),
    .note(TestReserve.path.entity, "À rappeler."),
    .create(TestReserve.id("P0000009"), pathway),
    .markStage(TestReserve.path, StageMark(stage: 0, doneOn: day)),
    .move(TestReserve.path, PathwayStep(.ended)),
  ]

  private static let day = Day(number: 20_600)
  private static let consent = ReserveConsent(on: day, channel: .phone)
  private static let reopening: IntroductionStep = {
    var step = IntroductionStep(.reopened, on: day)
    step.remark = "Nouvelle demande."
    return step
  }()
  private static let pathway: PathwayCard = {
    var card = PathwayCard()
    card.subject = id.entity
    card.programme = TestReserve.free
    return card
  }()

  @Test(arguments: commands.indices)
  func `an erased file refuses everything`(place: Int) throws {
    var reserve = try TestReserve.with(.agreed)
    try reserve.beginPathway()
    try reserve.run(.erase(Self.id, Erasure(.request)))
    let refused = Refusal.stands(.candidate(.erased), Self.id.entity)
    #expect(reserve.refusal(of: Self.commands[place]) == refused)
    reserve.record(.erasureDone(ErasureEnd(epoch: 2)), on: Self.id.entity)
    #expect(reserve.refusal(of: Self.commands[place]) == refused)
  }

  @Test func `a coordinator learns of an erasure only where they would have met the person`()
    throws
  {
    var reserve = try TestReserve.with(.presented)
    try reserve.run(.erase(Self.id, Erasure(.request)))
    let move = Command.moveIntroduction(TestReserve.first, IntroductionStep(.studying))
    #expect(
      reserve.refusal(of: move, by: TestReserve.coordinator)
        == .stands(.candidate(.erased), Self.id.entity))
    #expect(
      reserve.refusal(of: move, by: TestReserve.otherCoordinator)
        == .notYours(TestReserve.first.entity))
  }

  @Test func `other people are as free as before`() throws {
    var reserve = try TestReserve()
    try reserve.run(.erase(Self.id, Erasure(.request)))
    try reserve.run(.create(TestReserve.first, TestReserve.proposal(TestReserve.marc)))
    try reserve.run(.note(TestReserve.marc.entity, "À rappeler."))
    try reserve.run(.note(TestReserve.workshop.entity, "Horaire précisé."))
  }

  @Test func `nothing of an erased person is undone`() throws {
    var reserve = try TestReserve.with(.agreed)
    try reserve.run(.note(Self.id.entity, "À rappeler."))
    let before = reserve.last
    let numbers = try reserve.run(.erase(Self.id, Erasure(.request)))
    let refused = Refusal.stands(.candidate(.erased), Self.id.entity)
    #expect(reserve.refusal(of: .undo([before])) == refused)
    #expect(reserve.refusal(of: .undo([1])) == refused)
    #expect(reserve.refusal(of: .undo([numbers[0]])) == refused)
    #expect(reserve.refusal(of: .undo([numbers[1]])) == .irreversible(Self.id.entity))
    #expect(reserve.refusal(of: .undo(numbers)) == .irreversible(Self.id.entity))
    reserve.record(.erasureDone(ErasureEnd(epoch: 2)), on: Self.id.entity)
    #expect(reserve.refusal(of: .undo([reserve.last])) == .irreversible(Self.id.entity))
  }
}
