import CNcurses

struct Repertoire {
  /// For an encoding without line drawing.
  private static let ascii: [Unicode.Scalar: Unicode.Scalar] = [
    "╭": "+", "╮": "+", "╰": "+", "╯": "+", "├": "+", "┤": "+", "┌": "+", "┐": "+", "└": "+",
    "┘": "+", "┼": "+", "┬": "+", "┴": "+", "─": "-", "━": "=", "│": "|", "▸": ">", "▾": "v",
    "●": "*", "•": "*", "○": "o", "█": "#", "░": ".", "…": "~", "·": ".", "›": ">", "‹": "<",
    "↑": "^", "↓": "v", "←": "<", "→": ">", "–": "-", "—": "-", "’": "'", "‘": "'", "«": "\"",
    "»": "\"", "“": "\"", "”": "\"", "✓": "x", "\u{A0}": " ", "\u{202F}": " ",
  ]
  /// Fonts of 256 or 512 glyphs, without a rounded corner.
  private static let console: [Unicode.Scalar: Unicode.Scalar] = [
    "╭": "┌", "╮": "┐", "╰": "└", "╯": "┘", "▸": ">", "▾": "v", "●": "*", "…": "~", "━": "─",
    "›": ">", "✓": "x", "\u{202F}": " ",
  ]

  private let isUTF8: Bool
  private let isConsole: Bool
  private var known: [Unicode.Scalar: Unicode.Scalar] = [:]

  init(terminal: String, isUTF8: Bool) {
    self.isUTF8 = isUTF8
    isConsole = terminal == "linux" || terminal.hasPrefix("linux-")
  }

  /// The C library's `wcwidth` has the last word, because ncurses counts by it: a scalar newer than
  /// the library would shift the rest of its row.
  mutating func shown(_ scalar: Unicode.Scalar, columns: Int) -> (
    scalar: Unicode.Scalar, columns: Int
  ) {
    if scalar.value < 0x7F { return (scalar, 1) }
    if let known = known[scalar] { return (known, width(known)) }
    let shown = substitute(scalar, columns: columns)
    known[scalar] = shown
    return (shown, width(shown))
  }

  private func substitute(_ scalar: Unicode.Scalar, columns: Int) -> Unicode.Scalar {
    if isUTF8 {
      let scalar = isConsole ? Self.console[scalar] ?? scalar : scalar
      return width(scalar) == columns ? scalar : "\u{FFFD}"
    }
    if let plain = Self.ascii[scalar] { return plain }
    return vivier_encodable(scalar.value) && width(scalar) == columns ? scalar : "?"
  }

  private func width(_ scalar: Unicode.Scalar) -> Int { Int(vivier_wcwidth(scalar.value)) }
}
