import Canvas
import Console
import Interface
import Storage

extension SeatLoop where Display: ~Copyable {
  /// When the screen locks itself; nil where there is no passphrase to open it again with.
  var idleDeadline: ContinuousClock.Instant? { who.locksItself(reserve) ? idle.deadline : nil }

  /// Whether nobody has been at the screen for so long that it must lock itself.
  ///
  /// Asked before a key is looked at, since after a night with the lid closed it may be anybody's.
  mutating func isLeftAlone(_ input: Input) -> Bool {
    if who.locksItself(reserve), input != .closed, idle.isOver() { return true }
    switch input {
    case .key, .paste, .click, .wheel: idle.touch()
    case .resize, .roundTrip, .readable, .deadline, .closed: break
    }
    return false
  }

  /// Closes the screen, forgets what stood on it, and opens it for whoever may; false when nobody
  /// does.
  ///
  /// The form being typed stays in its draft, sealed, for whoever typed it.
  mutating func lock() -> Bool {
    guard who.canReopen(reserve) else {
      return feed(.told(state.wording.sentence(StorageError.keyringMissing), isError: true))
    }
    drafts?.follow(state.draft, in: reserve)
    who.keep(state, reserve)
    who.preferences = state.preferences
    reserve.lock()
    who.forget()
    state = who.nobody(display.size, clock)
    guard who.reopen(&reserve, on: &display) else {
      drafts = nil
      return false
    }
    state = who.seat(at: reserve, display.size, clock)
    idle.touch()
    return sitDown()
  }
}
