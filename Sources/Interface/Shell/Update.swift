package import Canvas
package import Domain

/// Takes one occurrence into a screen's state and says what is to be done about it.
package func update<Seat: Shell>(
  _ seat: inout Seat, _ occurrence: Occurrence, _ registry: Registry
) -> Effect { seat.update(occurrence, registry) }

/// Draws the whole screen.
///
/// A pure function of what is known: the same state and registry give the same frame. Everything
/// is drawn each time; the terminal sends only what differs from what it shows.
package func view<Seat: Shell>(_ seat: Seat, _ registry: Registry, theme: Theme) -> Frame {
  seat.frame(registry, theme: theme)
}
