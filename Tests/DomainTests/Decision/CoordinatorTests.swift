import Testing

@testable import Domain

/// What the coordinator of an organisation may record, and what nobody else may take back.
struct CoordinatorTests {
  private static let words = TestReserve.coordinator
  private static let colleague = Actor(MemberID("U0000005"), .coordinator(TestReserve.words))

  /// A reserve whose journal knows the coordinators, its first introduction in a state.
  private static func reserve(_ state: IntroductionState) throws -> TestReserve {
    var reserve = try TestReserve.with(state)
    for (actor, name) in [(words, "Le Fil des Mots"), (colleague, "Le Fil, bis")] {
      let card = MemberCard(.coordinator, of: TestReserve.words, name: name)
      try reserve.run(.addMember(actor.member, card))
    }
    return reserve
  }

  private static func move(
    _ move: IntroductionMove, in reserve: TestReserve, seen: Int? = nil
  ) -> Command {
    var step = reserve.step(move)
    step.onBehalf = false
    return .moveIntroduction(TestReserve.first, step, seen: seen)
  }

  @Test(arguments: [
    (MemberCard(.coordinator, name: "Sans ASBL"), Refusal.missing(.organisation)),
    (
      MemberCard(.coordinator, of: TestReserve.id("A0000009"), name: "D'une inconnue"),
      .unknown(TestReserve.id("A0000009", as: OrganisationID.self).entity)
    ),
  ])
  func `a coordinator belongs to an organisation that is there`(
    card: MemberCard, refusal: Refusal
  ) throws {
    #expect(try TestReserve().refusal(of: .addMember(MemberID("U0000007"), card)) == refusal)
  }

  @Test(arguments: IntroductionState.allCases)
  func `who looks at an identity is noted only where there is one to look at`(
    state: IntroductionState
  ) throws {
    var reserve = try Self.reserve(state)
    let consult = Command.consult([TestReserve.first])
    if state.isWithOrganisation || state == .retained {
      let number = try #require(try reserve.run(consult, by: Self.words).first)
      let noted = reserve.registry.introductions[TestReserve.first]?.consultations
      #expect(noted?.map(\.number) == [number])
      #expect(noted?.map(\.member) == [Self.words.member])
      #expect(reserve.refusal(of: .undo([number]), by: Self.words) != nil)
    } else {
      #expect(
        reserve.refusal(of: consult, by: Self.words)
          == .stands(.introduction(state), TestReserve.first.entity))
    }
  }

  @Test func `nobody but the organisation looks at it`() throws {
    let reserve = try Self.reserve(.presented)
    let consult = Command.consult([TestReserve.first])
    #expect(reserve.refusal(of: consult, by: TestReserve.facilitator) == .notAllowed)
    #expect(reserve.refusal(of: consult, by: TestReserve.seat) == .notAllowed)
    #expect(
      reserve.refusal(of: consult, by: TestReserve.otherCoordinator)
        == .notYours(TestReserve.first.entity))
  }

  @Test(arguments: [IntroductionState.presented, .retained])
  func `nobody looks at somebody who was erased`(state: IntroductionState) throws {
    var reserve = try Self.reserve(state)
    let consult = Command.consult([TestReserve.first])
    #expect(reserve.refusal(of: consult, by: Self.words) == nil)
    try reserve.run(.erase(TestReserve.elodie, Erasure(.request)))
    #expect(
      reserve.refusal(of: consult, by: Self.words)
        == .stands(.candidate(.erased), TestReserve.elodie.entity))
  }

  @Test func `once the consent has expired the organisation neither looks nor decides`() throws {
    var reserve = try Self.reserve(.presented)
    let expires = reserve.today.adding(months: 6)
    reserve.today = expires
    #expect(reserve.refusal(of: .consult([TestReserve.first]), by: Self.words) == nil)
    #expect(reserve.refusal(of: Self.move(.declined, in: reserve), by: Self.words) == nil)
    reserve.today = expires.adding(days: 1)
    for command in [.consult([TestReserve.first]), Self.move(.declined, in: reserve)] {
      #expect(reserve.refusal(of: command, by: Self.words) == .consentExpired(expires))
    }
    reserve.today = expires
    let undo = Command.undo(try reserve.run(Self.move(.declined, in: reserve), by: Self.words))
    #expect(reserve.refusal(of: undo, by: Self.words) == nil)
    reserve.today = expires.adding(days: 1)
    #expect(reserve.refusal(of: undo, by: Self.words) == .consentExpired(expires))
  }

  @Test func `words of the organisation are sealed for the introduction, others for the person`()
    throws
  {
    let reserve = try Self.reserve(.presented)
    let own = try reserve.registry.decide(
      Self.move(.declined, in: reserve), by: Self.words, on: reserve.today)
    #expect(own.map(\.owner) == [TestReserve.first.entity])
    let onBehalf = Command.moveIntroduction(TestReserve.first, reserve.step(.declined))
    let recorded = try reserve.registry.decide(
      onBehalf, by: TestReserve.facilitator, on: reserve.today)
    #expect(recorded.map(\.owner) == [TestReserve.elodie.entity])
    let agreed = try Self.reserve(.agreed)
    let presented = try agreed.registry.decide(
      .moveIntroduction(TestReserve.first, IntroductionStep(.presented)),
      by: TestReserve.facilitator, on: agreed.today)
    #expect(presented.map(\.owner) == [TestReserve.first.entity])
  }

  @Test func `whoever decides second is told which record was first`() throws {
    var reserve = try Self.reserve(.presented)
    let seen = try #require(reserve.registry.introductions[TestReserve.first]?.lastMove)
    let first = try #require(
      try reserve.run(Self.move(.declined, in: reserve, seen: seen), by: Self.words).first)
    for actor in [Self.colleague, Self.words] {
      #expect(
        reserve.refusal(of: Self.move(.studying, in: reserve, seen: seen), by: actor)
          == .movedSince(TestReserve.first, record: first))
    }
    var onBehalf = reserve.step(.declined)
    onBehalf.onBehalf = true
    #expect(
      reserve.refusal(of: .moveIntroduction(TestReserve.first, onBehalf, seen: seen))
        == .movedSince(TestReserve.first, record: first))
  }

  @Test func `a move that the table still allows is refused as well when another came between`()
    throws
  {
    var reserve = try Self.reserve(.presented)
    let seen = reserve.registry.introductions[TestReserve.first]?.lastMove
    let first = try #require(
      try reserve.run(Self.move(.meeting, in: reserve), by: Self.words).first)
    #expect(
      reserve.refusal(of: Self.move(.meeting, in: reserve, seen: seen), by: Self.colleague)
        == .movedSince(TestReserve.first, record: first))
    #expect(
      reserve.refusal(of: Self.move(.meeting, in: reserve, seen: first), by: Self.colleague) == nil)
  }

  @Test func `a move that was taken back since is told as well`() throws {
    var reserve = try Self.reserve(.presented)
    let move = try #require(
      try reserve.run(Self.move(.studying, in: reserve), by: Self.words).first)
    let undoing = try #require(try reserve.run(.undo([move]), by: Self.words).first)
    #expect(
      reserve.refusal(of: Self.move(.declined, in: reserve, seen: move), by: Self.words)
        == .movedSince(TestReserve.first, record: undoing))
  }

  @Test func `what the organisation recorded is taken back by whoever recorded it alone`() throws {
    var reserve = try Self.reserve(.presented)
    let undo = Command.undo(
      try reserve.run(Self.move(.declined, in: reserve), by: Self.words))
    #expect(reserve.refusal(of: undo) == .onlyOrganisation)
    #expect(reserve.refusal(of: undo, by: Self.colleague) == .notYours(TestReserve.first.entity))
    #expect(reserve.refusal(of: undo, by: TestReserve.seat) == .notAllowed)
    try reserve.run(undo, by: Self.words)
    #expect(reserve.registry.introductions[TestReserve.first]?.state == .presented)
  }

  @Test func `what others recorded is not the organisation's to take back`() throws {
    let reserve = try Self.reserve(.presented)
    for number in 1...reserve.last {
      #expect(reserve.refusal(of: .undo([number]), by: Self.words) != nil, "record \(number)")
    }
  }

  @Test(arguments: [
    Command.nameReserve("À nous"),
    .create(TestReserve.id("C0000009"), CandidateCard()),
    .erase(TestReserve.elodie, Erasure(.request)), .note(TestReserve.elodie.entity, "Vue."),
    .move(TestReserve.workshop, NeedStep(.closed)),
    .act(TestReserve.first, FollowUp(on: Day(number: 20_600), channel: .phone)),
    .act(TestReserve.first, Rationale("Mieux.")),
    .addMember(MemberID("U0000009"), MemberCard(.facilitator, name: "Moi")),
    .removeMember(MemberID("U0000001")),
  ])
  func `everything else is the facilitators'`(command: Command) throws {
    let reserve = try Self.reserve(.presented)
    #expect(reserve.refusal(of: command, by: Self.words) == .notAllowed)
  }
}
