import Canvas

/// The columns of a pane at a given width: the wider, the more words in full.
struct PaneColumns {
  let all: [Column]
  /// Whether words are written in full.
  let isWide: Bool
  /// Whether there is room for every family of a person.
  let isWidest: Bool

  /// One column.
  struct Column {
    let content: Content
    let start: Int
    let width: Int
    let align: Alignment
  }

  /// What a column holds.
  enum Content {
    case name
    case family
    case fte
    case basin
    case organisation
    case programme
    case progress
    case state
  }

  init(pane: Pane, width: Int) {
    isWide = width >= 60
    isWidest = width >= 100
    let wide = isWide
    let family = isWidest ? 42 : wide ? 14 : 9
    let specification: [(Content, Int)] =
      switch pane {
      case .candidates: [(.name, 0), (.family, family), (.fte, 4), (.basin, wide ? 16 : 8)]
      case .needs: [(.name, 0), (.organisation, wide ? 22 : 15), (.fte, 4)]
      case .pathways: [(.programme, wide ? 18 : 16), (.name, 0), (.progress, wide ? 15 : 11)]
      case .introductions: [(.name, 0), (.organisation, wide ? 21 : 13), (.state, wide ? 20 : 16)]
      }
    let fixed = specification.reduce(0) { $0 + $1.1 } + specification.count - 1
    var start = 0
    all = specification.map { content, wanted in
      let columns = wanted == 0 ? max(4, width - fixed) : wanted
      defer { start += columns + 1 }
      return Column(
        content: content, start: start, width: columns,
        align: content == .fte || content == .progress ? .trailing : .leading)
    }
  }
}
