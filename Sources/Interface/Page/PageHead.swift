import Canvas

/// The first row of a page: the way to it, the number of the entity, where it stands, who is at work.
struct PageHead {
  let path: [String]
  var number = ""
  var asides: [String] = []

  func draw(into frame: inout Frame, _ row: Area, _ theme: Theme) {
    frame.fill(row, style: theme[.titleBar])
    let known = asides.filter { !$0.isEmpty }.joined(separator: " · ")
    let aside = TextWidth.truncated(known, to: row.columns / 2)
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
