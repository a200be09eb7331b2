import Domain

// What the lines of the table do to entities.
extension State {
  /// What the next command is about: several ticked rows, or the selection.
  func subjects(_ registry: Registry) -> [EntityID] {
    if hasSeveralTicked { return listed.tickedRows.compactMap(\.subject) }
    return subject(registry).map { [$0] } ?? []
  }

  /// How the ticked rows or the selection stand at the head of a list of commands.
  private func subjectTitle(_ registry: Registry) -> String {
    hasSeveralTicked
      ? wording.ticked(listed.ticked.count)
      : subject(registry).map(registry.label) ?? ""
  }

  /// The kind that is made where the keys are now.
  var kindHere: EntityKind {
    isOnList ? listed.name.description.made ?? .introduction : .introduction
  }

  mutating func create(_ kind: EntityKind, _ registry: Registry) {
    let selected = subject(registry)
    switch kind {
    case .candidate: open(.new(registry.freshID(using: &numbers) as CandidateID), registry)
    case .organisation: open(.new(registry.freshID(using: &numbers) as OrganisationID), registry)
    case .need:
      let owner = selected.flatMap { OrganisationID($0) }
      open(
        .new(registry.freshID(using: &numbers) as NeedID, of: owner?.entity), registry)
    case .programme: open(.new(registry.freshID(using: &numbers) as ProgrammeID), registry)
    case .pathway: beginPathway(registry)
    case .introduction: introduce(registry)
    }
  }

  mutating func edit(_ registry: Registry) {
    if let figure = selectedFigure { return open(.rule(figure), registry) }
    guard let id = subject(registry) else { return }
    switch id.kind {
    case .candidate, .organisation, .need, .programme: open(.edit(id), registry)
    case .pathway: openStages(registry)
    case .introduction: IntroductionID(id).map { open(.reword($0), registry) }
    case nil: break
    }
  }

  /// What archiving leads to: what ends an entity of that kind, or takes it up again.
  ///
  /// Nothing is ever taken out of the journal.
  func ending(of id: EntityID, _ registry: Registry) -> Standing? {
    switch id.kind {
    case .candidate: .candidate(.left)
    case .organisation: .organisation(.archived)
    case .need: .need(.closed)
    case .pathway: .pathway(.stopped)
    case .programme:
      registry.entity(id)?.standing == .programme(.retired)
        ? .programme(.active) : .programme(.retired)
    case .introduction, nil: nil
    }
  }

  /// Asks for what a step requires, in a form or a question.
  mutating func step(to standing: Standing, _ registry: Registry) {
    guard let id = subject(registry) else { return }
    switch standing {
    case .candidate(let state): step(to: state, registry)
    case .organisation(let state):
      let command = OrganisationID(id).map { Command.move($0, OrganisationStep(state)) }
      ask(to: standing, id, command, registry)
    case .programme(let state):
      let command = ProgrammeID(id).map { Command.move($0, ProgrammeStep(state)) }
      ask(to: standing, id, command, registry)
    case .need, .pathway: open(.step(id, standing), registry)
    case .introduction: break
    }
  }

  private mutating func ask(
    to standing: Standing, _ id: EntityID, _ command: Command?, _ registry: Registry
  ) {
    guard let command else { return }
    ask(wording.question(standing, registry.label(id)), .record([command]))
  }

  mutating func askToForgetEarlier(_ id: EntityID, _ registry: Registry) {
    ask(wording.forgetEarlier(of: registry.label(id)), .record([.forgetEarlier(id)]))
  }

  mutating func introduce(_ registry: Registry) {
    let selected = shortlistNeed?.entity ?? subject(registry)
    let known = selected.flatMap { [.candidate, .need].contains($0.kind) ? $0 : nil }
    open(.new(registry.freshID(using: &numbers) as IntroductionID, of: known), registry)
  }

  mutating func beginPathway(_ registry: Registry) {
    let selected = subject(registry)
    let isSubject = selected?.kind == .candidate || selected?.kind == .organisation
    open(
      .new(registry.freshID(using: &numbers) as PathwayID, of: isSubject ? selected : nil), registry
    )
  }

  /// A change of one person opens its form; of several ticked ones, asks once and records each.
  private mutating func step(to state: CandidateState, _ registry: Registry) {
    let people = subjects(registry).compactMap { CandidateID($0) }
    if people.count > 1 {
      let commands = people.map { Command.move($0, CandidateStep(state)) }
      ask(wording.forEach(people.count, wording.step(.candidate(state))), .record(commands))
    } else if let id = people.first {
      open(.step(id.entity, .candidate(state)), registry)
    }
  }

  /// Opens what is selected, unless it is what is on the screen: a dossier, or for a programme
  /// and a figure, which have none, their form.
  mutating func openSelection(_ registry: Registry) {
    if let figure = selectedFigure { return open(.rule(figure), registry) }
    if writeSelected(registry) { return }
    guard let id = subject(registry) else { return }
    if id.kind == .programme { return open(.edit(id), registry) }
    if case .dossier(let page) = pages.last, page.id == id { return }
    pages.append(.dossier(DossierPage(id)))
  }
}

// Lists to pick a command from.
extension State {
  /// What may come next for the selection.
  mutating func openSteps(_ registry: Registry) {
    open(picker(subjectTitle(registry), steps(registry), registry))
  }

  /// What ends somebody's being in the reserve: leaving it, or having the file erased.
  mutating func openEnding(_ registry: Registry) {
    let ways = [Action.step(.candidate(.left)), .erase].compactMap { binding(of: $0, registry) }
    open(picker(subjectTitle(registry), ways, registry))
  }
}
