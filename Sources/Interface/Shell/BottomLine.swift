import Canvas

/// The last line: what just happened, or else which keys do what here.
///
/// A sentence that is longer than the line takes the lines above it too: it is there to be read.
struct BottomLine {
  let notice: Notice?
  let hints: [(key: String, label: String)]
  let theme: Theme

  func draw(into frame: inout Frame) {
    let row = frame.area.row(frame.size.rows - 1)
    frame.fill(row, style: theme[.hintLabel])
    if let notice {
      draw(notice, into: &frame)
    } else {
      drawHints(into: &frame, row)
    }
  }

  private func draw(_ notice: Notice, into frame: inout Frame) {
    let style = theme[notice.isError ? .error : .notice]
    let lines = TextWidth.wrapped(Hygiene.visible(notice.text), to: frame.size.columns - 2)
    let area = frame.area.splitBottom(min(lines.count, 4)).bottom
    frame.fill(area, style: style)
    for (row, line) in lines.prefix(area.rows).enumerated() {
      frame.write(line, at: Position(column: 1, row: area.top + row), style: style)
    }
  }

  /// Hints that do not fit are left out whole, from the right.
  private func drawHints(into frame: inout Frame, _ row: Area) {
    var column = 1
    for hint in hints {
      let width = TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: hint.label)
      guard column + width <= row.columns - 1 else { return }
      let used = frame.write(
        hint.key, at: Position(column: column, row: row.top), style: theme[.hintKey])
      frame.write(
        hint.label, at: Position(column: column + used + 1, row: row.top),
        style: theme[.hintLabel])
      column += width + 2
    }
  }
}
