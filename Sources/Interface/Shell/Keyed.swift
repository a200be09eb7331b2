/// Takes keys by a table: a screen of pages, or a page before them.
package protocol Keyed: Sendable {
  associatedtype Part: Hashable & Sendable
  associatedtype World
  associatedtype Outcome: KeyOutcome

  /// In the order of the hints.
  static var bindings: [Binding<Self>] { get }
  var place: Part { get }
}

/// What is left to be done of a key.
package protocol KeyOutcome {
  static var none: Self { get }
  static var quit: Self { get }
}

/// Runs what leaves nothing to be done.
func just<Seat: Keyed>(
  _ change: @escaping @Sendable (inout Seat, Seat.World) -> Void
) -> @Sendable (inout Seat, Seat.World) -> Seat.Outcome {
  { seat, world in
    change(&seat, world)
    return .none
  }
}
