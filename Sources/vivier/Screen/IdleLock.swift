/// When a desk that nobody touches locks itself.
struct IdleLock {
  /// Minutes without a key; 0 for never.
  private let minutes: Int
  private var lastTouch: ContinuousClock.Instant

  init(minutes: Int, from start: ContinuousClock.Instant = .now) {
    self.minutes = minutes
    lastTouch = start
  }

  /// Somebody is there.
  mutating func touch(at moment: ContinuousClock.Instant = .now) { lastTouch = moment }

  /// When the time is up; nil for never.
  ///
  /// The clock goes on while the computer sleeps, so that a desk left open under a closed lid is
  /// locked when the lid opens.
  var deadline: ContinuousClock.Instant? {
    minutes > 0 ? lastTouch + .seconds(60 * minutes) : nil
  }

  func isOver(at moment: ContinuousClock.Instant = .now) -> Bool {
    deadline.map { moment >= $0 } ?? false
  }
}
