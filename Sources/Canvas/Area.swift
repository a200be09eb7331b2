/// A rectangle of the screen; cutting never fails: what does not fit gets an empty area, so that a
/// layout draws nothing on a small screen instead of trapping.
package struct Area: Hashable, Sendable {
  package var origin: Position
  package var size: Size

  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  package var left: Int { origin.column }
  package var top: Int { origin.row }
  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var right: Int { left + columns }
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

  /// On the first row.
  package func at(_ column: Int) -> Position { Position(column: left + column, row: top) }

  /// Empty beyond the bottom.
  package func row(_ index: Int) -> Area {
    let inside = (0..<rows).contains(index)
    return Area(column: left, row: top + index, columns: columns, rows: inside ? 1 : 0)
  }

  package func splitLeft(_ count: Int) -> (left: Area, rest: Area) {
    let count = min(max(0, count), columns)
    return (
      Area(column: left, row: top, columns: count, rows: rows),
      Area(column: left + count, row: top, columns: columns - count, rows: rows)
    )
  }

  package func splitRight(_ count: Int) -> (rest: Area, right: Area) {
    let parts = splitLeft(columns - min(max(0, count), columns))
    return (rest: parts.left, right: parts.rest)
  }

  package func splitTop(_ count: Int) -> (top: Area, rest: Area) {
    let count = min(max(0, count), rows)
    return (
      Area(column: left, row: top, columns: columns, rows: count),
      Area(column: left, row: top + count, columns: columns, rows: rows - count)
    )
  }

  package func splitBottom(_ count: Int) -> (rest: Area, bottom: Area) {
    let parts = splitTop(rows - min(max(0, count), rows))
    return (rest: parts.top, bottom: parts.rest)
  }

  /// In the middle, cut to fit.
  package func centered(_ wanted: Size) -> Area {
    let columns = min(wanted.columns, self.columns)
    let rows = min(wanted.rows, self.rows)
    return Area(
      column: left + (self.columns - columns) / 2, row: top + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
