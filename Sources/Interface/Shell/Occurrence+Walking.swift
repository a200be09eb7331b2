import Canvas

extension Occurrence {
  /// A row after the other, or many at once: what is shown of one alone waits until somebody rests
  /// on it.
  ///
  /// Drawing a whole file for each row that is passed by costs six times the bytes of the step
  /// itself, and nobody reads it.
  var isWalking: Bool {
    switch self {
    case .input(.key(let key)): [.up, .down, .pageUp, .pageDown].contains(key)
    case .input(.wheel): true
    case .input, .clock, .rest, .pause, .registryChanged, .answered, .told, .brought, .sticks: false
    }
  }
}
