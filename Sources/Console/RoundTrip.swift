/// How long the way to the terminal and back takes, asked once.
///
/// The question is a Device Status Report, `ESC [ 5 n`, which changes nothing on the screen; the
/// answer is `ESC [ 0 n` (ECMA-48, 8.3.35). xterm and its kin, PuTTY, rxvt, the Linux console, GNU
/// screen and tmux answer. Whoever stands nearest does: with tmux or mosh on this machine the line
/// behind them is not measured. A terminal that does not answer leaves the time unknown.
struct RoundTrip {
  static let question = "\u{1B}[5n"

  private enum State {
    case unasked
    case asked(ContinuousClock.Instant)
    case measured(Duration)
    /// Nobody wants to know.
    case idle
  }

  private var state: State

  /// Asks when it is first time to, or never.
  init(isWanted: Bool) { state = isWanted ? .unasked : .idle }

  var isUnasked: Bool { if case .unasked = state { true } else { false } }

  var duration: Duration? { if case .measured(let duration) = state { duration } else { nil } }

  mutating func ask(at instant: ContinuousClock.Instant) { state = .asked(instant) }

  /// Takes an answer, however late, and returns the time; nil for one that nobody asked for.
  mutating func answer(at instant: ContinuousClock.Instant) -> Duration? {
    guard case .asked(let asked) = state else { return nil }
    state = .measured(instant - asked)
    return instant - asked
  }
}
