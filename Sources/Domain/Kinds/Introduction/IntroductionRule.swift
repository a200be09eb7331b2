/// From where a move may be made, and by whom; what else it requires stands in `Registry.decide`.
public struct IntroductionRule: Sendable {
  public let from: [IntroductionState]
  public let parties: [Party]

  public static func rule(for move: IntroductionMove) -> IntroductionRule {
    switch move {
    case .agreed: .init(from: [.proposed, .waiting], parties: [.candidate])
    case .presented: .init(from: [.agreed], parties: [.facilitator])
    case .studying: .init(from: [.presented, .waiting], parties: [.organisation])
    // A meeting that is moved, or that did not take place, may be fixed again.
    case .meeting:
      .init(from: withOrganisation, parties: [.organisation, .facilitator])
    case .met: .init(from: [.meeting], parties: [.organisation, .facilitator])
    case .waiting:
      .init(
        from: [.presented, .studying, .meeting, .met], parties: [.organisation, .facilitator])
    case .retained: .init(from: [.studying, .met], parties: [.organisation])
    case .declined: .init(from: withOrganisation, parties: [.organisation])
    case .withdrawn: .init(from: open, parties: [.candidate])
    case .unanswered: .init(from: [.presented, .studying], parties: [.facilitator])
    case .lapsed: .init(from: open, parties: [.facilitator])
    case .stopped: .init(from: open, parties: [.facilitator])
    case .reopened: .init(from: closed, parties: [.facilitator])
    }
  }

  public static func moves(from state: IntroductionState) -> [IntroductionMove] {
    IntroductionMove.allCases.filter { rule(for: $0).from.contains(state) }
  }

  private static let open = IntroductionState.allCases.filter(\.isOpen)
  private static let withOrganisation = IntroductionState.allCases.filter(\.isWithOrganisation)
  private static let closed = IntroductionState.allCases.filter { !$0.isOpen }
}
