import Domain

/// Those who work on the same reserve, as whoever reads a sentence calls them; nobody in particular
/// reads what the command line prints.
package struct Colleagues: Equatable, Sendable {
  var names: [MemberID: String] = [:]
  var reader: MemberID?
  var minutesAhead = 0

  /// The day, and minutes after midnight.
  func wallClock(at time: Timestamp) -> (day: Day, minutes: Int) {
    let local = Timestamp(seconds: time.seconds + minutesAhead * 60)
    return (local.day, (local.seconds - local.day.number * 86_400) / 60)
  }
}
