package import Canvas

/// What shows frames to a user and hears what the user does.
package protocol Screen: ~Copyable {
  var size: Size { get }

  /// Nil while unknown.
  var roundTrip: Duration? { get }

  /// What does not fit is cut.
  mutating func show(_ frame: Frame)

  /// Over whatever something else has written on the screen.
  mutating func forget()

  /// More was typed that nobody has taken yet.
  var isTypedAhead: Bool { get }

  /// Keys come before everything else.
  ///
  /// `.readable` is told as often as it is true: the caller reads the descriptor before it waits
  /// again. Without a deadline it may wait for ever.
  mutating func nextInput(until deadline: ContinuousClock.Instant?, watching: [Int32]) -> Input

  /// As the shell's job control does; returns when it is continued.
  mutating func suspend()

  /// Nil where no other process can take it over.
  mutating func handOver() -> Handover?
}

extension Screen where Self: ~Copyable {
  package var isTypedAhead: Bool { false }
  package mutating func handOver() -> Handover? { nil }
}
