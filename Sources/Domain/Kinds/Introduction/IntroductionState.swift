/// Where an introduction stands (*état de la mise en relation*).
public enum IntroductionState: String, EntityState {
  case proposed, agreed
  /// Identity is revealed here and only here.
  case presented
  case studying, meeting, met, waiting, retained, declined, withdrawn, unanswered, lapsed, stopped

  public var isOpen: Bool {
    switch self {
    case .proposed, .agreed, .presented, .studying, .meeting, .met, .waiting: true
    case .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped: false
    }
  }

  /// The organisation is to say what it wants.
  public var isWithOrganisation: Bool {
    switch self {
    case .presented, .studying, .meeting, .met, .waiting: true
    case .proposed, .agreed, .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped: false
    }
  }

  public var standing: Standing { .introduction(self) }
  public var isOver: Bool { !isOpen }
  /// It has moves instead of steps (`IntroductionRule`).
  public var sources: [IntroductionState] { [] }
}

/// What may be done once it is proposed, by the frozen end of the event's name.
public enum IntroductionMove: String, CaseIterable, Sendable {
  case agreed, presented, studying, meeting, met, waiting
  case retained, declined, withdrawn, unanswered, lapsed, stopped, reopened

  /// Reopened, an introduction is proposed anew, its consent gone.
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
  case facilitator
  /// Whose word the facilitator records, with its date and channel.
  case candidate
  /// By its coordinator, or by the facilitator on its behalf.
  case organisation
}
