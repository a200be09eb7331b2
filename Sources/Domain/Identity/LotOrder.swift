/// An order drawn by lot, the same for everyone who looks at the same list.
///
/// French: *ordre tiré au sort*. A shortlist is shown in this order, seeded by the number of what
/// it is for, so that nobody gains or loses by a name and nobody can draw again until it suits.
/// It depends on the two numbers alone: never on a name, a date or the order of registration.
public struct LotOrder: Sendable {
  private let seed: UInt64

  public init(of entity: EntityID) { seed = SplitMix64.mixed(entity.seed) }

  /// Where an entity stands in this draw; two different entities never have the same place.
  ///
  /// Mixing is a bijection of 64-bit words, hence no ties.
  public func place(of entity: EntityID) -> UInt64 { SplitMix64.mixed(seed ^ entity.seed) }

  /// The numbers in the order of this draw.
  public func drawn<ID: TypedID>(_ ids: some Sequence<ID>) -> [ID] {
    ids.sorted { place(of: $0.entity) < place(of: $1.entity) }
  }
}
