extension Frame {
  /// The text is made harmless and cut at the edge; returns the columns it took; with a `width` it
  /// fills exactly that many: cut with … when too long, or filled with spaces in the same style.
  @discardableResult
  package mutating func write(
    _ text: String, at position: Position, width: Int? = nil, style: Style = .plain,
    align: Alignment = .leading
  ) -> Int {
    guard let width else { return draw(text, at: position, style: style) }
    let used = min(TextWidth.columns(of: text), max(0, width))
    draw(TextWidth.padded(text, to: width, align: align), at: position, style: style)
    return used
  }

  /// One text a row, each cut to it, as many as there are rows.
  package mutating func write(_ texts: [String], in area: Area, style: Style) {
    for (row, text) in texts.prefix(area.rows).enumerated() {
      draw(TextWidth.truncated(text, to: area.columns), at: area.row(row).origin, style: style)
    }
  }

  /// So many columns before the end of a row.
  package mutating func write(
    _ text: String, atEndOf row: Area, margin: Int = 1, style: Style
  ) {
    draw(text, at: row.at(row.columns - margin - TextWidth.columns(of: text)), style: style)
  }

  /// At both ends of a row: what stands on the left gives way.
  package mutating func write(_ left: String, and right: String, in row: Area, style: Style) {
    let room = row.columns - TextWidth.columns(of: right) - 4
    draw(TextWidth.truncated(left, to: room), at: row.at(1), style: style)
    write(right, atEndOf: row, style: style)
  }

  package mutating func showCursor(at position: Position) {
    (cursor, cursorVisible) = (position, true)
  }

  package mutating func fill(_ area: Area, style: Style = .plain) {
    fill(area, with: " ", style: style)
  }

  package mutating func fill(_ area: Area, with glyph: Character, style: Style = .plain) {
    let element = Glyphs.Element(text: Hygiene.visible(String(glyph)), columns: 1)
    for row in max(0, area.top)..<max(0, area.top, min(size.rows, area.bottom)) {
      for column in max(0, area.left)..<max(0, area.left, min(size.columns, area.right)) {
        put(element, at: Position(column: column, row: row), style: style)
      }
    }
  }

  /// Along the inside of the area.
  package mutating func box(_ area: Area, style: Style = .plain) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    rule(area.row(0), ends: ("╭", "╮"), style: style)
    rule(area.row(area.rows - 1), ends: ("╰", "╯"), style: style)
    for row in area.top + 1..<area.bottom - 1 {
      write("│", at: Position(column: area.left, row: row), style: style)
      write("│", at: Position(column: area.right - 1, row: row), style: style)
    }
  }

  package mutating func divider(_ area: Area, style: Style = .plain) {
    rule(area.row(0), ends: ("├", "┤"), style: style)
  }

  package mutating func line(_ area: Area, style: Style = .plain) {
    fill(area.row(0), with: "─", style: style)
  }

  private mutating func rule(_ row: Area, ends: (String, String), style: Style) {
    line(row, style: style)
    write(ends.0, at: row.origin, style: style)
    write(ends.1, at: Position(column: row.right - 1, row: row.top), style: style)
  }

  @discardableResult
  private mutating func draw(_ text: String, at position: Position, style: Style) -> Int {
    guard (0..<size.rows).contains(position.row) else { return 0 }
    var column = position.column
    for glyph in Glyphs(text) {
      guard column < size.columns else { break }
      put(glyph, at: Position(column: column, row: position.row), style: style)
      column += glyph.columns
    }
    return column - position.column
  }
}
