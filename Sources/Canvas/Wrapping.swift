extension TextWidth {
  /// Broken between words; a word longer than a line, between glyphs; no words give one empty line,
  /// so that every paragraph takes room.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrappedParagraph($0, to: width) }
  }

  /// With no-break spaces inside guillemets and where `wrapped` would not break either, for whoever
  /// wraps at spaces alone.
  package static func tied(_ text: String) -> String {
    var result = ""
    var before: Unicode.Scalar?
    var isQuoted = false
    for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if place > 0 {
        result += isQuoted || isTied(before, to: word.unicodeScalars) ? noBreakSpace : " "
      }
      result += word
      before = word.unicodeScalars.last
      for scalar in word.unicodeScalars {
        if "«“".unicodeScalars.contains(scalar) { isQuoted = true }
        if "»”\n".unicodeScalars.contains(scalar) { isQuoted = false }
      }
    }
    return result
  }

  package static func untied(_ text: String) -> String { text.replacing(noBreakSpace, with: " ") }

  private static let noBreakSpace = "\u{A0}"

  private static func wrappedParagraph(_ paragraph: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: paragraph, width: width) {
      for piece in pieces(of: word, width: width) {
        let columns = columns(of: piece)
        if !line.isEmpty, used + 1 + columns <= width {
          line += " " + piece
          used += 1 + columns
        } else {
          if !line.isEmpty { lines.append(line) }
          line = piece
          used = columns
        }
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The words, each with the signs that French sets apart from it, and numbers with their
  /// units: no line begins with one.
  private static func words(of paragraph: Substring, width: Int) -> [String] {
    var words: [String] = []
    for word in paragraph.split(separator: " ") {
      let isApart = isTied(words.last?.unicodeScalars.last, to: word.unicodeScalars)
      if isApart, let last = words.last, columns(of: last) + 1 + columns(of: String(word)) <= width
      {
        words[words.count - 1] += " " + word
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  private static func isTied(
    _ before: Unicode.Scalar?, to word: Substring.UnicodeScalarView
  ) -> Bool {
    guard let before, let sign = word.first else { return false }
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    let isUnit = digits.contains(sign) || (sign == "h" && word.count < 3)
    return before == "«" || ":;?!»%€".unicodeScalars.contains(sign)
      || (isUnit && digits.contains(before))
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    if columns(of: word) <= width { return [Hygiene.visible(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for glyph in Glyphs(word) {
      if used + glyph.columns > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece += glyph.text
      used += glyph.columns
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }
}
