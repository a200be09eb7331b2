package import Canvas

/// A screen for tests: plays a script of inputs and keeps the frames shown.
package struct MemoryTerminal: ~Copyable, Screen {
  package private(set) var size: Size
  package private(set) var frames: [Frame] = []
  package private(set) var suspensions = 0
  package let roundTrip: Duration? = nil
  private var script: ArraySlice<Input>

  /// After the script, `.closed` for ever.
  package init(size: Size, script: [Input] = []) {
    self.size = size
    self.script = script[...]
  }

  package mutating func show(_ frame: Frame) { frames.append(frame) }

  package mutating func nextInput(
    until deadline: ContinuousClock.Instant? = nil, watching: [Int32] = []
  ) -> Input {
    guard let input = script.popFirst() else { return .closed }
    if case .resize(let size) = input { self.size = size }
    return input
  }

  package mutating func forget() {}
  package mutating func suspend() { suspensions += 1 }
}
