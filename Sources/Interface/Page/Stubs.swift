import Canvas
import Domain

struct SummaryView {
  let id: EntityID
  let state: State
  let registry: Registry
  let theme: Theme
  func draw(into frame: inout Frame, area: Area) { frame.box(area, style: theme[.border]) }
}
