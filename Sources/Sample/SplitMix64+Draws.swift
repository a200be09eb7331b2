import Domain

/// Drawing below a bound and picking are made here and not by the standard library, whose way of
/// doing so may change from one version to the next.
extension SplitMix64 {
  /// A number from 0 up to but not including the bound, which is positive.
  ///
  /// The high half of a 64 by 64 bit product; for bounds of a few thousand the unevenness is far
  /// below what a sample could show.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// One of several things, all equally likely; the list is never empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}
