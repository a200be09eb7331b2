/// Whether somebody was at a meeting, and what they left with; French: *présence*.
///
/// A fact of the person's file, sealed as a whole: the meeting's own record says nothing of them,
/// since a number beside « CPAS, Réinser » tells what somebody lives on.
public struct Attendance: KindAct {
  public var meeting: MeetingID?
  public var presence: Presence?
  /// Which visitor of the session they were, before they registered; from 1.
  public var visitor: Int?
  public var leaving = Leaving()
  public var remark: String?

  public init() {}
  public init(_ meeting: MeetingID, _ presence: Presence, visitor: Int? = nil) {
    (self.meeting, self.presence, self.visitor) = (meeting, presence, visitor)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.id("meeting", &meeting)
    try coder.code("presence", &presence)
    try coder.number("visitor", &visitor)
    try leaving.code(&coder)
    try coder.text("remark", &remark)
  }

  public typealias Number = CandidateID
  public var anyAct: AnyAct { .attendance(self) }
  public static func isPossible(in state: CandidateState) -> Bool { state != .erased }

  public static let fields: FieldRules<Attendance> = [
    .reference(.meeting, \.meeting).required.sealed,
    .code(.presence, \.presence).required.sealed,
    .number(.visitor, \.visitor, Visit.numbers).sealed,
    .code(.leavesWith, \.leaving.outcome).sealed.grouped,
    .reference(.withOrganisation, \.leaving.organisation).sealed,
    .code(.referredTo, \.leaving.service).sealed,
    .day(.day, \.leaving.day, .near).sealed,
    .time(.hour, \.leaving.hour).sealed,
    .page(.remark, \.remark).sealed.grouped,
  ]
}

/// What somebody leaves a meeting with: codes, numbers and days alone.
public struct Leaving: FieldCoded {
  public var outcome: SessionOutcome?
  /// Where they have an appointment.
  public var organisation: OrganisationID?
  public var service: ReferralService?
  public var day: Day?
  /// Minutes after midnight.
  public var hour: Int?

  public init() {}

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("leaves-with", &outcome)
    try coder.id("with", &organisation)
    try coder.code("referred-to", &service)
    try coder.day("day", &day, .near)
    try coder.time("hour", &hour)
  }
}

/// Somebody came to a drop-in or a fair, and is told apart from the others by a number alone.
///
/// No field takes a name, and none takes a text: what they look for is a code. Open to whoever
/// holds the journal. French: *visite*, *visiteur n°*.
public struct Visit: KindAct {
  /// Of the session, from 1; the line said last of a number holds.
  public var visitor: Int?
  public var sought: Sought?
  public var leaving = Leaving()

  public init() {}
  public init(_ visitor: Int, _ sought: Sought? = nil) {
    (self.visitor, self.sought) = (visitor, sought)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("visitor", &visitor)
    try coder.code("sought", &sought)
    try leaving.code(&coder)
  }

  public typealias Number = MeetingID
  public var anyAct: AnyAct { .visit(self) }
  public static func isPossible(in state: MeetingState) -> Bool { state != .cancelled }

  public static let numbers = 1...999

  public static let fields: FieldRules<Visit> = [
    .number(.visitor, \.visitor, numbers).required,
    .code(.sought, \.sought),
    .code(.leavesWith, \.leaving.outcome).grouped,
    .reference(.withOrganisation, \.leaving.organisation),
    .code(.referredTo, \.leaving.service),
    .day(.day, \.leaving.day, .near),
    .time(.hour, \.leaving.hour),
  ]
}

/// Whether an organisation was there, and what it brings: rooms, chairs, tables; French: *présence
/// d'une organisation*.
public struct Participation: KindAct {
  public var organisation: OrganisationID?
  public var presence: Presence?
  /// What it promised to bring.
  public var brings: String?
  public var brought = false

  public init() {}
  public init(_ organisation: OrganisationID, _ presence: Presence) {
    (self.organisation, self.presence) = (organisation, presence)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.id("organisation", &organisation)
    try coder.code("presence", &presence)
    try coder.text("brings", &brings)
    try coder.flag("brought", &brought)
  }

  public typealias Number = MeetingID
  public var anyAct: AnyAct { .participation(self) }
  public static func isPossible(in state: MeetingState) -> Bool { state != .cancelled }

  public static let fields: FieldRules<Participation> = [
    .reference(.organisation, \.organisation).required,
    .code(.presence, \.presence).required,
    .line(.brings, \.brings).grouped, .flag(.brought, \.brought),
  ]
}

/// How many there were, as counted when it was closed: erasing somebody changes none of it.
public struct MeetingCount: FieldCoded {
  public var people: Int?
  public var appointments: Int?
  public var sessions: Int?

  public init() {}

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("people", &people)
    try coder.number("appointments", &appointments)
    try coder.number("sessions", &sessions)
  }

  mutating func add(_ leaving: Leaving) {
    people = (people ?? 0) + 1
    if leaving.outcome == .appointment { appointments = (appointments ?? 0) + 1 }
    if leaving.outcome == .information { sessions = (sessions ?? 0) + 1 }
  }

  /// Of each the larger: who was erased since was there, who was told of since came too.
  func atLeast(_ other: MeetingCount) -> MeetingCount {
    func larger(_ left: Int?, _ right: Int?) -> Int? {
      [left, right].compactMap(\.self).max()
    }
    var count = MeetingCount()
    count.people = larger(people, other.people)
    count.appointments = larger(appointments, other.appointments)
    count.sessions = larger(sessions, other.sessions)
    return count
  }
}
