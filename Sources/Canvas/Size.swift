/// A number of columns and rows, never negative.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  package func contains(_ position: Position) -> Bool {
    (0..<columns).contains(position.column) && (0..<rows).contains(position.row)
  }
}
