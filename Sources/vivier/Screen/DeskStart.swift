import Canvas
import Console
import Domain
import Interface
import Storage

/// Takes over the terminal and runs the desk over a reserve.
struct DeskStart {
  var preferences: Preferences
  /// Whether the desk is found again as it was left; a demonstration always starts afresh.
  var remembers = true
  /// What is to be told once about the settings.
  var complaints: [String] = []
  /// Numbers for new entities; a fixed seed makes a demonstration repeatable.
  var seed = UInt64.random(in: .min ... .max)

  /// Runs the desk on a terminal of its own.
  func run(_ reserve: consuming Reserve) throws(TerminalError) {
    run(reserve, on: try Terminal(for: preferences))
  }

  /// Runs the desk on a terminal that was taken over before.
  func run(_ reserve: consuming Reserve, on terminal: consuming Terminal) {
    var loop = DeskLoop(reserve, terminal, self)
    loop.run()
  }

  /// The state of a desk at its beginning, with whoever opened the reserve at it.
  func state(for reserve: borrowing Reserve, size: Size, _ clock: WallClock) -> State {
    let member = reserve.member
    var state = State(
      size: size, moment: clock.moment, actor: Actor(member, .facilitator),
      memberName: reserve.name(of: member) ?? Wording(preferences.language).someFacilitator,
      preferences: preferences, seed: seed)
    for other in reserve.members where other.id != member && other.role == .facilitator {
      state.memberNames[other.id] = other.name
    }
    return state
  }
}
