package import Domain

extension Table {
  /// The table as CSV, its first row the names of the columns.
  ///
  /// With semicolons, numbers have a decimal comma: that is what a spreadsheet set to French reads.
  package func csv(
    separator: CSVSeparator = .comma, byteOrderMark: Bool = false,
    member: (MemberID) -> String = { $0.stored }
  ) -> [UInt8] {
    var writer = CSVWriter(separator: separator, byteOrderMark: byteOrderMark)
    writer.append(columns)
    let point: Character = separator == .semicolon ? "," : "."
    for row in rows { writer.append(row.map { $0.plain(point: point, member: member) }) }
    return writer.bytes
  }

  /// The table as an array of objects, one a line.
  package var json: String {
    JSONValue.lines(rows.map(object))
  }

  /// The table as objects, each on its line, for programs that read one at a time.
  package var jsonLines: String { rows.map { object($0).text + "\n" }.joined() }

  /// The table as one value inside another.
  var jsonValue: JSONValue { .list(rows.map(object)) }

  private func object(_ row: [Cell]) -> JSONValue {
    .object(zip(columns, row).map { JSONMember($0, $1.json) })
  }
}
