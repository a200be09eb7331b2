/// Counted from zero at the top left; it may lie outside any screen, and is clipped then.
package struct Position: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
