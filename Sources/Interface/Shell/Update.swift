package import Canvas
package import Domain

package func update<Seat: Shell>(
  _ seat: inout Seat, _ occurrence: Occurrence, _ registry: Registry
) -> Effect { seat.update(occurrence, registry) }

/// A pure function of what is known; everything is drawn each time, and the terminal sends only
/// what differs.
package func view<Seat: Shell>(_ seat: Seat, _ registry: Registry, theme: Theme) -> Frame {
  seat.frame(registry, theme: theme)
}
