/// A CSV file that was read: the names of its columns and its rows.
package struct CSVTable: Equatable, Sendable {
  package let header: [String]
  /// Blank ones left out.
  package let rows: [CSVRow]
}

/// One row of a CSV file.
package struct CSVRow: Equatable, Sendable {
  /// On which the row begins.
  package let line: Int
  /// Without quotes, ends of line as LF.
  package var cells: [String] = []
  package var fault: CSVFault?

  /// As in a blank line or `;;;`.
  var isBlank: Bool {
    fault == nil && cells.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
  }

  /// Cells too many are dropped when they are empty: spreadsheets like to end a row with
  /// separators.
  mutating func fit(to width: Int) {
    guard fault == nil, cells.count != width else { return }
    if cells.count < width {
      fault = .tooFewCells(cells.count)
    } else if cells[width...].allSatisfy(\.isEmpty) {
      cells.removeSubrange(width...)
    } else {
      fault = .tooManyCells(cells.count)
    }
  }
}
