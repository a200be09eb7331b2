extension TextWidth {
  /// Broken between words; a word longer than a line, between glyphs; no words give one empty line,
  /// so that every paragraph takes room.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrappedParagraph($0, to: width) }
  }

  private static func wrappedParagraph(_ paragraph: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      for piece in pieces(of: String(word), width: width) {
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
