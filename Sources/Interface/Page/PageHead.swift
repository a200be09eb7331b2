import Canvas

/// The first row of a page: the way to it, the number of the entity, and where it stands.
struct PageHead {
  let path: [String]
  var number = ""
  var aside = ""

  func draw(into frame: inout Frame, _ row: Area, _ theme: Theme) {
    frame.fill(row, style: theme[.titleBar])
    let aside = TextWidth.truncated(aside, to: row.columns / 3)
    let width = TextWidth.columns(of: aside)
    var text = path.joined(separator: " › ")
    if !number.isEmpty { text += "  \(number)" }
    frame.write(
      TextWidth.truncated(text, to: row.columns - width - 4),
      at: Position(column: row.left + 1, row: row.top), style: theme[.titleBar])
    frame.write(
      aside, at: Position(column: row.right - 1 - width, row: row.top), style: theme[.titleBar])
  }
}
