import Canvas
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Élodie", 6), ("e\u{301}", 1), ("Nguyễn", 6), ("日本", 4), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("a\u{200D}b", 2), ("☂\u{FE0F}", 1),
    ("\u{1B}[2J", 4), ("\t", 1), ("\u{301}", 0), ("\u{7F}\u{9B}", 2), ("·…▸●█░", 6),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("Animateur", 9, "Animateur"), ("Animateur", 8, "Animate…"), ("Animateur", 1, "…"),
    ("Animateur", 0, ""), ("Animateur", -3, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a\nb", 3, "a␊b"),
  ])
  func `a long text is cut between glyphs`(text: String, limit: Int, cut: String) {
    #expect(TextWidth.truncated(text, to: limit) == cut)
  }

  @Test(arguments: [
    ("Liège", 7, Alignment.leading, "Liège  "), ("47", 4, .trailing, "  47"),
    ("日本", 3, .leading, "日…"), ("日本", 3, .trailing, "日…"), ("日本語", 4, .trailing, " 日…"),
  ])
  func `a field has exactly its width`(text: String, width: Int, align: Alignment, field: String) {
    let padded = TextWidth.padded(text, to: width, align: align)
    #expect(padded == field)
    #expect(TextWidth.columns(of: padded) == width)
  }

  @Test(arguments: [
    ("", 10, [""]), ("un deux trois", 8, ["un deux", "trois"]), ("un  deux ", 20, ["un deux"]),
    ("un\ndeux\r\n\ntrois", 9, ["un", "deux", "", "trois"]),
    ("anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
    ("à la bibliothèque", 6, ["à la", "biblio", "thèque"]), ("日本語", 3, ["日", "本", "語"]),
    ("un", 0, []), ("deux mots : et un", 9, ["deux", "mots : et", "un"]),
    ("ou 30 h.", 6, ["ou", "30 h."]), ("tél. 04 96 12", 9, ["tél.", "04 96 12"]),
    ("il dit « oui » ?", 8, ["il dit", "« oui »", "?"]),
    ("longueur : un", 8, ["longueur", ": un"]),
  ])
  func `a text is broken between words`(text: String, width: Int, lines: [String]) {
    #expect(TextWidth.wrapped(text, to: width) == lines)
  }

  @Test(arguments: [
    ("\u{0}\u{1B}\u{7F}", "␀␛␡"), ("\u{80}\u{9F}", "��"), ("a\u{202E}b\u{2066}", "a�b�"),
    ("x\u{FE0F}\u{200D}\u{200B}\u{FEFF}\u{AD}y", "xy"), ("a\u{2028}b", "a␤b"),
    ("a\u{E0041}", "a"), ("\u{600}1", "\u{600}1"),
    ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}"),
    ("Élodie", "Élodie"),
  ])
  func `what could act on a terminal is shown instead`(text: String, shown: String) {
    #expect(Hygiene.visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [0...0x1FFFF, 0xE0000...0xE0FFF] as [ClosedRange<UInt32>])
  func `no scalar leaves a control in a cell`(range: ClosedRange<UInt32>) {
    for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
      var frame = Frame(size: Size(columns: 4, rows: 1))
      frame.write("x" + String(scalar), at: Position(column: 0, row: 0))
      for cell in frame.cells {
        let isHarmful = cell.glyph.unicodeScalars.contains {
          $0.properties.generalCategory == .control || $0.properties.isBidiControl
        }
        if isHarmful { Issue.record("U+\(String(scalar.value, radix: 16)) reaches the terminal") }
      }
    }
  }

  @Test(arguments: [
    ("Dit : « a b c » puis x ; y", "Dit\u{A0}: «\u{A0}a\u{A0}b\u{A0}c\u{A0}» puis x\u{A0}; y"),
    ("“a b” c\n  vivier x", "“a\u{A0}b” c\n  vivier x"), ("vraiment ? oui", "vraiment\u{A0}? oui"),
  ])
  func `whoever wraps at spaces finds none where French has none`(text: String, tied: String) {
    #expect(TextWidth.tied(text) == tied)
    #expect(TextWidth.untied(tied) == text)
  }
}
