import Canvas
import Domain

struct SummaryLayout {
  let lines: [SummaryLine]
  let width: Int
  private let date: Int
  private let bar: Int

  private typealias Span = PageRow.Span

  init(_ lines: [SummaryLine], width: Int) {
    self.lines = lines
    self.width = width
    var date = 0
    var bar = 0
    for line in lines {
      switch line {
      case .dated(let text, _): date = max(date, TextWidth.columns(of: text))
      case .bar(let text, _, _): bar = max(bar, TextWidth.columns(of: text))
      case .pair, .facts, .heading, .text, .blank: break
      }
    }
    self.date = min(date + 2, width / 2)
    self.bar = min(bar, max(width / 2, width - 14))
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
    case .facts(let facts):
      let widest = facts.map { TextWidth.columns(of: $0.label) }.max() ?? 0
      let column = min(widest + (width < 40 ? 1 : 2), width / 2)
      return facts.flatMap { PageRow.hanging($0.label, $0.value, at: column, width: width) }
    case .heading(let text): return [PageRow([Span(0, text, .heading)])]
    case .text(let text, let level):
      return TextWidth.wrapped(text, to: max(1, width - 2 * level)).map {
        PageRow([Span(2 * level, $0, level == 2 ? .value : .text)])
      }
    case .bar(let text, let done, let all): return [row(text, done, all)]
    case .dated(let text, let sentence):
      return PageRow.hanging(text, sentence, at: date, width: width - 2).map { $0.shifted(by: 2) }
    case .blank: return [.blank]
    }
  }

  private func row(_ text: String, _ done: Int, _ all: Int) -> PageRow {
    let count = "\(done)/\(all)"
    let start = 2 + bar + 1
    let blocks = max(0, min(10, width - start - count.utf8.count - 1))
    let full = ProgressBar.full(done, of: all, columns: blocks)
    return PageRow([
      Span(2, TextWidth.truncated(text, to: bar), .text),
      Span(start, String(repeating: "█", count: full), .barFull),
      Span(start + full, String(repeating: "░", count: blocks - full), .barEmpty),
      Span(start + blocks + 1, count, .value),
    ])
  }
}
