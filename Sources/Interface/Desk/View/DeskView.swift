import Canvas
import Domain

struct DeskView {
  let state: DeskState
  let registry: Registry
  let theme: Theme

  private var desk: Desk { state.desk }

  func draw(into frame: inout Frame) {
    let layout = DeskLayout(state.size, focus: desk.focus)
    TitleBar(state: state, registry: registry, theme: theme).draw(into: &frame, layout.title)
    frame.box(layout.list, style: theme[.border])
    for pane in Pane.allCases {
      let area = layout.panes[pane.rawValue]
      let titleRow = Area(
        column: layout.list.left, row: area.top - 1, columns: layout.list.columns, rows: 1)
      let head = desk[pane].head(state.reading(registry), isWide: titleRow.columns >= 60)
      drawTitle(of: pane, head, into: &frame, titleRow)
      drawRows(of: pane, head, into: &frame, area)
    }
    if !layout.detail.isEmpty, let selected = desk.detail {
      SummaryView(id: selected, state: state, registry: registry, theme: theme)
        .draw(into: &frame, area: layout.detail)
    } else if !layout.detail.isEmpty {
      frame.box(layout.detail, style: theme[.border])
    }
  }

  private func drawTitle(
    of pane: Pane, _ head: ListHead, into frame: inout Frame, _ row: Area
  ) {
    if pane.rawValue > 0 { frame.divider(row, style: theme[.border]) }
    let isFocused = pane == desk.focus
    let count = " \(head.count) "
    let room = row.columns - 6 - TextWidth.columns(of: count)
    let title = TextWidth.truncated("\(pane.rawValue + 1) \(head.title)", to: room)
    frame.write(
      " \(title) ", at: row.at(1), style: theme[isFocused ? .paneTitleFocused : .paneTitle])
    frame.write(count, atEndOf: row, style: theme[.count])
  }

  private func drawRows(of pane: Pane, _ head: ListHead, into frame: inout Frame, _ area: Area) {
    let isFocused = pane == desk.focus
    let (rows, status) = isFocused ? area.splitBottom(1) : (area, nil as Area?)
    ListView(
      list: desk[pane], state: state, registry: registry, theme: theme, emptyWords: head.empty
    ).draw(into: &frame, rows, status: status, isFocused: isFocused)
  }
}
