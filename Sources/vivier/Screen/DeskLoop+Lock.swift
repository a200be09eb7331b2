import Canvas
import Console
import Domain
import Interface
import Storage

extension DeskLoop {
  /// When the desk locks itself; nil where there is no passphrase to open it again with.
  var idleDeadline: ContinuousClock.Instant? { reserve.isProtected ? idle.deadline : nil }

  /// Whether nobody has been at the desk for so long that it must lock itself.
  ///
  /// Asked before a key is looked at, since after a night with the lid closed it may be anybody's.
  mutating func isLeftAlone(_ input: Input) -> Bool {
    if reserve.isProtected, input != .closed, idle.isOver() { return true }
    switch input {
    case .key, .paste, .click, .wheel: idle.touch()
    case .resize, .roundTrip, .readable, .deadline, .closed: break
    }
    return false
  }

  /// Closes the desk, forgets what stood on it, and opens it for whoever unlocks the reserve; false
  /// when nobody does.
  ///
  /// The form being typed stays in its draft, sealed, for whoever typed it.
  mutating func lock() -> Bool {
    guard !reserve.members.isEmpty else {
      feed(.told(state.wording.sentence(StorageError.keyringMissing), isError: true))
      return true
    }
    memory?.drafts.follow(state.draft, in: reserve)
    saveSession()
    let (name, member) = (reserve.name, reserve.member)
    start.preferences = state.preferences
    reserve.lock()
    state = nobodysState
    var door = LockLoop(.locked, Look(start.preferences))
    let isOpen = door.open(
      &reserve, named: name, asking: member, pace: DeskOpening.pace, on: &terminal)
    guard isOpen else {
      // The draft stays for whoever typed it.
      memory = nil
      return false
    }
    start.seed = .random(in: .min ... .max)
    state = start.state(for: reserve, size: terminal.size, clock)
    idle.touch()
    sitDown()
    return true
  }

  /// A state that knows nobody.
  private var nobodysState: State {
    State(
      size: terminal.size, moment: clock.moment, actor: state.actor, memberName: "",
      preferences: start.preferences, seed: 0)
  }
}
