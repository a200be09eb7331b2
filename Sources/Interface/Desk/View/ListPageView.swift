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
    frame.write(
      layout.intro, in: layout.head.inset(columns: 1, rows: 0).splitTop(1).rest,
      style: theme[.faint])
    ListView(
      list: list, state: state, registry: registry, theme: theme, emptyWords: layout.words.empty
    ).draw(into: &frame, layout.rows, status: layout.status, isFocused: true)
    drawDetails(into: &frame, layout.details)
  }

  private func drawDetails(into frame: inout Frame, _ area: Area) {
    let told = list.line.map { _ in [DossierLine.paragraph(state.lineRead(registry))] }
    let known = list.detailed.map {
      list.name.description.details(of: $0, state.reading(registry))
    }
    guard area.rows > 1, let lines = told ?? known else { return }
    guard !lines.isEmpty else { return }
    let section = DossierSection("", lines: lines)
    let rows = PageLayout(columns: area.columns, wording: wording).rows([section])
    let (rule, rest) = area.splitTop(1)
    frame.line(rule.inset(columns: PageLayout.margin, rows: 0), style: theme[.border])
    if rows.count >= area.rows {
      frame.write(" ▾ ", atEndOf: rule, margin: PageLayout.margin + 1, style: theme[.faint])
    }
    rows.draw(into: &frame, area: rest, theme: theme)
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
    frame.write([path] + layout.intro + [rule], in: layout.head, style: theme[.text])
    writer.rows(list.rows.dropFirst(list.top).prefix(layout.rows.rows))
      .draw(into: &frame, area: layout.rows, theme: theme)
    if list.rows.isEmpty {
      let lines = TextWidth.wrapped(layout.words.empty, to: max(1, layout.rows.columns))
      frame.write(lines, in: layout.rows, style: theme[.text])
    }
    let told = list.line.map { _ in [state.lineRead(registry)] }
    let lines = (told ?? writer.details).flatMap {
      TextWidth.wrapped($0, to: layout.details.columns - 2)
    }
    frame.write(lines, in: layout.details.splitLeft(2).rest, style: theme[.text])
    if let line = list.line {
      let label = wording.lineLabel(line.number) + " "
      let row = layout.head.row(layout.head.rows - 1)
      frame.fill(row, style: theme[.text])
      frame.write(label + line.text.text, at: row.at(0), style: theme[.text])
      let column = TextWidth.columns(of: label + line.text.beforeCaret)
      return frame.showCursor(at: row.at(min(row.columns - 1, column)))
    }
    guard list.isFiltering else { return }
    writer.placeCursor(in: &frame, layout.head.row(layout.head.rows - 1), after: "")
  }
}
