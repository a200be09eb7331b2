import Canvas
import Domain

struct ListLayout {
  let head: Area
  let rows: Area
  let status: Area
  /// Empty where nothing more is said, or the window is low.
  let details: Area
  let words: ListHead
  let intro: [String]

  init(_ list: ListState, in state: DeskState, _ registry: Registry) {
    let screen = Area(column: 0, row: 0, columns: state.size.columns, rows: state.size.rows - 1)
    words = list.head(state.reading(registry))
    let intro = words.intro.flatMap { TextWidth.wrapped($0, to: screen.columns - 2) }
    self.intro = Self.cut(intro, to: max(1, screen.rows / 4), columns: screen.columns - 2)
    let isLinear = state.preferences.isLinear
    let below = list.count.total == 0 ? 0 : list.name.description.detailRows
    let rest: Area
    (head, rest) = screen.splitTop(self.intro.count + 2)
    let body: Area
    (body, details) = rest.splitBottom(below == 0 || rest.rows < 14 ? 0 : below + 1)
    (rows, status) = isLinear ? body.splitBottom(0) : body.splitBottom(1)
  }

  /// Where something is left out, its place says so.
  private static func cut(_ lines: [String], to count: Int, columns: Int) -> [String] {
    guard lines.count > count else { return lines }
    var kept = Array(lines.prefix(count))
    kept[count - 1] = TextWidth.truncated(kept[count - 1] + " …", to: columns)
    return kept
  }
}
