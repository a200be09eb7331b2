import Canvas
import Domain
import Interface

/// A page as plain text: one fact a line, for terminals, pipes and screen readers alike.
struct PlainPage {
  private var lines: [String] = []

  init(_ content: PageContent) {
    let head = content.path.last.map { [$0] } ?? []
    add((head + [content.number, content.aside]).filter { !$0.isEmpty }.joined(separator: " · "))
    for section in content.sections where !section.isEmpty {
      lines.append("")
      add(section.order.map { "\(section.title) (\($0))" } ?? section.title)
      for line in section.lines { add(line) }
    }
  }

  /// The page, each line ended.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func add(_ line: DossierLine) {
    switch line {
    case .facts(let facts): for fact in facts { add("  \(fact.label) : \(fact.value)") }
    case .detail(let fact): add("    \(fact.label) : \(fact.value)")
    case .paragraph(let text): add("  \(text)")
    case .bar(let id, let label, let done, let all, let note):
      add("  \(label) \(done)/\(all), \(note) (\(id.shown))")
    case .link(let id, let columns):
      add("  \(columns.filter { !$0.isEmpty }.joined(separator: ", ")) (\(id.shown))")
    case .event(let event):
      add("  \(event.date) \(event.text)" + (event.aside.isEmpty ? "" : " (\(event.aside))"))
    case .blank: break
    }
  }

  /// Adds text, its own ends of line kept and everything else in it made harmless.
  private mutating func add(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, part) in parts.enumerated() {
      lines.append(Hygiene.visible((place == 0 ? "" : "  ") + part))
    }
  }
}
