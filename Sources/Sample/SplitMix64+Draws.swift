import Domain

/// Not the standard library's, whose way of drawing may change from one version to the next.
extension SplitMix64 {
  /// The high half of a 64 by 64 bit product: for bounds of a few thousand the unevenness is far
  /// below what a sample could show.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}
