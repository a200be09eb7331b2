import Canvas
import Console
import Domain
import Interface
import Storage

struct DeskStart {
  var preferences: Preferences
  /// Where it is kept how the desk was left; a demonstration always starts afresh.
  var memory: String? = UserFolders.state
  var complaints: [String] = []
  /// How it becomes another process when it locks.
  var fresh = FreshStart()
  /// A fixed one makes a demonstration repeatable.
  var seed = UInt64.random(in: .min ... .max)

  func run(_ reserve: consuming Reserve) throws(TerminalError) {
    run(reserve, on: try Terminal(for: preferences))
  }

  func run(_ reserve: consuming Reserve, on terminal: consuming Terminal) {
    var loop = SeatLoop(DeskSeat(self), reserve, on: terminal, WallClock())
    loop.run(telling: complaints)
  }

  func state(for reserve: borrowing Reserve, size: Size, _ clock: WallClock) -> DeskState {
    let member = reserve.member
    var state = DeskState(
      size: size, moment: clock.moment, actor: Actor(member, .facilitator),
      memberName: reserve.name(of: member) ?? Wording(preferences.language).someFacilitator,
      preferences: preferences, seed: seed)
    state.members = reserve.members.map { ReserveMember($0.id, $0.name, $0.role, $0.organisation) }
    for other in reserve.members where other.id != member && other.role == .facilitator {
      state.memberNames[other.id] = other.name
    }
    return state
  }
}

struct DeskSeat: Sitter {
  private var start: DeskStart
  /// Nil in a demonstration.
  private var session: Session?
  /// The configuration file, as far as this desk changed it.
  private var keptPreferences: Preferences
  /// The door says it when nothing else is known any more.
  private var reserveName = ""

  let followsMinutes = true

  init(_ start: DeskStart) {
    self.start = start
    keptPreferences = start.preferences
  }

  var preferences: Preferences {
    get { start.preferences }
    set { start.preferences = newValue }
  }

  func registry(of reserve: borrowing Reserve) -> Registry { reserve.registry }

  func seat(at reserve: borrowing Reserve, _ size: Size, _ clock: WallClock) -> DeskState {
    start.state(for: reserve, size: size, clock)
  }

  func nobody(_ size: Size, _ clock: WallClock) -> DeskState {
    DeskState(
      size: size, moment: clock.moment, actor: .anyFacilitator, memberName: "",
      preferences: preferences, seed: 0)
  }

  func drafts(of reserve: borrowing Reserve) -> DraftKeeper? {
    start.memory.map { DraftKeeper(of: reserve.id, for: reserve.member, in: $0) }
  }

  /// That keys are missing is why nothing can be written, which is told too.
  func isTold(_ notice: Storage.Notice) -> Bool { !notice.isOfMissingKeys }
  func sentence(_ error: StorageError, _ wording: Wording) -> String { wording.sentence(error) }
  func lostDraft(_ wording: Wording) -> String? { nil }

  mutating func sitDown(at seat: inout DeskState, _ reserve: borrowing Reserve) {
    reserveName = reserve.name
    guard let memory = start.memory else { return }
    Session.load(reserve.id, in: memory, wording: seat.wording)?.restore(&seat.desk)
    session = Session(of: seat.desk, wording: seat.wording)
  }

  func begin(at seat: inout DeskState, _ registry: Registry) -> Effect { .none }

  func readOn(at seat: inout DeskState, _ reserve: borrowing Reserve) {
    seat.readShare = reserve.isBehind ? reserve.readShare : nil
    if !reserve.isBehind, seat.isUntouched { session?.restore(&seat.desk) }
  }

  mutating func keep(_ seat: DeskState, _ reserve: borrowing Reserve) {
    guard !reserve.isBehind, let memory = start.memory else { return }
    let present = Session(of: seat.desk, wording: seat.wording)
    guard let known = session, known != present else { return }
    present.save(reserve.id, in: memory)
    session = present
  }

  mutating func keep(_ preferences: Preferences) -> Bool {
    guard Settings.save(from: keptPreferences, to: preferences) else { return false }
    keptPreferences = preferences
    return true
  }

  func theme(_ name: String) -> Theme { Settings.theme(named: name) ?? Theme.standard }

  func isOpen(_ reserve: borrowing Reserve) -> Bool {
    reserve.isUnlocked || !reserve.hasKeyring
  }

  func locksItself(_ reserve: borrowing Reserve) -> Bool { reserve.isProtected }
  func canReopen(_ reserve: borrowing Reserve) -> Bool { reserve.hasKeyring }

  mutating func reopen(
    _ reserve: inout Reserve, on display: inout some Screen & ~Copyable
  ) -> Bool {
    // Whoever was taken out is not told that nothing is lost.
    let isClosed = reserve.isClosed(to: reserve.member)
    let draft = drafts(of: reserve)?.base
    var door = LockLoop(isClosed ? .opening : .locked, Look(preferences), draft: draft)
    door.show(reserve, named: reserveName, asking: reserve.member, on: &display)
    if let handover = display.handOver() {
      start.fresh.saying("--as", reserve.member.stored)
        .saying("--langue", preferences.language.rawValue).become(handing: handover)
      return false
    }
    start.seed = .random(in: .min ... .max)
    return door.open(
      &reserve, named: reserveName, asking: reserve.member, pace: DeskOpening.pace, on: &display)
  }
}
