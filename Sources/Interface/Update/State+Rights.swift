import Domain

extension State {
  /// Opens the form that an action on a person's rights needs.
  mutating func workOnRights(_ action: Action, _ registry: Registry) {
    guard let id = subjects(registry).first.flatMap({ CandidateID($0) }) else { return }
    switch action {
    case .withdrawConsent: open(.withdrawConsent(id), registry)
    case .receiveRequest: open(.request(id), registry)
    case .erase: open(.erase(id), registry)
    case .extendRequest:
      openRequest(registry.openRequests(of: id).filter { $0.delay == nil }, registry) {
        .extendRequest(id, $0)
      }
    case .answerRequest:
      openRequest(registry.openRequests(of: id), registry) { .answerRequest(id, $0) }
    default: break
    }
  }

  /// The form for the only request, or the list to pick one from.
  private mutating func openRequest(
    _ requests: [RightsRequest], _ registry: Registry, _ purpose: (Int) -> Form.Purpose
  ) {
    if requests.count == 1 { return open(purpose(requests[0].number), registry) }
    let items = requests.map { request in
      Picker.Item(
        wording.sentence(request), note: request.card.on.map(wording.date) ?? "",
        .form(purpose(request.number)))
    }
    open(Picker(title: wording.requestsTitle, items: items))
  }

  /// What ends somebody's being in the reserve: leaving it, or having the file erased.
  mutating func openEnding(_ registry: Registry) {
    let items = [Action.candidate(.left), .erase].map { action in
      let obstacle = obstacle(to: action, registry)
      return Picker.Item(
        wording.label(action), note: obstacle ?? "", isEnabled: obstacle == nil, .action(action))
    }
    let title =
      hasSeveralTicked
      ? wording.ticked(desk.focused.ticked.count)
      : subjects(registry).first.map(registry.label) ?? ""
    open(Picker(title: title, items: items))
  }

  /// The question before a consent is withdrawn, which names what ends with it; nil for commands
  /// that the form itself confirms.
  func confirmation(of command: Command, _ registry: Registry) -> Question? {
    guard case .withdrawConsent(let id, _) = command else { return nil }
    let text = wording.withdrawConsent(
      of: registry.label(id), ending: registry.endingIntroductions(of: id))
    return Question(text, .record([command]))
  }
}

extension State {
  /// Lets go of what this desk still knows of somebody who has just been erased: a form being
  /// filled in, what could be undone, and the sentences that named them.
  mutating func forgetErased(_ registry: Registry) {
    let fresh = registry.erased.subtracting(knownErased ?? registry.erased)
    knownErased = registry.erased
    guard !fresh.isEmpty else { return }
    let forms = pages.count
    pages.removeAll { page in
      guard case .form(let form) = page else { return false }
      return registry.concernedCandidate(form.subject).map(fresh.contains) ?? false
    }
    forgetInRounds(fresh)
    undoable.removeAll { $0.concerns(fresh, registry) }
    notices.forget()
    if pages.count < forms { notices.say(wording.formOfErased) }
  }
}

extension Undoable {
  /// Whether it was about one of these people.
  fileprivate func concerns(_ people: Set<CandidateID>, _ registry: Registry) -> Bool {
    records.contains { number in
      let subject = registry.entry(number: number)?.event.subject
      return subject.flatMap(registry.concernedCandidate).map(people.contains) ?? false
    }
  }
}

extension Registry {
  /// The requests of a person that wait for an answer, the oldest first.
  func openRequests(of id: CandidateID) -> [RightsRequest] {
    candidates[id]?.requests.filter(\.isOpen) ?? []
  }

  /// The person whom an entity is or is about.
  func concernedCandidate(_ id: EntityID) -> CandidateID? {
    switch id.kind {
    case .candidate: CandidateID(id)
    case .introduction: IntroductionID(id).flatMap { introductions[$0]?.candidate }
    case .pathway: PathwayID(id).flatMap { pathways[$0] }.flatMap { CandidateID($0.subject) }
    default: nil
    }
  }
}
