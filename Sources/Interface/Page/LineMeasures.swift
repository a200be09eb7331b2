import Canvas
import Domain

/// Shared by the lines of a section, so that they stand in columns.
struct LineMeasures {
  private(set) var label = 0
  private(set) var detail = 0
  private(set) var count = (label: 0, value: 0)
  private(set) var bar = 0
  let link: [Int]
  private(set) var aside = 0

  init(_ lines: [DossierLine], width: Int) {
    var links: [[String]] = []
    for line in lines {
      switch line {
      case .facts(let facts): label = max(label, facts.map { Self.columns($0.label) }.max() ?? 0)
      case .detail(let fact): detail = max(detail, Self.columns(fact.label))
      case .count(let fact):
        count.label = max(count.label, Self.columns(fact.label))
        count.value = max(count.value, Self.columns(fact.value))
      case .bar(_, let text, _, _, _): bar = max(bar, Self.columns(text))
      case .link(_, let columns): links.append(columns)
      case .event(let event): aside = max(aside, Self.columns(event.aside))
      case .paragraph, .ganttHead, .gantt, .blank: break
      }
    }
    label = min(label + 2, max(8, width / 3))
    detail = min(detail + 2, max(8, width / 3))
    count.label = min(count.label, max(8, width * 2 / 3))
    bar = min(bar, max(8, width / 2))
    aside = min(aside, width / 4)
    link = ColumnWidths.fitted(links, to: width)
  }

  private static func columns(_ text: String) -> Int { TextWidth.columns(of: text) }
}
