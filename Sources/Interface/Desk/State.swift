package import Canvas
package import Domain

/// Everything that the screen shows and remembers, as data.
///
/// It changes only in `update`. Pages lie on one another above the desk, which is always there;
/// layers (a list to pick from, a question) lie above the pages and take every key while open.
package struct State: Sendable {
  package var size: Size
  package var moment: WallTime
  package var actor: Actor
  package var memberName: String
  /// How the other members are called.
  package var memberNames: [MemberID: String] = [:]
  /// Everybody whom the keyring names.
  package var members: [ReserveMember] = []
  package var preferences: Preferences
  package var desk = Desk()
  package var pages: [DeskPage] = []
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
    size: Size, moment: WallTime, actor: Actor, memberName: String,
    preferences: Preferences = Preferences(), seed: UInt64
  ) {
    self.size = size
    self.moment = moment
    self.actor = actor
    self.memberName = memberName
    self.preferences = preferences
    numbers = SplitMix64(seed: seed)
  }
}
