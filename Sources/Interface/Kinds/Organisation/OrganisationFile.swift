import Domain

extension DossierWriter {
  func file(_ organisation: Organisation) -> [DossierSection] {
    let id = organisation.id.entity
    let needs = registry.needs(of: organisation.id).sorted { $0.openedOn > $1.openedOn }
    let since = [fact(.registeredOn, organisation.since)]
    return [
      DossierSection(
        wording.title(.organisation),
        lines: facts(of: organisation, and: since) + warning(organisation)),
      parts(of: organisation, .contacts),
      list(
        .needs, needs.map { .link($0.id.entity, columns: columns(of: $0)) },
        order: wording.dateDescending),
      pathwaysSection(of: id),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(organisation.notes),
    ].compactMap(\.self)
  }

  /// Warned, never refused: who takes part in the pilot is decided jointly.
  private func warning(_ organisation: Organisation) -> [DossierLine] {
    wording.warning(about: .organisation(organisation.card)).map { [.blank, .paragraph($0)] } ?? []
  }

  private func columns(of item: Need) -> [String] {
    [
      item.title, item.card.fte.map(wording.fte) ?? "", wording.name(item.state),
      wording.date(item.openedOn),
    ]
  }
}

extension SummaryWriter {
  func sections(_ organisation: Organisation) -> [SummaryLine] {
    section(
      .needs,
      registry.needs(of: organisation.id).flatMap {
        [.text($0.title, level: 1), .text(wording.name($0.state), level: 2)]
      })
  }
}
