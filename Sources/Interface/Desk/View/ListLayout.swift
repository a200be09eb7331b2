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
    self.intro = Array(intro.prefix(max(1, screen.rows / 4)))
    let isLinear = state.preferences.isLinear
    let below = list.count.total == 0 ? 0 : list.name.description.detailRows
    let rest: Area
    (head, rest) = screen.splitTop(self.intro.count + 2)
    let body: Area
    (body, details) = rest.splitBottom(below == 0 || rest.rows < 14 ? 0 : below + 1)
    (rows, status) = isLinear ? body.splitBottom(0) : body.splitBottom(1)
  }
}
