/// Reads CSV as spreadsheets and others write it (RFC 4180, and what they do besides): apart by
/// `;`, `,` or a tab, whichever the first row uses most, or as a first line `sep=;` says; quotes
/// around separators, ends of line and doubled quotes; CR LF, LF or CR; a byte order mark is
/// skipped.
package enum CSVReader {
  /// In characters.
  package static let longestCell = 10_000

  /// In rows: what stands above the headings, as a title does.
  private static let mostTitles = 10

  /// Throws when the file is no table at all; a row that alone is wrong is returned with its fault.
  ///
  /// The first row has the headings, unless `isHeader` takes one of the next ones for them.
  package static func read(
    _ file: [UInt8], as encoding: CSVEncoding = .utf8,
    headedBy isHeader: ([String]) -> Bool = { _ in true }
  ) throws(CSVError) -> CSVTable {
    let bytes = encoding.utf8(file)
    let start = CSVStart(of: bytes)
    try checkUTF8(bytes, from: start)
    var scanner = CSVScanner(bytes, from: start)
    var rows: [CSVRow] = []
    while let row = try scanner.nextRow() {
      if rows.isEmpty || !row.isBlank { rows.append(row) }
    }
    let titles = rows.prefix(mostTitles).map(\.headings)
    guard let first = titles.first(where: { !$0.isEmpty }) else { throw .empty }
    let place = titles.firstIndex(where: isHeader) ?? titles.firstIndex(of: first) ?? 0
    let header = titles[place]
    var table = CSVTable(header: header, rows: Array(rows[(place + 1)...]))
    table.fit()
    return table
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
