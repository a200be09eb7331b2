import Testing

@testable import Domain

/// One line of the table of states as the scheme's rules write it, typed here a second time so that
/// a slip in the code is seen.
private struct Line {
  let move: IntroductionMove
  let by: Set<Voice>
  let from: Set<IntroductionState>

  init(_ move: IntroductionMove, by: Set<Voice>, from: Set<IntroductionState>) {
    self.move = move
    self.by = by
    self.from = from
  }
}

/// Whose voice is heard, and how.
private enum Voice: CaseIterable {
  case facilitator
  case facilitatorOnBehalf
  case coordinator
  case otherCoordinator
  case committee

  var actor: Actor {
    switch self {
    case .facilitator, .facilitatorOnBehalf: TestReserve.facilitator
    case .coordinator: TestReserve.coordinator
    case .otherCoordinator: TestReserve.otherCoordinator
    case .committee: TestReserve.seat
    }
  }
}

private let open: Set<IntroductionState> = [
  .proposed, .agreed, .presented, .studying, .meeting, .met, .waiting,
]
private let closed: Set<IntroductionState> = [
  .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped,
]
/// A: the organisation itself, or the facilitator on its behalf.
private let organisation: Set<Voice> = [.coordinator, .facilitatorOnBehalf]
/// A, F: the facilitator as well.
private let both: Set<Voice> = [.coordinator, .facilitatorOnBehalf, .facilitator]

private let table = [
  Line(.agreed, by: [.facilitator], from: [.proposed, .waiting]),
  Line(.presented, by: [.facilitator], from: [.agreed]),
  Line(.studying, by: organisation, from: [.presented, .waiting]),
  Line(.meeting, by: both, from: [.presented, .studying, .waiting, .meeting, .met]),
  Line(.met, by: both, from: [.meeting]),
  Line(.waiting, by: both, from: [.presented, .studying, .meeting, .met]),
  Line(.retained, by: organisation, from: [.studying, .met]),
  Line(.declined, by: organisation, from: [.presented, .studying, .meeting, .met, .waiting]),
  Line(.withdrawn, by: [.facilitator], from: open),
  Line(.unanswered, by: [.facilitator], from: [.presented, .studying]),
  Line(.lapsed, by: [.facilitator], from: open),
  Line(.stopped, by: [.facilitator], from: open),
  Line(.reopened, by: [.facilitator], from: closed),
]

struct IntroductionTableTests {
  @Test func `the table has a line for every move and nothing else`() {
    #expect(table.map(\.move) == IntroductionMove.allCases)
    #expect(open.union(closed) == Set(IntroductionState.allCases))
    #expect(open == Set(IntroductionState.allCases.filter(\.isOpen)))
  }

  @Test(arguments: IntroductionState.allCases)
  func `from every state, every move, in every voice`(state: IntroductionState) throws {
    for line in table {
      let reserve = try prepared(state, for: line.move)
      #expect(reserve.registry.introductions[TestReserve.first]?.state == state)
      for voice in Voice.allCases {
        var step = reserve.step(line.move)
        step.onBehalf = voice == .facilitatorOnBehalf
        let command = Command.moveIntroduction(TestReserve.first, step)
        let refusal = reserve.refusal(of: command, by: voice.actor)
        #expect(refusal == expected(line, voice, state), "\(line.move) by \(voice)")
      }
    }
  }

  @Test(arguments: table.map(\.move))
  func `a move leads to the state of its name, and reopening back to the proposal`(
    move: IntroductionMove
  ) throws {
    let line = try #require(table.first { $0.move == move })
    let state = try #require(line.from.min { $0.rawValue < $1.rawValue })
    var reserve = try prepared(state, for: move)
    var step = reserve.step(move)
    step.onBehalf = line.by.contains(.facilitatorOnBehalf)
    try reserve.run(.moveIntroduction(TestReserve.first, step))
    let reached = reserve.registry.introductions[TestReserve.first]?.state
    #expect(reached == (move == .reopened ? .proposed : IntroductionState(rawValue: move.rawValue)))
  }

  /// A reserve in a state, with whatever else the move requires, so that the table alone decides.
  private func prepared(
    _ state: IntroductionState, for move: IntroductionMove
  ) throws -> TestReserve {
    var reserve = try TestReserve.with(state)
    if move == .unanswered, state.isWithOrganisation { try reserve.followUpTwice() }
    let isFilled = reserve.registry.needs[TestReserve.workshop]?.isOpen == false
    if move == .lapsed, !isFilled {
      try reserve.run(.move(TestReserve.workshop, NeedStep(.closed, reason: .noReason)))
    } else if move != .lapsed, isFilled {
      try reserve.run(.move(TestReserve.workshop, NeedStep(.open)))
    }
    return reserve
  }

  private func expected(_ line: Line, _ voice: Voice, _ state: IntroductionState) -> Refusal? {
    if !line.by.contains(voice) {
      switch voice {
      case .otherCoordinator: return .notYours(TestReserve.first.entity)
      case .coordinator, .committee: return .notAllowed
      case .facilitator, .facilitatorOnBehalf: return .onlyOrganisation
      }
    }
    return line.from.contains(state) ? nil : .stands(.introduction(state), TestReserve.first.entity)
  }
}
