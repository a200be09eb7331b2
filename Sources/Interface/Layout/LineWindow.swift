import Canvas

/// The part of a long line that a field shows: always that with the caret, cut with … .
struct LineWindow: Equatable {
  let text: String
  /// From the beginning of the field.
  let caretColumn: Int

  init(_ text: String, caret: Int, width: Int) {
    let before = String(text.prefix(caret))
    let columns = TextWidth.columns(of: before)
    if TextWidth.columns(of: text) < width || columns < width - 1 {
      self.text = TextWidth.truncated(text, to: width)
      caretColumn = columns
      return
    }
    // One column for … on the left, one for … or the caret on the right.
    var hidden = 0
    var left = columns
    for character in before where left > width - 2 {
      left -= TextWidth.columns(of: String(character))
      hidden += 1
    }
    self.text = TextWidth.truncated("…" + String(text.dropFirst(hidden)), to: width)
    caretColumn = 1 + left
  }
}
