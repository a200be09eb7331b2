/// Why a whole CSV file cannot be read: places, and nothing of what stands there.
package enum CSVError: Error, Equatable {
  /// There is not even a line of column names.
  case empty
  /// The bytes are not UTF-8; `CSVEncoding(recognising:)` may tell what they are.
  case notUTF8(CSVPosition)
  case unterminatedQuote(CSVPosition)
  /// It begins as a JSON list does, and goes on otherwise from there.
  case notJSON(CSVPosition)
  /// What stands there is no object of the list, or a value that no cell can hold.
  case noTable(CSVPosition)
}

/// A place as people count it.
package struct CSVPosition: Equatable, Sendable {
  /// From 1, the column names included.
  package let line: Int
  /// Within its row, from 1.
  package let column: Int
}

/// Why one row cannot be used while the others can.
package enum CSVFault: Equatable, Sendable {
  case tooFewCells(Int)
  /// Not all of those beyond the column names are empty.
  case tooManyCells(Int)
  /// By its number; text has none but tabs and ends of line.
  case controlCharacter(UInt32, CSVPosition)
  /// More than `CSVReader.longestCell` characters.
  case cellTooLong(CSVPosition)
  case textAfterQuote(CSVPosition)

  /// Of what no cell may hold, whatever the file; the position is that where the cell begins.
  init?(in cell: some Sequence<UInt8>, at start: CSVPosition) {
    var (characters, line) = (0, start.line)
    var previous: UInt8 = 0
    var control: CSVFault?
    for byte in cell {
      if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte < 0xA0) {
        if byte == UInt8(ascii: "\n") {
          line += 1
        } else if byte != UInt8(ascii: "\t") {
          let position = CSVPosition(line: line, column: start.column)
          control = control ?? .controlCharacter(UInt32(byte), position)
        }
      }
      characters += byte & 0xC0 == 0x80 ? 0 : 1
      previous = byte
    }
    guard let fault = control ?? (characters > CSVReader.longestCell ? .cellTooLong(start) : nil)
    else { return nil }
    self = fault
  }
}
