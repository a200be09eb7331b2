import Canvas
package import Domain

extension ReviewState {
  /// The person that a decision would be about: the selected one, or the one whose page is open.
  func selection(_ registry: Registry) -> IntroductionID? {
    switch pages.last {
    case .shortlist(_, let cursor): cursor.spot.target.flatMap { IntroductionID($0) }
    case .person(let id, _): id
    default: nil
    }
  }

  /// Opens the form of a move.
  mutating func open(_ move: IntroductionMove, _ registry: Registry) {
    guard let id = selection(registry),
      let form = Form(.move(id, move), registry: registry, seat: formSeat)
    else {
      notices.say(wording.gone)
      return
    }
    pages.append(.form(form))
  }

  mutating func pressInForm(_ input: Input, _ registry: Registry) -> ReviewEffect {
    guard case .form(var form) = pages.last else { return .none }
    form.columns = size.columns
    let outcome = form.take(input, registry: registry, today: today, wording: wording)
    replace(with: .form(form))
    return follow(outcome, of: input, registry)
  }

  mutating func follow(
    _ outcome: Form.Outcome, of input: Input, _ registry: Registry
  ) -> ReviewEffect {
    switch outcome {
    case .none: break
    case .save(let command):
      deciding = label(of: command, registry)
      return .record(command)
    case .leave: pages.removeLast()
    case .askToLeave: layers.append(.question(Question(wording.leaveForm, .leaveForm)))
    case .pick(let picker): open(picker)
    case .ignored:
      guard case .key(let key) = input, let action = ReviewKeys.table.action(for: key, at: .form)
      else { return .none }
      return attempt(action, registry)
    }
    return .none
  }

  /// How the person of a decision is called while they are still shown: the decision may end that.
  private func label(of command: Command, _ registry: Registry) -> String? {
    guard case .moveIntroduction(let id, _, _) = command else { return nil }
    return person(id, registry)?.label
  }

  mutating func chooseInForm(_ choice: Picker.Choice, _ registry: Registry) {
    guard case .form(var form) = pages.last else { return }
    form.choose(choice, registry: registry, today: today, wording: wording)
    replace(with: .form(form))
  }
}

extension ReviewState {
  /// What has been typed into the form that is open, if anything has.
  package var draft: FormDraft? {
    for case .form(let form) in pages.reversed() where form.isDirty { return form.draft() }
    return nil
  }

  /// Opens a form as an earlier session left it; false when it is no decision of hers, or about
  /// somebody who is no longer shown.
  @discardableResult
  package mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool {
    guard let form = Form(restoring: draft, registry: registry, seat: formSeat),
      case .move(let id, let move) = form.purpose, ReviewAction.moves.contains(move),
      let introduction = registry.introductions[id], introduction.isShown(on: today)
    else { return false }
    var list = PageCursor()
    list.spot.target = id.entity
    pages = [pages[0], .shortlist(introduction.need, list), .form(form)]
    notices.say(wording.draftRestored)
    return true
  }
}

extension ReviewState {
  /// Says what became of a command, leaves the form that was saved, and remembers what can be
  /// undone.
  mutating func take(_ answer: Answer, _ registry: Registry) {
    if case .consult(let ids) = answer.command {
      return takeTrace(of: ids, answer.result, registry)
    }
    switch answer.result {
    case .success(let stamps): takeDone(answer.command, stamps, registry)
    case .failure(.refused(let refusal)):
      if case .form(var form) = pages.last {
        form.refuse(refusal, registry: registry, wording: wording)
        replace(with: .form(form))
      }
      if case .undo = answer.command { undoable.removeLast() }
      notices.say(
        wording.sentence(refusal, registry: registry, colleagues: formSeat.colleagues),
        isError: true)
    case .failure(.notWritten(let sentence)): notices.say(sentence, isError: true)
    }
  }

  private mutating func takeDone(_ command: Command, _ stamps: [Stamp], _ registry: Registry) {
    if case .undo(let records) = command {
      notices.say(wording.undone(doing: undoable.popLast()?.sentence ?? ""))
      returnTo(records, registry)
      return
    }
    guard case .moveIntroduction(let id, let step, _) = command else { return }
    if case .form = pages.last { pages.removeLast() }
    let sentence = wording.decided(deciding ?? id.entity.shown, step)
    undoable.append(Undoable(records: stamps.map(\.number), sentence: sentence))
    notices.say(sentence)
    // What she has decided herself is to be read until the next key, whoever is no longer shown.
    if registry.introductions[id]?.isShown(on: today) != true { traced[id] = nil }
    keepPlace(of: id, registry)
  }
}
