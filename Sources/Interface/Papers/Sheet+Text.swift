import Canvas

extension Sheet {
  /// Of a sheet of A4 upright, in letters that can be read at arm's length.
  private static let columns = 76

  package func text(_ wording: Wording) -> [String] {
    [title, ""] + blocks.map { lines($0, wording) }.joined(separator: [""])
  }

  private func lines(_ block: Block, _ wording: Wording) -> [String] {
    switch block {
    case .heading(let text): [text]
    case .facts(let facts): facts.flatMap { wrapped(wording.about($0.label, $0.value)) }
    case .paragraph(let text): wrapped(text)
    case .items(let items): items.flatMap { wrapped($0, after: "- ") }
    case .table(let rows, _): lines(of: rows)
    case .plain(let lines): lines
    }
  }

  private func wrapped(_ text: String, after mark: String = "") -> [String] {
    let room = Self.columns - mark.utf8.count
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { TextWidth.wrapped(String($0), to: room) }.enumerated()
      .map { ($0 == 0 ? mark : String(repeating: " ", count: mark.utf8.count)) + $1 }
  }

  /// A cell that is too long goes on below itself, so that nothing is cut.
  private func lines(of rows: [[String]]) -> [String] {
    let widths = ColumnWidths.fitted(rows, to: Self.columns)
    return rows.flatMap { row in
      let cells = zip(row, widths).map { TextWidth.wrapped($0, to: max(1, $1)) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { place in
        let line = zip(cells, widths).map { lines, width in
          TextWidth.padded(place < lines.count ? lines[place] : "", to: width)
        }
        return line.joined(separator: String(repeating: " ", count: ColumnWidths.gap)).trimmedEnd
      }
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
