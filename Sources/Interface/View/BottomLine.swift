import Canvas
import Domain

/// The last line: what just happened, or else which keys do what here.
struct BottomLine {
  let state: State
  let registry: Registry
  let theme: Theme

  func draw(into frame: inout Frame) {
    let row = frame.area.row(frame.size.rows - 1)
    frame.fill(row, style: theme[.hintLabel])
    if let notice = state.notices.current {
      frame.write(
        notice.text, at: Position(column: 1, row: row.top), width: max(0, row.columns - 2),
        style: theme[notice.isError ? .error : .notice])
    } else {
      drawHints(into: &frame, row)
    }
  }

  /// Hints that do not fit are left out whole, from the right.
  private func drawHints(into frame: inout Frame, _ row: Area) {
    var column = 1
    for hint in Binding.hints(in: state, registry) {
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
