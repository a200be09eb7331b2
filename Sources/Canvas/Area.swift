/// A rectangle of the screen, with the ways to cut it into smaller ones.
///
/// Cutting never fails: what does not fit gets an empty area, so that a layout for a large
/// screen draws nothing, instead of trapping, on a small one.
package struct Area: Hashable, Sendable {
  package var origin: Position
  package var size: Size

  /// A rectangle from its top left corner and its size.
  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle from its left and top edges and its size.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  package var left: Int { origin.column }
  package var top: Int { origin.row }
  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  /// The column after the last one.
  package var right: Int { left + columns }
  /// The row after the last one.
  package var bottom: Int { top + rows }
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  package func contains(_ position: Position) -> Bool {
    (left..<right).contains(position.column) && (top..<bottom).contains(position.row)
  }

  package func inset(columns: Int = 1, rows: Int = 1) -> Area {
    let columns = min(columns, self.columns)
    let rows = min(rows, self.rows)
    return Area(
      column: left + columns, row: top + rows,
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// The row at a distance from the top; empty beyond the bottom.
  package func row(_ index: Int) -> Area {
    let inside = (0..<rows).contains(index)
    return Area(column: left, row: top + index, columns: columns, rows: inside ? 1 : 0)
  }

  /// Cuts off a number of columns on the left.
  package func splitLeft(_ count: Int) -> (left: Area, rest: Area) {
    let count = min(max(0, count), columns)
    return (
      Area(column: left, row: top, columns: count, rows: rows),
      Area(column: left + count, row: top, columns: columns - count, rows: rows)
    )
  }

  /// Cuts off a number of columns on the right.
  package func splitRight(_ count: Int) -> (rest: Area, right: Area) {
    let parts = splitLeft(columns - min(max(0, count), columns))
    return (rest: parts.left, right: parts.rest)
  }

  /// Cuts off a number of rows at the top.
  package func splitTop(_ count: Int) -> (top: Area, rest: Area) {
    let count = min(max(0, count), rows)
    return (
      Area(column: left, row: top, columns: columns, rows: count),
      Area(column: left, row: top + count, columns: columns, rows: rows - count)
    )
  }

  /// Cuts off a number of rows at the bottom.
  package func splitBottom(_ count: Int) -> (rest: Area, bottom: Area) {
    let parts = splitTop(rows - min(max(0, count), rows))
    return (rest: parts.top, bottom: parts.rest)
  }

  /// An area of a given size in the middle of this one, cut to fit.
  package func centered(_ wanted: Size) -> Area {
    let columns = min(wanted.columns, self.columns)
    let rows = min(wanted.rows, self.rows)
    return Area(
      column: left + (self.columns - columns) / 2, row: top + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
