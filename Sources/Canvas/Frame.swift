/// One whole screen: what `view` returns and a terminal shows.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Screen readers and braille displays follow it even when hidden.
  package var cursor: Position?
  package var cursorVisible = false
  package var title = ""

  package init(size: Size, style: Style = .plain) {
    self.size = size
    var blank = Cell.blank
    blank.style = style
    cells = Array(repeating: blank, count: size.columns * size.rows)
  }

  package var area: Area { Area(origin: Position(column: 0, row: 0), size: size) }

  /// Outside the screen, a blank one.
  package subscript(_ position: Position) -> Cell {
    size.contains(position) ? cells[index(of: position)] : .blank
  }

  /// One string a row, without trailing spaces.
  package func lines() -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      var end = line.endIndex
      for cell in cells[row * size.columns..<(row + 1) * size.columns] {
        line += cell.glyph
        if cell.glyph != " " { end = line.endIndex }
      }
      return String(line[..<end])
    }
  }

  /// Blanks the other half of any wide glyph that it cuts; one that would cross the right edge
  /// becomes a blank.
  mutating func put(_ glyph: Glyphs.Element, at position: Position, style: Style) {
    guard size.contains(position) else { return }
    let index = index(of: position)
    let fits = position.column + glyph.columns <= size.columns
    mend(at: index, row: position.row)
    cells[index] = Cell(glyph: fits ? glyph.text : " ", style: style, isRightHalf: false)
    guard glyph.columns == 2, fits else { return }
    mend(at: index + 1, row: position.row)
    cells[index + 1] = Cell(glyph: "", style: style, isRightHalf: true)
  }

  package mutating func restyle(_ area: Area, _ change: (Style) -> Style) {
    for row in max(0, area.top)..<max(0, area.top, min(size.rows, area.bottom)) {
      for column in max(0, area.left)..<max(0, area.left, min(size.columns, area.right)) {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// What would be left of a wide glyph once a cell is written over.
  private mutating func mend(at index: Int, row: Int) {
    if cells[index].isRightHalf, index > row * size.columns {
      cells[index - 1].glyph = " "
    }
    if index + 1 < (row + 1) * size.columns, cells[index + 1].isRightHalf {
      cells[index + 1].glyph = " "
      cells[index + 1].isRightHalf = false
    }
  }

  private func index(of position: Position) -> Int { position.row * size.columns + position.column }
}
