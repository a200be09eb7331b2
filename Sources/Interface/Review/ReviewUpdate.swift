import Canvas
package import Domain

/// Takes one occurrence into the state of a review and says what is to be done about it.
///
/// The registry must be the part of the reserve that the organisation may see. A function of its
/// arguments, like the desk's.
package func update(
  _ state: inout ReviewState, _ occurrence: Occurrence, _ registry: Registry
) -> ReviewEffect {
  let effect = state.accept(occurrence, registry)
  state.settle(registry)
  return effect == .none ? state.trace(registry) : effect
}

extension ReviewState {
  fileprivate mutating func accept(
    _ occurrence: Occurrence, _ registry: Registry
  ) -> ReviewEffect {
    switch occurrence {
    case .input(let input): return take(input, registry)
    // On another day others may be seen.
    case .clock(let moment): (self.moment, traceTrouble) = (moment, nil)
    case .rest: break
    case .registryChanged:
      traceTrouble = nil
      forgetWhoeverLeft(registry)
    case .answered(let answers): for answer in answers { take(answer, registry) }
    case .told(let text, let isError): notices.say(text, isError: isError)
    }
    return .none
  }

  private mutating func take(_ input: Input, _ registry: Registry) -> ReviewEffect {
    switch input {
    case .resize(let size):
      self.size = size
      editPicker { _ in }
    case .closed: return .quit
    case .roundTrip(let duration): preferences.roundTrip = duration
    case .readable, .deadline: break
    case .click(let position):
      notices.clear()
      return click(position, registry)
    case .wheel(let wheel, _):
      if layers.isEmpty { move(wheel == .up ? .up : .down, registry) }
    case .key(let key):
      notices.clear()
      return press(key, registry)
    case .paste(let text):
      notices.clear()
      return paste(text, registry)
    }
    return .none
  }

  private mutating func press(_ key: Key, _ registry: Registry) -> ReviewEffect {
    if ReviewKeys.table.action(for: key, at: place) == .lock { return .lock }
    switch place {
    case .picker: return pressInPicker(key, registry)
    case .question: return pressInQuestion(key)
    case .form: return pressInForm(.key(key), registry)
    case .needs, .shortlist, .person, .text:
      guard let action = ReviewKeys.table.action(for: key, at: place) else { return .none }
      return attempt(action, registry)
    }
  }

  private mutating func paste(_ text: String, _ registry: Registry) -> ReviewEffect {
    switch place {
    case .form: return pressInForm(.paste(text), registry)
    case .picker:
      let line = String(text.prefix(200).map { $0.isNewline || $0 == "\t" ? " " : $0 })
      editPicker { $0.filter.insert(line) }
    default: break
    }
    return .none
  }

  /// A click selects a row; on the selected row it opens it.
  private mutating func click(_ position: Position, _ registry: Registry) -> ReviewEffect {
    guard layers.isEmpty else { return .none }
    if case .form(var form) = pages.last {
      let outcome = form.click(
        position, area: Form.area(in: size), registry: registry, today: today, wording: wording)
      replace(with: .form(form))
      return follow(outcome, of: .click(position), registry)
    }
    guard let page = pages.last, var cursor = page.cursor, let screen = screen(registry) else {
      return .none
    }
    let before = cursor.spot
    screen.click(position.row, &cursor)
    replace(with: page.standing(at: cursor))
    let isSecond = cursor.spot == before && screen.isSelected(position.row, cursor)
    return isSecond ? attempt(.open, registry) : .none
  }

  /// Does what is asked, or says why it cannot be done.
  mutating func attempt(_ action: ReviewAction, _ registry: Registry) -> ReviewEffect {
    if let obstacle = obstacle(to: action, registry) {
      notices.say(wording.cannot(wording.command(action), because: obstacle))
      return .none
    }
    return perform(action, registry)
  }
}

extension ReviewState {
  private mutating func perform(_ action: ReviewAction, _ registry: Registry) -> ReviewEffect {
    switch action {
    case .up, .down, .pageUp, .pageDown, .home, .end: move(action, registry)
    case .nextField, .previousField, .choose: break
    case .open: open(registry)
    case .back: if pages.count > 1 { pages.removeLast() }
    case .move(let move): open(move, registry)
    case .help: pages.append(.help(PageCursor()))
    case .commands: openCommands(registry)
    case .refresh:
      traceTrouble = nil
      notices.say(wording.refreshed)
      return .refresh
    case .undo: return undoable.last.map { .record(.undo($0.records)) } ?? .none
    case .language: openLanguages()
    case .slowLine: preferences.isSlow.toggle()
    case .linear: preferences.isLinear.toggle()
    case .save: return pressInForm(.key(.control("s")), registry)
    case .lock: return .lock
    case .quit: return quit()
    }
    return .none
  }

  /// Moves on the page on top.
  private mutating func move(_ action: ReviewAction, _ registry: Registry) {
    guard let shared = action.onDesk, let page = pages.last, var cursor = page.cursor,
      let screen = screen(registry)
    else { return }
    screen.perform(shared, &cursor)
    replace(with: page.standing(at: cursor))
  }

  /// Opens what is selected: the people of a need, or everything of a person.
  private mutating func open(_ registry: Registry) {
    if let id = selection(registry), place == .shortlist {
      pages.append(.person(id, PageCursor()))
    } else if place == .needs, let need = pages.last?.cursor?.spot.target.flatMap({ NeedID($0) }) {
      open(need)
    }
  }

  /// Opens the people of a need.
  mutating func open(_ need: NeedID) { pages.append(.shortlist(need, PageCursor())) }

  private mutating func quit() -> ReviewEffect {
    guard draft != nil else { return .quit }
    layers.append(.question(Question(wording.quitForm, .quit)))
    return .none
  }

  mutating func replace(with page: ReviewPage) { pages[pages.count - 1] = page }
}

extension ReviewState {
  /// Begins where there is something to do: at what was being typed, or with a single need at its
  /// people.
  package mutating func sitDown(_ registry: Registry) -> ReviewEffect {
    let needs = registry.needs(of: organisation)
    if needs.count == 1, pages.count == 1 { open(needs[0].id) }
    settle(registry)
    return trace(registry)
  }

  /// Brings the selection back onto the page on top, and takes away the page of whoever is no
  /// longer shown; what was being typed about them stays, to be given up by whoever typed it.
  mutating func settle(_ registry: Registry) {
    let kept = pages.filter { page in
      guard case .person(let id, _) = page else { return true }
      return person(id, registry).map { $0.access != .ended } ?? false
    }
    if kept.count < pages.count {
      pages = kept
      if notices.current == nil { notices.say(wording.noLongerShown) }
    }
    guard let page = pages.last, var cursor = page.cursor, let screen = screen(registry) else {
      return
    }
    screen.settle(&cursor)
    replace(with: page.standing(at: cursor))
  }
}
