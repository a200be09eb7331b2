package import Domain

extension Table {
  /// With semicolons, numbers have a decimal comma: what a spreadsheet set to French reads.
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

  package var json: String { JSONValue.lines(rows.map(object)) }
  package var jsonLines: String { rows.map { object($0).text + "\n" }.joined() }
  var jsonValue: JSONValue { .list(rows.map(object)) }

  private func object(_ row: [Cell]) -> JSONValue {
    .object(zip(columns, row).map { JSONMember($0, $1.json) })
  }
}
