import Canvas

/// The way, the entity's number, where it stands, who is at work.
struct PageHead {
  let path: [String]
  var number = ""
  var asides: [String] = []
  /// Whether the way begins with a kind, which a page can do without.
  var beginsAtKind = true

  func draw(into frame: inout Frame, _ row: Area, _ theme: Theme) {
    frame.fill(row, style: theme[.titleBar])
    let (path, known) = fitted(to: row.columns - 4)
    let aside = TextWidth.truncated(known, to: row.columns / 2)
    let room = row.columns - TextWidth.columns(of: aside) - 4
    frame.write(text(path, within: room), and: aside, in: row, style: theme[.titleBar])
  }

  /// What there is room for: the time and who is at work give way first, then where the way begins.
  private func fitted(to columns: Int) -> (path: [String], aside: String) {
    var (path, asides) = (path, asides.filter { !$0.isEmpty })
    func total() -> Int {
      let texts = [path.joined(separator: " › ") + end, asides.joined(separator: " · ")]
      return texts.map { TextWidth.columns(of: $0) }.reduce(0, +)
    }
    while total() > columns, asides.count > 1 { asides.removeLast() }
    if beginsAtKind, total() > columns, path.count > 1 { path.removeFirst() }
    return (path, asides.joined(separator: " · "))
  }

  private var end: String { number.isEmpty ? "" : "  \(number)" }

  /// The longest parts give way, which are names: what is done to them at the end stays readable.
  private func text(_ path: [String], within columns: Int) -> String {
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

  /// In columns.
  private static let narrowest = 8
}
