import Canvas
import Domain

/// Draws the list of people to be ticked for a shortlist.
struct CompositionView {
  let page: CompositionPage
  let state: State
  let registry: Registry
  let theme: Theme

  /// Rows above the list.
  static let headRows = 3
  /// Rows of the page besides those of the list: above it, and the last one.
  static let otherRows = headRows + 1

  private var wording: Wording { state.wording }

  func draw(into frame: inout Frame, _ area: Area, besides: [String]) {
    let (head, list) = area.splitTop(Self.headRows)
    guard !state.preferences.isLinear else { return drawLinear(into: &frame, head, list) }
    PageHead(path: path, asides: besides).draw(into: &frame, head.row(0), theme)
    frame.write(
      TextWidth.truncated(intro, to: head.columns - 2),
      at: Position(column: head.left + 1, row: head.top + 1), style: theme[.faint])
    var view = PaneView(pane: page.list, state: state, registry: registry, theme: theme)
    view.emptyWords = wording.emptyComposition(isFiltered: !page.list.filter.isEmpty)
    view.draw(into: &frame, list, isFocused: true)
  }

  private var path: [String] {
    [
      wording.origin(.need), registry.fullLabel(page.need.entity), wording.compositionTitle,
    ]
  }

  private var intro: String { wording.compositionIntro(page.list.total) }

  /// Three lines of heading, then one person a line.
  private func drawLinear(into frame: inout Frame, _ head: Area, _ list: Area) {
    let pane = page.list
    let rows = list.rows - 1
    let place = ListPlace(top: pane.top, visible: rows, count: pane.rows.count)
    let ticks = wording.ticked(pane.ticked.count)
    let position = place.text(wording)
    let facts = [ticks, wording.sortedBy(pane.sort), position].filter { !$0.isEmpty }
    let texts = [wording.list(path), intro, filter + wording.list(facts)]
    for (row, text) in texts.enumerated() { write(text, into: &frame, head.row(row)) }
    for (row, id) in pane.rows.dropFirst(pane.top).prefix(rows).enumerated() {
      let isSelected = id == pane.selected
      write((isSelected ? "> " : "  ") + self.text(of: id), into: &frame, list.row(row))
      if isSelected { frame.cursor = list.row(row).origin }
    }
    if pane.rows.isEmpty {
      write(wording.emptyComposition(isFiltered: !pane.filter.isEmpty), into: &frame, list.row(0))
    }
    guard pane.isFiltering else { return }
    let before = wording.filterLabel + pane.filter.beforeCaret
    frame.cursor = Position(
      column: min(head.columns - 1, TextWidth.columns(of: before)), row: head.top + 2)
    frame.cursorVisible = true
  }

  /// What filters the list, before what else is to be said of it.
  private var filter: String {
    let pane = page.list
    guard pane.isFiltering || !pane.filter.isEmpty else { return "" }
    return wording.filterLabel + pane.filter.text + ". "
  }

  /// The name, then whether it is ticked, which must not be cut off; everybody here is active.
  private func text(of id: EntityID) -> String {
    let texts = LinearRow(registry: registry, wording: wording).texts(of: id).dropLast()
    let ticked = page.list.ticked.contains(id) ? [wording.tickedWord] : []
    return wording.list((texts.prefix(1) + ticked + texts.dropFirst()).filter { !$0.isEmpty })
  }

  private func write(_ text: String, into frame: inout Frame, _ row: Area) {
    frame.write(TextWidth.truncated(text, to: row.columns), at: row.origin, style: theme[.text])
  }
}
