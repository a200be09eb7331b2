import Domain

extension DeskState {
  /// The oldest first.
  func openRequests(_ registry: Registry) -> [RightsRequest] {
    (selected(registry) as Candidate?)?.requests.filter(\.isOpen) ?? []
  }

  mutating func extendRequest(_ registry: Registry) {
    guard let id = subject(registry).flatMap({ CandidateID($0) }) else { return }
    openRequest(openRequests(registry).filter { $0.delay == nil }, registry) {
      .extendRequest(id, $0)
    }
  }

  mutating func answerRequest(_ registry: Registry) {
    guard let id = subject(registry).flatMap({ CandidateID($0) }) else { return }
    openRequest(openRequests(registry), registry) { .answerRequest(id, $0) }
  }

  /// Whoever asked for it is then to be answered.
  mutating func writeHeld(_ registry: Registry) -> Effect {
    guard let id = subject(registry).flatMap({ CandidateID($0) }) else { return .none }
    let asked = openRequests(registry).first { $0.card.kind == .access }
    if let asked { open(.answerRequest(id, asked.number), registry) }
    return .writeHeld(id)
  }

  private mutating func openRequest(
    _ requests: [RightsRequest], _ registry: Registry, _ purpose: (Int) -> Form.Purpose
  ) {
    if requests.count == 1 { return open(purpose(requests[0].number), registry) }
    let items = requests.map { request in
      Picker.Item(
        label: wording.sentence(request), note: request.card.on.map(wording.date) ?? "",
        choice: .form(purpose(request.number)))
    }
    open(Picker(title: wording.say(.requestsTitle), items: items))
  }

  /// It names what ends; nil for commands that the form itself confirms.
  func confirmation(of command: Command, _ registry: Registry) -> Question? {
    guard case .withdrawConsent(let id, _) = command else { return nil }
    let text = wording.withdrawConsent(
      of: registry.label(id), ending: registry.endingIntroductions(of: id))
    return Question(text: text, consequence: .record([command]))
  }
}

extension DeskState {
  /// A form being filled in, what could be undone, and the sentences that named them.
  mutating func forgetErased(_ registry: Registry) {
    let fresh = registry.erased.subtracting(knownErased ?? registry.erased)
    knownErased = registry.erased
    guard !fresh.isEmpty else { return }
    let forms = pages.count
    pages.removeAll { page in
      guard case .form(let form) = page else { return false }
      return registry.person(of: form.subject).map(fresh.contains) ?? false
    }
    forgetInRounds(fresh)
    history.forget { $0.concerns(fresh, registry) }
    notices.forget()
    if pages.count < forms { notices.say(wording.say(.formOfErased)) }
  }
}

extension Undoable {
  fileprivate func concerns(_ people: Set<CandidateID>, _ registry: Registry) -> Bool {
    records.contains { number in
      let subject = registry.entry(number: number)?.event.subject
      return subject.flatMap(registry.person).map(people.contains) ?? false
    }
  }
}
