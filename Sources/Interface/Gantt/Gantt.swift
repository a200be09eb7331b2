package import Domain

/// What was planned and what is done, stage by stage, side by side (Henry Gantt's chart).
///
/// Three columns stand for a week (Monday and Tuesday; Wednesday and Thursday; the rest) or for a
/// month (its first ten days; the next ten; the rest).
package struct Gantt: Equatable, Sendable {
  package let stages: [Bar]
  package let today: Day
  let scale: Scale
  /// On which the first column begins.
  let first: Day

  /// What three columns stand for.
  package enum Scale: Equatable, Sendable {
    case weeks, months

    func start(of day: Day) -> Day { self == .weeks ? day.monday : day.firstOfMonth }

    func start(_ count: Int, after day: Day) -> Day {
      self == .weeks ? day.adding(days: 7 * count) : day.adding(months: count)
    }

    /// Whole weeks or months from one beginning of one to another.
    func units(from first: Day, to day: Day) -> Int {
      switch self {
      case .weeks: day.days(since: first) / 7
      case .months: (day.year - first.year) * 12 + day.month - first.month
      }
    }

    /// Weeks, unless there would be too many.
    static func fitting(_ days: ClosedRange<Day>, in units: Int) -> Scale {
      weeks.units(from: days.lowerBound.monday, to: days.upperBound.monday) < units
        ? .weeks : .months
    }

    /// Of three.
    func part(of day: Day) -> Int {
      self == .weeks ? [0, 0, 1, 1, 2, 2, 2][day.weekday - 1] : min(2, (day.day - 1) / 10)
    }
  }

  /// One stage.
  package struct Bar: Equatable, Sendable {
    let key: Int
    let number: Int?
    let name: String
    package let planned: ClosedRange<Day>?
    /// Until today while it is under way.
    package let done: ClosedRange<Day>?
    let isDone: Bool
  }

  /// What stands in a column of a bar.
  package enum Mark: Equatable, Sendable {
    case nothing, today, planned, done, late
  }

  static let unit = 3

  package init(_ stages: [Bar], today: Day, scale: Scale, first: Day) {
    (self.stages, self.today, self.scale) = (stages, today, scale)
    self.first = scale.start(of: first)
  }

  /// Negative before the first one.
  func column(of day: Day) -> Int {
    scale.units(from: first, to: scale.start(of: day)) * Self.unit + scale.part(of: day)
  }

  package func planned(_ bar: Bar, columns: Int) -> [Mark] {
    marks(columns) { column in
      bar.planned.map { self.column(of: $0.lowerBound)...self.column(of: $0.upperBound) }
        .map { $0.contains(column) } == true ? .planned : nil
    }
  }

  package func done(_ bar: Bar, columns: Int) -> [Mark] {
    let end = bar.planned.map { column(of: $0.upperBound) }
    return marks(columns) { column in
      guard let done = bar.done,
        (self.column(of: done.lowerBound)...self.column(of: done.upperBound)).contains(column)
      else { return nil }
      return end.map { column > $0 } == true ? .late : .done
    }
  }

  private func marks(_ columns: Int, _ mark: (Int) -> Mark?) -> [Mark] {
    let now = column(of: today)
    return (0..<max(0, columns)).map { mark($0) ?? ($0 == now ? .today : .nothing) }
  }
}

extension Gantt.Bar {
  init(_ stage: CourseStage, planned span: PlanSpan?, today: Day) {
    (key, number, name) = (stage.key, stage.number, stage.stage.name ?? "")
    let (from, to) = (span?.from ?? span?.to, span?.to ?? span?.from)
    planned = from.flatMap { from in to.map { from...max(from, $0) } }
    let mark = stage.mark
    isDone = mark?.doneOn != nil
    let end = mark?.doneOn ?? (mark?.startedOn == nil ? nil : today)
    done = end.map { min(mark?.startedOn ?? $0, $0)...$0 }
  }

  /// How many days what is done lies beyond the plan.
  var daysLate: Int {
    guard let planned, let done else { return 0 }
    return max(0, done.upperBound.days(since: planned.upperBound))
  }
}

/// How somebody looks at it.
struct GanttLook: Equatable, Sendable {
  /// Nil for weeks, or months where there would be too many.
  var scale: Gantt.Scale?
  /// In weeks or months, from where it is opened.
  var shift = 0
  /// By its place from 0; nil for the one that holds.
  var plan: Int?
}

extension Gantt {
  init(_ pathway: Pathway, _ look: GanttLook, _ reading: Reading, units: Int) {
    let (registry, today) = (reading.registry, reading.today)
    let plan = look.plan.map { pathway.plans[$0] } ?? pathway.plans.last
    let stages = registry.stages(of: pathway).map {
      Bar($0, planned: plan?.span(of: $0.key), today: today)
    }
    let days = stages.flatMap { [$0.planned?.lowerBound, $0.done?.lowerBound] }
    let begin = days.compactMap(\.self).min() ?? pathway.begunOn
    let ends = stages.flatMap { [$0.planned?.upperBound, $0.done?.upperBound] }
    let span = min(begin, today)...max(ends.compactMap(\.self).max() ?? today, today)
    let scale = look.scale ?? Scale.fitting(span, in: units)
    let now = scale.start(of: today)
    // What was lies before it, and a third of the chart is for what is to come.
    let earliest = scale.start(-(units * 2 / 3), after: now)
    let first = max(scale.start(of: span.lowerBound), earliest)
    self.init(stages, today: today, scale: scale, first: scale.start(look.shift, after: first))
  }
}
