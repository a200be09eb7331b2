import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageLayoutTests {
  @Test(arguments: [
    (40, [10, 4, 6]), (24, [10, 4, 6]), (23, [9, 4, 6]), (17, [4, 4, 5]), (13, [3, 3, 3]),
    (1, [3, 3, 3]),
  ])
  func `the widest column gives first`(available: Int, widths: [Int]) {
    let rows = [["0123456789", "abcd", "x"], ["a", "b", "abcdef"]]
    let fitted = ColumnWidths.fitted(rows, to: available)
    #expect(fitted.reduce(0, +) == widths.reduce(0, +))
    #expect(fitted.allSatisfy { $0 >= 3 })
  }

  @Test(arguments: [40, 60, 80, 100, 200])
  func `nothing is wider than the page, in any script`(columns: Int) {
    let wide = String(repeating: "文書作成と編集の仕事", count: 12)
    let id = CandidateID.kindSample
    let section = DossierSection(
      "文書", count: 3, order: "日付",
      lines: [
        .facts([Fact("名前", wide), Fact("住所", "東京"), Fact("x", "é")]),
        .detail(Fact("理由", wide)), .paragraph(wide),
        .bar(id, label: wide, done: 3, of: 7, note: wide),
        .link(id, columns: [wide, wide, wide]),
        .event(DatedLine(date: "01/01/2026", text: wide, aside: wide)),
      ])
    let rows = PageLayout(columns: columns, wording: Wording()).rows([section, section])
    for row in rows {
      for span in row.spans {
        #expect(span.column + TextWidth.columns(of: span.text) <= columns)
      }
    }
    let linear = LinearLayout(columns: columns, wording: Wording()).rows([section])
    #expect(
      linear.flatMap(\.spans).allSatisfy {
        $0.column + TextWidth.columns(of: $0.text) <= columns
      })
  }

  @Test func `what is cut ends with the sign of a cut`() {
    let id = CandidateID.kindSample
    let lines: [DossierLine] = [
      .link(id, columns: [String(repeating: "a", count: 60), String(repeating: "b", count: 60)])
    ]
    let rows = PageLayout(columns: 60, wording: Wording()).rows([DossierSection("t", lines: lines)])
    #expect(rows[0].spans.allSatisfy { $0.text.hasSuffix("…") })
  }

  @Test func `a bar is whole only when everything is done`() {
    let id = CandidateID.kindSample
    for (done, all, full) in [(0, 7, 0), (6, 7, 8), (7, 7, 10), (9, 7, 10), (1, 0, 0)] {
      let line = DossierLine.bar(id, label: "x", done: done, of: all, note: "")
      let rows = PageLayout(columns: 80, wording: Wording())
        .rows([DossierSection("t", lines: [line])])
      #expect(rows[0].spans.first { $0.role == .barFull }?.text.count == full)
    }
  }

  @Test(arguments: [
    (0, 0, 0), (0, 19, 10), (0, 5, 0), (10, 5, 5), (10, 9, 9), (10, 12, 10), (99, 19, 10),
  ])
  func `the page moves no further than the selection asks`(top: Int, row: Int, moved: Int) {
    let rows = (0..<20).map { place in
      var row = PageRow([PageRow.Span(2, "line")])
      row.spot = PageSpot(line: place)
      return row
    }
    let body = PageBody(rows)
    #expect(body.top(top, showing: PageSpot(line: row), visible: 10) == moved)
  }

  @Test func `a page without places stays where it is and can be drawn`() throws {
    let body = PageBody([PageRow.blank, .blank])
    #expect(body.index(of: PageSpot()) == nil)
    #expect(body.spot(after: .down, from: PageSpot(), visible: 1) == PageSpot())
    #expect(body.top(7, showing: PageSpot(), visible: 1) == 1)
    var frame = Frame(size: Size(columns: 10, rows: 2))
    let theme = try #require(Theme.named("mono"))
    body.draw(into: &frame, area: frame.area, PageCursor(), theme: theme)
    #expect(frame.cursor == Position(column: 0, row: 0))
  }

  @Test(arguments: Language.allCases)
  func `the words of the pages are all there, and none is avoided`(language: Language) throws {
    let fixture = try PageFixture()
    let reading = fixture.reading(language)
    let wording = reading.wording
    var texts = Wording.SectionTitle.allCases.map(wording.title)
    texts += Field.allCases.map { wording.label($0) }
    texts += EntityKind.allCases.map(wording.origin) + ShownField.allCases.map(wording.name)
    texts += WelcomePage.Choice.allCases.flatMap { [wording.name($0), wording.note($0)] }
    let ids = [
      fixture.candidate.entity, fixture.need.entity, fixture.introduction.entity,
      fixture.pathway.entity, fixture.organisation.entity, fixture.programme.entity,
    ]
    texts += ids.flatMap { LinearWriter(wording).text(.dossier(of: $0, reading)) }
    texts += LinearWriter(wording).text(.shortlist(of: fixture.need, reading))
    for text in texts {
      for word in PageTimelineTests.avoided {
        #expect(!FoldedText(text).folded.contains(FoldedText(word).folded), "\(text)")
      }
    }
    #expect(Field.allCases.allSatisfy { !wording.label($0).isEmpty })
  }
}

extension CandidateID {
  /// Some number, where any will do.
  fileprivate static var kindSample: EntityID {
    var numbers = SplitMix64(seed: 7)
    return CandidateID.draw(using: &numbers).entity
  }
}
