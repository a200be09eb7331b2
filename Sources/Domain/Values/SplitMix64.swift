/// The same numbers for the same seed for ever; not for secrets (Steele, Lea and Flood, *Fast
/// splittable pseudorandom number generators*, 2014; constants of its reference implementation).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    let next = Self.mixed(state)
    state &+= Self.stride
    return next
  }

  /// A bijection of 64-bit words.
  static func mixed(_ word: UInt64) -> UInt64 {
    var mixed = word &+ stride
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let stride: UInt64 = 0x9E37_79B9_7F4A_7C15
}
