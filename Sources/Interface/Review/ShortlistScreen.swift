import Canvas
import Domain

struct ShortlistScreen: WalkedPage {
  let state: ReviewState
  let id: NeedID
  let registry: Registry
  let people: [ShownPerson]
  let size: Size
  let head: [(text: String, role: Role)]
  let body: PageBody

  var wording: Wording { state.wording }
  var isLinear: Bool { state.preferences.isLinear }
  /// For empty rows between the parts.
  var isRoomy: Bool { size.rows >= 22 && !isLinear }

  init(_ state: ReviewState, _ id: NeedID, _ registry: Registry) {
    self.state = state
    self.id = id
    self.registry = registry
    size = Size(columns: state.size.columns, rows: state.size.rows - 1)
    people = state.people(of: id, registry)
    let wording = state.wording
    head = Self.head(state, registry.needs[id], people, isRoomy: state.size.rows > 22)
    let lines = Self.lines(people, state, registry)
    let sections = [DossierSection("", lines: lines)]
    let columns = state.size.columns
    let isLinear = state.preferences.isLinear
    body = PageBody(
      isLinear
        ? LinearLayout(columns: columns, wording: wording, stops: .links).rows(sections)
          .filter { !$0.isBlank }
        : PageLayout(columns: columns, wording: wording, stops: .links).rows(sections))
  }

  private static func head(
    _ state: ReviewState, _ item: Need?, _ people: [ShownPerson], isRoomy: Bool
  ) -> [(text: String, role: Role)] {
    let wording = state.wording
    let width = state.size.columns - 2
    let (shown, kept) = (people.count(where: \.awaitsDecision), people.count(where: \.isShown))
    var lines = facts((item?.card).map(wording.needFacts) ?? "", width, rows: isRoomy ? 3 : 2)
      .map { ($0, Role.text) }
    if let item, !item.isOpen {
      lines += TextWidth.wrapped(wording.isOver(item.state), to: width).map { ($0, .error) }
    }
    let presented = wording.whoIsPresented(
      shown, retained: kept - shown, ended: people.count - kept)
    lines += TextWidth.wrapped(presented, to: width).map { ($0, .text) }
    if let trouble = state.traceTrouble {
      lines += TextWidth.wrapped(wording.notTraced(trouble), to: width).map { ($0, .error) }
    }
    if state.preferences.isLinear { return lines }
    return (isRoomy ? [("", .text)] : []) + lines + [("", .text)]
  }

  /// Over few rows; the list below keeps the rest.
  private static func facts(_ text: String, _ width: Int, rows: Int) -> [String] {
    let wrapped = TextWidth.wrapped(text, to: width)
    guard wrapped.count > rows else { return wrapped }
    let last = wrapped[(rows - 1)...].joined(separator: " ")
    return wrapped.prefix(rows - 1) + [TextWidth.truncated(last, to: width)]
  }

  /// Where a screen is narrow, families give way: who it is and where they stand stays readable.
  private static func lines(
    _ people: [ShownPerson], _ state: ReviewState, _ registry: Registry
  ) -> [DossierLine] {
    let wording = state.wording
    let rows = people.map { person in
      [person.label, families(of: person, registry, wording), wording.standing(of: person)]
    }
    func widest(_ column: Int) -> Int { rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
    let others = widest(0) + widest(2) + 2 * ColumnWidths.gap + 2 * PageLayout.margin
    let room = state.preferences.isLinear ? Int.max : max(4, state.size.columns - others)
    return zip(people, rows).map { person, row in
      .link(
        person.introduction.id.entity,
        columns: [row[0], TextWidth.truncated(row[1], to: room), row[2]])
    }
  }

  /// Of somebody who is no longer shown, nothing.
  private static func families(
    of person: ShownPerson, _ registry: Registry, _ wording: Wording
  ) -> String {
    guard person.access != .ended else { return "" }
    let families = registry.candidates[person.introduction.candidate]?.card.families ?? []
    return wording.list(families.map(wording.word))
  }

  var bodyTop: Int { 1 + head.count }

  /// The person below asks for as much room.
  var visible: Int { max(1, min(body.rows.count, max(3, (size.rows - bodyTop - 3) / 2))) }

  /// Where a walk came to rest last, if that is on the list.
  func detailed(_ cursor: PageCursor) -> ShownPerson? {
    person(state.detailed) ?? person(body.resolved(cursor.spot).target)
  }

  private func person(_ id: EntityID?) -> ShownPerson? {
    people.first { $0.introduction.id.entity == id }
  }

  func perform(_ walk: Walk, _ cursor: inout PageCursor) {
    cursor.spot = body.spot(after: walk, from: cursor.spot, visible: visible)
    settle(&cursor)
  }

  func settle(_ cursor: inout PageCursor) {
    cursor.spot = body.resolved(cursor.spot)
    if state.preferences.isSlow { turnPage(&cursor) }
    cursor.top = body.top(cursor.top, showing: cursor.spot, visible: visible)
  }

  /// On a slow line: each row that moves is sent again.
  private func turnPage(_ cursor: inout PageCursor) {
    guard let index = body.index(of: cursor.spot) else { return }
    if index >= cursor.top + visible { cursor.top = index }
    if index < cursor.top { cursor.top = max(0, index - visible + 1) }
  }
}
