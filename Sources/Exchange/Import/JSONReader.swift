/// Reads the objects of a list (RFC 8259, strictly) as the rows of a table, with each value as the
/// CSV of the same list has it: what was listed in either format comes back by one road.
///
/// Values are words, numbers, yes or no, nothing, or lists of such: nothing else is a table.
package enum JSONReader {
  /// Whether a file begins as such a list does; no table of other programs does.
  package static func reads(_ file: [UInt8]) -> Bool {
    file.dropFirst(CSVStart.markLength(of: file)).first == UInt8(ascii: "[")
  }

  package static func read(
    _ file: [UInt8], as encoding: CSVEncoding = .utf8
  ) throws(CSVError) -> CSVTable {
    let bytes = encoding.utf8(file)
    let start = CSVStart.markLength(of: bytes)
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let scanner = JSONScanner(bytes, from: start)
      throw .notUTF8(scanner.position(of: error.byteOffsets.lowerBound))
    }
    var scanner = JSONScanner(bytes, from: start)
    var objects = JSONObjects(mostCells: 4096 + 8 * bytes.count)
    try objects.readAll(&scanner)
    return objects.table
  }
}

/// The objects of a list, one after the other.
private struct JSONObjects {
  /// Where each object has names of its own, a table has as many empty cells as the square of what
  /// was read.
  let mostCells: Int
  private var header: [String] = []
  private var places: [String: Int] = [:]
  private var rows: [CSVRow] = []

  init(mostCells: Int) { self.mostCells = mostCells }

  /// Names stand in the order in which they first appear; what an object does not say is empty.
  var table: CSVTable {
    let full = rows.map { row in
      var row = row
      row.cells += Array(repeating: "", count: header.count - row.cells.count)
      return row
    }
    return CSVTable(header: header, rows: full)
  }

  mutating func readAll(_ scanner: inout JSONScanner) throws(CSVError) {
    try scanner.require("[")
    try scanner.items(until: "]") { scanner throws(CSVError) in
      guard scanner.next == UInt8(ascii: "{") else {
        var ahead = scanner
        _ = try ahead.cell()
        throw scanner.unfit
      }
      rows.append(try row(&scanner))
      guard rows.count * header.count <= mostCells else { throw scanner.unfit }
    }
    guard scanner.next == nil else { throw scanner.wrong }
  }

  private mutating func row(_ scanner: inout JSONScanner) throws(CSVError) -> CSVRow {
    var row = CSVRow(line: scanner.line)
    var seen: Set<Int> = []
    try scanner.require("{")
    try scanner.items(until: "}") { scanner throws(CSVError) in
      let place = place(of: try scanner.string())
      guard seen.insert(place).inserted else { throw scanner.wrong }
      try scanner.require(":")
      let cell = CSVWriter.guarded(try scanner.cell())
      row.cells += Array(repeating: "", count: max(0, place + 1 - row.cells.count))
      row.cells[place] = cell
      let position = CSVPosition(line: row.line, column: place + 1)
      row.fault = row.fault ?? CSVFault(in: cell.utf8, at: position)
    }
    return row
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = header.count
    header.append(Trimming.trimmed(name))
    return header.count - 1
  }
}
