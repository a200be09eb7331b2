/// An order drawn by lot, the same for everyone: seeded by the number of what the list is for, it
/// depends on numbers alone, so that nobody gains by a name, or can draw again until it suits;
/// French: *ordre tiré au sort*.
public struct LotOrder: Sendable {
  private let seed: UInt64

  public init(of entity: EntityID) { seed = SplitMix64.mixed(entity.seed) }

  /// Mixing is a bijection of 64-bit words, hence no ties.
  public func place(of entity: EntityID) -> UInt64 { SplitMix64.mixed(seed ^ entity.seed) }

  public func drawn<ID: TypedID>(_ ids: some Sequence<ID>) -> [ID] {
    ids.sorted { place(of: $0.entity) < place(of: $1.entity) }
  }
}
