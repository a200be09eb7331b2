/// One column of one row of the screen.
package struct Cell: Hashable, Sendable {
  /// One base scalar and at most four combining marks, as in a terminal; empty in the right half of
  /// a wide glyph.
  package internal(set) var glyph: String
  package internal(set) var style: Style
  /// Drawn by the cell on the left.
  package internal(set) var isRightHalf: Bool

  package static let blank = Cell(glyph: " ", style: .plain, isRightHalf: false)
}
