/// Something to look at by a day: computed, shown, and never acted on; French: *échéance*.
public struct DueDate: Hashable, Sendable {
  public let kind: Kind
  public let day: Day
  public let subject: EntityID
  /// Which one of the subject's it is about, where there may be several.
  public let record: Int?
  /// Of one that was put off, the day that the rule sets.
  public private(set) var ruled: Day?

  public init(_ kind: Kind, _ day: Day, _ subject: EntityID, record: Int? = nil) {
    (self.kind, self.day, self.subject, self.record) = (kind, day, subject, record)
  }

  public func postponed(to day: Day) -> DueDate {
    var due = DueDate(kind, day, subject, record: record)
    due.ruled = self.day
    return due
  }

  /// As the rule sets it.
  public var asRuled: DueDate { DueDate(kind, ruled ?? day, subject, record: record) }

  /// What is about a member or a file of the journal is about the reserve.
  public init(_ record: BarredRecord) {
    self.init(
      .confirmation, record.stamp.time.day, record.subject.kind == nil ? .reserve : record.subject,
      record: record.stamp.number)
  }

  public typealias Kind = DueKind
}

extension Registry {
  /// The longest due first, and what will be up to a day to come where one is given; the figures
  /// are those of the reserve unless others are given.
  public func dueDates(
    on today: Day, until horizon: Day? = nil, rules: RuleBook? = nil
  ) -> [DueDate] {
    let clock = dueClock(today, horizon, rules)
    var dates: [DueDate] = []
    for introduction in introductions.values { dates += due(introduction, clock) }
    for candidate in candidates.values { dates += due(candidate, clock) }
    for organisation in organisations.values { dates += due(organisation, clock) }
    for pathway in pathways.values { dates += due(pathway, clock) }
    for asked in needs.values { dates += due(asked, clock) }
    for meeting in meetings.values { dates += due(meeting, clock) }
    dates += series(clock) + agenda(clock)
    dates += barred.values.map(DueDate.init)
    for id in retracted { dates += due(retracted: id, clock) }
    return dates.compactMap { postponed($0, clock) }.sorted(by: Self.longestFirst)
  }

  /// What is due about one entity and about whatever names it.
  public func dueDates(of id: EntityID, on today: Day, rules: RuleBook? = nil) -> [DueDate] {
    let clock = dueClock(today, nil, rules)
    // Who was at a meeting has due dates of their own.
    let others = referrers(of: id).filter { !$0.isInPassing }.map(\.from)
    let subjects = Set([id] + others)
    let dates =
      subjects.flatMap { due($0, clock) } + series(clock).filter { $0.subject == id }
      + agenda(clock).filter { subjects.contains($0.subject) }
    return (dates + barred.values.filter { $0.subject == id }.map(DueDate.init))
      .compactMap { postponed($0, clock) }.sorted(by: Self.longestFirst)
  }

  private func dueClock(_ today: Day, _ horizon: Day?, _ rules: RuleBook?) -> DueClock {
    DueClock(
      today: today, horizon: horizon, rules: rules ?? self.rules,
      isBelieved: doubt(about: today) == nil)
  }

  private func due(_ id: EntityID, _ clock: DueClock) -> [DueDate] {
    let dates: [DueDate]? =
      switch id.kind {
      case .candidate:
        candidates[CandidateID(trusting: id)].map { due($0, clock) }
          ?? due(retracted: CandidateID(trusting: id), clock)
      case .organisation: organisations[OrganisationID(trusting: id)].map { due($0, clock) }
      case .need: needs[NeedID(trusting: id)].map { due($0, clock) }
      case .pathway: pathways[PathwayID(trusting: id)].map { due($0, clock) }
      case .introduction: introductions[IntroductionID(trusting: id)].map { due($0, clock) }
      case .meeting: meetings[MeetingID(trusting: id)].map { due($0, clock) }
      case .programme, nil: nil
      }
    return dates ?? []
  }

  private static func longestFirst(_ left: DueDate, _ right: DueDate) -> Bool {
    (left.day, left.subject, left.kind.rawValue, left.record ?? 0)
      < (right.day, right.subject, right.kind.rawValue, right.record ?? 0)
  }

  private func due(_ meeting: Meeting, _ clock: DueClock) -> [DueDate] {
    guard meeting.state == .planned, let day = meeting.card.day, clock.isReached(day) else {
      return []
    }
    return [DueDate(day < clock.today ? .meeting : .meetingPlanned, day, meeting.id.entity)]
  }

  private func due(_ asked: Need, _ clock: DueClock) -> [DueDate] {
    guard asked.isOpen, let day = asked.card.deadline, clock.isReached(day) else { return [] }
    return [DueDate(.needDeadline, day, asked.id.entity)]
  }

  private func due(_ candidate: Candidate, _ clock: DueClock) -> [DueDate] {
    guard candidate.state != .erased else { return [] }
    var dates = requests(of: candidate, clock)
    if candidate.state != .left { dates += consent(of: candidate, clock) }
    if clock.isBelieved, mayEnd(candidate, clock), let last = lastMeaningful(candidate),
      let end = clock.day(last, plusMonths: .retention),
      clock.isNear(end, notice: .retentionNotice)
    {
      dates.append(DueDate(.retention, end, candidate.id.entity))
    }
    return dates
  }

  private func due(retracted id: CandidateID, _ clock: DueClock) -> [DueDate] {
    guard clock.isBelieved, let day = decisionDay(onRetractionOf: id), clock.isReached(day)
    else {
      return []
    }
    return [DueDate(.retraction, day, id.entity)]
  }

  private func requests(of candidate: Candidate, _ clock: DueClock) -> [DueDate] {
    candidate.requests.filter(\.isOpen).compactMap { request in
      clock.day(of: request).map { DueDate(.request, $0, candidate.id.entity) }
    }
  }

  private func consent(of candidate: Candidate, _ clock: DueClock) -> [DueDate] {
    let id = candidate.id.entity
    if let given = candidate.consent?.on {
      if let due = clock.day(given, plusMonths: .reserveConsent),
        clock.isNear(due, notice: .reserveConsentNotice)
      {
        return [DueDate(.reserveConsent, due, id)]
      }
      return []
    }
    // Never recorded, a consent has been due since the person registered; withdrawn, since then.
    let due = candidate.consents.last?.consent.on ?? candidate.card.registeredOn
    return due.map { [DueDate(.missingConsent, $0, id)] } ?? []
  }

  /// Asked of everybody: of most the last record is recent enough, whatever else there is.
  private func mayEnd(_ candidate: Candidate, _ clock: DueClock) -> Bool {
    guard let place = history[candidate.id.entity],
      let end = clock.day(entries[place].stamp.time.day, plusMonths: .retention)
    else { return true }
    return clock.isNear(end, notice: .retentionNotice)
  }

  /// The latest day of an event that shows that the person still wants to be here: what was
  /// recorded last may have been by a clock that was wrong.
  private func lastMeaningful(_ candidate: Candidate) -> Day? {
    let moved = referring(to: candidate.id.entity, IntroductionID.self)
      .compactMap { introductions[$0]?.movedOn }.max()
    let own = places(of: candidate.id.entity).map { entries[$0].stamp.time.day }.max()
    return [moved, own].compactMap(\.self).max()
  }

  private func due(_ introduction: Introduction, _ clock: DueClock) -> [DueDate] {
    guard !erased.contains(introduction.candidate) else { return [] }
    let id = introduction.id.entity
    var dates = words(of: introduction)
    if introduction.state == .retained { return dates + followUps(introduction, clock) }
    guard introduction.state.isOpen else { return dates }
    if let expires = introduction.consent?.expires, clock.isNear(expires, notice: .consentNotice) {
      dates.append(DueDate(.consentEnds, expires, id))
    }
    switch introduction.state {
    case .waiting:
      if let day = introduction.latest(.waiting)?.day, clock.isReached(day) {
        dates.append(DueDate(.review, day, id))
      }
    case .meeting:
      if let day = introduction.meeting?.day, clock.isReached(day) {
        dates.append(DueDate(day < clock.today ? .meetingOutcome : .meetingFixed, day, id))
      }
    case .proposed, .agreed, .presented, .studying, .met, .retained, .declined, .withdrawn,
      .unanswered, .lapsed, .stopped:
      if let day = clock.standstill(since: introduction.movedOn) {
        dates.append(DueDate(.standstill, day, id))
      }
    }
    return dates
  }

  /// The follow-ups at one, three and six months, less those already logged.
  private func followUps(_ introduction: Introduction, _ clock: DueClock) -> [DueDate] {
    guard let start = introduction.latest(.retained)?.day else { return [] }
    let logged = introduction.followUps(since: .retained).count
    let figures: [DatedRule.Figure] = [.firstFollowUp, .secondFollowUp, .thirdFollowUp]
    let days = figures.compactMap { clock.day(start, plusMonths: $0) }.sorted()
    return days.dropFirst(logged).filter(clock.isReached)
      .map { DueDate(.followUp, $0, introduction.id.entity) }
  }

  private func due(_ organisation: Organisation, _ clock: DueClock) -> [DueDate] {
    guard organisation.card.pilot, organisation.state == .active,
      needs(of: organisation.id).isEmpty,
      let day = clock.day(organisation.since, plusMonths: .pilotNeed), clock.isReached(day)
    else { return [] }
    return [DueDate(.pilotNeed, day, organisation.id.entity)]
  }

  private func due(_ pathway: Pathway, _ clock: DueClock) -> [DueDate] {
    guard pathway.state == .running else { return [] }
    if let person = CandidateID(pathway.subject), erased.contains(person) { return [] }
    let spans = pathway.plans.last?.spans ?? []
    return spans.compactMap { span in
      guard let stage = span.stage, pathway.marks[stage]?.doneOn == nil, let day = span.to,
        clock.isOver(day)
      else { return nil }
      return DueDate(.stage, day, pathway.id.entity)
    }
  }
}

extension RightsRequest {
  /// The day by which it is to be answered, or was; nil when nobody wrote down when it came.
  public func due(on today: Day, rules: RuleBook) -> Day? {
    DueClock(today: today, rules: rules).day(of: self)
  }
}

/// The dated figures as they hold on one day, looked up once for a whole reserve.
struct DueClock {
  let today: Day
  /// Nil where only what is due now is asked.
  let horizon: Day?
  /// What ends is not told by a clock that is wrong.
  let isBelieved: Bool
  private let values: [DatedRule.Figure: Int]

  init(today: Day, horizon: Day? = nil, rules: RuleBook, isBelieved: Bool = true) {
    (self.today, self.horizon, self.isBelieved) = (today, horizon, isBelieved)
    var values: [DatedRule.Figure: Int] = [:]
    for figure in DatedRule.Figure.allCases { values[figure] = rules.value(figure, on: today) }
    self.values = values
  }

  func day(_ start: Day, plusMonths figure: DatedRule.Figure) -> Day? {
    values[figure].map { start.adding(months: $0) }
  }

  /// The months of several figures, counted together: the end of a month is cut once only.
  func day(_ start: Day, plusMonths figures: [DatedRule.Figure]) -> Day? {
    let months = figures.compactMap { values[$0] }
    return months.count == figures.count ? start.adding(months: months.reduce(0, +)) : nil
  }

  func day(_ start: Day, plusDays figure: DatedRule.Figure) -> Day? {
    values[figure].map { start.adding(days: $0) }
  }

  func day(of request: RightsRequest) -> Day? {
    let figures: [DatedRule.Figure] =
      request.delay == nil ? [.requestAnswer] : [.requestAnswer, .requestExtension]
    return request.card.on.flatMap { day($0, plusMonths: figures) }
  }

  func isNear(_ day: Day, notice figure: DatedRule.Figure) -> Bool {
    day.number - today.number <= values[figure] ?? 0 || isComing(day)
  }

  func isReached(_ day: Day) -> Bool { day <= today || isComing(day) }

  /// What is to be done on a day is late from the next one on.
  func isOver(_ day: Day) -> Bool { day < today || isComing(day) }

  private func isComing(_ day: Day) -> Bool {
    horizon.map { day >= today && day <= $0 } ?? false
  }

  /// The last standstill day that has passed: each is set on its own, the first may be the longest;
  /// or else the next that comes.
  func standstill(since day: Day) -> Day? {
    let figures: [DatedRule.Figure] = [.firstStandstill, .secondStandstill, .thirdStandstill]
    let days = figures.compactMap { values[$0] }.map { day.adding(days: $0) }
    return days.filter { $0 <= today }.max() ?? days.filter(isComing).min()
  }
}
