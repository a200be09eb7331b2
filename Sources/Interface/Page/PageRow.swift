import Canvas
import Domain

struct PageRow: Equatable {
  var spans: [Span] = []
  var spot: PageSpot?
  /// It says more of the row above, and is marked with it.
  var goesOn = false

  static let blank = PageRow()

  init(_ spans: [Span] = []) { self.spans = spans }

  /// Cut to fit before it comes here.
  struct Span: Equatable {
    let column: Int
    let text: String
    let role: Role

    init(_ column: Int, _ text: String, _ role: Role = .text) {
      self.column = column
      self.text = text
      self.role = role
    }
  }

  var isBlank: Bool { spans.allSatisfy { $0.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } } }

  /// As it stands on a screen, without colours.
  var text: String {
    spans.sorted { $0.column < $1.column }.reduce(into: "") { text, span in
      let gap = max(0, span.column - TextWidth.columns(of: text))
      text += String(repeating: " ", count: gap) + span.text
    }
  }

  func shifted(by columns: Int) -> PageRow {
    var row = self
    row.spans = spans.map { Span($0.column + columns, $0.text, $0.role) }
    return row
  }

  /// Below where the label is too long, or where a word, such as an address, would be broken beside
  /// it.
  static func hanging(_ label: String, _ text: String, at column: Int, width: Int) -> [PageRow] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let longest = words.map { TextWidth.columns(of: String($0)) }.max() ?? 0
    let isBelow =
      TextWidth.columns(of: label) >= column || (longest > width - column && longest <= width)
    let start = isBelow ? max(0, min(2, width - longest)) : column
    var rows = TextWidth.wrapped(text, to: max(1, width - start)).map {
      PageRow([Span(start, $0, .value)])
    }
    let head = Span(0, TextWidth.truncated(label, to: isBelow ? width : column - 1), .label)
    if isBelow { rows.insert(PageRow([head]), at: 0) } else { rows[0].spans.insert(head, at: 0) }
    return rows
  }

  func draw(into frame: inout Frame, area: Area, theme: Theme) {
    for span in spans {
      frame.write(
        TextWidth.truncated(span.text, to: area.columns - span.column), at: area.at(span.column),
        style: theme[span.role])
    }
  }
}

extension [PageRow] {
  func draw(into frame: inout Frame, area: Area, theme: Theme) {
    for (offset, row) in prefix(area.rows).enumerated() {
      row.draw(into: &frame, area: area.row(offset), theme: theme)
    }
  }
}
