import Canvas
import Testing

@Suite struct AreaTests {
  private let area = Area(column: 2, row: 3, columns: 10, rows: 5)

  @Test(arguments: [-1, 0, 4, 10, 11])
  func `the parts of a cut are the whole`(count: Int) {
    let taken = min(max(0, count), 10)
    let (left, rest) = area.splitLeft(count)
    #expect(left == Area(column: 2, row: 3, columns: taken, rows: 5))
    #expect(rest == Area(column: 2 + taken, row: 3, columns: 10 - taken, rows: 5))
    let (before, right) = area.splitRight(count)
    #expect(right == Area(column: 12 - taken, row: 3, columns: taken, rows: 5))
    #expect(before.columns + right.columns == 10)
  }

  @Test(arguments: [-1, 0, 2, 5, 6])
  func `rows are cut as columns are`(count: Int) {
    let taken = min(max(0, count), 5)
    let (top, rest) = area.splitTop(count)
    #expect(top.rows == taken && rest.top == 3 + taken && rest.rows == 5 - taken)
    let (before, bottom) = area.splitBottom(count)
    #expect(bottom.rows == taken && bottom.bottom == 8 && before.rows == 5 - taken)
  }

  @Test func `a margin wider than the area leaves nothing`() {
    #expect(area.inset() == Area(column: 3, row: 4, columns: 8, rows: 3))
    #expect(area.inset(columns: 6, rows: 0).isEmpty)
    #expect(area.inset(columns: 99, rows: 99).isEmpty)
  }

  @Test func `an area in the middle is cut to fit`() {
    #expect(
      area.centered(Size(columns: 4, rows: 1)) == Area(column: 5, row: 5, columns: 4, rows: 1))
    #expect(area.centered(Size(columns: 99, rows: 99)) == area)
  }

  @Test func `rows outside are empty`() {
    #expect(area.row(4) == Area(column: 2, row: 7, columns: 10, rows: 1))
    #expect(area.row(5).isEmpty && area.row(-1).isEmpty)
  }

  @Test func `the edges are inside, what follows them is not`() {
    #expect(area.contains(Position(column: 2, row: 3)))
    #expect(area.contains(Position(column: 11, row: 7)))
    #expect(!area.contains(Position(column: 12, row: 7)))
    #expect(!area.contains(Position(column: 11, row: 8)))
  }
}
