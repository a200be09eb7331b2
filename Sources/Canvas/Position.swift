/// A place on the screen, counted from zero at the top left.
package struct Position: Hashable, Sendable {
  package var column: Int
  package var row: Int

  /// A place; it may lie outside any screen, and what is drawn there is clipped.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
