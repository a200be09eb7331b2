/// Walks the bytes of a CSV file, one row at a time.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var line: Int
  private var column = 1
  /// As a spreadsheet counts them: a cell of several lines is in one row.
  private var row = 0

  /// The bytes must be valid UTF-8, or be cut where they cease to be.
  init(_ bytes: [UInt8], from start: CSVStart) {
    self.bytes = bytes
    separator = start.separator
    place = start.offset
    line = start.line
  }

  static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  mutating func nextRow() throws(CSVError) -> CSVRow? {
    guard place < bytes.count else { return nil }
    row += 1
    var row = CSVRow(line: row)
    column = 1
    row.cells.append(try nextCell(&row.fault))
    while place < bytes.count, bytes[place] == separator {
      place += 1
      column += 1
      row.cells.append(try nextCell(&row.fault))
    }
    if place < bytes.count { skipLineEnd() }
    return row
  }

  /// After the last byte, for a file that is cut there.
  mutating func positionOfEnd() -> CSVPosition {
    do {
      while try nextRow() != nil {}
      let atLineStart = bytes.last.map(Self.endsLine) ?? true
      return atLineStart ? CSVPosition(line: line, column: 1) : position
    } catch { return position }
  }

  private var position: CSVPosition { CSVPosition(line: line, column: column) }

  private mutating func nextCell(_ fault: inout CSVFault?) throws(CSVError) -> String {
    var ahead = place
    while ahead < bytes.count, bytes[ahead] == UInt8(ascii: " ") { ahead += 1 }
    guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: "\"") else { return plain(&fault) }
    place = ahead + 1
    return try quoted(&fault)
  }

  private mutating func plain(_ fault: inout CSVFault?) -> String {
    let start = place
    while place < bytes.count, bytes[place] != separator, !Self.endsLine(bytes[place]) {
      place += 1
    }
    return text(bytes[start..<place], at: position, &fault)
  }

  private mutating func quoted(_ fault: inout CSVFault?) throws(CSVError) -> String {
    let start = position
    var cell: [UInt8] = []
    while true {
      guard place < bytes.count else { throw .unterminatedQuote(start) }
      let byte = bytes[place]
      if Self.endsLine(byte) {
        skipLineEnd()
        cell.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\"") {
        cell.append(byte)
        place += 1
      } else if place + 1 < bytes.count, bytes[place + 1] == byte {
        cell.append(byte)
        place += 2
      } else {
        place += 1
        break
      }
    }
    skipAfterQuote(&fault)
    return text(cell[...], at: start, &fault)
  }

  /// Only spaces may stand between a closing quote and the end of the cell.
  private mutating func skipAfterQuote(_ fault: inout CSVFault?) {
    while place < bytes.count, bytes[place] != separator, !Self.endsLine(bytes[place]) {
      if bytes[place] != UInt8(ascii: " ") { fault = fault ?? .textAfterQuote(position) }
      place += 1
    }
  }

  private mutating func skipLineEnd() {
    let isPair = bytes[place...].starts(with: "\r\n".utf8)
    place += isPair ? 2 : 1
    line += 1
  }

  private func text(
    _ cell: ArraySlice<UInt8>, at start: CSVPosition, _ fault: inout CSVFault?
  ) -> String {
    fault = fault ?? CSVFault(in: cell, at: start)
    return String(decoding: cell, as: UTF8.self)
  }
}
