package import Domain

/// A place on a page where the selection can stand: a row of a line of a section.
///
/// What the line leads to belongs to the place, so that the selection stays with an entity while
/// lines come and go around it.
package struct PageSpot: Equatable, Sendable {
  package var section = 0
  package var line = 0
  /// The row within the line, for a line that takes several rows.
  package var row = 0
  /// What Enter opens there, if anything.
  package var target: EntityID?

  /// Whether this place comes before another on the page.
  func precedes(_ other: PageSpot) -> Bool {
    (section, line, row) < (other.section, other.line, other.row)
  }
}
