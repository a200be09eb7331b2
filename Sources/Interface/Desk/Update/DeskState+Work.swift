package import Domain

extension DeskState {
  func subjects(_ registry: Registry) -> [EntityID] {
    guard hasSeveralTicked else { return subject(registry).map { [$0] } ?? [] }
    // What several rows are about is meant once.
    var seen: Set<EntityID> = []
    return listed.tickedRows.compactMap(\.subject).filter { seen.insert($0).inserted }
  }

  /// Without going through a long list where all are of one.
  package func kinds(_ registry: Registry) -> Set<EntityKind> {
    guard hasSeveralTicked, listed.name.description.kind == nil else {
      return Set([subject(registry)?.kind].compactMap(\.self))
    }
    return Set(listed.ticked.compactMap(\.subject?.kind))
  }

  private func subjectTitle(_ registry: Registry) -> String {
    hasSeveralTicked
      ? wording.ticked(listed.ticked.count)
      : subject(registry).map(registry.label) ?? ""
  }

  var kindHere: EntityKind {
    isOnList ? listed.name.description.made ?? .introduction : .introduction
  }

  /// Opens the form of a new one, with what is selected in the field that may name it.
  mutating func create(_ kind: EntityKind, _ registry: Registry) {
    let selected = shortlistNeed?.entity ?? subject(registry)
    let known = selected.flatMap { kind.blank.takes($0) ? $0 : nil }
    let id = registry.freshID(of: kind, using: &numbers)
    open(.card(id, isNew: true, of: known.map { [$0] } ?? []), registry)
  }

  mutating func edit(_ registry: Registry) {
    if let figure = selectedFigure { return open(.rule(figure), registry) }
    guard let id = subject(registry), let kind = id.kind else { return }
    if kind == .introduction { return open(.act(id, .introductionReworded), registry) }
    if kind == .pathway { return openStages(registry) }
    open(.edit(id), registry)
  }

  mutating func step(to standing: Standing, _ registry: Registry) {
    guard let id = subject(registry), let step = AnyStep(to: standing) else { return }
    if hasSeveralTicked { return self.step(step, registry) }
    guard !step.described.isAsked else { return open(.step(id, standing), registry) }
    ask(wording.question(standing, registry.label(id)), .record([.move(id, step)]))
  }

  mutating func askToForgetEarlier(_ id: EntityID, _ registry: Registry) {
    ask(wording.forgetEarlier(of: registry.label(id)), .record([.forgetEarlier(id)]))
  }

  /// At any time, whatever was done since.
  mutating func askToPart(_ id: EntityID, _ registry: Registry) {
    guard let joining = registry.lastJoining(id) else { return }
    ask(
      wording.part(registry.label(joining.event.subject), joining.event.subject.shown),
      .record([.undo([joining.stamp.number])]))
  }

  /// Of several ticked rows, asks once and records each.
  private mutating func step(_ step: AnyStep, _ registry: Registry) {
    let commands = subjects(registry).map { Command.move($0, step) }
    let question = wording.forEach(
      commands.count, step.standing.kind, wording.step(step.standing))
    ask(question, .record(commands))
  }

  /// Opens what is selected, unless it is what is on the screen: a dossier, or for a figure, which
  /// has none, its form.
  mutating func openSelection(_ registry: Registry) {
    if let figure = selectedFigure { return open(.rule(figure), registry) }
    if let record = barred(registry) { return openSteps(of: record, registry) }
    if hasRetractedRow(registry) { return openStepsOfRetracted(registry) }
    if writeSelected(registry) { return }
    if case .dossier(let page) = pages.last, let stage = page.cursor.spot.stage,
      let id = PathwayID(page.id)
    {
      return open(.stage(id, stage), registry)
    }
    guard let id = isOnList ? listed.selected?.subject : subject(registry) else { return }
    if case .dossier(let page) = pages.last, page.id == id { return }
    pages.append(.dossier(DossierPage(id: id)))
  }
}

extension DeskState {
  mutating func openSteps(_ registry: Registry) {
    open(picker(subjectTitle(registry), steps(registry), registry))
  }

  /// Leaving it, or having the file erased.
  mutating func openEnding(_ registry: Registry) {
    let ways = [Action.step(.candidate(.left)), .erase].compactMap { binding(of: $0, registry) }
    open(picker(subjectTitle(registry), ways, registry))
  }
}
