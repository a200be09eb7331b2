import Testing

@testable import Domain

/// A step from which something that its move requires was taken away.
struct Lack: Sendable, CustomTestStringConvertible {
  let state: IntroductionState
  let move: IntroductionMove
  let refusal: Refusal
  let take: @Sendable (inout IntroductionStep) -> Void

  init(
    _ state: IntroductionState, _ move: IntroductionMove, _ refusal: Refusal,
    _ take: @escaping @Sendable (inout IntroductionStep) -> Void
  ) {
    self.state = state
    self.move = move
    self.refusal = refusal
    self.take = take
  }

  var testDescription: String { "\(move) without what makes it \(refusal)" }
}

private let lacks: [Lack] = [
  Lack(.proposed, .agreed, .missing(.agreedOn)) { $0.on = nil },
  Lack(.proposed, .agreed, .missing(.channel)) { $0.channel = nil },
  Lack(.proposed, .agreed, .missing(.fields)) { $0.fields = [] },
  Lack(.proposed, .agreed, .missing(.expires)) { $0.expires = nil },
  Lack(.presented, .studying, .missing(.channel)) { $0.channel = nil },
  Lack(.presented, .studying, .missing(.on)) { $0.on = nil },
  Lack(.presented, .meeting, .missing(.meetingDay)) { $0.day = nil },
  Lack(.meeting, .met, .missing(.happened)) { $0.happened = nil },
  Lack(.meeting, .met, .missing(.missedBy)) { $0.happened = false },
  Lack(.meeting, .met, .missing(.remark)) {
    $0.happened = false
    $0.missedBy = .organisation
  },
  Lack(.met, .waiting, .missing(.reviewOn)) { $0.day = nil },
  Lack(.met, .waiting, .missing(.reason)) { $0.reason = nil },
  Lack(.met, .retained, .missing(.hiredOn)) { $0.day = nil },
  Lack(.met, .retained, .missing(.form)) { $0.form = nil },
  Lack(.met, .declined, .missing(.reason)) { $0.reason = nil },
  Lack(.met, .stopped, .missing(.why)) { $0.remark = " \n" },
  Lack(.declined, .reopened, .missing(.why)) { $0.remark = nil },
]

struct IntroductionRequirementTests {
  @Test(arguments: lacks)
  func `a move without what it requires is refused, and says what is missing`(lack: Lack) throws {
    let reserve = try TestReserve.with(lack.state)
    var step = reserve.step(lack.move)
    #expect(reserve.refusal(of: .moveIntroduction(TestReserve.first, step)) == nil)
    lack.take(&step)
    #expect(reserve.refusal(of: .moveIntroduction(TestReserve.first, step)) == lack.refusal)
  }

  @Test func `withdrawing requires nothing at all`() throws {
    for state in IntroductionState.allCases where state.isOpen {
      let reserve = try TestReserve.with(state)
      let command = Command.moveIntroduction(TestReserve.first, IntroductionStep(.withdrawn))
      #expect(reserve.refusal(of: command) == nil)
    }
  }

  @Test func `a proposal needs a person, a need and a reason in words`() throws {
    let reserve = try TestReserve()
    func refusal(_ change: (inout IntroductionCard) -> Void) -> Refusal? {
      var card = TestReserve.proposal()
      change(&card)
      return reserve.refusal(of: .create(TestReserve.first, card))
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.candidate = nil } == .missing(.candidate))
    #expect(refusal { $0.need = nil } == .missing(.need))
    #expect(refusal { $0.rationale = nil } == .missing(.rationale))
    #expect(refusal { $0.rationale = "  " } == .missing(.rationale))
    #expect(refusal { $0.on = reserve.today.adding(days: 1) } != nil)
    let stranger = TestReserve.id("C9999999", as: CandidateID.self)
    #expect(refusal { $0.candidate = stranger } == .unknown(stranger.entity))
  }

  @Test func `nobody but the facilitator introduces`() throws {
    let reserve = try TestReserve()
    let command = Command.create(TestReserve.first, TestReserve.proposal())
    for actor in [TestReserve.coordinator, TestReserve.seat] {
      #expect(reserve.refusal(of: command, by: actor) == .notAllowed)
    }
  }

  @Test func `one pair has one introduction under way, and a new one once it is closed`() throws {
    var reserve = try TestReserve.with(.proposed)
    let again = Command.create(TestReserve.second, TestReserve.proposal())
    #expect(reserve.refusal(of: again) == .alreadyIntroduced(TestReserve.first))
    let elsewhere = TestReserve.proposal(to: TestReserve.website)
    #expect(reserve.refusal(of: .create(TestReserve.second, elsewhere)) == nil)
    let somebody = TestReserve.proposal(TestReserve.marc)
    #expect(reserve.refusal(of: .create(TestReserve.second, somebody)) == nil)
    try reserve.make([.withdrawn])
    try reserve.run(again)
    let reopened = Command.moveIntroduction(TestReserve.first, reserve.step(.reopened))
    #expect(reserve.refusal(of: reopened) == .alreadyIntroduced(TestReserve.second))
  }

  @Test(arguments: [NeedState.suspended, .filled, .closed])
  func `no introduction to a need that is not open`(state: NeedState) throws {
    var reserve = try TestReserve()
    try reserve.run(.move(TestReserve.workshop, NeedStep(state, reason: .noReason)))
    let refusal = reserve.refusal(of: .create(TestReserve.first, TestReserve.proposal()))
    #expect(refusal == .stands(.need(state), TestReserve.workshop.entity))
  }

  @Test(arguments: [CandidateState.paused, .left])
  func `no introduction of somebody who has paused or left`(state: CandidateState) throws {
    var reserve = try TestReserve()
    try reserve.run(.move(TestReserve.elodie, CandidateStep(state)))
    let refusal = reserve.refusal(of: .create(TestReserve.first, TestReserve.proposal()))
    #expect(refusal == .stands(.candidate(state), TestReserve.elodie.entity))
  }

  @Test func `unanswered asks for two follow-ups since the presentation`() throws {
    var reserve = try TestReserve.with(.presented)
    let move = Command.moveIntroduction(TestReserve.first, IntroductionStep(.unanswered))
    let early = FollowUp(on: reserve.today.adding(days: -1), channel: .phone)
    try reserve.run(.act(TestReserve.first, early))
    #expect(reserve.refusal(of: move) == .followUpsNeeded(2, logged: 0))
    try reserve.run(.act(TestReserve.first, FollowUp(on: reserve.today, channel: .email)))
    #expect(reserve.refusal(of: move) == .followUpsNeeded(2, logged: 1))
    try reserve.run(.act(TestReserve.first, FollowUp(on: reserve.today, channel: .phone)))
    #expect(reserve.refusal(of: move) == nil)
  }

  @Test(arguments: NeedState.allCases)
  func `lapsed only when the need is filled or closed`(state: NeedState) throws {
    var reserve = try TestReserve.with(.presented)
    if state != .open {
      try reserve.run(.move(TestReserve.workshop, NeedStep(state, reason: .noReason)))
    }
    let move = Command.moveIntroduction(TestReserve.first, IntroductionStep(.lapsed))
    let expected: Refusal? =
      [.filled, .closed].contains(state) ? nil : .needStillOpen(TestReserve.workshop)
    #expect(reserve.refusal(of: move) == expected)
  }

  @Test func `a follow-up needs an organisation that has been told, and a channel`() throws {
    let day = Day(number: 20_600)
    let followUp = Command.act(TestReserve.first, FollowUp(on: day, channel: .phone))
    for state in IntroductionState.allCases {
      let expected: Refusal? =
        state.isWithOrganisation || state == .retained
        ? nil : .stands(.introduction(state), TestReserve.first.entity)
      #expect(try TestReserve.with(state).refusal(of: followUp) == expected)
    }
    let silent = Command.act(TestReserve.first, FollowUp())
    #expect(try TestReserve.with(.presented).refusal(of: silent) == .missing(.channel))
  }

  @Test func `a reason is put into better words while the introduction is open`() throws {
    var reserve = try TestReserve.with(.agreed)
    let reword = Command.act(TestReserve.first, Rationale("Écrit et anime."))
    #expect(reserve.refusal(of: reword, by: TestReserve.coordinator) == .notAllowed)
    try reserve.run(reword)
    #expect(reserve.registry.introductions[TestReserve.first]?.rationale == "Écrit et anime.")
    #expect(reserve.refusal(of: reword) == .unchanged(TestReserve.first.entity))
    try reserve.make([.withdrawn])
    let late = Command.act(TestReserve.first, Rationale("Autre."))
    #expect(
      reserve.refusal(of: late) == .stands(.introduction(.withdrawn), TestReserve.first.entity))
  }
}
