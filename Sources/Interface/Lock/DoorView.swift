import Canvas

/// Draws a page before the desk, in its middle; for screen readers and braille displays the same
/// lines stand at the left edge, one fact each.
struct DoorView {
  let preferences: Preferences
  let theme: Theme
  var width = 64
  /// It grows downwards, so that what stands in it stays.
  var height = 7
  let hints: [(key: String, label: String)]
  let lines: [Line]

  enum Line {
    case title(String)
    case text(String, Role)
    /// It keeps its spaces.
    case line(String, Role)
    /// The cursor stands there, as there is nothing to type.
    case focus(String)
    /// `typed` characters, unseen.
    case field(label: String, typed: Int, isFocused: Bool)
    case row(String, isSelected: Bool)
    case gap

    fileprivate var isGap: Bool { if case .gap = self { true } else { false } }
  }

  func draw(into frame: inout Frame) {
    let wording = Wording(preferences.language)
    guard frame.size.isWorkable else { return frame.drawTooSmall(wording, theme) }
    let room = frame.area.splitBottom(1).rest
    let block = preferences.isLinear ? room.inset(columns: 1, rows: 0) : centred(in: room)
    var all = lines.flatMap { pieces(of: $0, width: min(block.columns, 76)) }
    if preferences.isLinear || all.count > room.rows { all.removeAll(where: \.isGap) }
    let top = max(0, min((room.rows - height) / 2, room.rows - all.count))
    let rows = preferences.isLinear ? block : block.splitTop(top).rest
    for (index, line) in all.prefix(rows.rows).enumerated() {
      draw(line, into: &frame, rows.row(index), wording)
    }
    BottomLine(notice: nil, hints: hints, theme: theme).draw(into: &frame)
  }

  /// It may be wider than it is centred for.
  private func centred(in room: Area) -> Area {
    let left = max(2, (room.columns - width) / 2)
    return room.splitLeft(left).rest.splitRight(2).rest
  }

  private func pieces(of line: Line, width: Int) -> [Line] {
    guard case .text(let text, let role) = line else { return [line] }
    return TextWidth.wrapped(text, to: width).map { .text($0, role) }
  }

  private func draw(_ line: Line, into frame: inout Frame, _ row: Area, _ wording: Wording) {
    switch line {
    case .gap: return
    case .title(let text):
      let columns = min(row.columns, TextWidth.columns(of: text))
      let left =
        preferences.isLinear ? row.left : max(row.left, (frame.size.columns - columns + 1) / 2)
      let title = TextWidth.truncated(text, to: row.columns)
      frame.write(title, at: Position(column: left, row: row.top), style: theme[.heading])
    case .text(let text, let role), .line(let text, let role):
      frame.write(text, at: row.origin, style: theme[role])
    case .focus(let text):
      frame.write(text, at: row.origin, width: row.columns, style: theme[.text])
      frame.cursor = row.origin
    case .field(let label, let typed, let isFocused):
      draw(label, typed, isFocused: isFocused, into: &frame, row, wording)
    case .row(let text, let isSelected): draw(text, isSelected: isSelected, into: &frame, row)
    }
  }

  /// What is typed stands as one bullet a character, or as their number where it is read aloud.
  private func draw(
    _ label: String, _ typed: Int, isFocused: Bool, into frame: inout Frame, _ row: Area,
    _ wording: Wording
  ) {
    let column = min(labelWidth, max(0, row.columns - Self.shortestField - 1)) + 1
    let end = min(row.columns, max(width, column + Self.shortestField))
    let field = row.splitLeft(end).left.splitLeft(column).rest
    frame.write(TextWidth.truncated(label, to: column - 1), at: row.origin, style: theme[.label])
    let bullets = String(repeating: "•", count: max(0, min(typed, field.columns - 1)))
    let words = typed == 0 ? "" : wording.characters(typed)
    let shown = preferences.isLinear ? words : bullets
    frame.write(
      shown, at: field.origin, width: field.columns,
      style: theme[isFocused ? .fieldFocused : .field])
    guard isFocused else { return }
    frame.showCursor(at: field.at(min(field.columns - 1, TextWidth.columns(of: shown))))
  }

  private static let shortestField = 12

  private var labelWidth: Int {
    lines.map { line in
      if case .field(let label, _, _) = line { TextWidth.columns(of: label) } else { 0 }
    }.max() ?? 0
  }

  private func draw(_ text: String, isSelected: Bool, into frame: inout Frame, _ row: Area) {
    let isBar = isSelected && !preferences.isSlow && !preferences.isLinear
    let marker = isSelected ? (preferences.isLinear ? ">" : "▸") : " "
    frame.write(
      "\(marker) \(text)", at: row.origin, width: min(width, row.columns),
      style: theme[isBar ? .selection : .text])
    if isSelected { frame.cursor = row.origin }
  }
}

extension Frame {
  mutating func drawTooSmall(_ wording: Wording, _ theme: Theme) {
    let text = wording.tooSmall(size.columns, size.rows)
    write(TextWidth.wrapped(text, to: size.columns), in: area, style: theme[.text])
    cursor = area.origin
  }
}
