extension Change {
  /// The change's name on disk.
  ///
  /// Frozen: renaming a case must not touch it.
  public var tag: String {
    switch self {
    case .reserveNamed: "reserve.named"
    case .ruleSet: "rule.set"
    case .candidateRegistered: "candidate.registered"
    case .candidateAmended: "candidate.amended"
    case .candidateMoved(let step): step.state.tag
    case .candidateConsented: "candidate.consented"
    case .consentWithdrawn: "candidate.consent-withdrawn"
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
    case .introductionConsulted: "introduction.consulted"
    case .requestReceived: "request.received"
    case .requestExtended: "request.extended"
    case .requestAnswered: "request.answered"
    case .erasureBegun: "person.erasing"
    case .erasureDone: "person.erased"
    case .earlierForgotten: "person.rectified"
    case .memberAdded: "member.added"
    case .memberRemoved: "member.removed"
    case .memberRenewed: "member.renewed"
    case .undone: "change.undone"
    }
  }

  /// An empty change of that name, or nil when this version does not know the name.
  @usableFromInline static func blank(_ tag: Span<UInt8>) -> Change? {
    guard tag.count < blanks.count else { return nil }
    let candidates = blanks[tag.count]
    return candidates.indices.first { isSame(candidates[$0].tag, tag) }
      .map { candidates[$0].change }
  }

  /// Compares from the end, where the names of one length differ soonest.
  private static func isSame(_ known: [UInt8], _ tag: Span<UInt8>) -> Bool {
    var place = known.count - 1
    while place >= 0, known[place] == tag[place] { place -= 1 }
    return place < 0
  }

  /// An empty change for each name, by the length of the name: a replay asks for one every record.
  private static let blanks: [[(tag: [UInt8], change: Change)]] = {
    var changes: [Change] = [
      .reserveNamed(.init()), .candidateRegistered(.init()), .candidateAmended(.init()),
      .candidateConsented(.init()), .candidateNoted(.init()), .organisationRegistered(.init()),
      .organisationAmended(.init()), .organisationNoted(.init()), .needOpened(.init()),
      .needAmended(.init()), .needNoted(.init()), .programmeDefined(.init()),
      .programmeAmended(.init()), .programmeMoved(.init(isRetired: true)),
      .programmeMoved(.init(isRetired: false)), .pathwayBegun(.init()), .stageMarked(.init()),
      .pathwayNoted(.init()), .introductionProposed(.init()), .introductionReworded(.init()),
      .introductionFollowedUp(.init()), .introductionNoted(.init()),
      .introductionConsulted(.init()), .undone(.init()),
      .consentWithdrawn(.init()), .requestReceived(.init()), .requestExtended(.init()),
      .requestAnswered(.init()), .erasureBegun(.init()), .erasureDone(.init()),
      .earlierForgotten(.init()), .memberAdded(.init()), .memberRemoved(.init()),
      .memberRenewed(.init()), .ruleSet(.init()),
    ]
    changes += CandidateState.steps.map { .candidateMoved(.init($0)) }
    changes += OrganisationState.allCases.map { .organisationMoved(.init($0)) }
    changes += NeedState.allCases.map { .needMoved(.init($0)) }
    changes += PathwayState.allCases.map { .pathwayMoved(.init($0)) }
    changes += IntroductionMove.allCases.map { .introductionMoved(.init($0)) }
    let named = changes.map { (tag: Array($0.tag.utf8), change: $0) }
    let longest = named.map(\.tag.count).max() ?? 0
    return (0...longest).map { length in named.filter { $0.tag.count == length } }
  }()
}

extension CandidateState {
  fileprivate var tag: String {
    switch self {
    case .active: "candidate.resumed"
    case .paused: "candidate.paused"
    case .left: "candidate.left"
    case .erased: preconditionFailure("no step leads to an erased file")
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
