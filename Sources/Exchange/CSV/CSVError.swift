/// Why a whole CSV file cannot be read.
///
/// Positions only: nothing of what stands in the file, which may be personal.
package enum CSVError: Error, Equatable {
  /// There is not even a line of column names.
  case empty
  /// The bytes are not UTF-8; `CSVEncoding.windows1252` may read them.
  case notUTF8(CSVPosition)
  /// The file begins as UTF-16 does; it has to be saved as UTF-8.
  case utf16
  /// A quote is opened here and never closed.
  case unterminatedQuote(CSVPosition)
}

/// A place in a CSV file as people count it.
package struct CSVPosition: Equatable, Sendable {
  /// The line of the file, from 1, the column names included.
  package let line: Int
  /// The cell within its row, from 1.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why one row cannot be used while the others can.
package enum CSVFault: Equatable, Sendable {
  /// The row has fewer cells than there are column names.
  case tooFewCells(Int)
  /// The row has more cells than there are column names, and not all of these are empty.
  case tooManyCells(Int)
  /// A control character, by its number; text has none but tabs and ends of line.
  case controlCharacter(UInt32, CSVPosition)
  /// A cell of more than `CSVReader.longestCell` characters.
  case cellTooLong(CSVPosition)
  /// Text follows the closing quote of a cell.
  case textAfterQuote(CSVPosition)
}
