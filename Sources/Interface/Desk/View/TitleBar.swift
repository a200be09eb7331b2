import Canvas
import Domain

struct TitleBar {
  let state: DeskState
  let registry: Registry
  let theme: Theme

  func draw(into frame: inout Frame, _ row: Area) {
    frame.fill(row, style: theme[.titleBar])
    frame.write(
      "Vivier 329 · \(registry.name)", and: rightPart(), in: row, style: theme[.titleBar])
  }

  /// No time on a slow line: a clock sends bytes while nobody does anything.
  private func rightPart() -> String {
    let wording = state.wording
    var parts: [String] = []
    if let share = state.readShare { parts.append(wording.reading(share)) }
    if state.clockDoubt != nil { parts.append(wording.clockDoubted) }
    if state.isReadOnly { parts.append(wording.readOnly) }
    if state.dueCount > 0 { parts.append(wording.dueCount(state.dueCount)) }
    parts += [state.memberName, wording.offline]
    if !state.preferences.isSlow { parts.append(wording.time(state.moment.minutes)) }
    return parts.joined(separator: " · ")
  }
}
