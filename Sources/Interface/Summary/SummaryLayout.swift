import Canvas
import Domain

/// Lays the lines of a summary out as rows of a width.
struct SummaryLayout {
  let lines: [SummaryLine]
  let width: Int
  private let label: Int
  private let date: Int
  private let bar: Int

  private typealias Span = PageRow.Span

  init(_ lines: [SummaryLine], width: Int) {
    self.lines = lines
    self.width = width
    var label = 0
    var date = 0
    var bar = 0
    for line in lines {
      switch line {
      case .fact(let fact): label = max(label, TextWidth.columns(of: fact.label))
      case .dated(let text, _): date = max(date, TextWidth.columns(of: text))
      case .bar(let text, _, _): bar = max(bar, TextWidth.columns(of: text))
      case .pair, .heading, .text, .blank: break
      }
    }
    self.label = min(label + 2, width / 2)
    self.date = min(date + 2, width / 2)
    self.bar = min(bar, width / 2)
  }

  func rows() -> [PageRow] { lines.flatMap(rows) }

  private func rows(_ line: SummaryLine) -> [PageRow] {
    switch line {
    case .pair(let left, let right):
      let column = width - TextWidth.columns(of: right)
      return [
        PageRow([
          Span(0, TextWidth.truncated(left, to: max(0, column - 1)), .value),
          Span(max(0, column), right, .strong),
        ])
      ]
    case .fact(let fact): return hanging(fact.label, fact.value, at: label, indent: 0)
    case .heading(let text): return [PageRow([Span(0, text, .heading)])]
    case .text(let text, let level):
      return TextWidth.wrapped(text, to: max(1, width - 2 * level)).map {
        PageRow([Span(2 * level, $0, level == 2 ? .value : .text)])
      }
    case .bar(let text, let done, let all): return [row(text, done, all)]
    case .dated(let text, let sentence): return hanging(text, sentence, at: date, indent: 2)
    case .blank: return [.blank]
    }
  }

  /// A label, and beside it a text that may take several rows.
  private func hanging(_ label: String, _ text: String, at column: Int, indent: Int) -> [PageRow] {
    let start = indent + column
    return TextWidth.wrapped(text, to: max(1, width - start)).enumerated().map { index, part in
      let value = Span(start, part, .value)
      guard index == 0 else { return PageRow([value]) }
      return PageRow([
        Span(indent, TextWidth.truncated(label, to: column - 1), .label), value,
      ])
    }
  }

  private func row(_ text: String, _ done: Int, _ all: Int) -> PageRow {
    let count = "\(done)/\(all)"
    let start = 2 + bar + 1
    let blocks = max(0, min(10, width - start - count.utf8.count - 1))
    let full = all > 0 ? max(0, min(blocks, done * blocks / all)) : 0
    return PageRow([
      Span(2, TextWidth.truncated(text, to: bar), .text),
      Span(start, String(repeating: "█", count: full), .barFull),
      Span(start + full, String(repeating: "░", count: blocks - full), .barEmpty),
      Span(start + blocks + 1, count, .value),
    ])
  }
}
