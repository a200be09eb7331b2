/// What stands on a terminal's screen.
struct Picture: CustomStringConvertible {
  let lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The first line that holds a text, or an empty one.
  func line(with text: String) -> Substring { lines.first { $0.contains(text) } ?? "" }

  /// The row that the marker of the selection stands on, without the frame around it.
  var selection: Substring { line(with: "▸") }

  /// The hints or the sentence at the bottom.
  var bottom: Substring { lines.last { !$0.isEmpty } ?? "" }

  var description: String {
    "\nthe screen was:\n" + lines.map { "  ▏\($0)" }.joined(separator: "\n")
  }
}
