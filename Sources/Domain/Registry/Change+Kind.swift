extension Change {
  /// Every name that a change has on disk.
  ///
  /// Frozen: a name is never given a new meaning, and renaming a case must not touch it. A state
  /// that somebody or something moves to has a name of its own (`introduction.retained`).
  public enum Kind: String, CaseIterable, Sendable {
    case reserveNamed = "reserve.named"
    case ruleSet = "rule.set"
    case candidateRegistered = "candidate.registered"
    case candidateAmended = "candidate.amended"
    case candidateResumed = "candidate.resumed"
    case candidatePaused = "candidate.paused"
    case candidateLeft = "candidate.left"
    case candidateConsented = "candidate.consented"
    case consentWithdrawn = "candidate.consent-withdrawn"
    case candidateNoted = "candidate.noted"
    case organisationRegistered = "organisation.registered"
    case organisationAmended = "organisation.amended"
    case organisationArchived = "organisation.archived"
    case organisationRestored = "organisation.restored"
    case organisationNoted = "organisation.noted"
    case needOpened = "need.opened"
    case needAmended = "need.amended"
    case needReopened = "need.reopened"
    case needSuspended = "need.suspended"
    case needFilled = "need.filled"
    case needClosed = "need.closed"
    case needNoted = "need.noted"
    case programmeDefined = "programme.defined"
    case programmeAmended = "programme.amended"
    case programmeRetired = "programme.retired"
    case programmeRestored = "programme.restored"
    case pathwayBegun = "pathway.begun"
    case stageMarked = "pathway.marked"
    case pathwayResumed = "pathway.resumed"
    case pathwayAttested = "pathway.attested"
    case pathwayAdopted = "pathway.adopted"
    case pathwayEnded = "pathway.ended"
    case pathwayStopped = "pathway.stopped"
    case pathwayNoted = "pathway.noted"
    case introductionProposed = "introduction.proposed"
    case introductionReworded = "introduction.reworded"
    case introductionAgreed = "introduction.agreed"
    case introductionPresented = "introduction.presented"
    case introductionStudying = "introduction.studying"
    case introductionMeeting = "introduction.meeting"
    case introductionMet = "introduction.met"
    case introductionWaiting = "introduction.waiting"
    case introductionRetained = "introduction.retained"
    case introductionDeclined = "introduction.declined"
    case introductionWithdrawn = "introduction.withdrawn"
    case introductionUnanswered = "introduction.unanswered"
    case introductionLapsed = "introduction.lapsed"
    case introductionStopped = "introduction.stopped"
    case introductionReopened = "introduction.reopened"
    case introductionFollowedUp = "introduction.followed-up"
    case introductionNoted = "introduction.noted"
    case introductionConsulted = "introduction.consulted"
    case requestReceived = "request.received"
    case requestExtended = "request.extended"
    case requestAnswered = "request.answered"
    case erasureBegun = "person.erasing"
    case erasureDone = "person.erased"
    case earlierForgotten = "person.rectified"
    case memberAdded = "member.added"
    case memberRemoved = "member.removed"
    case memberRenewed = "member.renewed"
    case undone = "change.undone"
  }

  /// The change's name on disk.
  public var tag: String { kind.rawValue }

  /// Which of the names on disk it has.
  public var kind: Kind {
    switch self {
    case .reserveNamed: .reserveNamed
    case .ruleSet: .ruleSet
    case .candidateRegistered: .candidateRegistered
    case .candidateAmended: .candidateAmended
    case .candidateMoved(let step): step.state.kind
    case .candidateConsented: .candidateConsented
    case .consentWithdrawn: .consentWithdrawn
    case .candidateNoted: .candidateNoted
    case .organisationRegistered: .organisationRegistered
    case .organisationAmended: .organisationAmended
    case .organisationMoved(let step): step.state.kind
    case .organisationNoted: .organisationNoted
    case .needOpened: .needOpened
    case .needAmended: .needAmended
    case .needMoved(let step): step.state.kind
    case .needNoted: .needNoted
    case .programmeDefined: .programmeDefined
    case .programmeAmended: .programmeAmended
    case .programmeMoved(let step): step.state.kind
    case .pathwayBegun: .pathwayBegun
    case .stageMarked: .stageMarked
    case .pathwayMoved(let step): step.state.kind
    case .pathwayAttested: .pathwayAttested
    case .pathwayAdopted: .pathwayAdopted
    case .pathwayNoted: .pathwayNoted
    case .introductionProposed: .introductionProposed
    case .introductionReworded: .introductionReworded
    case .introductionMoved(let step): step.move.kind
    case .introductionFollowedUp: .introductionFollowedUp
    case .introductionNoted: .introductionNoted
    case .introductionConsulted: .introductionConsulted
    case .requestReceived: .requestReceived
    case .requestExtended: .requestExtended
    case .requestAnswered: .requestAnswered
    case .erasureBegun: .erasureBegun
    case .erasureDone: .erasureDone
    case .earlierForgotten: .earlierForgotten
    case .memberAdded: .memberAdded
    case .memberRemoved: .memberRemoved
    case .memberRenewed: .memberRenewed
    case .undone: .undone
    }
  }
}

extension Change.Kind {
  /// An empty change of that name, for a reader to fill.
  public var blank: Change {
    switch self {
    case .reserveNamed: .reserveNamed(.init())
    case .ruleSet: .ruleSet(.init())
    case .candidateRegistered: .candidateRegistered(.init())
    case .candidateAmended: .candidateAmended(.init())
    case .candidateResumed: .candidateMoved(.init(.active))
    case .candidatePaused: .candidateMoved(.init(.paused))
    case .candidateLeft: .candidateMoved(.init(.left))
    case .candidateConsented: .candidateConsented(.init())
    case .consentWithdrawn: .consentWithdrawn(.init())
    case .candidateNoted: .candidateNoted(.init())
    case .organisationRegistered: .organisationRegistered(.init())
    case .organisationAmended: .organisationAmended(.init())
    case .organisationArchived: .organisationMoved(.init(.archived))
    case .organisationRestored: .organisationMoved(.init(.active))
    case .organisationNoted: .organisationNoted(.init())
    case .needOpened: .needOpened(.init())
    case .needAmended: .needAmended(.init())
    case .needReopened: .needMoved(.init(.open))
    case .needSuspended: .needMoved(.init(.suspended))
    case .needFilled: .needMoved(.init(.filled))
    case .needClosed: .needMoved(.init(.closed))
    case .needNoted: .needNoted(.init())
    case .programmeDefined: .programmeDefined(.init())
    case .programmeAmended: .programmeAmended(.init())
    case .programmeRetired: .programmeMoved(.init(.retired))
    case .programmeRestored: .programmeMoved(.init(.active))
    case .pathwayBegun: .pathwayBegun(.init())
    case .stageMarked: .stageMarked(.init())
    case .pathwayResumed: .pathwayMoved(.init(.running))
    case .pathwayAttested: .pathwayAttested(.init())
    case .pathwayAdopted: .pathwayAdopted(.init())
    case .pathwayEnded: .pathwayMoved(.init(.ended))
    case .pathwayStopped: .pathwayMoved(.init(.stopped))
    case .pathwayNoted: .pathwayNoted(.init())
    case .introductionProposed: .introductionProposed(.init())
    case .introductionReworded: .introductionReworded(.init())
    case .introductionAgreed: .introductionMoved(.init(.agreed))
    case .introductionPresented: .introductionMoved(.init(.presented))
    case .introductionStudying: .introductionMoved(.init(.studying))
    case .introductionMeeting: .introductionMoved(.init(.meeting))
    case .introductionMet: .introductionMoved(.init(.met))
    case .introductionWaiting: .introductionMoved(.init(.waiting))
    case .introductionRetained: .introductionMoved(.init(.retained))
    case .introductionDeclined: .introductionMoved(.init(.declined))
    case .introductionWithdrawn: .introductionMoved(.init(.withdrawn))
    case .introductionUnanswered: .introductionMoved(.init(.unanswered))
    case .introductionLapsed: .introductionMoved(.init(.lapsed))
    case .introductionStopped: .introductionMoved(.init(.stopped))
    case .introductionReopened: .introductionMoved(.init(.reopened))
    case .introductionFollowedUp: .introductionFollowedUp(.init())
    case .introductionNoted: .introductionNoted(.init())
    case .introductionConsulted: .introductionConsulted(.init())
    case .requestReceived: .requestReceived(.init())
    case .requestExtended: .requestExtended(.init())
    case .requestAnswered: .requestAnswered(.init())
    case .erasureBegun: .erasureBegun(.init())
    case .erasureDone: .erasureDone(.init())
    case .earlierForgotten: .earlierForgotten(.init())
    case .memberAdded: .memberAdded(.init())
    case .memberRemoved: .memberRemoved(.init())
    case .memberRenewed: .memberRenewed(.init())
    case .undone: .undone(.init())
    }
  }
}

extension CandidateState {
  fileprivate var kind: Change.Kind {
    switch self {
    case .active: .candidateResumed
    case .paused: .candidatePaused
    case .left: .candidateLeft
    case .erased: preconditionFailure("no step leads to an erased file")
    }
  }
}

extension OrganisationState {
  fileprivate var kind: Change.Kind {
    switch self {
    case .active: .organisationRestored
    case .archived: .organisationArchived
    }
  }
}

extension NeedState {
  fileprivate var kind: Change.Kind {
    switch self {
    case .open: .needReopened
    case .suspended: .needSuspended
    case .filled: .needFilled
    case .closed: .needClosed
    }
  }
}

extension ProgrammeState {
  fileprivate var kind: Change.Kind {
    switch self {
    case .active: .programmeRestored
    case .retired: .programmeRetired
    }
  }
}

extension PathwayState {
  fileprivate var kind: Change.Kind {
    switch self {
    case .running: .pathwayResumed
    case .ended: .pathwayEnded
    case .stopped: .pathwayStopped
    }
  }
}

extension IntroductionMove {
  fileprivate var kind: Change.Kind {
    switch self {
    case .agreed: .introductionAgreed
    case .presented: .introductionPresented
    case .studying: .introductionStudying
    case .meeting: .introductionMeeting
    case .met: .introductionMet
    case .waiting: .introductionWaiting
    case .retained: .introductionRetained
    case .declined: .introductionDeclined
    case .withdrawn: .introductionWithdrawn
    case .unanswered: .introductionUnanswered
    case .lapsed: .introductionLapsed
    case .stopped: .introductionStopped
    case .reopened: .introductionReopened
    }
  }
}
