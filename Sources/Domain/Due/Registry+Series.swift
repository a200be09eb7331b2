/// The meetings of one kind that are held again and again at the same place for the same people
/// (*série*).
public struct MeetingSeries: Equatable, Sendable {
  public let rhythm: Rhythm
  /// In the order of their days; what was called off stands among them.
  public let meetings: [Meeting]

  public var last: Meeting? { meetings.last }

  /// Which month or week a day is in, counted from the beginning of the calendar.
  func period(of day: Day) -> Int {
    switch rhythm {
    case .weekly: (day.number - day.weekday + 1) / 7
    case .monthly: day.year * 12 + day.month - 1
    }
  }

  /// The last working day of one.
  func end(of period: Int) -> Day? {
    switch rhythm {
    // Its Monday has a day number that is four more than a multiple of seven.
    case .weekly: Day(number: period * 7 + 4).adding(days: 6).workingDayOrBefore
    case .monthly:
      Day(year: period / 12, month: period % 12 + 1, day: 1)?.adding(months: 1).adding(days: -1)
        .workingDayOrBefore
    }
  }

  /// Those without a session, the oldest first, up to a day; nobody looks back further than a year.
  func missing(upTo day: Day) -> [Int] {
    guard let first = meetings.first?.card.day, meetings.last?.card.rhythm != nil else { return [] }
    let there = Set(meetings.compactMap { $0.card.day.map(period) })
    let last = period(of: day)
    let begin = max(period(of: first), last - (rhythm == .monthly ? 12 : 52))
    return begin > last ? [] : (begin...last).filter { !there.contains($0) }
  }

  /// When the next session is to be held, from a day on: on the same weekday of the month, or of
  /// the week, as the last one.
  public func next(from day: Day) -> Day? {
    guard let last = last?.card.day else { return nil }
    let there = Set(meetings.compactMap(\.card.day).map { period(of: $0) })
    var next = period(of: day)
    while there.contains(next) || (self.day(in: next, like: last) ?? day) < day { next += 1 }
    return self.day(in: next, like: last)
  }

  private func day(in period: Int, like last: Day) -> Day? {
    switch rhythm {
    case .weekly: return Day(number: period * 7 + 4).adding(days: last.weekday - 1)
    case .monthly:
      guard let first = Day(year: period / 12, month: period % 12 + 1, day: 1) else { return nil }
      let start = first.adding(days: (last.weekday - first.weekday + 7) % 7)
      let found = start.adding(days: (last.day - 1) / 7 * 7)
      // There is not always a fifth one.
      return found.month == first.month ? found : found.adding(days: -7)
    }
  }

  /// The first days of the months without a session that was held, up to the one before a day's.
  public func missed(upTo day: Day) -> [Day] {
    guard rhythm == .monthly, let first = meetings.first?.card.day else { return [] }
    let held = meetings.filter { $0.state == .held }.compactMap(\.card.day).map { period(of: $0) }
    let (begin, end) = (max(period(of: first), period(of: day) - 12), period(of: day))
    return begin >= end
      ? []
      : (begin..<end).filter { !held.contains($0) }.compactMap {
        Day(year: $0 / 12, month: $0 % 12 + 1, day: 1)
      }
  }

  /// How many periods since the first, up to a day, and in how many of them one was held.
  public func tally(upTo day: Day) -> (held: Int, all: Int) {
    guard let first = meetings.first?.card.day, first <= day else { return (0, 0) }
    let held = meetings.filter { $0.state == .held }.compactMap { $0.card.day.map(period) }
    return (Set(held).count, period(of: day) - period(of: first) + 1)
  }
}

private struct SeriesKey: Hashable {
  let kind: MeetingKind?
  let hosts: [EntityID]
  let service: String

  init(_ card: MeetingCard) {
    (kind, hosts) = (card.kind, card.hosts.sorted())
    service = card.service.map { FoldedText($0).folded } ?? ""
  }
}

extension Registry {
  /// In the order in which they were begun.
  public var meetingSeries: [MeetingSeries] {
    let keys = Set(meetings.values.filter { $0.card.rhythm != nil }.map { SeriesKey($0.card) })
    if keys.isEmpty { return [] }
    var members: [SeriesKey: [Meeting]] = [:]
    for meeting in meetings.values {
      let key = SeriesKey(meeting.card)
      if keys.contains(key) { members[key, default: []].append(meeting) }
    }
    let series = members.values.compactMap { meetings -> MeetingSeries? in
      let meetings = meetings.sorted {
        ($0.card.day?.number ?? 0, $0.id) < ($1.card.day?.number ?? 0, $1.id)
      }
      guard let rhythm = meetings.last(where: { $0.card.rhythm != nil })?.card.rhythm else {
        return nil
      }
      return MeetingSeries(rhythm: rhythm, meetings: meetings)
    }
    return series.sorted { ($0.meetings.first?.id ?? $0.meetings[0].id) < ($1.meetings[0].id) }
  }

  public func series(of meeting: Meeting) -> MeetingSeries? {
    meetingSeries.first { $0.meetings.contains { $0.id == meeting.id } }
  }

  func series(_ clock: DueClock) -> [DueDate] {
    let until = clock.horizon ?? clock.today
    return meetingSeries.flatMap { series -> [DueDate] in
      guard let last = series.last, !isEnded(last) else { return [] }
      return series.missing(upTo: until).compactMap { period in
        guard let day = series.end(of: period), clock.isReached(day) else { return nil }
        return DueDate(.series, day, last.id.entity, record: period)
      }
    }
  }

  /// Nobody is there any more to hold it.
  private func isEnded(_ meeting: Meeting) -> Bool {
    let hosts = meeting.card.hosts.compactMap { OrganisationID($0).flatMap { organisations[$0] } }
    return !hosts.isEmpty && hosts.allSatisfy { $0.state == .archived }
  }
}
