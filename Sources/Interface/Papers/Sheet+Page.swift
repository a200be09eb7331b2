import Domain

extension Sheet {
  /// A page of the screen, whole.
  package init(_ content: PageContent, file: String, _ wording: Wording) {
    let head = [content.number, content.aside].filter { !$0.isEmpty }
    var blocks: [Block] = head.isEmpty ? [] : [.paragraph(wording.list(head))]
    if !content.intro.isEmpty { blocks.append(.paragraph(content.intro)) }
    for section in content.sections where !section.isEmpty {
      if content.sections.count > 1 { blocks.append(.heading(section.title)) }
      for line in section.lines { blocks.add(line, wording) }
    }
    self.init(content.path.last ?? "", file: file, blocks)
  }
}

extension [Sheet.Block] {
  /// Lines of one kind below one another are one block.
  fileprivate mutating func add(_ line: DossierLine, _ wording: Wording) {
    switch line {
    case .facts(let facts): add(facts)
    case .detail(let fact), .count(let fact): add([fact])
    case .paragraph(let text): append(.paragraph(text))
    case .bar(_, let label, let done, let all, let note):
      add(row: [label, wording.stages(done, of: all), note])
    case .link(_, let columns): add(row: columns)
    case .event(let event): add(row: [event.date, event.text, event.aside])
    case .ganttHead(let chart): append(.plain(chart.lines(wording)))
    case .gantt(_, let bar): append(.paragraph(wording.sentence(bar)))
    case .blank: break
    }
  }

  private mutating func add(_ facts: [Fact]) {
    if case .facts(let known) = last {
      removeLast()
      append(.facts(known + facts))
    } else {
      append(.facts(facts))
    }
  }

  private mutating func add(row: [String]) {
    if case .table(let rows, false) = last, rows.first?.count == row.count {
      removeLast()
      append(.table(rows + [row], hasHead: false))
    } else {
      append(.table([row], hasHead: false))
    }
  }
}
