/// Somebody of the office wrote, called or met, and asked for something; French: *prise de
/// contact*.
///
/// An answer that is awaited is due after some days (`RuleFigure.contactFollowUp`) until one is
/// noted.
public struct Outreach: AgendaAct {
  public var on: Day?
  public var channel: Channel?
  public var request: String?
  public var isAwaited = false

  public init() {}
  public init(on: Day? = nil, channel: Channel, _ request: String? = nil, isAwaited: Bool = true) {
    (self.on, self.channel, self.request) = (on, channel, request)
    self.isAwaited = isAwaited
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.code("channel", &channel)
    try coder.flag("awaited", &isAwaited)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("requested", &request)
  }

  public var anyAct: AnyAct { .outreach(self) }

  public static let fields: FieldRules<Outreach> = [
    .day(.on, \.on, .past), .code(.channel, \.channel).required,
    .page(.requested, \.request).sealed, .flag(.awaited, \.isAwaited),
  ]
}

/// What came of a contact.
public struct OutreachAnswer: AgendaAct {
  /// By the number of its record; the oldest that awaits one unless it is said.
  public var outreach: Int?
  public var on: Day?
  public var outcome: OutreachOutcome?
  public var text: String?

  public init() {}
  public init(_ outcome: OutreachOutcome, to outreach: Int? = nil, on: Day? = nil) {
    (self.outcome, self.outreach, self.on) = (outcome, outreach, on)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("n", &outreach)
    try coder.day("on", &on, .past)
    try coder.code("outcome", &outcome)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("text", &text)
  }

  public var anyAct: AnyAct { .outreachAnswer(self) }

  public static let fields: FieldRules<OutreachAnswer> = [
    .code(.cameOf, \.outcome).required, .day(.answeredOn, \.on, .past),
    .page(.said, \.text).sealed,
  ]
}

/// Something to think of on a day, about whatever it is noted on; French: *rappel*.
public struct Reminder: AgendaAct {
  public var day: Day?
  public var text: String?
  /// Whoever noted it unless somebody else is named.
  public var member: MemberID?

  public init() {}
  public init(_ day: Day, _ text: String, for member: MemberID? = nil) {
    (self.day, self.text, self.member) = (day, text, member)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("day", &day, .near)
    try coder.member("member", &member)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("text", &text)
  }

  public var anyAct: AnyAct { .reminder(self) }

  public static let fields: FieldRules<Reminder> = [
    .day(.day, \.day, .near).required, .page(.reminder, \.text).required.sealed,
    .member(.member, \.member),
  ]
}

/// What somebody was reminded of is done.
public struct ReminderEnd: AgendaAct {
  /// By the number of its record; the one due first unless it is said.
  public var reminder: Int?

  public init() {}
  public init(of reminder: Int) { self.reminder = reminder }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("n", &reminder)
  }

  public var anyAct: AnyAct { .reminderEnd(self) }
  public static let fields: FieldRules<ReminderEnd> = []
}

/// A due date is put off, and why; what is due stays as the rules say it (*report d'une échéance*).
public struct Postponement: AgendaAct {
  public var kind: DueKind?
  /// That of the rule: one that the same rule sets later is another one.
  public var day: Day?
  /// Which one of the subject's, where there may be several.
  public var record: Int?
  public var until: Day?
  public var reason: String?

  public init() {}
  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("kind", &kind)
    try coder.day("day", &day, .any)
    try coder.number("n", &record)
    try coder.day("until", &until, .near)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("reason", &reason)
  }

  public var anyAct: AnyAct { .postponement(self) }

  public static let fields: FieldRules<Postponement> = [
    .day(.postponedTo, \.until, .near).required,
    .page(.why, \.reason).required.sealed,
  ]
}

/// Whoever signs it saw what was recorded up to there, of an entity or of everything (*vu*).
///
/// Signed and in the journal, so that it holds wherever they sit down next.
public struct Sighting: AgendaAct {
  public var upTo: Int?

  public init() {}
  public init(upTo: Int) { self.upTo = upTo }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("n", &upTo)
  }

  public var anyAct: AnyAct { .sighting(self) }
  public static let takesReserve = true
  public static let fields: FieldRules<Sighting> = []
}

/// A message of the organisation was passed on to the person; French: *message transmis*.
public struct PassingOn: KindAct {
  public var on: Day?
  public var channel: Channel?
  public var text: String?

  public init() {}
  public init(on: Day? = nil, channel: Channel, _ text: String? = nil) {
    (self.on, self.channel, self.text) = (on, channel, text)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.code("channel", &channel)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("text", &text)
  }

  public typealias Number = IntroductionID
  public var anyAct: AnyAct { .passingOn(self) }
  public static func isPossible(in state: IntroductionState) -> Bool {
    state == .declined || state == .retained
  }

  public static let fields: FieldRules<PassingOn> = [
    .day(.on, \.on, .past), .code(.channel, \.channel).required, .page(.said, \.text).sealed,
  ]
}
