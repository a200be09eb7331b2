import Canvas
import Testing

@testable import Interface

/// Typed text as it is drawn: what of a long line is in sight, where a long text is broken.
@Suite struct FormTextTests {
  @Test(arguments: [
    ("abc", 3, "abc", 3), ("", 0, "", 0), ("abcdefghi", 0, "abcdefg…", 0),
    ("abcdefgh", 6, "abcdefgh", 6), ("abcdefgh", 8, "…cdefgh", 7),
    ("abcdefghij", 8, "…cdefgh…", 7), ("abcdefghij", 10, "…efghij", 7),
    ("日本語日本語", 6, "…日本語", 7), ("日本語日本語", 3, "日本語…", 6),
    (
      "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 8,
      "…e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 7
    ),
  ])
  func `a long line shows the part with the caret`(
    text: String, caret: Int, shown: String, column: Int
  ) {
    let window = LineWindow(text, caret: caret, width: 8)
    #expect(window.text.unicodeScalars.elementsEqual(shown.unicodeScalars))
    #expect(window.caretColumn == column)
  }

  @Test func `the caret is always inside the field`() {
    for text in ["a日b本c語d日e本f語", "abcdefghijklmnop", "e\u{301}日e\u{301}日e\u{301}日"] {
      for width in 3...12 {
        for caret in 0...text.count {
          let window = LineWindow(text, caret: caret, width: width)
          #expect((0..<width).contains(window.caretColumn))
          #expect(TextWidth.columns(of: window.text) <= width)
        }
      }
    }
  }

  @Test(arguments: [
    ("", [""]), ("un deux", ["un deux"]), ("un deux trois", ["un deux ", "trois"]),
    ("un\ndeux", ["un", "deux"]), ("un\n", ["un", ""]), ("\n\n", ["", "", ""]),
    ("anticonstitutionnel", ["anticons", "titution", "nel"]),
    ("un anticonstitutionnel", ["un ", "anticons", "titution", "nel"]),
    ("un deux  ", ["un deux  "]), ("huit let le", ["huit let ", "le"]),
    ("日本語日本語", ["日本語日", "本語"]),
  ])
  func `a long text is broken between words`(text: String, lines: [String]) {
    #expect(TextLayout(text, width: 8).lines.map(\.text) == lines)
  }

  @Test func `every place of a text is drawn, and found again`() {
    let text = "Préparer et animer\ndeux ateliers d'écriture\n\npar semaine  "
    for width in 4...30 {
      let layout = TextLayout(text, width: width)
      for caret in 0...text.count {
        let place = layout.place(of: caret)
        #expect(layout.caret(line: place.line, column: place.column) == caret)
      }
      #expect(layout.lines.last?.end == text.count)
    }
  }

  @Test func `typing in the middle keeps the insertion point where it was`() {
    var input = TextInput("abe")
    input.move(by: -1)
    input.insert("cd")
    #expect(input.text == "abcde" && input.caret == 4)
    input.moveToEnd()
    input.insert("\u{301}")
    #expect(input.text == "abcde\u{301}" && input.caret == 5)
    input.move(by: -3)
    input.insert("\u{327}")
    #expect(input.beforeCaret == "ab\u{327}" && input.caret == 2)
  }
}
