import Canvas
import Console
import Domain
import Glibc
import Interface
import Storage

/// The loop of the full screen: draw, wait, update, do what the update asks for.
///
/// One thread, one owner: the reserve, the terminal and the state belong to the loop.
struct DeskLoop: ~Copyable {
  var reserve: Reserve
  var terminal: Terminal
  var state: State
  var start: DeskStart
  let clock = WallClock()
  /// What is kept for the next time; nothing in a demonstration.
  var memory: Memory?
  var idle: IdleLock
  private var theme: Theme
  /// What is in the configuration file, as far as this desk changed it.
  private var keptPreferences: Preferences

  /// What the loop keeps of itself while it runs, since a line can be lost at any key.
  struct Memory {
    var drafts: DraftKeeper
    var session: Session
  }

  init(_ reserve: consuming Reserve, _ terminal: consuming Terminal, _ start: DeskStart) {
    state = start.state(for: reserve, size: terminal.size, clock)
    self.reserve = reserve
    self.terminal = terminal
    self.start = start
    idle = IdleLock(minutes: start.preferences.lockMinutes)
    keptPreferences = state.preferences
    theme = Self.theme(named: state.preferences.theme)
  }

  /// Runs until somebody quits or the terminal goes away.
  mutating func run() {
    sitDown()
    for complaint in start.complaints { state.notices.say(complaint) }
    while true {
      draw()
      memory?.drafts.follow(state.draft, in: reserve)
      let input = terminal.nextInput(until: nextDeadline, watching: watched)
      if isLeftAlone(input) {
        guard lock() else { return }
        continue
      }
      switch input {
      case .deadline where reserve.isBehind: readOn()
      case .deadline where state.isWalking: feed(.rest)
      case .readable, .deadline: guard lookAround() else { return }
      default:
        guard carryOut(update(&state, .input(input), reserve.registry)) else { return leave(input) }
      }
    }
  }

  /// Finds the desk again as it was left: its lists, its selection, the form being typed.
  mutating func sitDown() {
    if start.remembers {
      Session.load(reserve.id, wording: state.wording)?.restore(&state.desk)
      memory = Memory(
        drafts: DraftKeeper(of: reserve.id, for: reserve.member),
        session: Session(of: state.desk, wording: state.wording))
    }
    // The terminal may have answered before the door.
    if let duration = terminal.roundTrip { feed(.input(.roundTrip(duration))) }
    feed(.registryChanged)
    tellNotices()
    if !reserve.isBehind { restoreDraft() }
  }

  /// Reads the next part of a large journal between two keys, and shows everything once it is read.
  ///
  /// The lists are made once, at the end: making them for each part would take longer than reading.
  private mutating func readOn() {
    do throws(StorageError) {
      try reserve.refresh()
    } catch {
      feed(.told(state.wording.sentence(error), isError: true))
    }
    state.readShare = reserve.isBehind ? reserve.readShare : nil
    guard !reserve.isBehind else { return }
    if state.isUntouched { memory?.session.restore(&state.desk) }
    feed(.registryChanged)
    tellNotices()
    if state.pages.isEmpty { restoreDraft() }
  }

  private mutating func restoreDraft() {
    guard let draft = memory?.drafts.found(in: reserve) else { return }
    // What cannot be opened any more, such as words about somebody erased since, is not kept.
    if !state.restore(draft, reserve.registry) { memory?.drafts.drop(in: reserve) }
  }

  /// Keeps how the desk was left; a form given up by quitting is no longer a draft, one that lost
  /// its terminal is.
  private mutating func leave(_ input: Input) {
    saveSession()
    if input != .closed { memory?.drafts.drop(in: reserve) }
  }

  mutating func saveSession() {
    guard !reserve.isBehind else { return }
    let session = Session(of: state.desk, wording: state.wording)
    guard let known = memory?.session, known != session else { return }
    session.save(reserve.id)
    memory?.session = session
  }

  private mutating func draw() {
    terminal.show(view(state, reserve.registry, theme: theme))
  }

  private var watched: [Int32] { reserve.watch >= 0 ? [reserve.watch] : [] }

  /// A folder that cannot be watched is looked at every two seconds.
  ///
  /// A walk through a list is over when no key has come for longer than a held one takes to repeat.
  private var nextDeadline: ContinuousClock.Instant {
    let now = ContinuousClock.now
    if reserve.isBehind { return now }
    if state.isWalking {
      return now + (state.preferences.isSlow ? .milliseconds(500) : .milliseconds(120))
    }
    return min(clock.nextMinute, now + .seconds(2), idleDeadline ?? now + .seconds(2))
  }

  /// What others have recorded, and what time it is; false when the desk was locked and stays so.
  ///
  /// Somebody who was taken out of the keyring sits before a locked door at once.
  private mutating func lookAround() -> Bool {
    refresh()
    if !reserve.isUnlocked, !reserve.members.isEmpty { return lock() }
    saveSession()
    let moment = clock.moment
    if moment != state.moment { feed(.clock(moment)) }
    return true
  }

  private mutating func refresh() {
    do throws(StorageError) {
      if try reserve.refresh(on: clock.moment.today) { feed(.registryChanged) }
    } catch {
      feed(.told(state.wording.sentence(error), isError: true))
    }
    tellNotices()
  }

  private mutating func tellNotices() {
    for notice in reserve.notices {
      feed(.told(state.wording.sentence(notice), isError: false))
    }
    reserve.notices = []
    let isReadOnly = reserve.condition != .writable
    if case .readOnly(let reason) = reserve.condition, !state.isReadOnly {
      feed(.told(state.wording.sentence(reason), isError: true))
    }
    state.isReadOnly = isReadOnly
  }

  mutating func feed(_ occurrence: Occurrence) {
    _ = update(&state, occurrence, reserve.registry)
  }

  /// Does what the update asks for; false ends the loop.
  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .none: break
    case .record(let commands):
      let answers = commands.map { record($0) }
      feed(.answered(answers))
      tellNotices()
    case .refresh:
      refresh()
      terminal.forget()
    case .savePreferences:
      theme = Self.theme(named: state.preferences.theme)
      if Settings.save(from: keptPreferences, to: state.preferences) {
        keptPreferences = state.preferences
      } else {
        feed(.told(state.wording.settingsNotSaved, isError: true))
      }
    case .suspend:
      terminal.suspend()
    case .lock: return lock()
    case .quit: return false
    }
    return true
  }

  private mutating func record(_ command: Command) -> Answer {
    reserve.answer(command, by: state.actor, clock, state.wording)
  }

  private static func theme(named name: String) -> Theme {
    Settings.theme(named: name) ?? Theme.standard
  }
}
