/// What stands on a terminal's screen.
struct Picture: Equatable, CustomStringConvertible {
  let lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Whether a text stands on one line; how wide the gaps between its words are does not count.
  func contains(_ text: String) -> Bool {
    let text = Picture.squeezed(text)
    return lines.contains { Picture.squeezed($0).contains(text) }
  }

  private static func squeezed(_ text: some StringProtocol) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// The first line that holds a text, or an empty one.
  func line(with text: String) -> Substring { lines.first { $0.contains(text) } ?? "" }

  /// The row that the marker of the selection stands on, without the frame around it.
  var selection: Substring { line(with: "▸") }

  /// The name in a row of the first pane, while that pane is unfolded; the first row is 1.
  func name(inRow row: Int) -> String {
    guard lines.indices.contains(row + 1) else { return "" }
    return Picture.squeezed(lines[row + 1].dropFirst(3).prefix(18))
  }

  var description: String {
    "\nthe screen was:\n" + lines.map { "  ▏\($0)" }.joined(separator: "\n")
  }
}
