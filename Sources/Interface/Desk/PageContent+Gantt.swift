import Domain

/// The chart of one pathway.
package struct GanttPage: Equatable, Sendable {
  let id: PathwayID
  var look = GanttLook()
  var cursor = PageCursor()
}

extension PageContent {
  /// `columns`: of the screen.
  static func gantt(
    _ id: PathwayID, _ look: GanttLook, _ reading: Reading, columns: Int, at stage: Int? = nil
  ) -> PageContent {
    let (registry, wording) = (reading.registry, reading.wording)
    let origin = wording.origin(.pathway)
    guard let pathway = registry.pathways[id] else {
      return PageContent(
        path: [origin], sections: [DossierSection(origin, lines: [.paragraph(wording.nowhere)])])
    }
    let units = Gantt.units(in: PageLayout.width(columns))
    let chart = Gantt(pathway, look, reading, units: units)
    let lines = [DossierLine.ganttHead(chart)] + chart.stages.map { .gantt(chart, $0) }
    let selected = chart.stages.first { $0.key == stage } ?? chart.stages.first
    return PageContent(
      path: [origin, registry.fullLabel(id.entity), wording.ganttTitle], number: id.entity.shown,
      aside: wording.name(pathway.state), intro: selected.map { wording.sentence($0) } ?? "",
      sections: [
        DossierSection(
          wording.ganttTitle,
          lines: lines + [.blank, .paragraph(wording.ganttKey(chart))]
            + [.paragraph(wording.plan(look.plan, of: pathway) + wording.otherPlan(of: pathway))])
      ])
  }
}
