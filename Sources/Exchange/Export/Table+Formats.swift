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

  /// For a spreadsheet set to French in Belgium, in which somebody opens it without being asked
  /// anything: semicolons, UTF-8 by its mark, a comma before decimals, the words of the screen.
  package func spreadsheet(_ wording: ExportWording) -> [UInt8] {
    var writer = CSVWriter(separator: .semicolon, byteOrderMark: true)
    writer.append(headings.map(wording.label))
    for row in rows { writer.append(row.map { Self.spreadsheetText($0, wording) }) }
    return writer.bytes
  }

  private static func spreadsheetText(_ cell: Cell, _ wording: ExportWording) -> String {
    switch cell {
    case .number, .decimal, .share: return cell.plain(point: ",")
    case .text(let text):
      if let phone = PhoneNumber(text), [phone.stored, phone.shown].contains(text) {
        return phone.dialled
      }
      // In Belgium the points stand between thousands, too.
      let number = EnterpriseNumber(text)
      return number.map { $0.shown == text ? "BE \(text)" : text } ?? text
    case .list(let cells):
      return wording.value(
        .list(
          cells.map { cell in
            if case .text = cell { .text(spreadsheetText(cell, wording)) } else { cell }
          }))
    case .none, .texts, .code, .codes, .standing, .term, .basin, .member, .day, .time, .clock,
      .flag, .id, .reference, .named, .pairs, .parts:
      return wording.value(cell)
    }
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
