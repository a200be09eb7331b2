import Canvas
import Domain

struct SummaryView {
  let id: EntityID
  let state: DeskState
  let registry: Registry
  let theme: Theme

  func draw(into frame: inout Frame, area: Area) {
    frame.box(area, style: theme[.border])
    guard area.columns > 6, area.rows > 2 else { return }
    let inside = Self.inside(area)
    let rows = state.summaryRows(of: id, inside.size, registry)
    rows.draw(into: &frame, area: inside, theme: theme)
    drawTitle(into: &frame, area.row(0))
    // What does not fit is not lost: Enter opens the whole dossier.
    guard rows.count > inside.rows else { return }
    frame.write(
      " \(state.wording.enterShowsMore) ▾ ", atEndOf: area.row(area.rows - 1), margin: 2,
      style: theme[.faint])
  }

  /// A column away from the sides of the box.
  static func inside(_ area: Area) -> Area {
    Area(column: area.left + 2, row: area.top + 1, columns: area.columns - 4, rows: area.rows - 2)
  }

  private func drawTitle(into frame: inout Frame, _ row: Area) {
    // What is shown is not what F4 would edit, where another row is ticked.
    let isMeant = state.listed.ticked.isEmpty || state.subject(registry) == id
    let hint = isMeant ? state.hint(for: .edit, registry).map { " \($0) " } ?? "" : ""
    let width = row.columns >= 48 ? TextWidth.columns(of: hint) : 0
    let name = TextWidth.truncated(registry.label(id), to: row.columns - width - 6)
    frame.write(" \(name) ", at: row.at(1), style: theme[.paneTitle])
    if width > 0 { frame.write(hint, atEndOf: row, margin: 2, style: theme[.faint]) }
  }
}
