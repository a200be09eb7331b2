package import Canvas

/// A page laid out for a screen: moves on it, and draws it.
package struct PageScreen {
  let content: PageContent
  let size: Size
  let wording: Wording
  let isLinear: Bool
  let body: PageBody

  package init(_ content: PageContent, size: Size, wording: Wording, isLinear: Bool = false) {
    self.content = content
    self.size = size
    self.wording = wording
    self.isLinear = isLinear
    let stops = content.isRead ? PageLayout.Stops.rows : .links
    body = PageBody(
      isLinear
        ? LinearLayout(columns: size.columns, wording: wording, stops: stops)
          .rows(content.sections)
        : PageLayout(columns: size.columns, wording: wording, stops: stops)
          .rows(content.sections))
  }

  /// The first row and the titles of the sections or a sentence.
  private var headRows: Int { isLinear ? 2 : content.hasTabs ? 4 : 3 }
  private var visible: Int { max(1, size.rows - headRows) }

  package func perform(_ walk: Walk, _ cursor: inout PageCursor) {
    let spot = body.spot(after: walk, from: cursor.spot, visible: visible)
    let hasChangedSection = spot.section != body.resolved(cursor.spot).section
    cursor.spot = spot
    if hasChangedSection, walk == .next || walk == .previous {
      cursor.top = body.titleRow(of: spot)
    }
    cursor.top = body.top(cursor.top, showing: spot, visible: visible)
  }

  package func settle(_ cursor: inout PageCursor) {
    cursor.spot = body.resolved(cursor.spot)
    cursor.top = body.top(cursor.top, showing: cursor.spot, visible: visible)
  }

  /// Or the nearest above it.
  func click(_ row: Int, _ cursor: inout PageCursor) {
    settle(&cursor)
    guard row >= headRows, let spot = body.spot(at: cursor.top + row - headRows) else { return }
    cursor.spot = spot
    settle(&cursor)
  }

  func isSelected(_ row: Int, _ cursor: PageCursor) -> Bool {
    body.index(of: cursor.spot) == cursor.top + row - headRows
  }

  /// `besides` follows the state of the entity in the first row.
  package func draw(
    _ cursor: PageCursor, into frame: inout Frame, area: Area, theme: Theme, isSlow: Bool,
    besides: [String] = []
  ) {
    let rest = area.splitTop(headRows).rest
    if isLinear {
      drawLinearHead(into: &frame, area, cursor, theme)
      return body.draw(
        into: &frame, area: rest, top: cursor.top, spot: cursor.spot, theme: theme, marker: ">")
    }
    PageHead(
      path: content.path, number: content.number, asides: [content.aside] + besides,
      beginsAtKind: content.beginsAtKind
    ).draw(into: &frame, area.row(0), theme)
    let position =
      body.position(top: cursor.top, spot: cursor.spot, visible: visible, wording: wording) ?? ""
    if content.hasTabs {
      let tabs = PageTabs(sections: content.sections, current: body.resolved(cursor.spot).section)
      tabs.draw(into: &frame, area: area, position: position, theme: theme)
    } else {
      drawIntro(into: &frame, area.row(1), position, theme)
    }
    body.draw(
      into: &frame, area: rest, top: cursor.top, spot: cursor.spot, theme: theme, isBar: !isSlow)
  }

  private func drawLinearHead(
    into frame: inout Frame, _ area: Area, _ cursor: PageCursor, _ theme: Theme
  ) {
    let head = LinearWriter(wording).heading(content)
    let position = body.range(top: cursor.top, spot: cursor.spot, visible: visible, wording)
    let facts = head.dropFirst() + [position].compactMap(\.self)
    let second = facts.reduce("") { line, fact in
      line.isEmpty ? fact : line + (line.hasSuffix(".") ? " " : ", ") + fact
    }
    for (row, text) in [head.first ?? "", second].enumerated() {
      frame.write(
        TextWidth.truncated(text, to: area.columns), at: area.row(row).origin, style: theme[.text])
    }
  }

  private func drawIntro(into frame: inout Frame, _ row: Area, _ position: String, _ theme: Theme) {
    let right = TextWidth.columns(of: position)
    frame.write(
      TextWidth.truncated(content.intro, to: row.columns - right - 4),
      at: Position(column: row.left + 1, row: row.top), style: theme[.faint])
    frame.write(
      position, at: Position(column: row.right - 1 - right, row: row.top), style: theme[.faint])
  }
}
