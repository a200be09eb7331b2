/// The glyphs of a text as a terminal shows them; all that measures or draws walks through here, so
/// that a width and a drawing agree, and no control character of anybody's text reaches the
/// terminal.
package struct Glyphs: Sequence, IteratorProtocol {
  /// `columns` is 1 or 2.
  package struct Element: Hashable, Sendable {
    package let text: String
    package let columns: Int
  }

  /// A cell of ncurses holds a base and four marks (`CCHARW_MAX` less the base).
  private static let mostMarks = 4

  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  package init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    pending = scalars.next()
  }

  package mutating func next() -> Element? {
    while let scalar = pending {
      pending = scalars.next()
      guard let base = Hygiene.visible(scalar) else { continue }
      let columns = TextWidth.columns(of: base)
      guard columns > 0 else { continue }
      return Element(text: glyph(on: base), columns: columns)
    }
    return nil
  }

  /// The letters of most of a screen, since each costs a hundred instructions to be made.
  private static let ascii = (0..<0x80 as Range<UInt8>).map { String(Unicode.Scalar($0)) }

  private mutating func glyph(on base: Unicode.Scalar) -> String {
    var text = base.isASCII ? Self.ascii[Int(base.value)] : String(base)
    var marks = 0
    while let scalar = pending, scalar.value >= 0x300 {
      guard let mark = Hygiene.visible(scalar) else {
        pending = scalars.next()
        continue
      }
      guard TextWidth.columns(of: mark) == 0 else { break }
      if marks < Self.mostMarks { text.unicodeScalars.append(mark) }
      marks += 1
      pending = scalars.next()
    }
    return text
  }
}
