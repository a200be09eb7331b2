/// One column of one row of the screen.
package struct Cell: Hashable, Sendable {
  /// One base scalar and at most four combining marks, as in a terminal; empty in the right half of
  /// a wide glyph.
  package internal(set) var glyph: String
  package internal(set) var style: Style
  /// Drawn by the cell on the left.
  package internal(set) var isRightHalf: Bool

  package var isBlank: Bool { glyph == " " }

  /// Whether nobody could tell it from the same cell in another style: of a blank, the background
  /// and what is drawn through it are all that shows.
  package func looksTheSame(in other: Style) -> Bool {
    if style == other { return true }
    return isBlank && style.background == other.background
      && style.attributes.union(other.attributes).isDisjoint(with: [.reverse, .underline])
  }

  package static let blank = Cell(glyph: " ", style: .plain, isRightHalf: false)
}
