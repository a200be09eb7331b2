import Canvas
package import Domain

extension DeskState {
  package func reading(_ registry: Registry) -> Reading {
    // Not the whole state: it is about to change, and would be copied.
    let (me, name, names) = (actor.member, memberName, memberNames)
    var reading = Reading(
      registry: registry, today: moment.today, wording: wording, members: members
    ) {
      $0 == me ? name : names[$0] ?? registry.memberNames[$0] ?? $0.stored
    }
    reading.member = me
    reading.horizon = horizon
    if let due, due.holds(registry, on: moment.today) { reading.due = due.dates }
    return reading
  }

  private var horizon: Day { moment.today.adding(days: Self.daysAhead) }

  mutating func noteDue(_ registry: Registry) {
    let today = moment.today
    let dates = registry.dueDates(on: today, until: horizon)
    due = KnownDue(
      reading: registry.reading, revision: registry.revision, today: today, dates: dates)
    dueCount = dates.count { $0.day <= today && registry.isAnswerable(actor.member, for: $0) }
  }

  /// Of what is to come, what is listed below what is due: a month is planned at once.
  private static let daysAhead = 30

  /// Nil on the desk, in a form and on a list.
  func pageContent(_ registry: Registry) -> PageContent? {
    switch pages.last {
    case .dossier(let page): .dossier(of: page.id, reading(registry))
    case .shortlist(let page): .shortlist(of: page.id, by: page.order, reading(registry))
    case .gantt(let page):
      .gantt(
        page.id, page.look, reading(registry), columns: size.columns, at: page.cursor.spot.stage)
    case .round(let page): .round(page, reading(registry), colleagues)
    case .incoming(let page): .incoming(page, wording)
    case .text(let page):
      switch page.name {
      case .figures: .figures(reading(registry))
      case .notices: .notices(notices.earlier, wording)
      case .help: .help(help(at: placeBelow), wording)
      }
    case .form, .list, nil: nil
    }
  }

  func pageScreen(_ registry: Registry) -> PageScreen? {
    if let laidOut = pages.last?.cursor?.laidOut, laidOut.basis == pageBasis(registry) {
      return laidOut.screen
    }
    return pageContent(registry).map {
      PageScreen(
        $0, size: Size(columns: size.columns, rows: size.rows - 1), wording: wording,
        isLinear: preferences.isLinear)
    }
  }

  mutating func movePage(_ walk: Walk, _ registry: Registry) {
    changeCursor(registry) { screen, cursor in screen.perform(walk, &cursor) }
  }

  /// What is marked on screen and what an action would be about are always the same.
  mutating func settlePage(_ registry: Registry) {
    guard let cursor = pages.last?.cursor, cursor.laidOut?.basis != pageBasis(registry) else {
      return
    }
    changeCursor(registry) { screen, cursor in screen.settle(&cursor) }
  }

  private func pageBasis(_ registry: Registry) -> PageBasis {
    PageBasis(
      reading: registry.reading, revision: registry.revision, notices: notices.said,
      today: moment.today,
      size: size, language: preferences.language, isLinear: preferences.isLinear,
      stage: chartedStage)
  }

  /// The chart's intro tells of the one that is marked.
  private var chartedStage: Int? {
    if case .gantt(let page) = pages.last { page.cursor.spot.stage } else { nil }
  }

  mutating func clickRow(_ position: Position, _ registry: Registry) -> Bool {
    var isSecond = false
    changeCursor(registry) { screen, cursor in
      let before = cursor.spot
      screen.click(position.row, &cursor)
      isSecond = cursor.spot == before && screen.isSelected(position.row, cursor)
    }
    return isSecond
  }

  private mutating func changeCursor(
    _ registry: Registry, _ change: (PageScreen, inout PageCursor) -> Void
  ) {
    guard let page = pages.last, var cursor = page.cursor, let screen = pageScreen(registry)
    else { return }
    change(screen, &cursor)
    cursor.laidOut = (pageBasis(registry), screen)
    pages[pages.count - 1] = page.standing(at: cursor)
  }

  private var placeBelow: Place {
    var below = self
    below.pages.removeLast()
    return below.ground
  }
}
