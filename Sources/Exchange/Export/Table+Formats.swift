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

  package func json(member: (MemberID) -> String = { $0.stored }) -> String {
    JSONValue.lines(rows.map { object($0, member) })
  }

  package func jsonLines(member: (MemberID) -> String = { $0.stored }) -> String {
    rows.map { object($0, member).text + "\n" }.joined()
  }

  var jsonValue: JSONValue { .list(rows.map { object($0) { $0.stored } }) }

  private func object(_ row: [Cell], _ member: (MemberID) -> String) -> JSONValue {
    .object(zip(columns, row).map { JSONMember($0, $1.json(member: member)) })
  }
}
