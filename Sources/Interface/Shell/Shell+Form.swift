import Canvas
package import Domain

extension Shell {
  mutating func open(_ purpose: Form.Purpose, _ registry: Registry) {
    guard let form = Form(purpose, registry: registry, seat: formSeat) else {
      notices.say(wording.say(.gone))
      return
    }
    pages.append(.form(form))
  }

  mutating func replace(with page: Page) { pages[pages.count - 1] = page }

  mutating func takeInForm(_ input: Input, _ registry: Registry) -> Effect {
    changeForm(registry) { $0.take(input, in: $1) }
  }

  mutating func clickInForm(_ position: Position, _ registry: Registry) -> Effect {
    let area = Form.area(in: size)
    return changeForm(registry) { $0.click(position, in: $1, area) }
  }

  mutating func chooseInForm(_ choice: Picker.Choice, _ registry: Registry) {
    _ = changeForm(registry) { form, setting in
      form.choose(choice, in: setting)
      return .none
    }
  }

  private mutating func changeForm(
    _ registry: Registry, _ change: (inout Form, FormSetting) -> Form.Outcome
  ) -> Effect {
    guard var form = pages.last?.form else { return .none }
    (form.columns, form.rows) = (size.columns, Form.area(in: size).rows)
    let outcome = change(
      &form, FormSetting(registry: registry, today: moment.today, wording: wording))
    replace(with: .form(form))
    switch outcome {
    case .none, .ignored: break
    case .save(let command): return save(command, registry)
    case .leave: leaveForm(losing: false, registry)
    case .askToLeave: leaveForm(losing: true, registry)
    case .pick(let picker): open(picker)
    }
    return .none
  }

  package mutating func leaveForm(losing isDirty: Bool, _ registry: Registry) {
    if isDirty { ask(wording.say(.leaveForm), .leaveForm) } else { pages.removeLast() }
  }

  /// In the form that it came from too.
  mutating func take(_ failure: Reply.Failure, of command: Command, _ registry: Registry) {
    switch failure {
    case .refused(let refusal):
      if var form = pages.last?.form {
        form.refuse(refusal, registry: registry, wording: wording)
        replace(with: .form(form))
      }
      drop(command)
      say(refusal, registry)
    case .notWritten(let sentence): notices.say(sentence, isError: true)
    }
  }

  mutating func say(_ refusal: Refusal, _ registry: Registry) {
    notices.say(
      wording.sentence(refusal, registry: registry, colleagues: colleagues), isError: true)
  }
}
