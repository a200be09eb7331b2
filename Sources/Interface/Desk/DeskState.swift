package import Canvas
package import Domain

/// All that the screen shows and remembers, changed only in `update`; pages lie above the desk;
/// layers (a list to pick from, a question) above the pages, taking every key.
package struct DeskState: Sendable {
  package var size: Size
  package var moment: WallTime
  package var actor: Actor
  package var memberName: String
  package var memberNames: [MemberID: String] = [:]
  package var members: [ReserveMember] = []
  package var preferences: Preferences
  package var desk = Desk()
  package var pages: [DeskPage] = []
  package var layers: [Layer] = []
  package var notices = Notices()
  package var history = UndoHistory()
  /// To notice when somebody else is erased.
  var knownErased: Set<CandidateID>?
  /// So that `update` stays a function of its arguments.
  package var numbers: SplitMix64
  var summary: LaidSummary?
  /// In hundredths; nil once all is read.
  package var readShare: Int?
  package internal(set) var isUntouched = true
  package var dueCount = 0
  /// Computed once for each state of the registry: everybody's page would be late otherwise.
  var due: KnownDue?
  /// Said once it is found, and stands until it is gone.
  var clockDoubt: ClockDoubt?
  package var isReadOnly = false
  package var isTypingInVain = false

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

/// What is due, as of one state of the registry and one day.
struct KnownDue: Sendable {
  let reading: Int
  let revision: Int
  let today: Day
  let dates: [DueDate]

  func holds(_ registry: Registry, on day: Day) -> Bool {
    reading == registry.reading && revision == registry.revision && today == day
  }
}
