package import Canvas
package import Domain

extension DeskState {
  package func view(_ registry: Registry, theme: Theme) -> Frame {
    frame(registry, theme) { frame in
      if let page = pages.last {
        PageView(page: page, state: self, registry: registry, theme: theme).draw(into: &frame)
      } else if preferences.isLinear {
        LinearDesk(self, registry)
          .draw(into: &frame, area: frame.area.splitBottom(1).rest, theme: theme)
      } else {
        DeskView(state: self, registry: registry, theme: theme).draw(into: &frame)
      }
    }
  }
}
