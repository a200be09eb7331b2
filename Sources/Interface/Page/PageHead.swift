import Canvas

/// The first row of a page: the way to it, the entity's number, where it stands, who is at work.
struct PageHead {
  let path: [String]
  var number = ""
  var asides: [String] = []

  func draw(into frame: inout Frame, _ row: Area, _ theme: Theme) {
    frame.fill(row, style: theme[.titleBar])
    let known = asides.filter { !$0.isEmpty }.joined(separator: " · ")
    let aside = TextWidth.truncated(known, to: row.columns / 2)
    let width = TextWidth.columns(of: aside)
    frame.write(
      TextWidth.truncated(text(within: row.columns - width - 4), to: row.columns - width - 4),
      at: Position(column: row.left + 1, row: row.top), style: theme[.titleBar])
    frame.write(
      aside, at: Position(column: row.right - 1 - width, row: row.top), style: theme[.titleBar])
  }

  /// The way and the number.
  ///
  /// The longest parts give way, which are names: what is done to them at the end stays readable.
  private func text(within columns: Int) -> String {
    let end = number.isEmpty ? "" : "  \(number)"
    var widths = path.map { TextWidth.columns(of: $0) }
    var excess = TextWidth.columns(of: path.joined(separator: " › ") + end) - columns
    while excess > 0, let longest = widths.max(), longest > Self.narrowest,
      let place = widths.firstIndex(of: longest)
    {
      widths[place] -= 1
      excess -= 1
    }
    let parts = zip(path, widths).map { TextWidth.truncated($0, to: $1) }
    return parts.joined(separator: " › ") + end
  }

  /// How much of a part stays at least, in columns.
  private static let narrowest = 8
}
