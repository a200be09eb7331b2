/// One column of one row of the screen.
package struct Cell: Hashable, Sendable {
  /// One base scalar and at most four combining marks, which is what a terminal cell holds;
  /// empty in the right half of a wide glyph.
  package internal(set) var glyph: String
  package internal(set) var style: Style
  /// Whether the glyph is drawn by the cell on the left.
  package internal(set) var isRightHalf: Bool

  /// An empty cell.
  package static let blank = Cell(glyph: " ", style: .plain, isRightHalf: false)
}
