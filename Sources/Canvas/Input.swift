/// What the loop waits for.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Not yet made harmless.
  case paste(String)
  /// The first mouse button.
  case click(Position)
  case wheel(Wheel, Position)
  case resize(Size)
  /// How long the way to the terminal and back takes.
  case roundTrip(Duration)
  case readable(Int32)
  case deadline
  /// Nothing will come any more.
  case closed

  /// The way in which a mouse wheel was turned.
  package enum Wheel: Hashable, Sendable {
    case up
    case down
  }
}
