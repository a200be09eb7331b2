import Canvas
import Console
import Domain
import Interface
import Storage

/// Takes over the terminal and runs the desk over a reserve.
struct DeskStart {
  let preferences: Preferences
  /// Whether the desk is found again as it was left; a demonstration always starts afresh.
  var remembers = true
  /// Numbers for new entities; a fixed seed makes a demonstration repeatable.
  var seed = UInt64.random(in: .min ... .max)

  func run(_ reserve: consuming Reserve) throws(TerminalError) {
    let clock = WallClock()
    let terminal = try Terminal()
    let id = reserve.id
    var state = state(for: reserve, size: terminal.size, clock)
    if remembers {
      Session.load(id, wording: state.wording)?.restore(&state.desk)
      for complaint in Launch.settings.complaints(state.wording) { state.notices.say(complaint) }
    }
    var loop = DeskLoop(reserve, terminal, state, clock, remembers: remembers)
    loop.run()
  }

  /// The state of a desk at its beginning.
  func state(for reserve: borrowing Reserve, size: Size, _ clock: WallClock) -> State {
    let member = reserve.member
    return State(
      size: size, moment: clock.moment, actor: Actor(member, .facilitator),
      memberName: reserve.name(of: member) ?? Launch.wording.someFacilitator,
      preferences: preferences, seed: seed)
  }
}
