extension Table {
  /// `width` is in columns of a terminal, where the words must be harmless already; numbers stand
  /// to the right.
  package func text(_ wording: ExportWording, width: (String) -> Int) -> String {
    let head = headings.map(wording.label)
    let body = rows.map { row in row.map(wording.value) }
    var widths = head.map(width)
    for row in body {
      for (place, text) in row.enumerated() { widths[place] = max(widths[place], width(text)) }
    }
    let toRight = columns.indices.map { place in rows.contains { $0[place].isNumber } }
    return ([head] + body).map { row in
      row.enumerated().map { place, text in
        let spaces = String(repeating: " ", count: widths[place] - width(text))
        if toRight[place] { return spaces + text }
        return place == row.count - 1 ? text : text + spaces
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}

extension Cell {
  fileprivate var isNumber: Bool {
    switch self {
    case .number, .decimal, .share: true
    case .none, .text, .texts, .code, .codes, .standing, .term, .basin, .member, .day, .time,
      .clock, .flag, .id, .reference, .named, .pairs, .list, .parts:
      false
    }
  }
}
