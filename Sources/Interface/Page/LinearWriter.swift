import Domain

/// Plain sentences, one fact each, for screen readers, braille displays, and `vivier show`.
package struct LinearWriter {
  let wording: Wording

  package init(_ wording: Wording) { self.wording = wording }

  package func text(_ content: PageContent) -> [String] {
    heading(content) + content.sections.flatMap { ["", title($0)] + $0.lines.flatMap(texts) }
  }

  func heading(_ content: PageContent) -> [String] {
    [list(content.path + [content.number]), list([content.aside, content.intro])]
      .filter { !$0.isEmpty }
  }

  func title(_ section: DossierSection) -> String {
    guard !section.isEmpty else { return wording.about(section.title, wording.say(.nothing)) }
    return list([
      section.title, section.count.map(String.init) ?? "",
      section.order.map(wording.orderedBy) ?? "",
    ])
  }

  func texts(_ line: DossierLine) -> [String] {
    switch line {
    case .facts(let facts): facts.map(text)
    case .detail(let fact), .count(let fact): [text(fact)]
    case .paragraph(let text): [text]
    case .bar(_, let label, let done, let all, let note):
      [list([label, wording.stages(done, of: all), note])]
    case .link(_, let columns): [list(columns)]
    case .event(let event): [list([event.date, event.text, event.aside])]
    case .gantt(_, let bar): [wording.sentence(bar)]
    case .ganttHead, .blank: []
    }
  }

  func text(_ fact: Fact) -> String {
    let value = fact.value.split(whereSeparator: \.isNewline).joined(separator: ", ")
    return wording.about(fact.label, value)
  }

  func list(_ texts: [String]) -> String { wording.list(texts.filter { !$0.isEmpty }) }
}
