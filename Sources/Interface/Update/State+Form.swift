import Canvas
package import Domain

extension State {
  /// Opens a form, if what it is about still exists.
  mutating func open(_ purpose: Form.Purpose, _ registry: Registry) {
    guard let form = Form(purpose, registry: registry, seat: formSeat) else {
      notices.say(wording.gone)
      return
    }
    pages.append(.form(form))
  }

  mutating func pressInForm(_ input: Input, _ registry: Registry) -> Effect {
    guard case .form(var form) = pages.last else { return .none }
    form.columns = size.columns
    let outcome = form.take(input, registry: registry, today: moment.today, wording: wording)
    pages[pages.count - 1] = .form(form)
    return follow(outcome, of: input, registry)
  }

  /// A click goes to a field; on the field in focus it opens what the field offers.
  mutating func clickInForm(_ position: Position, _ registry: Registry) -> Effect {
    guard case .form(var form) = pages.last else { return .none }
    let outcome = form.click(
      position, area: Form.area(in: size), registry: registry, today: moment.today,
      wording: wording)
    pages[pages.count - 1] = .form(form)
    return follow(outcome, of: .click(position), registry)
  }

  private mutating func follow(
    _ outcome: Form.Outcome, of input: Input, _ registry: Registry
  ) -> Effect {
    switch outcome {
    case .none: return .none
    case .save(let command):
      guard let question = confirmation(of: command, registry) else { return .record([command]) }
      layers.append(.question(question))
      return .none
    case .leave where writing != nil, .askToLeave where writing != nil:
      askToLeaveRound(registry)
      return .none
    case .leave:
      pages.removeLast()
      return .none
    case .askToLeave:
      layers.append(.question(Question(wording.leaveForm, .leaveForm)))
      return .none
    case .pick(let picker):
      open(picker)
      return .none
    case .ignored:
      guard case .key(let key) = input, let action = DeskKeys.table.action(for: key, at: .form)
      else {
        return .none
      }
      return attempt(action, registry)
    }
  }

  mutating func chooseInForm(_ choice: Picker.Choice, _ registry: Registry) {
    guard case .form(var form) = pages.last else { return }
    form.choose(choice, registry: registry, today: moment.today, wording: wording)
    pages[pages.count - 1] = .form(form)
  }
}

extension State {
  /// What has been typed into the form that is open, if anything has.
  package var draft: FormDraft? {
    for case .form(let form) in pages.reversed() where form.isDirty {
      return writing.map { form.draft().among($0.round) } ?? form.draft()
    }
    for case .round(let page) in pages.reversed() {
      if let kept = page.lines.last(where: { $0.draft != nil })?.draft { return kept.among(page) }
    }
    return nil
  }

  /// Opens a form as an earlier session left it; false when what it was about is gone.
  @discardableResult
  package mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool {
    guard let form = Form(restoring: draft, registry: registry, seat: formSeat),
      registry.concernedCandidate(form.subject).map({ !registry.erased.contains($0) }) ?? true
    else { return false }
    if let round = draft.round(registry, using: &numbers) { pages.append(.round(round)) }
    pages.append(.form(form))
    notices.say(wording.draftRestored)
    return true
  }
}
