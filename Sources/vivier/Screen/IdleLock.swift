/// When a desk that nobody touches locks itself.
struct IdleLock {
  /// 0 for never.
  private let minutes: Int
  private var lastTouch: ContinuousClock.Instant

  init(minutes: Int, from start: ContinuousClock.Instant = .now) {
    self.minutes = minutes
    lastTouch = start
  }

  mutating func touch(at moment: ContinuousClock.Instant = .now) { lastTouch = moment }

  /// The clock goes on while the computer sleeps: a desk left open under a closed lid is locked
  /// when the lid opens.
  var deadline: ContinuousClock.Instant? { minutes > 0 ? lastTouch + .seconds(60 * minutes) : nil }

  func isOver(at moment: ContinuousClock.Instant = .now) -> Bool {
    deadline.map { moment >= $0 } ?? false
  }
}
