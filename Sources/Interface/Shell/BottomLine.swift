import Canvas

/// The last line: what just happened, and as far as there is room which keys do what here.
///
/// A sentence that is longer than the line takes the lines above it too: it is there to be read.
struct BottomLine {
  let notice: Notice?
  let hints: [(key: String, label: String)]
  let theme: Theme

  /// In lines.
  private static let most = 8

  func draw(into frame: inout Frame) {
    let row = frame.area.row(frame.size.rows - 1)
    frame.fill(row, style: theme[.hintLabel])
    drawHints(into: &frame, row, from: notice.map { draw($0, into: &frame) } ?? 1)
  }

  /// Returns the column of the last line from which there is room.
  private func draw(_ notice: Notice, into frame: inout Frame) -> Int {
    let style = theme[notice.isError ? .error : .notice]
    let lines = TextWidth.wrapped(Hygiene.visible(notice.text), to: frame.size.columns - 2)
    let area = frame.area.splitBottom(min(lines.count, Self.most)).bottom
    let end = lines.prefix(area.rows).last.map { TextWidth.columns(of: $0) + 2 } ?? 0
    let (rest, last) = area.splitBottom(1)
    frame.fill(rest, style: style)
    frame.fill(last.splitLeft(end).left, style: style)
    frame.write(lines, in: area.splitLeft(1).rest, style: style)
    return end + 2
  }

  /// What does not fit is left out whole, from the right.
  private func drawHints(into frame: inout Frame, _ row: Area, from start: Int) {
    var column = start
    for hint in hints {
      let width = TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: hint.label)
      guard column + width <= row.columns - 1 else { return }
      let used = frame.write(hint.key, at: row.at(column), style: theme[.hintKey])
      frame.write(hint.label, at: row.at(column + used + 1), style: theme[.hintLabel])
      column += width + 2
    }
  }
}
