import Canvas
import Console
import Interface
import Storage

/// The loop of a full screen: draw, wait, update, do what the update asks for; one thread, one
/// owner; it knows neither a terminal nor the machine's clock, so that a test can drive it.
struct SeatLoop<Who: Sitter, Display: Screen & ~Copyable>: ~Copyable {
  var reserve: Reserve
  var display: Display
  var state: Who.Seat
  var who: Who
  let clock: WallClock
  /// Nil in a demonstration.
  var drafts: DraftKeeper?
  var idle: IdleLock
  private var theme: Theme
  private var shown = ContinuousClock.now
  /// The last look at the files did.
  private var isFailing = false

  /// While keys come faster than they can be drawn: a terminal without brackets around what is
  /// pasted sends thousands.
  private static var longestUnseen: Duration { .milliseconds(100) }

  init(
    _ who: Who, _ reserve: consuming Reserve, on display: consuming Display, _ clock: WallClock
  ) {
    state = who.seat(at: reserve, display.size, clock)
    self.reserve = reserve
    self.display = display
    self.who = who
    self.clock = clock
    idle = IdleLock(minutes: who.preferences.lockMinutes)
    theme = who.theme(state.preferences.theme)
  }

  mutating func run(telling complaints: [String] = []) {
    guard sitDown() else { return }
    for complaint in complaints { state.notices.say(complaint) }
    while true {
      if !display.isTypedAhead || shown.duration(to: .now) > Self.longestUnseen {
        display.show(state.view(who.registry(of: reserve), theme: theme))
        drafts?.follow(state.draft, in: reserve)
        shown = .now
      }
      let input = display.nextInput(until: deadline, watching: watched)
      if isLeftAlone(input) {
        guard lock() else { return }
        continue
      }
      switch input {
      case .deadline where reserve.isBehind: readOn()
      case .deadline where state.isWalking || state.isUnprepared: _ = feed(.rest)
      case .deadline where state.awaitsPause: _ = feed(.pause)
      case .readable, .deadline: guard lookAround() else { return }
      case .key, .paste, .click, .wheel, .resize, .roundTrip, .closed:
        guard feed(.input(input)) else { return leave(input) }
      }
    }
  }

  /// As it was left, with the form being typed; false when it was closed again at once.
  mutating func sitDown() -> Bool {
    who.sitDown(at: &state, reserve)
    drafts = who.drafts(of: reserve)
    who.look(at: reserve, on: clock.moment.today)
    // The terminal may have answered before the door.
    if let duration = display.roundTrip { _ = feed(.input(.roundTrip(duration))) }
    _ = feed(.registryChanged)
    tellNotices()
    if !reserve.isBehind { restoreDraft() }
    return carryOut(who.begin(at: &state, who.registry(of: reserve)))
  }

  /// Between two keys; the lists are made once at the end: for each part it would take longer than
  /// reading.
  private mutating func readOn() {
    do throws(StorageError) {
      try reserve.refresh()
    } catch {
      _ = feed(.told(who.sentence(error, state.wording), isError: true))
    }
    who.readOn(at: &state, reserve)
    guard !reserve.isBehind else { return }
    _ = feed(.registryChanged)
    tellNotices()
    if state.pages.isEmpty { restoreDraft() }
  }

  /// What cannot be opened any more, such as words about somebody erased since, is not kept.
  private mutating func restoreDraft() {
    if drafts?.hasLost(in: reserve) == true { state.notices.say(state.wording.say(.draftLost)) }
    guard let draft = drafts?.found(in: reserve), !state.restore(draft, who.registry(of: reserve))
    else { return }
    drafts?.drop(in: reserve)
    if let sentence = who.lostDraft(state.wording) { state.notices.say(sentence) }
  }

  /// A form given up by quitting is no longer a draft, one that lost its terminal is, and so is one
  /// that could not be saved.
  private mutating func leave(_ input: Input) {
    who.keep(state, reserve)
    // What was typed last may not have been drawn any more.
    drafts?.follow(state.draft, in: reserve)
    if input != .closed, !state.isReadOnly { drafts?.giveUp(in: reserve) }
    drafts = nil
  }

  private var watched: [Int32] { reserve.watch >= 0 ? [reserve.watch] : [] }

  /// Two seconds for a folder that cannot be watched; a walk is over when no key has come for
  /// longer than a held one takes to repeat.
  private var deadline: ContinuousClock.Instant {
    let now = ContinuousClock.now
    if reserve.isBehind { return now }
    if state.isWalking {
      return now + (state.preferences.isSlow ? .milliseconds(500) : .milliseconds(120))
    }
    if state.isUnprepared { return now }
    if state.awaitsPause { return now + .seconds(1) }
    let look = now + .seconds(2)
    return min(look, who.followsMinutes ? clock.nextMinute : look, idleDeadline ?? look)
  }

  /// False when the screen was locked and stays so: whoever was taken out sits before the door at
  /// once.
  private mutating func lookAround() -> Bool {
    guard refresh(isAsked: false) else { return false }
    who.keep(state, reserve)
    let moment = clock.moment
    let isNew = who.followsMinutes ? moment != state.moment : moment.today != state.moment.today
    guard isNew else { return true }
    who.look(at: reserve, on: moment.today)
    return feed(.clock(moment))
  }

  private mutating func refresh(isAsked: Bool) -> Bool {
    let today = clock.moment.today
    var isChanged = isAsked
    do throws(StorageError) {
      if try reserve.refresh(on: today) { isChanged = true }
      if isFailing {
        isFailing = false
        tellInstead(.readableAgain)
      }
    } catch {
      isFailing = true
      _ = feed(.told(who.sentence(error, state.wording), isError: true))
    }
    guard who.isOpen(reserve) else { return lock() }
    guard putFormAside() else { return false }
    if isChanged { who.look(at: reserve, on: today) }
    let goesOn = isChanged ? feed(.registryChanged) : true
    tellNotices()
    return goesOn
  }

  private func backUp(to path: String) -> (sentence: String, isError: Bool) {
    do throws(StorageError) {
      let report = try SignalPause.during { () throws(StorageError) in
        try Reserve.backUp(reserve.path, to: path, state: UserFolders.state, at: clock.now)
      }
      return (state.wording.backedUp(report).joined(separator: " "), false)
    } catch { return (who.sentence(error, state.wording), true) }
  }

  /// Before what takes longer than a key may.
  private mutating func showAtWork() {
    state.notices.show(state.wording.say(.atWork))
    display.show(state.view(who.registry(of: reserve), theme: theme))
    state.notices.clear()
  }

  private mutating func tellNotices() {
    let (wasReadOnly, condition) = (state.isReadOnly, reserve.condition)
    if wasReadOnly, condition == .writable { tellInstead(.writableAgain) }
    for notice in reserve.notices where who.isTold(notice) {
      _ = feed(.told(state.wording.sentence(notice), isError: false))
    }
    reserve.notices = []
    // What can be tried again must stay on offer.
    guard case .readOnly(let reason) = condition, !reason.isPassing else {
      state.isReadOnly = false
      return
    }
    state.isReadOnly = true
    if !wasReadOnly {
      _ = feed(.told(who.sentence(.readOnly(reason), state.wording), isError: true))
    }
  }

  /// Of what is true no longer.
  private mutating func tellInstead(_ saying: Saying) {
    state.notices.clear()
    _ = feed(.told(state.wording.say(saying), isError: false))
  }

  /// False ends the loop.
  mutating func feed(_ occurrence: Occurrence) -> Bool {
    carryOut(state.update(occurrence, who.registry(of: reserve)))
  }

  private mutating func tell(_ told: (sentence: String, isError: Bool)) -> Bool {
    feed(.told(told.sentence, isError: told.isError))
  }

  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .none: return true
    case .record(let commands):
      let answers = commands.map { command in
        reserve.answer(command, by: state.actor, clock) { who.sentence($0, state.wording) }
      }
      guard who.isOpen(reserve) else { return lock() }
      who.look(at: reserve, on: clock.moment.today)
      let goesOn = feed(.answered(answers))
      tellNotices()
      return goesOn
    case .refresh:
      display.forget()
      guard refresh(isAsked: true) else { return false }
      guard state.isReadOnly, case .readOnly(let reason) = reserve.condition else { return true }
      return feed(.told(who.sentence(.readOnly(reason), state.wording), isError: true))
    case .export(let export):
      return tell(who.write(export, of: reserve, clock, state.wording))
    case .findSticks: return feed(.sticks(Sticks().found()))
    case .backUp(let path):
      showAtWork()
      return tell(backUp(to: path))
    case .writeHeld(let person):
      return tell(who.writeHeld(on: person, of: reserve, clock, state.wording))
    case .write(let paper): return tell(PaperFile(paper).write(state.wording))
    case .bringIn(let ask):
      if ask != .find { showAtWork() }
      let reply = who.answer(ask, in: &reserve, clock, state)
      guard who.isOpen(reserve) else { return lock() }
      who.look(at: reserve, on: clock.moment.today)
      let goesOn = feed(.brought(reply))
      tellNotices()
      return goesOn
    case .savePreferences:
      theme = who.theme(state.preferences.theme)
      return who.keep(state.preferences)
        || feed(.told(state.wording.say(.settingsNotSaved), isError: true))
    case .suspend:
      display.suspend()
      return true
    case .lock: return lock()
    case .changePassphrase: return changePassphrase()
    case .quit: return false
    }
  }
}
