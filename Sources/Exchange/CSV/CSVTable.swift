/// A CSV file that was read: the names of its columns and its rows.
package struct CSVTable: Equatable, Sendable {
  package let header: [String]
  /// Blank ones left out.
  package let rows: [CSVRow]
  package let separator: UInt8
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
}
