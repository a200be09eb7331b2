import Canvas
import Domain

struct ListPageView {
  let list: ListState
  let state: DeskState
  let registry: Registry
  let theme: Theme

  private var wording: Wording { state.wording }

  func draw(into frame: inout Frame, besides: [String]) {
    let layout = ListLayout(list, in: state, registry)
    guard !state.preferences.isLinear else { return drawLinear(into: &frame, layout) }
    var path = layout.words.path
    if !layout.words.count.isEmpty { path[path.count - 1] += " " + layout.words.count }
    PageHead(path: path, asides: besides).draw(into: &frame, layout.head.row(0), theme)
    for (row, text) in layout.intro.enumerated() {
      let place = layout.head.row(row + 1)
      frame.write(
        TextWidth.truncated(text, to: place.columns - 2),
        at: Position(column: place.left + 1, row: place.top), style: theme[.faint])
    }
    var view = ListView(list: list, state: state, registry: registry, theme: theme)
    view.emptyWords = layout.words.empty
    view.draw(into: &frame, layout.rows, status: layout.status, isFocused: true)
    drawDetails(into: &frame, layout.details)
  }

  /// Of the row where a walk came to rest.
  private func drawDetails(into frame: inout Frame, _ area: Area) {
    guard area.rows > 1, let row = list.detailed else { return }
    let lines = list.name.description.details(of: row, state.reading(registry))
    guard !lines.isEmpty else { return }
    let section = DossierSection("", lines: lines)
    let rows = PageLayout(columns: area.columns, wording: wording).rows([section])
    let rule = String(repeating: "─", count: max(0, area.columns - 2 * PageLayout.margin))
    frame.write(
      rule, at: Position(column: area.left + PageLayout.margin, row: area.top),
      style: theme[.border])
    if rows.count >= area.rows {
      frame.write(
        " ▾ ", at: Position(column: area.right - PageLayout.margin - 4, row: area.top),
        style: theme[.faint])
    }
    for (offset, row) in rows.prefix(area.rows - 1).enumerated() {
      row.draw(into: &frame, area: area.row(offset + 1), theme: theme)
    }
  }

  private func drawLinear(into frame: inout Frame, _ layout: ListLayout) {
    let writer = LinearList(list: list, reading: state.reading(registry))
    let path = wording.list((layout.words.path + [layout.words.count]).filter { !$0.isEmpty })
    let place = ListPlace(top: list.top, visible: layout.rows.rows, count: list.rows.count)
    let facts = [
      wording.ticked(list.ticked.count), wording.sortedBy(list.sort), place.text(wording),
    ]
    let known = list.ticked.isEmpty ? facts.dropFirst() : facts[...]
    let rule = writer.filter + wording.list(known.filter { !$0.isEmpty })
    for (row, text) in ([path] + layout.intro + [rule]).enumerated() {
      write(text, into: &frame, layout.head.row(row))
    }
    let rows = writer.rows(list.rows.dropFirst(list.top).prefix(layout.rows.rows))
    for (row, line) in rows.enumerated() {
      write((line.isSelected ? "> " : "  ") + line.text, into: &frame, layout.rows.row(row))
      if line.isSelected { frame.cursor = layout.rows.row(row).origin }
    }
    if list.rows.isEmpty {
      let lines = TextWidth.wrapped(layout.words.empty, to: max(1, layout.rows.columns))
      for (row, text) in lines.prefix(layout.rows.rows).enumerated() {
        write(text, into: &frame, layout.rows.row(row))
      }
    }
    let lines = writer.details.flatMap { TextWidth.wrapped($0, to: layout.details.columns - 2) }
    for (row, text) in lines.prefix(layout.details.rows).enumerated() {
      write("  " + text, into: &frame, layout.details.row(row))
    }
    guard list.isFiltering else { return }
    writer.placeCursor(in: &frame, layout.head.row(layout.head.rows - 1), after: "")
  }

  private func write(_ text: String, into frame: inout Frame, _ row: Area) {
    frame.write(TextWidth.truncated(text, to: row.columns), at: row.origin, style: theme[.text])
  }
}
