/// A colour that a terminal can be asked for.
package enum Color: Hashable, Sendable {
  /// What the terminal uses by itself, so that a light terminal stays light.
  case standard
  /// 0–15 are the terminal's own (its user may have changed them), 16–231 a cube of 6×6×6, 232–255
  /// greys.
  case indexed(UInt8)
}
