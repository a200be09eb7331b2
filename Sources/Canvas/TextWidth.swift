/// How many columns text takes: the width of each scalar, as POSIX `wcwidth` counts and terminals
/// advance, and not Swift's user-perceived characters.
package enum TextWidth {
  /// 0, 1 or 2, of a harmless one.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    // Most of a screen: asking Unicode about each costs more than drawing it.
    if scalar.value < 0x300 || (0x2500...0x25FC).contains(scalar.value) { return 1 }
    if isZeroWidth(scalar) { return 0 }
    return WideScalars.contains(scalar) ? 2 : 1
  }

  package static func columns(of text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    var columns = 0
    for glyph in Glyphs(text) { columns += glyph.columns }
    return columns
  }

  /// With … as its last glyph when something was cut.
  package static func truncated(_ text: String, to limit: Int) -> String {
    guard limit > 0 else { return "" }
    if columns(of: text) <= limit { return isPlain(text) ? text : Hygiene.visible(text) }
    var result = ""
    var columns = 0
    for glyph in Glyphs(text) {
      guard columns + glyph.columns <= limit - 1 else { break }
      result += glyph.text
      columns += glyph.columns
    }
    return result + "…"
  }

  package static func padded(_ text: String, to width: Int, align: Alignment = .leading) -> String {
    let text = truncated(text, to: width)
    let spaces = String(repeating: " ", count: max(0, width - columns(of: text)))
    return align == .leading ? text + spaces : spaces + text
  }

  /// Printable ASCII, one column each.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// Marks, format characters and the vowels and finals of conjoining Hangul.
  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    case .format: return !Hygiene.isDrawnFormat(scalar)
    default: return false
    }
  }
}

/// The side of a field that its text keeps to.
package enum Alignment: Hashable, Sendable {
  case leading
  case trailing
}
