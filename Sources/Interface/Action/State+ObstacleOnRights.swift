import Domain

extension State {
  /// What a person's own wish stands in the way of: nothing is recorded of an erased file, and of
  /// somebody who left only what concerns their rights.
  func obstacleOnRights(_ action: Action, _ id: EntityID, _ registry: Registry) -> String? {
    guard let person = registry.concernedPerson(id) else { return nil }
    let state = person.state
    if state == .erased, action.changesJournal, action.isAboutSubject {
      return wording.itIs(wording.name(state))
    }
    let open = person.requests.filter(\.isOpen)
    switch action {
    case .consent, .withdrawConsent: return state == .left ? wording.itIs(wording.name(state)) : nil
    case .answerRequest: return open.isEmpty ? wording.noOpenRequest : nil
    case .extendRequest:
      if open.isEmpty { return wording.noOpenRequest }
      return open.allSatisfy { $0.delay != nil } ? wording.alreadyExtended : nil
    default: return nil
    }
  }

  /// Whether the page on top lists what already is: nothing new is made there.
  var isListOfWhatIs: Bool {
    switch pages.last {
    case .retention, .requests, .rules, .round: true
    default: false
    }
  }

  /// Whether the page on top is about somebody who was erased.
  func isErasedDossier(_ registry: Registry) -> Bool {
    guard case .dossier(let page) = pages.last else { return false }
    return registry.concernedCandidate(page.id).map(registry.erased.contains) ?? false
  }

  /// An action in the hints of what is selected: a person is not archived, and
  /// saving the form of an erasure erases.
  func hint(_ action: Action, _ registry: Registry) -> String {
    if action == .save, case .form(let form) = pages.last, case .erase = form.purpose {
      return wording.eraseHint
    }
    let isPerson = subject(registry)?.kind == .candidate
    return action == .archive && isPerson ? wording.endingHint : wording.hint(action, at: place)
  }
}

extension Action {
  /// Whether it changes what is selected, rather than making something new or going back.
  fileprivate var isAboutSubject: Bool {
    switch self {
    case .create, .createHere, .undo, .save, .compose, .propose, .presentAgreed: false
    default: true
    }
  }
}

extension Registry {
  /// The person whom an entity is or is about; nil where it is about none.
  fileprivate func concernedPerson(_ id: EntityID) -> Candidate? {
    concernedCandidate(id).flatMap { candidates[$0] }
  }
}
