import Canvas

/// A text as it is drawn, with the way back to a place in it: every space has its place, since the
/// caret may stand before it; those at the end of a full line hang over its edge.
struct TextLayout {
  let lines: [Line]

  /// From `start` to before `end`.
  struct Line: Equatable {
    let start: Int
    let end: Int
    let text: String
    /// At a line break, or at the end of the text.
    let isLast: Bool

    /// Still drawn on this line.
    var lastCaret: Int { isLast ? end : max(start, end - 1) }
  }

  init(_ text: String, width: Int) {
    var lines: [Line] = []
    var start = 0
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += Self.lines(of: Array(paragraph), from: start, width: max(1, width))
      start += paragraph.count + 1
    }
    self.lines = lines
  }

  func place(of caret: Int) -> (line: Int, column: Int) {
    let line = lines.lastIndex { $0.start <= caret } ?? 0
    let before = lines[line].text.prefix(caret - lines[line].start)
    return (line, TextWidth.columns(of: String(before)))
  }

  func caret(line: Int, column: Int) -> Int {
    var used = 0
    var caret = lines[line].start
    for character in lines[line].text {
      guard used < column, caret < lines[line].lastCaret else { break }
      used += TextWidth.columns(of: String(character))
      caret += 1
    }
    return caret
  }

  /// Most characters are ASCII, and those are one column wide.
  private static func columns(of character: Character) -> Int {
    character.isASCII ? 1 : TextWidth.columns(of: String(character))
  }

  private static func lines(of paragraph: [Character], from offset: Int, width: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var used = 0
    /// After the last space of the line.
    var wordStart = 0
    func cut(at end: Int, isLast: Bool) {
      lines.append(
        Line(
          start: offset + start, end: offset + end, text: String(paragraph[start..<end]),
          isLast: isLast))
      start = end
    }
    for (place, character) in paragraph.enumerated() {
      let columns = Self.columns(of: character)
      if character != " ", used + columns > width, place > start {
        cut(at: wordStart > start ? wordStart : place, isLast: false)
        used = TextWidth.columns(of: String(paragraph[start..<place]))
      }
      used += columns
      if character == " " { wordStart = place + 1 }
    }
    cut(at: paragraph.count, isLast: true)
    return lines
  }
}
