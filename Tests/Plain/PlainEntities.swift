import Domain

/// What has a number of its own.
protocol Numbered {
  var number: EntityID { get }
}

/// A person as the naive registry keeps them.
struct PlainCandidate: Numbered, Equatable, Sendable {
  let id: CandidateID
  var card: CandidateCard
  var state = CandidateState.active
  var consent: ReserveConsent?
  var consents: [PlainConsent] = []
  var requests: [PlainRequest] = []
  var notes: [PlainNote] = []
  /// One of each meeting.
  var attendances: [Attendance] = []
  var erasure: Erasure?
  var isErasureFinished = false

  var number: EntityID { id.entity }
}

/// A file that joined another one.
struct PlainJoined: Equatable, Sendable {
  let id: CandidateID
  let into: CandidateID
}

/// A consent given or withdrawn.
struct PlainConsent: Equatable, Sendable {
  let number: Int
  let isWithdrawal: Bool
  let consent: ReserveConsent
}

/// What a person asked, and what came of it.
struct PlainRequest: Equatable, Sendable {
  let number: Int
  let card: RightsRequestCard
  var delay: RequestExtension?
  var answer: RequestAnswer?
}

/// A note of any file.
struct PlainNote: Equatable, Sendable {
  let number: Int
  let time: Timestamp
  let text: String?
}

/// An organisation as the naive registry keeps it.
struct PlainOrganisation: Numbered, Equatable, Sendable {
  let id: OrganisationID
  var card: OrganisationCard
  var state = OrganisationState.active
  var notes: [PlainNote] = []
  let since: Day

  var number: EntityID { id.entity }
}

/// What an organisation asks for.
struct PlainNeed: Numbered, Equatable, Sendable {
  let id: NeedID
  var card: NeedCard
  var state = NeedState.open
  var reason: NeedReason?
  var notes: [PlainNote] = []
  let openedOn: Day

  var number: EntityID { id.entity }
}

/// A programme with every edition that holds, the oldest first.
struct PlainProgramme: Numbered, Equatable, Sendable {
  let id: ProgrammeID
  var state = ProgrammeState.active
  var editions: [ProgrammeCard]

  var card: ProgrammeCard { editions[editions.count - 1] }

  var number: EntityID { id.entity }
}

/// A pathway, its marks in the order of the stages' keys.
struct PlainPathway: Numbered, Equatable, Sendable {
  let id: PathwayID
  var card: PathwayCard
  /// Whose it was when it was begun.
  let file: EntityID?
  var state = PathwayState.running
  let begunOn: Day
  var marks: [StageMark] = []
  var edition: Int?
  var attestations: [Attestation] = []
  var plans: [CoursePlan] = []
  var reason: PathwayReason?
  var notes: [PlainNote] = []

  func mark(_ stage: Int?) -> StageMark? { marks.first { $0.stage == stage } }

  /// Into the plan that holds, as the last of it.
  mutating func plan(_ mark: StageMark, _ day: Day) {
    var plan = plans.popLast() ?? CoursePlan([], on: day)
    var span = PlanSpan()
    (span.stage, span.from, span.to) = (mark.stage, mark.plannedFrom, mark.plannedTo)
    plan.spans = plan.spans.filter { $0.stage != mark.stage } + [span]
    plans.append(plan)
  }

  var number: EntityID { id.entity }
}

/// An introduction with its moves, the oldest first.
struct PlainIntroduction: Numbered, Equatable, Sendable {
  let id: IntroductionID
  var card: IntroductionCard
  /// Whose it was when it was begun.
  let file: CandidateID?
  var state = IntroductionState.proposed
  let proposedOn: Day
  var movedOn: Day
  var steps: [IntroductionStep] = []
  var followUps: [FollowUp] = []
  var notes: [PlainNote] = []
  var consultations: [PlainConsultation] = []
  var lastMove: Int
  var passedOn: [PassingOn] = []

  var number: EntityID { id.entity }
}

/// Somebody looked.
struct PlainConsultation: Equatable, Sendable {
  let number: Int
  let member: MemberID
  let time: Timestamp
}

/// A meeting as it is told.
struct PlainMeeting: Numbered, Equatable, Sendable {
  let id: MeetingID
  var card: MeetingCard
  var state = MeetingState.planned
  var visits: [Visit] = []
  var participations: [Participation] = []
  var count = MeetingCount()

  var number: EntityID { id.entity }
}

/// Somebody who records, or did.
struct PlainMember: Numbered, Equatable, Sendable {
  let id: MemberID
  let role: MemberRole
  let organisation: OrganisationID?
  var keys: [PublicKeys]
  let joined: Int
  var since: Int
  var hasOwnKeys: Bool
  var isRemoved = false

  var number: EntityID { id.entity ?? .reserve }
}

/// What a member is called, as far as it can be read.
struct PlainName: Equatable, Sendable {
  let id: MemberID
  let name: String
}

/// For whom a coordinator speaks.
struct PlainSeat: Equatable, Sendable {
  let id: MemberID
  let organisation: OrganisationID
}

extension PlainIntroduction {
  var isWithOrganisation: Bool {
    [.presented, .studying, .meeting, .met, .waiting].contains(state)
  }
  var isOpen: Bool { isWithOrganisation || state == .proposed || state == .agreed }

  /// The latest of these moves since it was last opened.
  func latest(_ move: IntroductionMove) -> IntroductionStep? {
    for step in steps.reversed() {
      if step.move == move { return step }
      if step.move == .reopened { return nil }
    }
    return nil
  }

  func followUps(since move: IntroductionMove) -> Int {
    guard let start = latest(move)?.on else { return 0 }
    var count = 0
    for followUp in followUps { if let on = followUp.on, on >= start { count += 1 } }
    return count
  }

  /// As long as it is with the organisation, to the end of the consent; sixty days of an engagement
  /// that nobody followed up.
  var shownUntil: Day? {
    guard latest(.presented) != nil else { return nil }
    if isWithOrganisation { return latest(.agreed)?.expires }
    guard state == .retained, followUps(since: .retained) == 0 else { return nil }
    return latest(.retained)?.on?.adding(days: 60)
  }

  func isShown(on day: Day) -> Bool {
    guard let last = shownUntil else { return false }
    return day <= last
  }
}
