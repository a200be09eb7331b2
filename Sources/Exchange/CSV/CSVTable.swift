/// A CSV file that was read: the names of its columns and its rows.
package struct CSVTable: Equatable, Sendable {
  package let header: [String]
  /// Blank ones left out.
  package private(set) var rows: [CSVRow]

  mutating func fit() {
    for place in rows.indices { rows[place].fit(to: header.count) }
  }
}

/// One row of a CSV file.
package struct CSVRow: Equatable, Sendable {
  /// Of the spreadsheet: from 1, with the headings and blank ones.
  package let line: Int
  /// Without quotes, ends of line as LF.
  package var cells: [String] = []
  package var fault: CSVFault?

  /// Without what spreadsheets like to put behind the last one.
  var headings: [String] {
    let all = cells.map(Trimming.trimmed)
    return Array(all[..<(all.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)])
  }

  /// As in a blank line or `;;;`.
  var isBlank: Bool {
    fault == nil && cells.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
  }

  /// Cells too many are dropped when they are empty: spreadsheets like to end a row with
  /// separators.
  mutating func fit(to width: Int) {
    guard fault == nil, cells.count != width else { return }
    if cells.count < width {
      fault = .tooFewCells(cells.count)
    } else if cells[width...].allSatisfy(\.isEmpty) {
      // Anew, so that fifty thousand separators take no room.
      cells = Array(cells[..<width])
    } else {
      fault = .tooManyCells(cells.count)
    }
  }
}

extension CSVTable {
  /// Those of some lines, each with what is said of it in a last column, which takes the place of
  /// one of that title; for a spreadsheet set to French.
  package func rows(with remarks: [Int: String], under title: String) -> [UInt8] {
    let places = header.indices.filter { header[$0] != title }
    var writer = CSVWriter(separator: .semicolon, byteOrderMark: true)
    writer.append(places.map { header[$0] } + [title])
    for row in rows {
      guard let remark = remarks[row.line] else { continue }
      let cells = places.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
      let further = row.cells.dropFirst(header.count).filter { !$0.isEmpty }
      writer.append(cells + [remark] + further)
    }
    return writer.bytes
  }
}
