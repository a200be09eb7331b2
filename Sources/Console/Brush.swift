import CNcurses
import Canvas

/// Draws cells on the screen of ncurses, with the nearest style that the terminal has.
struct Brush {
  private struct Pair: Hashable {
    let foreground: Color
    let background: Color
  }

  private let colors: ColorDepth
  private var repertoire: Repertoire
  private var pairs: [Pair: Int32] = [:]
  private var scratch: [wchar_t] = []
  private var drawn: (frame: Frame, size: Size)?

  init(colors: ColorDepth, repertoire: Repertoire) {
    self.colors = colors
    self.repertoire = repertoire
  }

  /// Rows that are as they were are left alone: most of a step through a list is comparing them.
  mutating func draw(_ frame: Frame, within size: Size) {
    let before = drawn?.size == size && drawn?.frame.size == frame.size ? drawn?.frame : nil
    if before == nil { erase() }
    let columns = min(frame.size.columns, size.columns)
    for row in 0..<min(frame.size.rows, size.rows) {
      let start = row * frame.size.columns
      let cells = frame.cells[start..<start + columns]
      if let before, before.cells[start..<start + columns] == cells { continue }
      draw(cells, onRow: row)
    }
    drawn = (frame, size)
  }

  mutating func forget() { drawn = nil }

  /// A run that one style can draw at a time (`mvwaddnwstr`): a change of style costs up to 30
  /// bytes on the line, which a blank that nobody sees is not worth.
  private mutating func draw(_ cells: ArraySlice<Cell>, onRow row: Int) {
    var start = cells.startIndex
    while start < cells.endIndex {
      let style = Self.style(of: cells[start...])
      let end = cells[start...].firstIndex { !$0.looksTheSame(in: style) } ?? cells.endIndex
      use(style)
      scratch.removeAll(keepingCapacity: true)
      for cell in cells[start..<end] { append(cell) }
      move(Int32(row), Int32(start - cells.startIndex))
      unsafe waddnwstr(vivier_stdscr(), scratch, Int32(scratch.count))
      start = end
    }
  }

  /// That of the first glyph, where the blanks before it look the same in it.
  private static func style(of cells: ArraySlice<Cell>) -> Style {
    let first = cells[cells.startIndex].style
    guard let glyph = cells.first(where: { !$0.isBlank })?.style else { return first }
    let blanks = cells.prefix { $0.isBlank }
    return blanks.allSatisfy { $0.looksTheSame(in: glyph) } ? glyph : first
  }

  private mutating func append(_ cell: Cell) {
    guard !cell.isRightHalf, let base = cell.glyph.unicodeScalars.first else { return }
    let columns = TextWidth.columns(of: base)
    let shown = repertoire.shown(base, columns: columns)
    scratch.append(wchar_t(bitPattern: shown.scalar.value))
    for mark in cell.glyph.unicodeScalars.dropFirst() {
      let mark = repertoire.shown(mark, columns: 0)
      if mark.columns == 0 { scratch.append(wchar_t(bitPattern: mark.scalar.value)) }
    }
    for _ in shown.columns..<max(shown.columns, columns) { scratch.append(0x20) }
  }

  private mutating func use(_ style: Style) {
    let wanted = style.attributes
    let attributes = vivier_attributes(
      wanted.contains(.bold), wanted.contains(.dim), wanted.contains(.reverse),
      wanted.contains(.underline), wanted.contains(.italic))
    var pair = pair(for: style)
    unsafe wattr_set(vivier_stdscr(), attributes, Int16(truncatingIfNeeded: pair), &pair)
  }

  /// Made when first used; two colours that fall together for want of others become 0, the
  /// terminal's own, or the text would vanish.
  ///
  /// Its own in both has a number as well: to 0, ncurses goes by way of `sgr0`, at eleven bytes
  /// instead of five.
  private mutating func pair(for style: Style) -> Int32 {
    guard colors != .mono else { return 0 }
    let foreground = colors.nearest(to: style.foreground)
    let background = colors.nearest(to: style.background)
    if foreground == background, foreground != .standard { return 0 }
    let pair = Pair(foreground: foreground, background: background)
    if let number = pairs[pair] { return number }
    let number = Int32(pairs.count + 1)
    guard number < vivier_color_pairs(),
      init_extended_pair(number, colors.number(of: foreground), colors.number(of: background)) == OK
    else { return 0 }
    pairs[pair] = number
    return number
  }
}
