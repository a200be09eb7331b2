package import Domain

extension Gantt {
  /// For printing and for the command line: the chart, then what it shows in words.
  package static func text(of id: PathwayID, _ reading: Reading, columns: Int) -> [String] {
    let wording = reading.wording
    guard let pathway = reading.registry.pathways[id] else { return [] }
    let width = PageLayout.width(columns)
    let chart = Gantt(pathway, GanttLook(), reading, units: units(in: width))
    return [reading.registry.fullLabel(id.entity), ""] + chart.lines(wording, width: width)
      + ["", wording.ganttKey(chart), wording.plan(nil, of: pathway), ""]
      + chart.stages.map { wording.sentence($0) }
  }

  /// The rows of the chart, as on a screen of so many columns.
  func lines(_ wording: Wording, width: Int = 76) -> [String] {
    (head(width, wording) + stages.flatMap { rows($0, width, wording) }).map(\.text)
  }
}
