import Canvas
import Console
import Domain
import Interface
import Storage

/// The loop of a coordinator's session: draw, wait, update, do what the update asks for.
///
/// The screen is made from what her organisation may see; the whole registry stays here, for the
/// rules of the domain to decide on.
struct ReviewLoop: ~Copyable {
  private var reserve: Reserve
  private var terminal: Terminal
  private let seat: ReviewSeat
  private let theme: Theme
  private let clock = WallClock()
  private var preferences: Preferences
  private var state: ReviewState
  /// What her organisation may see, of this revision and day.
  private var shown: Registry
  private var drafts: DraftKeeper
  private var idle: IdleLock

  /// Sits her down before a reserve that she has opened.
  ///
  /// Throws a `Failure` when it was not opened by her.
  init(
    _ reserve: consuming Reserve, _ terminal: consuming Terminal, _ seat: ReviewSeat,
    _ preferences: Preferences
  ) throws(Failure) {
    guard reserve.actor.role == .coordinator(seat.organisation), !reserve.holdsReserveKey else {
      throw Failure(.refused, \.notACoordinator)
    }
    theme = Theme.named(preferences.theme) ?? Theme.standard
    idle = IdleLock(minutes: preferences.lockMinutes)
    drafts = DraftKeeper(at: reserve.draftPath)
    shown = Registry()
    state = ReviewState(
      size: terminal.size, moment: clock.moment, actor: reserve.actor,
      organisation: seat.organisation, preferences: preferences)
    self.preferences = preferences
    self.reserve = reserve
    self.terminal = terminal
    self.seat = seat
  }

  /// Runs until she quits or the terminal goes away.
  mutating func run() {
    guard sitDown() else { return }
    while true {
      draw()
      drafts.follow(state.draft, in: reserve)
      let input = terminal.nextInput(until: deadline, watching: watched)
      if isLeftAlone(input) {
        guard lock() else { return }
        continue
      }
      switch input {
      case .readable, .deadline: guard lookAround() else { return }
      default:
        guard feed(.input(input)) else { return leave(input) }
      }
    }
  }

  /// Finds what was being typed, and begins; false when the session was closed again at once.
  private mutating func sitDown() -> Bool {
    state.memberNames = memberNames
    if let duration = terminal.roundTrip { _ = feed(.input(.roundTrip(duration))) }
    show()
    tellCondition()
    if let draft = drafts.found(in: reserve), !state.restore(draft, shown) {
      // What cannot be opened any more, such as words about somebody who withdrew, is not kept.
      drafts.drop(in: reserve)
      state.notices.say(state.wording.draftNotKept)
    }
    return carryOut(state.sitDown(shown))
  }

  /// How members are called: whoever keeps the reserve, and those of her own organisation.
  private var memberNames: [MemberID: String] {
    let known = reserve.members.filter {
      $0.role == .facilitator || $0.organisation == seat.organisation
    }
    return Dictionary(known.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Makes anew what her organisation may see.
  private mutating func show() {
    shown = reserve.registry.shown(to: seat.organisation, on: clock.moment.today)
  }

  private mutating func draw() { terminal.show(view(state, shown, theme: theme)) }

  private var watched: [Int32] { reserve.watch >= 0 ? [reserve.watch] : [] }

  /// A folder that cannot be watched is looked at every two seconds.
  private var deadline: ContinuousClock.Instant {
    let now = ContinuousClock.now
    return min(now + .seconds(2), idle.deadline ?? now + .seconds(2))
  }
}

extension ReviewLoop {
  /// What others have recorded, and what day it is; false when the session was closed and stays so.
  private mutating func lookAround() -> Bool {
    let isChanged = refresh()
    // Somebody who was taken out of the keyring sits before a locked door at once.
    guard isOpen else { return lock() }
    let moment = clock.moment
    if moment.today != state.today {
      show()
      return feed(.clock(moment))
    }
    return isChanged ? feed(.registryChanged) : true
  }

  /// Whether she still has a place in the keyring, and her keys.
  private var isOpen: Bool {
    reserve.isUnlocked && reserve.members.contains { $0.id == seat.member.id }
  }

  /// Reads what others have recorded; whether that was anything.
  private mutating func refresh() -> Bool {
    defer { tellCondition() }
    do throws(StorageError) {
      guard try reserve.refresh(on: clock.moment.today) else { return false }
      show()
      return true
    } catch {
      state.notices.say(state.wording.sentence(error), isError: true)
      return false
    }
  }

  /// Says why nothing can be recorded; what else there is to know of the files is not hers to mend.
  private mutating func tellCondition() {
    reserve.notices = []
    let wasReadOnly = state.isReadOnly
    state.isReadOnly = reserve.condition != .writable
    if case .readOnly(let reason) = reserve.condition, !wasReadOnly {
      state.notices.say(state.wording.sentence(reason), isError: true)
    }
  }

  /// Takes in what happened and does what that asks for; false ends the loop.
  private mutating func feed(_ occurrence: Occurrence) -> Bool {
    carryOut(update(&state, occurrence, shown))
  }

  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .none, .savePreferences, .suspend: return true
    case .record(let commands):
      let answers = commands.map { record($0) }
      guard isOpen else { return lock() }
      show()
      tellCondition()
      return feed(.answered(answers))
    case .refresh:
      _ = refresh()
      terminal.forget()
      guard isOpen else { return lock() }
      return feed(.registryChanged)
    case .lock: return lock()
    case .quit: return false
    }
  }

  private mutating func record(_ command: Command) -> Answer {
    reserve.answer(command, by: state.actor, clock, state.wording)
  }
}

extension ReviewLoop {
  /// Whether nobody has been at the screen for so long that it must lock itself.
  private mutating func isLeftAlone(_ input: Input) -> Bool {
    if input != .closed, idle.isOver() { return true }
    switch input {
    case .key, .paste, .click, .wheel: idle.touch()
    case .resize, .roundTrip, .readable, .deadline, .closed: break
    }
    return false
  }

  /// Closes the session, forgets what stood on it, and opens it for her alone; false when she
  /// leaves instead.
  ///
  /// The form being typed stays in its draft, sealed.
  private mutating func lock() -> Bool {
    drafts.follow(state.draft, in: reserve)
    preferences = state.preferences
    reserve.lock()
    shown = Registry()
    state = fresh
    // Whoever was taken out of the keyring is not told that nothing is lost.
    let isClosed = reserve.isClosed(to: seat.member.id)
    var door = LockLoop(isClosed ? .opening : .locked, Look(preferences))
    guard seat.open(&door, &reserve, on: &terminal),
      reserve.actor.role == .coordinator(seat.organisation)
    else { return false }
    state = fresh
    idle.touch()
    return sitDown()
  }

  /// A state that knows nobody.
  private var fresh: ReviewState {
    ReviewState(
      size: terminal.size, moment: clock.moment, actor: state.actor,
      organisation: seat.organisation, preferences: preferences)
  }

  /// A form given up by quitting is no longer a draft, one that lost its terminal is; and what
  /// another session of hers is typing is not this one's to drop.
  private mutating func leave(_ input: Input) {
    if input != .closed, state.draft != nil { drafts.drop(in: reserve) }
  }
}
