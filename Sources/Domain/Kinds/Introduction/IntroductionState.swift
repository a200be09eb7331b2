/// Where an introduction stands.
///
/// French: *état de la mise en relation*.
public enum IntroductionState: String, CaseIterable, Sendable {
  /// French: *proposée*.
  case proposed
  /// French: *accord donné*.
  case agreed
  /// French: *présentée*. Identity is revealed here and only here.
  case presented
  /// French: *à l'étude*.
  case studying
  /// French: *rencontre fixée*.
  case meeting
  /// French: *rencontrée*.
  case met
  /// French: *en attente*.
  case waiting
  /// French: *retenue*.
  case retained
  /// French: *non retenue*.
  case declined
  /// French: *retirée*.
  case withdrawn
  /// French: *sans réponse de l'ASBL*.
  case unanswered
  /// French: *caduque*.
  case lapsed
  /// French: *interrompue*.
  case stopped

  /// Whether the introduction is still under way.
  public var isOpen: Bool {
    switch self {
    case .proposed, .agreed, .presented, .studying, .meeting, .met, .waiting: true
    case .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped: false
    }
  }

  /// Whether the person has been presented and the organisation is to say what it wants.
  public var isWithOrganisation: Bool {
    switch self {
    case .presented, .studying, .meeting, .met, .waiting: true
    case .proposed, .agreed, .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped: false
    }
  }
}

/// What may be done with an introduction once it is proposed; the raw values are the frozen ends of
/// the events' names.
public enum IntroductionMove: String, CaseIterable, Sendable {
  case agreed, presented, studying, meeting, met, waiting
  case retained, declined, withdrawn, unanswered, lapsed, stopped, reopened

  /// The state that it leads to: reopened, an introduction is proposed anew, its consent gone.
  public var state: IntroductionState {
    switch self {
    case .agreed: .agreed
    case .presented: .presented
    case .studying: .studying
    case .meeting: .meeting
    case .met: .met
    case .waiting: .waiting
    case .retained: .retained
    case .declined: .declined
    case .withdrawn: .withdrawn
    case .unanswered: .unanswered
    case .lapsed: .lapsed
    case .stopped: .stopped
    case .reopened: .proposed
    }
  }
}

/// Who has a say in an introduction.
public enum Party: Sendable {
  /// F: the facilitator.
  case facilitator
  /// C: the candidate, whose word the facilitator records with its date and channel.
  case candidate
  /// A: the organisation, by its coordinator or by the facilitator on its behalf.
  case organisation
  /// P: the joint committee.
  case committee
}

extension IntroductionState: EntityState {
  public var standing: Standing { .introduction(self) }
  public var isOver: Bool { !isOpen }
  /// It has moves instead of steps (`IntroductionRule`).
  public var sources: [IntroductionState] { [] }
}
