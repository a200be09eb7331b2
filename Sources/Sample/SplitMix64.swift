/// A source of numbers that look random and are the same for the same seed for ever.
///
/// SplitMix64 (Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, 2014;
/// constants of its reference implementation). Drawing below a bound and picking are made here and
/// not by the standard library, whose way of doing so may change from one version to the next.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the sequence of a seed.
  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including the bound, which is positive.
  ///
  /// The high half of a 64 by 64 bit product; for bounds of a few thousand the unevenness is far
  /// below what a sample could show.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// One of several things, all equally likely; the list is never empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

}
