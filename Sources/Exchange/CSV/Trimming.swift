/// Spaces of every width, since spreadsheets know many.
enum Trimming {
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return text }
    if !isSpace(first), !isSpace(last) { return text }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Without what marks where a word may be cut, or nothing: it would part a name that is sought.
  static func withoutMarks(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: marks.contains) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
  }

  private static let marks: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}",
  ]

  static func oneLine(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        pending = !words.isEmpty
      } else {
        if pending { words.append(" ") }
        pending = false
        words.append(scalar)
      }
    }
    return String(words)
  }

  /// Spaces, and what is drawn as nothing: U+200B, U+3164.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || scalar.value >= 0x80 && scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Asking Unicode costs a table search, which most characters can do without.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar == " " || (9...13).contains(scalar.value) }
    return scalar.properties.isWhitespace
  }
}
