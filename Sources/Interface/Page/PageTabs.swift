import Canvas

/// Titles in a row: where they do not all fit, counts go first, then every title gets shorter, then
/// those far from the current one go, with … in their place.
struct PageTabs {
  let sections: [DossierSection]
  let current: Int

  func draw(into frame: inout Frame, area: Area, position: String, theme: Theme) {
    let titles = area.row(1)
    let underline = area.row(2)
    let width = TextWidth.columns(of: position)
    // At the left where it would lie on the line under a title at the right.
    var column = underline.columns - 1 - width
    for tab in placed(in: area.columns) {
      let isCurrent = tab.section == current
      frame.write(tab.text, at: titles.at(tab.column), style: theme[isCurrent ? .heading : .label])
      guard isCurrent else { continue }
      if tab.column + TextWidth.columns(of: tab.text) >= column { column = 1 }
      frame.write(
        String(repeating: "━", count: TextWidth.columns(of: tab.text)),
        at: underline.at(tab.column), style: theme[.borderFocused])
    }
    frame.write(position, at: underline.at(column), style: theme[.faint])
  }

  /// No section for the … of those left out.
  private struct TabPlace {
    let section: Int?
    let text: String
    var column: Int
  }

  private enum Length {
    case counted
    case whole
    case short
  }

  private func placed(in columns: Int) -> [TabPlace] {
    let room = columns - 2
    for (length, gap) in [(Length.counted, 4), (.counted, 2), (.whole, 2), (.short, 2)] {
      let tabs = sections.indices.map { tab($0, length) }
      if width(of: tabs, gap: gap) <= room { return spread(tabs, gap: gap) }
    }
    return spread(around(in: room), gap: 2)
  }

  /// Grown from the current one to both sides.
  private func around(in room: Int) -> [TabPlace] {
    var first = max(0, min(sections.count - 1, current))
    var last = first
    var tabs = window(first, last)
    while true {
      if last + 1 < sections.count, width(of: window(first, last + 1), gap: 2) <= room {
        last += 1
      } else if first > 0, width(of: window(first - 1, last), gap: 2) <= room {
        first -= 1
      } else {
        return tabs
      }
      tabs = window(first, last)
    }
  }

  private func window(_ first: Int, _ last: Int) -> [TabPlace] {
    let more = TabPlace(section: nil, text: "…", column: 0)
    return (first > 0 ? [more] : []) + (first...last).map { tab($0, .short) }
      + (last < sections.count - 1 ? [more] : [])
  }

  private func tab(_ index: Int, _ length: Length) -> TabPlace {
    let section = sections[index]
    let text =
      switch length {
      case .counted: section.title + (section.count.map { " \($0)" } ?? "")
      case .whole: section.title
      case .short: section.tab
      }
    return TabPlace(section: index, text: text, column: 0)
  }

  private func width(of tabs: [TabPlace], gap: Int) -> Int {
    tabs.reduce(-gap) { $0 + TextWidth.columns(of: $1.text) + gap }
  }

  private func spread(_ tabs: [TabPlace], gap: Int) -> [TabPlace] {
    var column = 1
    return tabs.map { tab in
      var placed = tab
      placed.column = column
      column += TextWidth.columns(of: tab.text) + gap
      return placed
    }
  }
}
