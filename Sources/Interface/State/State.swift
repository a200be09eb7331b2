package import Canvas
package import Domain

/// Everything that the screen shows and remembers, as data.
///
/// It changes only in `update`. Pages lie on one another above the desk, which is always there;
/// layers (a list to pick from, a question) lie above the pages and take every key while open.
package struct State: Sendable {
  package var size: Size
  package var moment: Moment
  package var actor: Actor
  /// How the member is called on screen.
  package var memberName: String
  /// How the other members are called.
  package var memberNames: [MemberID: String] = [:]
  package var preferences: Preferences
  package var desk = Desk()
  package var pages: [Page] = []
  package var layers: [Layer] = []
  package var notices = Notices()
  /// The records of this session that can still be undone, the latest last.
  package var undoable: [Undoable] = []
  /// Who was erased as far as this desk knows, to notice when somebody else is.
  var knownErased: Set<CandidateID>?
  /// Numbers for new entities come from here, so that `update` stays a function of its arguments.
  package var numbers: SplitMix64
  /// The detail as it was last laid out.
  var summary: LaidSummary?
  /// How much of a large journal has been read, in hundredths; nil once it is.
  package var readShare: Int?
  /// Whether nobody has pressed a key yet.
  package internal(set) var isUntouched = true
  /// How many things are due today.
  package var dueCount = 0
  /// Whether events can be recorded; if not, why not is said by a notice.
  package var isReadOnly = false

  package init(
    size: Size, moment: Moment, actor: Actor, memberName: String,
    preferences: Preferences = Preferences(), seed: UInt64
  ) {
    self.size = size
    self.moment = moment
    self.actor = actor
    self.memberName = memberName
    self.preferences = preferences
    numbers = SplitMix64(seed: seed)
  }

  /// The words of the chosen language.
  package var wording: Wording { Wording(preferences.language) }
}

/// The day and the time on the wall.
package struct Moment: Equatable, Sendable {
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
