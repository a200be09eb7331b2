/// Makes text from outside harmless on a terminal.
package enum Hygiene {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Controls as symbols, invisible format characters left out.
  package static func visible(_ text: String) -> String {
    var result = ""
    for glyph in Glyphs(text) { result += glyph.text }
    return result
  }

  /// C0 and DEL become the pictures of U+2400, C1 and the controls of writing direction U+FFFD: the
  /// first would drive the terminal, the second reorder what the user reads; joiners, variation
  /// selectors and tags are left out: terminals disagree about their width.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2500...0x25FF: scalar
    case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: replacement
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: replacement
    case 0x2028, 0x2029: "\u{2424}"
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180F: nil
    default: isInvisible(scalar) ? nil : scalar
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format && !isDrawnFormat(scalar)
  }

  /// Arabic and Indic signs that enclose a number.
  static func isDrawnFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
