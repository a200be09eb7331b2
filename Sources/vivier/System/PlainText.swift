import Canvas

/// Lines for standard output.
enum PlainText {
  /// Ends each line; what was typed or imported keeps its own ends of line, and everything else in
  /// it is made harmless.
  static func text(_ lines: [String]) -> String {
    lines.map { line in
      line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { Hygiene.visible(String($0)) + "\n" }.joined()
    }.joined()
  }
}
