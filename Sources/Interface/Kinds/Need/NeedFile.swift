import Domain

extension DossierWriter {
  func sections(_ need: Need) -> [DossierSection] {
    let id = need.id.entity
    let known = [
      fact(.openedOn, need.openedOn), fact(.reason, need.reason.map(wording.name)),
    ]
    return [
      DossierSection(wording.title(.need), lines: facts(of: need, and: known)),
      introductionsSection(registry.introductions(to: need.id), at: .need),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(need.notes),
    ]
  }
}

extension SummaryWriter {
  func sections(_ need: Need) -> [SummaryLine] {
    section(
      .introductions,
      latest(registry.introductions(to: need.id)).flatMap {
        [
          .text(registry.label($0.candidate), level: 1),
          .text(wording.statement(of: $0), level: 2),
        ]
      })
  }
}
