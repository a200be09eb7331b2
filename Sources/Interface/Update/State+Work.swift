import Domain

extension State {
  /// What the next command is about: the ticked rows of the desk, or the selection.
  func subjects(_ registry: Registry) -> [EntityID] {
    if pages.isEmpty, !desk.focused.ticked.isEmpty {
      return desk.focused.index.items.map(\.id).filter(desk.focused.ticked.contains)
    }
    return subject(registry).map { [$0] } ?? []
  }

  /// Actions on entities.
  mutating func work(_ action: Action, _ registry: Registry) -> Effect {
    switch action {
    case .create(let kind): create(kind, registry)
    case .createHere: create(kindHere, registry)
    case .advance: open(stepPicker(registry))
    case .markStage: open(stagePicker(registry))
    case .shortlist:
      if let id = subject(registry).flatMap({ NeedID($0) }) {
        pages.append(.shortlist(ShortlistPage(id)))
      }
    case .compose, .propose, .presentAgreed: workOnShortlist(action, registry)
    case .archive where subjects(registry).first?.kind == .candidate: openEnding(registry)
    case .withdrawConsent, .receiveRequest, .extendRequest, .answerRequest, .erase:
      workOnRights(action, registry)
    case .candidate(let state):
      move(subjects(registry).compactMap { CandidateID($0) }, to: state, registry)
    case .organisation(let state): return ask(registry, state)
    case .forgetEarlier: askToForgetEarlier(registry)
    default: openForm(for: action, registry)
    }
    return .none
  }

  private var kindHere: EntityKind {
    if case .programmes = pages.last { return .programme }
    if case .organisations = pages.last { return .organisation }
    return pages.isEmpty ? desk.focus.kind : .introduction
  }

  private mutating func create(_ kind: EntityKind, _ registry: Registry) {
    let selected = subject(registry)
    switch kind {
    case .candidate:
      open(.candidate(registry.freshID(using: &numbers), isNew: true), registry)
    case .organisation:
      open(.organisation(registry.freshID(using: &numbers), isNew: true), registry)
    case .need:
      let owner = selected.flatMap { OrganisationID($0) }
      open(.need(registry.freshID(using: &numbers), isNew: true, of: owner), registry)
    case .programme:
      open(.programme(registry.freshID(using: &numbers), isNew: true), registry)
    case .pathway: beginPathway(registry)
    case .introduction: introduce(registry)
    }
  }

  /// Opens the form that an action on the selection needs.
  private mutating func openForm(for action: Action, _ registry: Registry) {
    if action == .edit, let figure = selectedFigure { return open(.rule(figure), registry) }
    guard let id = subject(registry) else { return }
    switch action {
    case .edit: edit(id, registry)
    case .archive: archive(id, registry)
    case .introduce: introduce(registry)
    case .beginPathway: beginPathway(registry)
    case .note: open(.note(id), registry)
    case .consent: CandidateID(id).map { open(.consent($0), registry) }
    case .reword: IntroductionID(id).map { open(.reword($0), registry) }
    case .followUp: IntroductionID(id).map { open(.followUp($0), registry) }
    case .move(let move): IntroductionID(id).map { open(.move($0, move), registry) }
    case .need(let state): NeedID(id).map { open(.needStep($0, state), registry) }
    case .pathway(let state): PathwayID(id).map { open(.pathwayStep($0, state), registry) }
    default: break
    }
  }

  private mutating func edit(_ id: EntityID, _ registry: Registry) {
    switch id.kind {
    case .candidate: CandidateID(id).map { open(.candidate($0, isNew: false), registry) }
    case .organisation: OrganisationID(id).map { open(.organisation($0, isNew: false), registry) }
    case .need: NeedID(id).map { open(.need($0, isNew: false, of: nil), registry) }
    case .programme: ProgrammeID(id).map { open(.programme($0, isNew: false), registry) }
    case .pathway: open(stagePicker(registry))
    case .introduction: IntroductionID(id).map { open(.reword($0), registry) }
    case nil: break
    }
  }

  /// Archiving is what ends an entity of that kind; nothing is ever taken out of the journal.
  private mutating func archive(_ id: EntityID, _ registry: Registry) {
    switch id.kind {
    case .candidate: openEnding(registry)
    case .organisation: _ = ask(registry, .archived)
    case .need: NeedID(id).map { open(.needStep($0, .closed), registry) }
    case .pathway: PathwayID(id).map { open(.pathwayStep($0, .stopped), registry) }
    case .programme:
      guard let programme = ProgrammeID(id).flatMap({ registry.programmes[$0] }) else { return }
      let step = ProgrammeStep(programme.state == .active ? .retired : .active)
      let text =
        programme.state == .retired
        ? wording.restore(programme.name) : wording.retire(programme.name)
      let command = Command.moveProgramme(programme.id, step)
      layers.append(.question(Question(text, .record([command]))))
    case .introduction, nil: break
    }
  }

  private mutating func ask(_ registry: Registry, _ state: OrganisationState) -> Effect {
    guard let id = subject(registry).flatMap({ OrganisationID($0) }) else { return .none }
    let name = registry.label(id)
    let text = state == .archived ? wording.archive(name) : wording.restore(name)
    let command = Command.moveOrganisation(id, OrganisationStep(state))
    layers.append(.question(Question(text, .record([command]))))
    return .none
  }

  private mutating func askToForgetEarlier(_ registry: Registry) {
    guard let id = subject(registry) else { return }
    let text = wording.forgetEarlier(of: registry.label(id))
    layers.append(.question(Question(text, .record([.forgetEarlier(id)]))))
  }

  private mutating func introduce(_ registry: Registry) {
    let selected = shortlistNeed?.entity ?? subject(registry)
    open(
      .introduction(
        registry.freshID(using: &numbers), candidate: selected.flatMap { CandidateID($0) },
        need: selected.flatMap { NeedID($0) }), registry)
  }

  private mutating func beginPathway(_ registry: Registry) {
    let selected = subject(registry)
    let isSubject = selected?.kind == .candidate || selected?.kind == .organisation
    open(
      .pathway(registry.freshID(using: &numbers), subject: isSubject ? selected : nil), registry)
  }

  /// A change of one person opens its form; of several ticked ones, asks once and records each.
  private mutating func move(
    _ candidates: [CandidateID], to state: CandidateState, _ registry: Registry
  ) {
    if candidates.count > 1 {
      let commands = candidates.map { Command.moveCandidate($0, CandidateStep(state)) }
      layers.append(
        .question(Question(wording.forEach(commands.count, .candidate(state)), .record(commands))))
    } else if let id = candidates.first {
      open(.candidateStep(id, state), registry)
    }
  }
}
