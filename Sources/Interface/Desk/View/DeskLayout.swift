package import Canvas

/// All four panes are in sight from 80×24 on; the focused one takes the height that is left; below
/// that size the detail goes first, then the rows of the others.
package struct DeskLayout: Equatable, Sendable {
  package let title: Area
  package let hints: Area
  package let list: Area
  /// Empty when the window is too narrow for both.
  package let detail: Area
  /// Without borders, the focused pane's status line included.
  package let panes: [Area]
  package let focus: Pane

  package init(_ size: Size, focus: Pane) {
    let screen = Area(column: 0, row: 0, columns: size.columns, rows: size.rows)
    let (title, rest) = screen.splitTop(1)
    let (body, hints) = rest.splitBottom(1)
    self.title = title
    self.hints = hints
    self.focus = focus
    let width = size.columns >= 80 ? size.columns * 9 / 16 + 2 : size.columns
    (list, detail) = body.splitLeft(width)
    panes = Self.panes(in: list, focus: focus)
  }

  package func rows(of pane: Pane) -> Int {
    max(0, panes[pane.rawValue].rows - (pane == focus ? 1 : 0))
  }

  package func target(at position: Position) -> (pane: Pane, row: Int)? {
    for pane in Pane.allCases {
      let area = panes[pane.rawValue]
      let titled = Area(
        column: list.left, row: area.top - 1, columns: list.columns, rows: area.rows + 1)
      if titled.contains(position) { return (pane, position.row - area.top) }
    }
    return nil
  }

  private static func panes(in list: Area, focus: Pane) -> [Area] {
    let content = max(0, list.rows - 1 - Pane.allCases.count)
    let others = max(0, min(8, (content - 5) / 6))
    var top = list.top
    return Pane.allCases.map { pane in
      let rows = pane == focus ? content - 3 * others : others
      let area = Area(
        column: list.left + 1, row: top + 1, columns: max(0, list.columns - 2), rows: rows)
      top += rows + 1
      return area
    }
  }
}
