package import Domain

/// Those who work on the same reserve, as whoever reads a sentence calls them; nobody in particular
/// reads what the command line prints.
package struct Colleagues: Equatable, Sendable {
  let names: [MemberID: String]
  let reader: MemberID?
  let minutesAhead: Int

  package init(
    names: [MemberID: String] = [:], reader: MemberID? = nil, minutesAhead: Int = 0
  ) {
    self.names = names
    self.reader = reader
    self.minutesAhead = minutesAhead
  }

  /// The day, and minutes after midnight.
  func wallClock(at time: Timestamp) -> (day: Day, minutes: Int) {
    let local = Timestamp(seconds: time.seconds + minutesAhead * 60)
    return (local.day, (local.seconds - local.day.number * 86_400) / 60)
  }
}
