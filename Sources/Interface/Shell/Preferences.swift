package import Domain

/// The day and the time on the wall.
package struct WallTime: Equatable, Sendable {
  package var today: Day
  /// After midnight, local time.
  package var minutes: Int
  /// Of UTC, in which the journal tells times.
  package var minutesAhead: Int

  package init(today: Day, minutes: Int, minutesAhead: Int = 0) {
    self.today = today
    self.minutes = minutes
    self.minutesAhead = minutesAhead
  }
}

/// Kept in the configuration file.
package struct Preferences: Equatable, Sendable {
  package var language = Language.french
  package var theme = "dark"
  package var slowLine = SlowLine.automatic
  /// No setting: measured in each session.
  package var roundTrip: Duration?
  /// One fact a line, no boxes and no bars: for screen readers and braille displays.
  package var isLinear = false
  /// Without a key; 0 for never.
  package var lockMinutes = 10

  package init() {}
}
