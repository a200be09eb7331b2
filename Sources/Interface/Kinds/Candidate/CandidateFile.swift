import Domain

extension DossierWriter {
  func file(_ candidate: Candidate) -> [DossierSection] {
    if candidate.state == .erased { return erasedSections(candidate) }
    let id = candidate.id.entity
    return [
      DossierSection(wording.title(.identity), lines: identity(candidate)),
      DossierSection(
        wording.title(.availability), tab: wording.tab(.availability),
        lines: facts(of: candidate) { !Self.isIdentity($0) }),
    ] + joinedSections(candidate) + [
      pathwaysSection(of: id),
      introductionsSection(registry.introductions(of: candidate.id), at: .candidate),
      rightsSection(candidate),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(candidate.notes),
    ]
  }

  private static func isIdentity(_ field: DescribedField) -> Bool {
    field.isSealed || field.shape == .basin
  }

  private func identity(_ candidate: Candidate) -> [DossierLine] {
    (candidate.card.identity == nil ? [.paragraph(wording.say(.sealed))] : [])
      + facts(of: candidate, where: Self.isIdentity)
      + [
        .blank, .paragraph(wording.reserveConsent(candidate.consent, renewal(candidate))),
        .paragraph(wording.identityShown(to: presentations(candidate))),
      ]
  }

  private func renewal(_ candidate: Candidate) -> Day? {
    guard let given = candidate.consent?.on,
      let months = registry.rules.value(.reserveConsent, on: today)
    else { return nil }
    return given.adding(months: months)
  }

  private func presentations(_ candidate: Candidate) -> [String] {
    registry.introductions(of: candidate.id).compactMap { introduction in
      guard let step = introduction.presentation, let day = step.on else { return nil }
      return "\(registry.organisationLabel(of: introduction)) (\(wording.date(day)))"
    }
  }
}

extension SummaryWriter {
  func sections(_ candidate: Candidate) -> [SummaryLine] {
    let id = candidate.id.entity
    let sealed = SummaryLine.text(registry.unreadable(id, wording), level: 0)
    return (candidate.card.identity == nil ? [sealed] : [])
      + section(.pathways, registry.pathways(of: id).map(bar))
      + section(
        .introductions,
        latest(registry.introductions(of: candidate.id)).flatMap {
          [
            .text(registry.organisationLabel(of: $0), level: 1),
            .text(wording.statement(of: $0), level: 2),
          ]
        })
  }
}
