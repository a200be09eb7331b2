/// A candidate introduced to a need, for a reason in human words; nothing here weighs one against
/// another: the organisation alone decides; French: *mise en relation*.
public struct Introduction: Equatable, Sendable {
  public let id: IntroductionID
  /// With the reason as it was last worded.
  public internal(set) var card: IntroductionCard
  /// The file that stands for the person's now.
  public internal(set) var candidate: CandidateID {
    didSet { card.candidate = candidate }
  }
  /// The file that it was recorded on, whose key seals what is said of it.
  public let file: CandidateID
  public let need: NeedID
  public internal(set) var state = IntroductionState.proposed
  public let proposedOn: Day
  public internal(set) var movedOn: Day
  /// Since the proposal, the oldest first.
  public internal(set) var steps: [IntroductionStep] = []
  public internal(set) var followUps: [FollowUp] = []
  public internal(set) var notes: [Note] = []
  /// The oldest first.
  public internal(set) var consultations: [Consultation] = []
  /// Or the proposal's: whoever decides does so on what it says.
  public internal(set) var lastMove: Int
  /// Who recorded it.
  public internal(set) var movedBy: MemberID
  public internal(set) var passedOn: [PassingOn] = []

  init?(_ id: IntroductionID, _ card: IntroductionCard, _ stamp: Stamp) {
    guard let candidate = card.candidate, let need = card.need else { return nil }
    (self.id, self.card, self.candidate, self.need) = (id, card, candidate, need)
    file = candidate
    proposedOn = card.on ?? stamp.time.day
    movedOn = proposedOn
    lastMove = stamp.number
    movedBy = stamp.member
  }

  public var companion: MemberID? { card.companion }
  public var namedAfter: EntityID? { candidate.entity }
  public var owner: EntityID? { file.entity }
  /// What somebody was retained for: day, form and funding; nil while nobody is.
  public var engagement: IntroductionStep? { state == .retained ? latest(.retained) : nil }

  mutating func take(_ step: IntroductionStep, _ stamp: Stamp) {
    state = step.move.state
    steps.append(step)
    movedOn = step.on ?? stamp.time.day
    lastMove = stamp.number
    movedBy = stamp.member
    passedOn = []
  }

  /// Nil while the private part cannot be opened.
  public var rationale: String? { card.rationale }

  /// Gone when it is reopened.
  public var consent: IntroductionStep? { latest(.agreed) }

  /// Since the introduction was last opened.
  public var presentation: IntroductionStep? { latest(.presented) }
  public var meeting: IntroductionStep? { latest(.meeting) }

  /// Presented, still with the organisation, and the consent still holds; or retained by it, and
  /// not followed up yet.
  public func isShown(on day: Day) -> Bool { shownUntil.map { day <= $0 } ?? false }

  /// The last day on which the organisation sees what it was presented with; nil when it does not.
  ///
  /// Whoever is retained is met, called and engaged by it: until the follow-up after a month is
  /// recorded, that it keeps what it was shown is part of what the person agreed to.
  public var shownUntil: Day? {
    guard presentation != nil else { return nil }
    if state.isWithOrganisation { return consent?.expires }
    guard let retained = engagement, followUps(since: .retained).isEmpty else { return nil }
    return retained.on?.adding(days: Self.keptWhenRetained)
  }

  /// In days; no rule to be changed, since people agree to it.
  public static let keptWhenRetained = 60

  /// Since the introduction was last opened.
  public func latest(_ move: IntroductionMove) -> IntroductionStep? {
    let current = steps.lastIndex { $0.move == .reopened }.map { steps[($0 + 1)...] } ?? steps[...]
    return current.last { $0.move == move }
  }

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
