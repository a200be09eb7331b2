/// What the loop waits for.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text pasted from elsewhere; not yet made harmless.
  case paste(String)
  /// The first mouse button, pressed on a cell.
  case click(Position)
  case wheel(Wheel, Position)
  case resize(Size)
  /// The terminal has answered: how long the way to it and back takes.
  case roundTrip(Duration)
  /// A watched file descriptor has something to read.
  case readable(Int32)
  case deadline
  /// The terminal is gone; nothing will come any more.
  case closed

  /// The direction in which a mouse wheel was turned.
  package enum Wheel: Hashable, Sendable {
    case up
    case down
  }
}
