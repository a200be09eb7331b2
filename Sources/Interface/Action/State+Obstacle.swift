import Domain

extension State {
  /// Whether more than one row is ticked, so that commands are about those and not the selection.
  var hasSeveralTicked: Bool { pages.isEmpty && desk.focused.ticked.count > 1 }

  /// Whether Enter would do anything in the list or the question on top.
  private var canAnswer: Bool {
    switch layers.last {
    case .picker(let picker): !picker.shown.isEmpty
    case .question: true
    case nil: false
    }
  }

  /// What the next action would be about: the selection of whatever lies on top.
  func subject(_ registry: Registry) -> EntityID? {
    guard let page = pages.last else { return desk.focused.selected }
    return page.cursor?.spot.target ?? page.own
  }

  /// The figure that the next action would be about, on the page of the rules.
  var selectedFigure: DatedRule.Figure? {
    if case .rules(let page) = pages.last { page.cursor.spot.figure } else { nil }
  }

  /// Whether an action makes sense for a kind of entity at all.
  func concerns(_ action: Action, _ kind: EntityKind?) -> Bool {
    switch action {
    case .consent, .candidate, .withdrawConsent, .receiveRequest, .extendRequest, .answerRequest,
      .erase:
      kind == .candidate
    case .need, .shortlist: kind == .need
    case .pathway, .markStage: kind == .pathway
    case .move, .reword, .followUp: kind == .introduction
    case .organisation: kind == .organisation
    case .forgetEarlier: kind == .candidate || kind == .organisation
    case .introduce: kind == .candidate || kind == .need || shortlistNeed != nil
    case .beginPathway: kind == .candidate || kind == .organisation
    case .note: kind != nil && kind != .programme
    case .open: layers.isEmpty ? kind != nil || selectedFigure != nil : canAnswer
    case .edit: kind != nil || selectedFigure != nil
    case .archive, .advance: kind != nil
    default: true
    }
  }

  /// Why an action cannot be done now, or nil when it can.
  func obstacle(to action: Action, _ registry: Registry) -> String? {
    let subject = subject(registry)
    guard concerns(action, subject?.kind) else { return wording.notHere }
    if hasSeveralTicked, !action.takesSeveral(desk.focus) {
      return action == .erase ? wording.onePersonAtATime : wording.oneAtATime
    }
    if isReadOnly, action.changesJournal { return wording.readOnlyObstacle }
    switch action {
    case .undo: return undoable.isEmpty ? wording.nothingToUndo : nil
    case .createHere where isListOfWhatIs: return wording.notHere
    case .compose, .propose, .presentAgreed: return obstacleOnShortlist(action, registry)
    case .createHere where isErasedDossier(registry):
      return wording.itIs(wording.name(CandidateState.erased))
    case .archive: return obstacleToArchive(subject, registry)
    // Each of several ticked people gets an answer of their own.
    case .candidate where hasSeveralTicked: return nil
    default:
      return subject.flatMap {
        obstacleOnRights(action, $0, registry) ?? obstacle(to: action, $0, registry)
      }
    }
  }

  private func obstacleToArchive(_ subject: EntityID?, _ registry: Registry) -> String? {
    if subject?.kind == .introduction { return wording.useNextStep }
    return subject.flatMap { obstacleOnRights(.archive, $0, registry) }
  }

  private func obstacle(to action: Action, _ id: EntityID, _ registry: Registry) -> String? {
    switch action {
    case .move(let move):
      guard let introduction = IntroductionID(id).flatMap({ registry.introductions[$0] }) else {
        return wording.notHere
      }
      guard IntroductionRule.rule(for: move).from.contains(introduction.state) else {
        return wording.itIs(wording.name(introduction.state))
      }
      if move == .lapsed, let need = registry.needs[introduction.need],
        need.state == .open || need.state == .suspended
      {
        return wording.needIs(wording.name(need.state))
      }
    case .candidate(let state):
      guard let candidate = CandidateID(id).flatMap({ registry.candidates[$0] }) else {
        return wording.notHere
      }
      let isComingBack = candidate.state == .left && state != .active
      guard candidate.state != state, !isComingBack else {
        return wording.itIs(wording.name(candidate.state))
      }
    case .organisation(let state):
      let organisation = OrganisationID(id).flatMap { registry.organisations[$0] }
      if let organisation, organisation.state == state {
        return wording.itIs(wording.name(state))
      }
    case .forgetEarlier:
      if !registry.hasEarlierCards(id) { return wording.noEarlierCards }
    case .need(let state):
      guard let need = NeedID(id).flatMap({ registry.needs[$0] }) else { return wording.notHere }
      guard need.state.mayBecome(state) else { return wording.itIs(wording.name(need.state)) }
    case .pathway(let state):
      guard let pathway = PathwayID(id).flatMap({ registry.pathways[$0] }) else {
        return wording.notHere
      }
      guard pathway.state.mayBecome(state) else {
        return wording.itIs(wording.name(pathway.state))
      }
    default: return nil
    }
    return nil
  }
}

extension Action {
  /// Whether it can be done to several ticked rows of a pane at once.
  fileprivate func takesSeveral(_ pane: Pane) -> Bool {
    switch self {
    case .candidate: true
    case .archive: pane == .candidates
    case .edit, .note, .introduce, .shortlist, .reword, .followUp, .consent, .beginPathway,
      .markStage, .move, .need, .pathway, .organisation, .forgetEarlier, .withdrawConsent,
      .receiveRequest, .extendRequest, .answerRequest, .erase:
      false
    default: true
    }
  }

  /// Whether it leads to an event in the journal.
  var changesJournal: Bool {
    switch self {
    case .create, .createHere, .edit, .archive, .advance, .note, .introduce, .reword, .followUp,
      .consent, .beginPathway, .markStage, .move, .candidate, .need, .pathway, .organisation,
      .forgetEarlier, .withdrawConsent, .receiveRequest, .extendRequest, .answerRequest, .erase,
      .undo, .save, .compose, .propose, .presentAgreed:
      true
    default: false
    }
  }
}
