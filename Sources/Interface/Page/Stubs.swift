import Canvas
import Domain

extension DossierPage {
  func subject(registry: Registry, today: Day, wording: Wording) -> EntityID { id }
}
extension ShortlistPage {
  func subject(registry: Registry) -> EntityID? { need.entity }
}
extension ListPage {
  func dueSubject(registry: Registry, today: Day) -> EntityID? { nil }
  func programme(registry: Registry) -> ProgrammeID? { nil }
}
extension State {
  mutating func movePage(_ action: Action, _ registry: Registry) {}
}
struct PageView {
  let page: Page
  let state: State
  let registry: Registry
  let theme: Theme
  func draw(into frame: inout Frame) {}
}
struct SummaryView {
  let id: EntityID
  let state: State
  let registry: Registry
  let theme: Theme
  func draw(into frame: inout Frame, area: Area) { frame.box(area, style: theme[.border]) }
}
