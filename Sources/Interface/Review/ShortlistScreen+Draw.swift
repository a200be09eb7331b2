import Canvas
import Domain

extension ShortlistScreen {
  func draw(_ cursor: PageCursor, into frame: inout Frame, theme: Theme) {
    let area = frame.area.splitBottom(1).rest
    drawHead(into: &frame, area, theme)
    let (list, below) = area.splitTop(bodyTop).rest.splitTop(visible)
    body.draw(
      into: &frame, area: list, cursor, theme: theme, marker: isLinear ? ">" : "▸",
      isBar: !isLinear && !state.preferences.isSlow)
    guard let person = detailed(cursor) else { return }
    if isLinear {
      let range = body.range(cursor, visible: visible, wording)
      let place = range.map { [PageRow([PageRow.Span(PageLayout.margin, $0, .text)])] } ?? []
      let rows = place + PersonBlock(screen: self, person: person).rows
      fitted(rows, to: below.rows).draw(into: &frame, area: below, theme: theme)
    } else {
      draw(person, cursor, into: &frame, below, theme)
    }
  }

  private func drawHead(into frame: inout Frame, _ area: Area, _ theme: Theme) {
    let owner = registry.needs[id]?.card.organisation
    let path = [owner.map(registry.label) ?? "", registry.label(id)]
    let asides = (state.isReadOnly ? [wording.readOnly] : []) + [wording.reviewAside]
    if isLinear {
      frame.write([wording.list(path + asides)], in: area, style: theme[.text])
    } else {
      PageHead(path: path, asides: asides, beginsAtKind: false).draw(
        into: &frame, area.row(0), theme)
    }
    for (row, line) in head.enumerated() {
      frame.write(line.text, at: area.row(1 + row).at(isLinear ? 0 : 1), style: theme[line.role])
    }
  }

  private func draw(
    _ person: ShownPerson, _ cursor: PageCursor, into frame: inout Frame, _ below: Area,
    _ theme: Theme
  ) {
    let rest = isRoomy ? below.splitTop(1).rest : below
    let rule = rest.row(0).inset(columns: 1, rows: 0)
    frame.line(rule, style: theme[.border])
    if let position = body.position(cursor, visible: visible, wording) {
      frame.write(" \(position) ", atEndOf: rule, margin: 2, style: theme[.faint])
    }
    let block = PersonBlock(screen: self, person: person)
    let closing = block.closing
    let (space, bottom) = rest.splitTop(1).rest.splitBottom(closing.count + (isRoomy ? 1 : 0))
    fitted(block.rows, to: space.rows).draw(into: &frame, area: space, theme: theme)
    closing.draw(into: &frame, area: bottom, theme: theme)
  }

  /// Empty rows go first; then the last row says how to read on.
  private func fitted(_ rows: [PageRow], to count: Int) -> [PageRow] {
    guard rows.count > count else { return rows }
    let dense = rows.filter { !$0.isBlank }
    guard dense.count > count else { return dense }
    let more = PageRow([PageRow.Span(PageLayout.margin, wording.enterShowsMore, .faint)])
    return Array(dense.prefix(max(0, count - 1))) + [more]
  }
}

/// Below the list.
struct PersonBlock {
  let screen: ShortlistScreen
  let person: ShownPerson

  private var wording: Wording { screen.wording }
  private var columns: Int { screen.size.columns }

  private var content: ReviewContent {
    ReviewContent(state: screen.state, registry: screen.registry)
  }

  private var companion: String { content.companion(of: person.introduction) }

  /// Of whom one has decided, why, and in which words.
  private var said: [DossierLine] {
    guard person.access == .ended else { return [] }
    let last = person.introduction.steps.last
    let reason = last?.reason.map { Fact(wording.label(.reason), wording.name($0)) }
    let words = content.ownWords(person.introduction)
    let lines = (reason.map { [.facts([$0])] } ?? []) + words
    return lines.isEmpty ? [] : [.blank] + lines
  }

  var rows: [PageRow] {
    let lines = lines
    if screen.isLinear {
      return laid([.paragraph(person.label)] + lines.filter { $0 != .blank }) + closing
    }
    return [title] + laid(contactsFit ? lines : [.paragraph(contacts)] + lines)
  }

  /// Wherever there is something to decide or to be read.
  var closing: [PageRow] {
    guard person.isShown else { return [] }
    return laid([.paragraph(wording.closing(of: person, companion: companion))])
  }

  private func laid(_ lines: [DossierLine]) -> [PageRow] {
    let sections = [DossierSection("", lines: lines)]
    guard screen.isLinear else {
      return PageLayout(columns: columns, wording: wording).rows(sections)
    }
    return LinearLayout(columns: columns, wording: wording).rows(sections).filter { !$0.isBlank }
  }

  /// Beside the name where there is room.
  private var title: PageRow {
    var spans = [PageRow.Span(PageLayout.margin, person.label, .heading)]
    if contactsFit, !contacts.isEmpty {
      spans.append(PageRow.Span(contactsColumn, contacts, .value))
    }
    return PageRow(spans)
  }

  private var contacts: String { person.contacts.joined(separator: " · ") }

  private var contactsColumn: Int {
    max(columns / 2 - 1, PageLayout.margin + TextWidth.columns(of: person.label) + 2)
  }

  private var contactsFit: Bool {
    contactsColumn + TextWidth.columns(of: contacts) <= columns - PageLayout.margin
  }

  private var lines: [DossierLine] {
    guard person.access == .open else {
      return [.blank, .paragraph(wording.notReadable(person, companion: companion))] + said
    }
    var lines: [DossierLine] = []
    if screen.isLinear { lines += person.contacts.map { .paragraph($0) } }
    if person.name == nil { lines.append(.paragraph(wording.say(.withoutIdentity))) }
    if let words = person.value(.presentation) { lines += [.blank, .paragraph(words)] }
    let facts = [ShownField.skills, .languages].compactMap { field in
      person.value(field).map { Fact(wording.name(field).capitalisedFirst, $0) }
    }
    if !facts.isEmpty { lines += [.blank, .facts(facts)] }
    if let reason = person.value(.rationale) {
      lines += [.blank, .paragraph(wording.presentedBecause(reason, by: companion))]
    }
    return lines
  }
}
