package import Canvas
package import Domain

extension ReviewState: Shell {
  package static var bindings: [Binding<ReviewState>] { ReviewKeys.table }
  package static var index: KeyIndex<ReviewState> { ReviewKeys.index }

  /// The registry must be the part that the organisation may see.
  package mutating func update(_ occurrence: Occurrence, _ registry: Registry) -> Effect {
    let effect = accept(occurrence, registry)
    settle(registry)
    if !occurrence.isWalking { detailed = listed }
    return effect == .none ? trace(registry) : effect
  }

  package var isWalking: Bool { layers.isEmpty && detailed != listed }

  /// Who is selected on the list, where it is in sight.
  private var listed: EntityID? {
    guard case .shortlist(_, let cursor) = pages.last else { return nil }
    return cursor.spot.target
  }

  package var ground: Place { pages.last?.place ?? .list }

  package func subject(_ registry: Registry) -> EntityID? {
    selection(registry)?.entity ?? pages.last?.cursor?.spot.target
  }

  package func hasRow(_ registry: Registry) -> Bool { subject(registry) != nil }
  package mutating func openHelp() { pages.append(.help(PageCursor())) }

  package mutating func turn(to moment: WallTime, _ registry: Registry) {
    (self.moment, traceTrouble) = (moment, nil)
  }

  package mutating func registryChanged(_ registry: Registry) {
    traceTrouble = nil
    forgetWhoeverLeft(registry)
  }

  package mutating func move(_ walk: Walk, _ registry: Registry) {
    guard let page = pages.last, var cursor = page.cursor, let screen = screen(registry) else {
      return
    }
    screen.perform(walk, &cursor)
    replace(with: page.standing(at: cursor))
  }

  package mutating func clickPage(_ position: Position, _ registry: Registry) -> Effect {
    guard let page = pages.last, var cursor = page.cursor, let screen = screen(registry) else {
      return .none
    }
    let before = cursor.spot
    screen.click(position.row, &cursor)
    replace(with: page.standing(at: cursor))
    let isSecond = cursor.spot == before && screen.isSelected(position.row, cursor)
    return isSecond ? attempt(.open, registry) : .none
  }

  package mutating func goBack(_ registry: Registry) { if pages.count > 1 { pages.removeLast() } }

  package mutating func save(_ command: Command, _ registry: Registry) -> Effect {
    deciding = label(of: command, registry)
    return .record([command])
  }

  /// The decision may end that they are shown.
  private func label(of command: Command, _ registry: Registry) -> String? {
    guard case .moveIntroduction(let id, _, _) = command else { return nil }
    return person(id, registry)?.label
  }
}

extension ReviewState {
  /// The selected one, or the one whose page is open.
  func selection(_ registry: Registry) -> IntroductionID? {
    switch pages.last {
    case .shortlist(_, let cursor): cursor.spot.target.flatMap { IntroductionID($0) }
    case .person(let id, _): id
    case .needs, .help, .form, nil: nil
    }
  }

  func obstacle(to move: IntroductionMove, _ registry: Registry) -> String? {
    if let obstacle = obstacleToAsking(registry) { return obstacle }
    guard let state = selection(registry).flatMap({ person($0, registry) })?.introduction.state
    else { return nil }
    guard !IntroductionRule.rule(for: move).from.contains(state) else { return nil }
    return wording.obstacle(to: move, in: state)
  }

  /// Nobody says anything of somebody whom they cannot see.
  func obstacleToAsking(_ registry: Registry) -> String? {
    guard let person = selection(registry).flatMap({ person($0, registry) }) else {
      return wording.say(.nothingSelected)
    }
    return switch person.access {
    case .ended: wording.say(.onlyNumber)
    case .untraced: wording.say(.notTracedYet)
    case .unreadable, .open: nil
    }
  }

  func obstacleToOpening(_ registry: Registry) -> String? {
    guard let person = selection(registry).flatMap({ person($0, registry) }) else { return nil }
    return person.access == .ended ? wording.say(.onlyNumber) : nil
  }

  /// The people of a post, or everything of a person.
  mutating func openSelection(_ registry: Registry) {
    if let id = selection(registry) {
      pages.append(.person(id, PageCursor()))
    } else if let id = subject(registry).flatMap({ NeedID($0) }) {
      open(id)
    }
  }

  mutating func open(_ id: NeedID) { pages.append(.shortlist(id, PageCursor())) }
}

extension ReviewState {
  /// At what was being typed, or with a single post at its people.
  package mutating func sitDown(_ registry: Registry) -> Effect {
    let needs = registry.needs(of: organisation)
    if needs.count == 1, pages.count == 1 { open(needs[0].id) }
    settle(registry)
    detailed = listed
    return trace(registry)
  }

  /// The page of whoever is no longer shown goes; what was being typed about them stays, to be
  /// given up by whoever typed it.
  mutating func settle(_ registry: Registry) {
    let kept = pages.filter { page in
      guard case .person(let id, _) = page else { return true }
      return person(id, registry).map { $0.access != .ended } ?? false
    }
    if kept.count < pages.count {
      pages = kept
      if notices.current == nil { notices.say(wording.say(.noLongerShown)) }
    }
    guard let page = pages.last, var cursor = page.cursor, let screen = screen(registry) else {
      return
    }
    screen.settle(&cursor)
    replace(with: page.standing(at: cursor))
  }
}
