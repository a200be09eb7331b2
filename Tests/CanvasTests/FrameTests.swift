import Canvas
import Testing

@Suite struct FrameTests {
  private func frame(_ columns: Int = 10, _ rows: Int = 1) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  private func at(_ column: Int, _ row: Int = 0) -> Position { Position(column: column, row: row) }

  @Test func `a text is written where it is asked and tells its columns`() {
    var frame = frame(10, 2)
    #expect(frame.write("日本 a", at: at(2, 1)) == 6)
    #expect(frame.lines() == ["", "  日本 a"])
    #expect(frame[at(3, 1)].isRightHalf && frame[at(3, 1)].glyph.isEmpty)
  }

  @Test func `a field is filled in its style to its width`() {
    let style = Style(attributes: .reverse)
    var frame = frame()
    #expect(frame.write("abc", at: at(1), width: 5, style: style, align: .trailing) == 3)
    #expect(frame.lines() == ["   abc"])
    #expect((0..<10).map { frame[at($0)].style == style } == (0..<10).map { (1...5).contains($0) })
  }

  @Test(arguments: [(-2, 0), (8, 0), (0, -1), (0, 1), (20, 9)])
  func `what lies outside is clipped`(column: Int, row: Int) {
    var frame = frame()
    frame.write("abcdef", at: at(column, row))
    let expected = [-2: "cdef", 8: "        ab"][column] ?? ""
    #expect(frame.lines() == [expected])
  }

  @Test func `half a wide glyph is never left behind`() {
    for column in 0...3 {
      var frame = frame(4)
      frame.write("日本", at: at(0))
      frame.write("x", at: at(column))
      let expected = ["x 本", " x本", "日x", "日 x"][column]
      #expect(frame.lines() == [expected])
    }
  }

  @Test func `wide over wide mends both sides`() {
    var frame = frame(6)
    frame.write("日本語", at: at(0))
    frame.write("漢", at: at(1))
    #expect(frame.lines() == [" 漢 語"])
    #expect(!frame[at(3)].isRightHalf)
  }

  @Test func `a wide glyph that crosses the edge is a blank`() {
    var frame = frame(3)
    frame.write("日本", at: at(0))
    #expect(frame.lines() == ["日"])
    #expect(!frame[at(2)].isRightHalf)
  }

  @Test func `a box has rounded corners and its dividers join it`() {
    var frame = frame(6, 4)
    frame.box(frame.area)
    frame.divider(frame.area.row(2))
    #expect(frame.lines() == ["╭────╮", "│    │", "├────┤", "╰────╯"])
  }

  @Test(arguments: [
    Size(columns: 1, rows: 5), Size(columns: 5, rows: 1), Size(columns: 0, rows: 0),
  ])
  func `a box too small to have an inside is not drawn`(size: Size) {
    var frame = frame(6, 6)
    frame.box(Area(origin: at(0), size: size))
    #expect(frame.lines() == Array(repeating: "", count: 6))
  }

  @Test(arguments: [
    (" ", Style.plain, Style(foreground: .indexed(1), attributes: .bold), true),
    (" ", .plain, Style(background: .indexed(1)), false),
    (" ", .plain, Style(attributes: .underline), false),
    (" ", Style(attributes: .reverse), .plain, false),
    (" ", Style(attributes: .underline), Style(attributes: .underline), true),
    ("a", .plain, Style(attributes: .bold), false), ("a", .plain, .plain, true),
  ])
  func `a blank shows its background and what is drawn through it`(
    glyph: String, style: Style, other: Style, isSame: Bool
  ) {
    var frame = frame(1)
    frame.write(glyph, at: at(0), style: style)
    #expect(frame[at(0)].looksTheSame(in: other) == isSame)
  }

  @Test func `attributes are added over a part without touching its glyphs`() {
    var frame = frame(3)
    frame.write("abc", at: at(0), style: Style(foreground: .indexed(3)))
    frame.restyle(Area(column: 1, row: -5, columns: 9, rows: 9)) { $0.adding(.reverse) }
    #expect(frame.lines() == ["abc"])
    #expect(frame[at(0)].style == Style(foreground: .indexed(3)))
    #expect(frame[at(2)].style == Style(foreground: .indexed(3), attributes: .reverse))
  }

  @Test func `filling covers what was there, and only inside the screen`() {
    var frame = frame(4)
    frame.write("日本", at: at(0))
    frame.fill(Area(column: 1, row: 0, columns: 2, rows: 3), with: "░")
    #expect(frame.lines() == [" ░░"])
  }

  @Test func `an empty screen has no cell and takes any drawing`() {
    var frame = frame(0, 0)
    frame.write("a", at: at(0), width: 4)
    frame.box(Area(column: 0, row: 0, columns: 5, rows: 5))
    frame.fill(Area(column: -9, row: -9, columns: 3, rows: 3))
    #expect(frame.cells.isEmpty && frame.lines().isEmpty)
  }
}
