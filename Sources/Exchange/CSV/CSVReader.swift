/// Reads CSV as spreadsheets and others write it (RFC 4180, and what they do besides): apart by
/// `;`, `,` or a tab, whichever the first row uses most, or as a first line `sep=;` says; quotes
/// around separators, ends of line and doubled quotes; CR LF, LF or CR; a byte order mark is
/// skipped.
package enum CSVReader {
  /// In characters.
  package static let longestCell = 10_000

  /// Throws when the file is no table at all; a row that alone is wrong is returned with its fault.
  package static func read(
    _ file: [UInt8], as encoding: CSVEncoding = .utf8
  ) throws(CSVError) -> CSVTable {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    let bytes = encoding == .utf8 ? file : CSVEncoding.utf8(fromWindows1252: file)
    let start = CSVStart(of: bytes)
    try checkUTF8(bytes, from: start)
    var scanner = CSVScanner(bytes, from: start)
    guard let header = try scanner.nextRow(), !header.isBlank else { throw .empty }
    let width = header.cells.count
    var rows: [CSVRow] = []
    while var row = try scanner.nextRow() {
      if row.isBlank { continue }
      row.fit(to: width)
      rows.append(row)
    }
    return CSVTable(header: header.cells.map(Trimming.trimmed), rows: rows)
  }

  private static func checkUTF8(_ bytes: [UInt8], from start: CSVStart) throws(CSVError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let good = Array(bytes[..<error.byteOffsets.lowerBound])
      var scanner = CSVScanner(good, from: start)
      throw .notUTF8(scanner.positionOfEnd())
    }
  }

}
