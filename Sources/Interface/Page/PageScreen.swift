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
  var bodyTop: Int { isLinear ? 2 : content.hasTabs ? 4 : 3 }
  var visible: Int { max(1, size.rows - bodyTop) }

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

  /// `besides` follows the state of the entity in the first row.
  package func draw(
    _ cursor: PageCursor, into frame: inout Frame, area: Area, theme: Theme, isSlow: Bool,
    besides: [String] = []
  ) {
    let rest = area.splitTop(bodyTop).rest
    if isLinear {
      drawLinearHead(into: &frame, area, cursor, theme)
      return body.draw(into: &frame, area: rest, cursor, theme: theme, marker: ">")
    }
    PageHead(
      path: content.path, number: content.number, asides: [content.aside] + besides,
      beginsAtKind: content.beginsAtKind
    ).draw(into: &frame, area.row(0), theme)
    let position = body.position(cursor, visible: visible, wording) ?? ""
    if content.hasTabs {
      let tabs = PageTabs(sections: content.sections, current: body.resolved(cursor.spot).section)
      tabs.draw(into: &frame, area: area, position: position, theme: theme)
    } else {
      drawIntro(and: position, into: &frame, area, theme[.faint])
    }
    body.draw(into: &frame, area: rest, cursor, theme: theme, isBar: !isSlow)
  }

  /// What does not fit beside the position goes on in the row below, which is free.
  private func drawIntro(
    and position: String, into frame: inout Frame, _ area: Area, _ style: Style
  ) {
    let room = area.columns - 4 - TextWidth.columns(of: position)
    let lines = TextWidth.wrapped(content.intro, to: max(1, room))
    let rest = lines.dropFirst().joined(separator: " ")
    frame.write(lines.first ?? "", and: position, in: area.row(1), style: style)
    if !rest.isEmpty { frame.write(rest, and: "", in: area.row(2), style: style) }
  }

  private func drawLinearHead(
    into frame: inout Frame, _ area: Area, _ cursor: PageCursor, _ theme: Theme
  ) {
    let head = LinearWriter(wording).heading(content)
    let position = body.range(cursor, visible: visible, wording)
    let facts = head.dropFirst() + [position].compactMap(\.self)
    let second = facts.reduce("") { line, fact in
      line.isEmpty ? fact : line + (line.hasSuffix(".") ? " " : ", ") + fact
    }
    frame.write([head.first ?? "", second], in: area, style: theme[.text])
  }
}
