import Canvas
import Domain

/// Without the margin.
struct LineLayout {
  let measures: LineMeasures
  let width: Int
  let wording: Wording

  private typealias Span = PageRow.Span

  /// From this width on, facts stand in two columns.
  private static let pairWidth = 84
  private static let pairGap = 4
  private static let blocks = 10
  /// With the space after it.
  private static let dateWidth = 12

  func rows(_ line: DossierLine) -> [PageRow] {
    switch line {
    case .facts(let facts): rows(facts)
    case .detail(let fact):
      PageRow.hanging(fact.label, fact.value, at: measures.detail, width: width - 2)
        .map { $0.shifted(by: 2) }
    case .paragraph(let text):
      TextWidth.wrapped(text, to: width).map { PageRow([Span(0, $0, .text)]) }
    case .bar(_, let label, let done, let all, let note): [bar(label, done, all, note)]
    case .link(_, let columns): [link(columns)]
    case .event(let event): rows(event)
    case .count(let fact): [count(fact)]
    case .ganttHead(let chart): chart.head(width, wording)
    case .gantt(let chart, let bar): chart.rows(bar, width, wording)
    case .blank: [.blank]
    }
  }

  /// Two columns are read downwards.
  private func rows(_ facts: [Fact]) -> [PageRow] {
    func rows(_ facts: some Sequence<Fact>, _ width: Int) -> [PageRow] {
      facts.flatMap { PageRow.hanging($0.label, $0.value, at: measures.label, width: width) }
    }
    guard width >= Self.pairWidth, facts.count > 1 else { return rows(facts, width) }
    let half = (width - Self.pairGap) / 2
    let middle = (facts.count + 1) / 2
    let left = rows(facts[..<middle], half)
    let right = rows(facts[middle...], half)
    return (0..<max(left.count, right.count)).map { index in
      var row = index < left.count ? left[index] : .blank
      if index < right.count { row.spans += right[index].shifted(by: half + Self.pairGap).spans }
      return row
    }
  }

  /// The last digit stands under the others'.
  private func count(_ fact: Fact) -> PageRow {
    let end = measures.count.label + 2 + measures.count.value
    return PageRow([
      Span(0, TextWidth.truncated(fact.label, to: measures.count.label), .label),
      Span(end - TextWidth.columns(of: fact.value), fact.value, .value),
    ])
  }

  private func bar(_ label: String, _ done: Int, _ all: Int, _ note: String) -> PageRow {
    let count = "\(done)/\(all)"
    let blocks = max(0, min(Self.blocks, width - measures.bar - 4 - count.utf8.count))
    let full = ProgressBar.full(done, of: all, columns: blocks)
    var column = 0
    var spans = [Span(column, TextWidth.padded(label, to: measures.bar), .link)]
    column += measures.bar + 2
    spans.append(Span(column, String(repeating: "█", count: full), .barFull))
    spans.append(Span(column + full, String(repeating: "░", count: blocks - full), .barEmpty))
    column += blocks + 2
    spans.append(Span(column, count, .value))
    column += max(5, count.utf8.count) + 2
    let rest = TextWidth.truncated(note, to: max(0, width - column))
    if !rest.isEmpty { spans.append(Span(column, rest, .faint)) }
    return PageRow(spans)
  }

  private func link(_ columns: [String]) -> PageRow {
    var column = 0
    var spans: [Span] = []
    for (text, width) in zip(columns, measures.link) where width > 0 {
      let role: Role = spans.isEmpty ? .link : .value
      spans.append(Span(column, TextWidth.truncated(text, to: width), role))
      column += width + ColumnWidths.gap
    }
    return PageRow(spans)
  }

  /// The sentence is wrapped beside the date.
  private func rows(_ event: DatedLine) -> [PageRow] {
    let aside = measures.aside > 0 ? measures.aside + 2 : 0
    let room = max(8, width - Self.dateWidth - aside)
    return TextWidth.wrapped(event.text, to: room).enumerated().map { index, text in
      let sentence = Span(Self.dateWidth, text, event.isUndone ? .faint : .text)
      guard index == 0 else { return PageRow([sentence]) }
      return PageRow([
        Span(0, event.date, .label), sentence,
        Span(
          width - measures.aside, TextWidth.truncated(event.aside, to: measures.aside), .faint),
      ])
    }
  }
}
