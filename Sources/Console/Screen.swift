package import Canvas

/// What shows frames to a user and hears what the user does.
package protocol Screen: ~Copyable {
  /// The size that the next frame should have.
  var size: Size { get }

  /// How long the way to whoever looks and back takes; nil while unknown.
  var roundTrip: Duration? { get }

  /// Shows a frame; what does not fit is cut.
  mutating func show(_ frame: Frame)

  /// Sends the next frame whole, over whatever something else has written on the screen.
  mutating func forget()

  /// Waits for the next thing to happen.
  ///
  /// Keys come before everything else. `.readable` is told as often as it is true: the caller
  /// reads the descriptor before it waits again. Without a deadline it may wait for ever.
  mutating func nextInput(until deadline: ContinuousClock.Instant?, watching: [Int32]) -> Input

  /// Stops the process, as the shell's job control does, and returns when it is continued.
  mutating func suspend()
}
