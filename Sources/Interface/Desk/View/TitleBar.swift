import Canvas
import Domain

struct TitleBar {
  let state: DeskState
  let registry: Registry
  let theme: Theme

  func draw(into frame: inout Frame, _ row: Area) {
    frame.fill(row, style: theme[.titleBar])
    let right = rightPart()
    let width = TextWidth.columns(of: right)
    frame.write(
      TextWidth.truncated("Vivier 329 · \(registry.name)", to: max(0, row.columns - width - 4)),
      at: Position(column: row.left + 1, row: row.top), style: theme[.titleBar])
    frame.write(
      right, at: Position(column: row.right - 1 - width, row: row.top), style: theme[.titleBar])
  }

  /// No time on a slow line: a clock sends bytes while nobody does anything.
  private func rightPart() -> String {
    let wording = state.wording
    var parts: [String] = []
    if let share = state.readShare { parts.append(wording.reading(share)) }
    if state.isReadOnly { parts.append(wording.readOnly) }
    if state.dueCount > 0 { parts.append(wording.dueCount(state.dueCount)) }
    parts += [state.memberName, wording.offline]
    if !state.preferences.isSlow { parts.append(wording.time(state.moment.minutes)) }
    return parts.joined(separator: " · ")
  }
}
