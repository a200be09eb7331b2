/// Why the day that a machine tells is not believed.
///
/// An office laptop is offline: an empty battery sets its clock to a year before the reserve was
/// there, and nothing sets it right.
public enum ClockDoubt: Equatable, Sendable {
  /// Something was recorded on that later day.
  case behind(Day)
  /// Nothing was recorded since that day, for longer than a reserve lies unused.
  case ahead(Day)
}

extension Registry {
  /// In days: less than the term after which a file is to be decided about.
  private static let longestRest = 366
  /// So many days of work with another clock tell that a later record was the mistake.
  private static let daysThatAgree = 3

  /// Nil where the journal agrees with it; the next record agrees with the clock that it was
  /// written by.
  public func doubt(about today: Day) -> ClockDoubt? {
    guard let first = entries.first?.stamp.time.day else { return nil }
    let last = max(first, latestDays.max() ?? first)
    // The day here may be another than in UTC, in which the journal tells times.
    if today.number < last.number - 1 { return .behind(last) }
    return today.number > last.number + Self.longestRest ? .ahead(last) : nil
  }

  /// Kept up with each record, since what is due is asked for at every step through a list.
  mutating func noteDay(of stamp: Stamp) {
    let day = stamp.time.day
    guard latestDays.last != day else { return }
    latestDays.removeAll { $0 == day }
    latestDays.append(day)
    if latestDays.count > Self.daysThatAgree { latestDays.removeFirst() }
  }
}
