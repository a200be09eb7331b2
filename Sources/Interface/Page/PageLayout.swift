import Canvas
import Domain

/// Sections as rows of a width; what is longer than its place is wrapped between words, or cut with
/// … in the columns of a little table.
struct PageLayout {
  enum Stops {
    case rows
    case links
  }

  let columns: Int
  let wording: Wording
  var stops = Stops.rows

  /// For the marker of the selection.
  static let margin = 2
  var width: Int { Self.width(columns) }
  static func width(_ columns: Int) -> Int { max(16, columns - 2 * margin) }

  /// Each but the first under its title.
  func rows(_ sections: [DossierSection]) -> [PageRow] {
    var rows: [PageRow] = []
    for (place, section) in sections.enumerated() {
      if section.isEmpty, place > 0 {
        rows += [.blank, emptyRow(section, place)]
        continue
      }
      if place > 0 { rows += [.blank] + heading(section) }
      let measures = LineMeasures(section.lines, width: width)
      for (line, content) in section.lines.enumerated() {
        let drawn = LineLayout(measures: measures, width: width, wording: wording).rows(content)
        rows += drawn.enumerated().map { offset, row in
          var placed = row.shifted(by: Self.margin)
          let isStop = isStop(content, row, offset)
          if isStop {
            placed.spot = PageSpot(
              section: place, line: line, row: offset, target: content.target,
              stage: content.stage)
          }
          if case .gantt = content { placed.goesOn = !isStop }
          if case .detail = content { placed.goesOn = !isStop }
          return placed
        }
      }
    }
    return rows
  }

  private func isStop(_ line: DossierLine, _ row: PageRow, _ offset: Int) -> Bool {
    if case .gantt = line { return offset == 0 }
    return stops == .rows ? !row.isBlank : line.target != nil && offset == 0
  }

  private func emptyRow(_ section: DossierSection, _ place: Int) -> PageRow {
    let after = Self.margin + TextWidth.columns(of: section.title) + 2
    var row = PageRow([
      PageRow.Span(Self.margin, section.title, .heading),
      PageRow.Span(after, wording.say(.nothing), .faint),
    ])
    if stops == .rows { row.spot = PageSpot(section: place) }
    return row
  }

  private func heading(_ section: DossierSection) -> [PageRow] {
    var spans = [PageRow.Span(Self.margin, section.title, .heading)]
    if let order = section.order {
      let text = wording.orderedBy(order)
      let column = Self.margin + width - TextWidth.columns(of: text)
      if column > Self.margin + TextWidth.columns(of: section.title) + 1 {
        spans.append(PageRow.Span(column, text, .faint))
      }
    }
    let rule = String(repeating: "─", count: width)
    return [PageRow(spans), PageRow([PageRow.Span(Self.margin, rule, .border)])]
  }
}
