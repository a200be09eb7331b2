extension Change {
  /// The names on disk, frozen: never given a new meaning, nor touched by renaming a case.
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
    case candidateJoined = "candidate.joined"
    case candidateAttended = "candidate.attended"
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
    case pathwayPlanned = "pathway.planned"
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
    case introductionPassedOn = "introduction.passed-on"
    case introductionNoted = "introduction.noted"
    case introductionConsulted = "introduction.consulted"
    case meetingPlanned = "meeting.planned"
    case meetingAmended = "meeting.amended"
    case meetingResumed = "meeting.resumed"
    case meetingHeld = "meeting.held"
    case meetingCancelled = "meeting.cancelled"
    case meetingAttended = "meeting.attended"
    case meetingVisited = "meeting.visited"
    case contactMade = "contact.made"
    case contactAnswered = "contact.answered"
    case reminderSet = "reminder.set"
    case reminderDone = "reminder.done"
    case duePostponed = "due.postponed"
    case recordSeen = "record.seen"
    case requestReceived = "request.received"
    case requestExtended = "request.extended"
    case requestAnswered = "request.answered"
    case erasureBegun = "person.erasing"
    case erasureDone = "person.erased"
    case earlierForgotten = "person.rectified"
    case memberAdded = "member.added"
    case memberRemoved = "member.removed"
    case memberRenewed = "member.renewed"
    case writerOpened = "writer.opened"
    case writerRead = "writer.read"
    case recordConfirmed = "record.confirmed"
    case recordSetAside = "record.set-aside"
    case journalSealed = "journal.sealed"
    case undone = "change.undone"
  }

  public var tag: String { kind.rawValue }

  public var kind: Kind {
    switch self {
    case .created(let card): Self.names(of: card.kind).created
    case .amended(let card): Self.names(of: card.kind).amended
    case .noted(let kind, _): Self.names(of: kind).noted
    case .moved(let step): Self.steps[step.standing] ?? .undone
    case .acted(let act): act.name
    case .introductionMoved(let step): Self.moves[step.move] ?? .undone
    case .reserveNamed: .reserveNamed
    case .ruleSet: .ruleSet
    case .candidateConsented: .candidateConsented
    case .consentWithdrawn: .consentWithdrawn
    case .requestReceived: .requestReceived
    case .requestExtended: .requestExtended
    case .requestAnswered: .requestAnswered
    case .erasureBegun: .erasureBegun
    case .erasureDone: .erasureDone
    case .earlierForgotten: .earlierForgotten
    case .stageMarked: .stageMarked
    case .pathwayAdopted: .pathwayAdopted
    case .introductionConsulted: .introductionConsulted
    case .memberAdded: .memberAdded
    case .memberRemoved: .memberRemoved
    case .memberRenewed: .memberRenewed
    case .writerOpened: .writerOpened
    case .writerRead: .writerRead
    case .recordConfirmed: .recordConfirmed
    case .recordSetAside: .recordSetAside
    case .journalSealed: .journalSealed
    case .undone: .undone
    }
  }

  /// Read off what each name begins with; to some states no step leads.
  private static let steps: [Standing: Kind] = named {
    if case .moved(let step) = $0 { step.standing } else { nil }
  }

  private static let moves: [IntroductionMove: Kind] = named {
    if case .introductionMoved(let step) = $0 { step.move } else { nil }
  }

  private static func named<Part: Hashable>(_ part: (Change) -> Part?) -> [Part: Kind] {
    let named = Kind.allCases.compactMap { kind in part(kind.blank).map { ($0, kind) } }
    return Dictionary(uniqueKeysWithValues: named)
  }

  /// Where a kind has no such change, the name of nothing: it is never made.
  private static func names(of kind: EntityKind) -> (created: Kind, amended: Kind, noted: Kind) {
    switch kind {
    case .candidate: (.candidateRegistered, .candidateAmended, .candidateNoted)
    case .organisation: (.organisationRegistered, .organisationAmended, .organisationNoted)
    case .need: (.needOpened, .needAmended, .needNoted)
    case .programme: (.programmeDefined, .programmeAmended, .undone)
    case .pathway: (.pathwayBegun, .undone, .pathwayNoted)
    case .introduction: (.introductionProposed, .undone, .introductionNoted)
    case .meeting: (.meetingPlanned, .meetingAmended, .undone)
    }
  }
}

extension Change.Kind {
  /// Whatever else the record says; the undo of a registration does, and is told by more than this.
  public var destroysKeys: Bool { self == .erasureBegun || self == .earlierForgotten }

  public var blank: Change {
    switch self {
    case .reserveNamed: .reserveNamed(.init())
    case .ruleSet: .ruleSet(.init())
    case .candidateRegistered: .created(.candidate(.init()))
    case .candidateAmended: .amended(.candidate(.init()))
    case .candidateResumed: .moved(.candidate(.init(.active)))
    case .candidatePaused: .moved(.candidate(.init(.paused)))
    case .candidateLeft: .moved(.candidate(.init(.left)))
    case .candidateConsented: .candidateConsented(.init())
    case .consentWithdrawn: .consentWithdrawn(.init())
    case .candidateNoted: .noted(.candidate, .init())
    case .candidateJoined: .acted(.joining(.init()))
    case .candidateAttended: .acted(.attendance(.init()))
    case .organisationRegistered: .created(.organisation(.init()))
    case .organisationAmended: .amended(.organisation(.init()))
    case .organisationArchived: .moved(.organisation(.init(.archived)))
    case .organisationRestored: .moved(.organisation(.init(.active)))
    case .organisationNoted: .noted(.organisation, .init())
    case .needOpened: .created(.need(.init()))
    case .needAmended: .amended(.need(.init()))
    case .needReopened: .moved(.need(.init(.open)))
    case .needSuspended: .moved(.need(.init(.suspended)))
    case .needFilled: .moved(.need(.init(.filled)))
    case .needClosed: .moved(.need(.init(.closed)))
    case .needNoted: .noted(.need, .init())
    case .programmeDefined: .created(.programme(.init()))
    case .programmeAmended: .amended(.programme(.init()))
    case .programmeRetired: .moved(.programme(.init(.retired)))
    case .programmeRestored: .moved(.programme(.init(.active)))
    case .pathwayBegun: .created(.pathway(.init()))
    case .stageMarked: .stageMarked(.init())
    case .pathwayResumed: .moved(.pathway(.init(.running)))
    case .pathwayAttested: .acted(.attestation(.init()))
    case .pathwayPlanned: .acted(.plan(.init()))
    case .pathwayAdopted: .pathwayAdopted(.init())
    case .pathwayEnded: .moved(.pathway(.init(.ended)))
    case .pathwayStopped: .moved(.pathway(.init(.stopped)))
    case .pathwayNoted: .noted(.pathway, .init())
    case .introductionProposed: .created(.introduction(.init()))
    case .introductionReworded: .acted(.rationale(.init()))
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
    case .introductionFollowedUp: .acted(.followUp(.init()))
    case .introductionPassedOn: .acted(.passingOn(.init()))
    case .introductionNoted: .noted(.introduction, .init())
    case .introductionConsulted: .introductionConsulted(.init())
    case .meetingPlanned: .created(.meeting(.init()))
    case .meetingAmended: .amended(.meeting(.init()))
    case .meetingResumed: .moved(.meeting(.init(.planned)))
    case .meetingHeld: .moved(.meeting(.init(.held)))
    case .meetingCancelled: .moved(.meeting(.init(.cancelled)))
    case .meetingAttended: .acted(.participation(.init()))
    case .meetingVisited: .acted(.visit(.init()))
    case .contactMade: .acted(.outreach(.init()))
    case .contactAnswered: .acted(.outreachAnswer(.init()))
    case .reminderSet: .acted(.reminder(.init()))
    case .reminderDone: .acted(.reminderEnd(.init()))
    case .duePostponed: .acted(.postponement(.init()))
    case .recordSeen: .acted(.sighting(.init()))
    case .requestReceived: .requestReceived(.init())
    case .requestExtended: .requestExtended(.init())
    case .requestAnswered: .requestAnswered(.init())
    case .erasureBegun: .erasureBegun(.init())
    case .erasureDone: .erasureDone(.init())
    case .earlierForgotten: .earlierForgotten(.init())
    case .memberAdded: .memberAdded(.init())
    case .memberRemoved: .memberRemoved(.init())
    case .memberRenewed: .memberRenewed(.init())
    case .writerOpened: .writerOpened(.init())
    case .writerRead: .writerRead(.init())
    case .recordConfirmed: .recordConfirmed(.init())
    case .recordSetAside: .recordSetAside(.init())
    case .journalSealed: .journalSealed(.init())
    case .undone: .undone(.init())
    }
  }

  public static let acts = allCases.filter { $0.act != nil }

  /// The empty act of that name; nil for what is none.
  public var act: AnyAct? { if case .acted(let act) = blank { act } else { nil } }
}

extension AnyAct {
  fileprivate var name: Change.Kind {
    switch self {
    case .attestation: .pathwayAttested
    case .plan: .pathwayPlanned
    case .rationale: .introductionReworded
    case .followUp: .introductionFollowedUp
    case .joining: .candidateJoined
    case .attendance: .candidateAttended
    case .participation: .meetingAttended
    case .visit: .meetingVisited
    case .passingOn: .introductionPassedOn
    case .outreach: .contactMade
    case .outreachAnswer: .contactAnswered
    case .reminder: .reminderSet
    case .reminderEnd: .reminderDone
    case .postponement: .duePostponed
    case .sighting: .recordSeen
    }
  }
}
