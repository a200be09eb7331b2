import Canvas

enum PlainText {
  /// What was typed or imported keeps its own ends of line; all else in it is made harmless.
  static func text(_ lines: [String]) -> String { lines.map { harmless($0) + "\n" }.joined() }

  static func harmless(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Hygiene.visible(String($0)) }.joined(separator: "\n")
  }
}
