extension Change {
  /// The change's name on disk.
  ///
  /// Frozen: renaming a case must not touch it.
  public var tag: String {
    switch self {
    case .reserveNamed: "reserve.named"
    case .candidateRegistered: "candidate.registered"
    case .candidateAmended: "candidate.amended"
    case .candidateMoved(let step): step.state.tag
    case .candidateConsented: "candidate.consented"
    case .candidateNoted: "candidate.noted"
    case .organisationRegistered: "organisation.registered"
    case .organisationAmended: "organisation.amended"
    case .organisationMoved(let step): step.state.tag
    case .organisationNoted: "organisation.noted"
    case .needOpened: "need.opened"
    case .needAmended: "need.amended"
    case .needMoved(let step): step.state.tag
    case .needNoted: "need.noted"
    case .programmeDefined: "programme.defined"
    case .programmeAmended: "programme.amended"
    case .programmeMoved(let step): step.isRetired ? "programme.retired" : "programme.restored"
    case .pathwayBegun: "pathway.begun"
    case .stageMarked: "pathway.marked"
    case .pathwayMoved(let step): step.state.tag
    case .pathwayNoted: "pathway.noted"
    case .introductionProposed: "introduction.proposed"
    case .introductionReworded: "introduction.reworded"
    case .introductionMoved(let step): step.move.tag
    case .introductionFollowedUp: "introduction.followed-up"
    case .introductionNoted: "introduction.noted"
    case .undone: "change.undone"
    }
  }

  /// An empty change of that name, or nil when this version does not know the name.
  static func blank(_ tag: String) -> Change? { blanks[tag] }

  private static let blanks: [String: Change] = {
    var changes: [Change] = [
      .reserveNamed(.init()), .candidateRegistered(.init()), .candidateAmended(.init()),
      .candidateConsented(.init()), .candidateNoted(.init()), .organisationRegistered(.init()),
      .organisationAmended(.init()), .organisationNoted(.init()), .needOpened(.init()),
      .needAmended(.init()), .needNoted(.init()), .programmeDefined(.init()),
      .programmeAmended(.init()), .programmeMoved(.init(isRetired: true)),
      .programmeMoved(.init(isRetired: false)), .pathwayBegun(.init()), .stageMarked(.init()),
      .pathwayNoted(.init()), .introductionProposed(.init()), .introductionReworded(.init()),
      .introductionFollowedUp(.init()), .introductionNoted(.init()), .undone(.init()),
    ]
    changes += CandidateState.allCases.map { .candidateMoved(.init($0)) }
    changes += OrganisationState.allCases.map { .organisationMoved(.init($0)) }
    changes += NeedState.allCases.map { .needMoved(.init($0)) }
    changes += PathwayState.allCases.map { .pathwayMoved(.init($0)) }
    changes += IntroductionMove.allCases.map { .introductionMoved(.init($0)) }
    return Dictionary(uniqueKeysWithValues: changes.map { ($0.tag, $0) })
  }()
}

extension CandidateState {
  fileprivate var tag: String {
    switch self {
    case .active: "candidate.resumed"
    case .paused: "candidate.paused"
    case .left: "candidate.left"
    }
  }
}

extension OrganisationState {
  fileprivate var tag: String {
    switch self {
    case .active: "organisation.restored"
    case .archived: "organisation.archived"
    }
  }
}

extension NeedState {
  fileprivate var tag: String {
    switch self {
    case .open: "need.reopened"
    case .suspended: "need.suspended"
    case .filled: "need.filled"
    case .closed: "need.closed"
    }
  }
}

extension PathwayState {
  fileprivate var tag: String {
    switch self {
    case .running: "pathway.resumed"
    case .attested: "pathway.attested"
    case .ended: "pathway.ended"
    case .stopped: "pathway.stopped"
    }
  }
}

extension IntroductionMove {
  fileprivate var tag: String { "introduction.\(rawValue)" }
}
