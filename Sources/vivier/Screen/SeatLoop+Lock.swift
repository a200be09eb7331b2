import Canvas
import Console
import Interface
import Storage

extension SeatLoop where Display: ~Copyable {
  /// Nil where there is no passphrase to open it again with.
  var idleDeadline: ContinuousClock.Instant? { who.locksItself(reserve) ? idle.deadline : nil }

  /// Asked before a key is looked at: after a night with the lid closed it may be anybody's.
  mutating func isLeftAlone(_ input: Input) -> Bool {
    if who.locksItself(reserve), input != .closed, idle.isOver() { return true }
    switch input {
    case .key, .paste, .click, .wheel: idle.touch()
    case .resize, .roundTrip, .readable, .deadline, .closed: break
    }
    return false
  }

  /// The form being typed stays in its draft, sealed; false when nobody opens again.
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
