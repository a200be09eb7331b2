/// A CSV file that was read: the names of its columns and its rows.
package struct CSVTable: Equatable, Sendable {
  /// The column names, without spaces around them.
  package let header: [String]
  /// The rows that hold anything, in the order of the file.
  package let rows: [CSVRow]
  /// What separates the cells: `;`, `,` or a tab.
  package let separator: UInt8

  package init(header: [String], rows: [CSVRow], separator: UInt8) {
    self.header = header
    self.rows = rows
    self.separator = separator
  }
}

/// One row of a CSV file.
package struct CSVRow: Equatable, Sendable {
  /// The line on which the row begins; a row with ends of line in a cell takes several.
  package let line: Int
  /// The text of each cell, without its quotes, ends of line as LF.
  package var cells: [String] = []
  /// The first thing that makes the row unusable.
  package var fault: CSVFault?

  /// Whether there is nothing at all in the row, as in a blank line or `;;;`.
  var isBlank: Bool {
    fault == nil && cells.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
  }
}
