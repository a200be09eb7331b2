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
    for (offset, row) in rows.prefix(inside.rows).enumerated() {
      row.draw(into: &frame, area: inside.row(offset), theme: theme)
    }
    drawTitle(into: &frame, area.row(0))
    if rows.count > inside.rows { drawMore(into: &frame, area.row(area.rows - 1)) }
  }

  /// A column away from the sides of the box.
  static func inside(_ area: Area) -> Area {
    Area(column: area.left + 2, row: area.top + 1, columns: area.columns - 4, rows: area.rows - 2)
  }

  private func drawTitle(into frame: inout Frame, _ row: Area) {
    let hint = state.hint(for: .edit, registry).map { " \($0) " } ?? ""
    let width = row.columns >= 48 ? TextWidth.columns(of: hint) : 0
    let name = TextWidth.truncated(registry.label(id), to: row.columns - width - 6)
    frame.write(
      " \(name) ", at: Position(column: row.left + 1, row: row.top), style: theme[.paneTitle])
    guard width > 0 else { return }
    frame.write(
      hint, at: Position(column: row.right - 2 - width, row: row.top), style: theme[.faint])
  }

  /// What does not fit is not lost: Enter opens the whole dossier.
  private func drawMore(into frame: inout Frame, _ row: Area) {
    let text = " \(state.wording.enterShowsMore) ▾ "
    frame.write(
      text, at: Position(column: row.right - 2 - TextWidth.columns(of: text), row: row.top),
      style: theme[.faint])
  }
}
