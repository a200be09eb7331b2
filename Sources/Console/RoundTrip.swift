/// How long the way to the terminal and back takes, asked once by a Device Status Report, `ESC [ 5
/// n`, answered by `ESC [ 0 n` (ECMA-48, 8.3.35); whoever stands nearest answers: with tmux or mosh
/// on this machine the line behind them is not measured.
struct RoundTrip {
  static let question = "\u{1B}[5n"

  private enum State {
    case unasked
    case asked(ContinuousClock.Instant)
    case measured(Duration)
    case idle
  }

  private var state: State

  init(isWanted: Bool) { state = isWanted ? .unasked : .idle }

  var isUnasked: Bool { if case .unasked = state { true } else { false } }
  var duration: Duration? { if case .measured(let duration) = state { duration } else { nil } }

  mutating func ask(at instant: ContinuousClock.Instant) { state = .asked(instant) }

  /// However late; nil for one that nobody asked for.
  mutating func answer(at instant: ContinuousClock.Instant) -> Duration? {
    guard case .asked(let asked) = state else { return nil }
    state = .measured(instant - asked)
    return instant - asked
  }
}
