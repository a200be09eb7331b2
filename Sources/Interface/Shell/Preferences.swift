package import Domain

/// The day and the time on the wall.
package struct WallTime: Equatable, Sendable {
  package var today: Day
  /// Minutes after midnight, local time.
  package var minutes: Int
  /// How many minutes that is ahead of UTC, in which the journal tells times.
  package var minutesAhead: Int

  package init(today: Day, minutes: Int, minutesAhead: Int = 0) {
    self.today = today
    self.minutes = minutes
    self.minutesAhead = minutesAhead
  }
}

/// What each user sets for themselves; kept in the configuration file.
package struct Preferences: Equatable, Sendable {
  package var language = Language.french
  package var theme = "dark"
  /// Whether the line counts as slow, or the terminal's own answer decides.
  package var slowLine = SlowLine.automatic
  /// How long the way to the terminal and back takes; nil while unknown.
  ///
  /// No setting: it is measured in each session.
  package var roundTrip: Duration?
  /// One fact a line, no boxes and no bars: for screen readers and braille displays.
  package var isLinear = false
  /// After how many minutes without a key the desk locks itself; 0 for never.
  package var lockMinutes = 10

  package init() {}
}
