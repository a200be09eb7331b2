import Canvas
import Console
import Domain
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
      guard putFormAside() else { return false }
      who.look(at: reserve, on: clock.moment.today)
      guard feed(.registryChanged) else { return false }
      return feed(.told(who.sentence(.keyringMissing, state.wording), isError: true))
    }
    leaveSeat()
    guard who.reopen(&reserve, on: &display) else {
      drafts = nil
      return false
    }
    return takeSeat()
  }

  /// A screen that somebody left alone is not enough: the door stands before it, and the screen is
  /// made anew behind it; false when nobody opens again.
  mutating func changePassphrase() -> Bool {
    let id = reserve.member
    let (asked, name) = (LockMember(id, name: reserve.name(of: id) ?? ""), reserve.name)
    leaveSeat()
    let look = Look(who.preferences)
    var door = LockLoop(.changing, look)
    let isOpen = door.open(
      &reserve, named: name, members: [asked], asking: id, pace: .max, on: &display)
    guard isOpen, let said = chooseAnother(for: asked, look) else {
      drafts = nil
      return false
    }
    return takeSeat() && feed(.told(said.sentence, isError: said.isError))
  }

  /// Her keys stay, and nothing is recorded: only what opens them is another; nil when she leaves.
  private mutating func chooseAnother(
    for asked: LockMember, _ look: Look
  ) -> (sentence: String, isError: Bool)? {
    var asking = PassphraseLoop(
      for: asked.name, isOptional: false,
      isCoordinators: reserve.role(of: asked.id) == .coordinator, look)
    switch asking.run(on: &display) {
    case .chosen(let passphrase):
      do throws(RecordError) {
        try reserve.renewMember(
          asked.id, passphrase: passphrase, drafts: [drafts?.base].compactMap(\.self),
          at: clock.now, on: clock.moment.today)
      } catch {
        switch error {
        case .storage(let error): return (who.sentence(error, look.wording), true)
        case .refused(let refusal):
          return (look.wording.sentence(refusal, registry: reserve.registry), true)
        }
      }
      return (look.wording.say(.passphraseChanged), false)
    case .cancelled, .without: return (look.wording.say(.nothingChanged), false)
    case .quit: return nil
    }
  }

  /// Where the keys are gone what was typed stays in its draft, and nothing of it on the screen.
  mutating func putFormAside() -> Bool {
    guard !who.canReopen(reserve), state.draft != nil else { return true }
    leaveSeat()
    // Else the lists would say that there is nobody; what cannot be read is told at the next look.
    _ = try? reserve.refresh(on: clock.moment.today)
    return takeSeat()
  }

  private mutating func leaveSeat() {
    drafts?.follow(state.draft, in: reserve)
    who.keep(state, reserve)
    who.preferences = state.preferences
    reserve.lock()
    who.forget()
    state = who.nobody(display.size, clock)
  }

  private mutating func takeSeat() -> Bool {
    state = who.seat(at: reserve, display.size, clock)
    idle.touch()
    return sitDown()
  }
}
