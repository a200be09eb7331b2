import Canvas
import Domain

/// With the same places for the selection as columns have.
struct LinearLayout {
  let columns: Int
  let wording: Wording
  var stops = PageLayout.Stops.rows

  func rows(_ sections: [DossierSection]) -> [PageRow] {
    let writer = LinearWriter(wording)
    return sections.enumerated().flatMap { place, section in
      var rows = wrapped(writer.title(section))
      if section.isEmpty, stops == .rows { rows[0].spot = PageSpot(section: place) }
      for (line, content) in section.lines.enumerated() {
        let drawn = writer.texts(content).flatMap(wrapped)
        rows += drawn.enumerated().map { offset, row in
          var row = row
          if stops == .rows || (offset == 0 && (content.target != nil || content.stage != nil)) {
            row.spot = PageSpot(
              section: place, line: line, row: offset, target: content.target,
              stage: content.stage)
          }
          return row
        }
      }
      return rows
    }
  }

  private func wrapped(_ text: String) -> [PageRow] {
    TextWidth.wrapped(text, to: max(1, columns - PageLayout.margin)).map {
      PageRow([PageRow.Span(PageLayout.margin, $0, .text)])
    }
  }
}
