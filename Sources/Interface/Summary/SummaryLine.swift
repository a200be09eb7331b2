import Domain

enum SummaryLine: Equatable {
  /// A number and a state.
  case pair(String, String)
  /// Their texts below one another.
  case facts([Fact])
  case heading(String)
  /// Set in below a heading, further in below what it belongs to.
  case text(String, level: Int)
  case bar(String, done: Int, of: Int)
  case dated(String, String)
  case blank
}

extension LinearWriter {
  func texts(_ line: SummaryLine) -> [String] {
    switch line {
    case .pair(let left, let right): [list([left, right])]
    case .facts(let facts): facts.map(text)
    case .heading(let text): [text]
    case .text(let text, _): [text]
    case .bar(let label, let done, let all): [list([label, wording.stages(done, of: all)])]
    case .dated(let date, let text): [list([date, text])]
    case .blank: []
    }
  }
}
