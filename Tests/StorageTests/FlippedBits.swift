import Glibc

/// Which bits of a byte are flipped: with the tests one, another from byte to byte.
///
/// `VIVIER_EVERY_BIT=1` has all of them flipped.
enum FlippedBits {
  static let areAllAsked = unsafe getenv("VIVIER_EVERY_BIT") != nil

  static func of(byte place: Int) -> Range<Int> {
    areAllAsked ? 0..<8 : place % 8..<place % 8 + 1
  }
}
