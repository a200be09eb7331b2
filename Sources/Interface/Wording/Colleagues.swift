package import Domain

/// Those who work on the same reserve, as whoever reads a sentence calls them.
///
/// What a sentence needs to say who did something and when; nobody in particular reads what the
/// command line prints.
package struct Colleagues: Equatable, Sendable {
  /// How members are called on screen.
  let names: [MemberID: String]
  /// Who reads the sentence, if anybody in particular does.
  let reader: MemberID?
  /// How many minutes the clock on the wall is ahead of UTC.
  let minutesAhead: Int

  package init(
    names: [MemberID: String] = [:], reader: MemberID? = nil, minutesAhead: Int = 0
  ) {
    self.names = names
    self.reader = reader
    self.minutesAhead = minutesAhead
  }

  /// A moment of the journal as the clock on the wall showed it: the day, and minutes after
  /// midnight.
  func wallClock(at time: Timestamp) -> (day: Day, minutes: Int) {
    let local = Timestamp(seconds: time.seconds + minutesAhead * 60)
    return (local.day, (local.seconds - local.day.number * 86_400) / 60)
  }
}
