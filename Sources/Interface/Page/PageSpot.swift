package import Domain

/// Where the selection can stand; with what the line leads to, so that it stays with an entity
/// while lines come and go around it.
package struct PageSpot: Equatable, Sendable {
  package var section = 0
  package var line = 0
  package var row = 0
  package var target: EntityID?
  /// Of the pathway that the page is about, by its key.
  var stage: Int?

  func precedes(_ other: PageSpot) -> Bool {
    (section, line, row) < (other.section, other.line, other.row)
  }
}
