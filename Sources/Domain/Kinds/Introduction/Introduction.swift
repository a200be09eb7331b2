/// A candidate introduced to a need, by a companion, for a reason written in human words.
///
/// French: *mise en relation*.
///
/// Nothing here weighs one introduction against another: the organisation alone decides.
public struct Introduction: Equatable, Sendable {
  public let id: IntroductionID
  /// As it was proposed, with the reason as it was last worded.
  public internal(set) var card: IntroductionCard
  public let candidate: CandidateID
  public let need: NeedID
  public internal(set) var state = IntroductionState.proposed
  public let proposedOn: Day
  /// The day of the last move.
  public internal(set) var movedOn: Day
  /// Every move since the proposal, the oldest first.
  public internal(set) var steps: [IntroductionStep] = []
  public internal(set) var followUps: [FollowUp] = []
  public internal(set) var notes: [Note] = []
  /// Who looked at the identity that was shown, and when, the oldest first.
  public internal(set) var consultations: [Consultation] = []
  /// The record of the last move, or of the proposal: whoever decides does so on what it says.
  public internal(set) var lastMove: Int

  init?(_ id: IntroductionID, _ card: IntroductionCard, _ stamp: Stamp) {
    guard let candidate = card.candidate, let need = card.need else { return nil }
    (self.id, self.card, self.candidate, self.need) = (id, card, candidate, need)
    proposedOn = card.on ?? stamp.time.day
    movedOn = proposedOn
    lastMove = stamp.number
  }

  public var companion: MemberID? { card.companion }
  public var namedAfter: EntityID? { candidate.entity }

  mutating func take(_ step: IntroductionStep, _ stamp: Stamp) {
    state = step.move.state
    steps.append(step)
    movedOn = step.on ?? stamp.time.day
    lastMove = stamp.number
  }

  /// Nil while the private part cannot be opened.
  public var rationale: String? { card.rationale }

  /// The candidate's consent to this introduction, gone when it is reopened.
  public var consent: IntroductionStep? { latest(.agreed) }

  /// What was shown, if the person has been presented since the introduction was last opened.
  public var presentation: IntroductionStep? { latest(.presented) }

  /// The meeting that was last fixed.
  public var meeting: IntroductionStep? { latest(.meeting) }

  /// Whether the organisation may see the person on that day: presented, still with it, and the
  /// consent still holds.
  public func isShown(on day: Day) -> Bool {
    guard state.isWithOrganisation, presentation != nil, let expires = consent?.expires else {
      return false
    }
    return day <= expires
  }

  /// The latest step of a kind since the introduction was last opened.
  public func latest(_ move: IntroductionMove) -> IntroductionStep? {
    let current = steps.lastIndex { $0.move == .reopened }.map { steps[($0 + 1)...] } ?? steps[...]
    return current.last { $0.move == move }
  }

  /// The follow-ups logged since a step of that kind.
  public func followUps(since move: IntroductionMove) -> [FollowUp] {
    guard let start = latest(move)?.on else { return [] }
    return followUps.filter { $0.on.map { $0 >= start } ?? false }
  }
}

/// The number of an introduction.
public struct IntroductionID: TypedID {
  public static let kind = EntityKind.introduction
  public let entity: EntityID
  public init(trusting entity: EntityID) { self.entity = entity }
}
