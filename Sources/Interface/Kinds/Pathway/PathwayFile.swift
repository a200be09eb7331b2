import Domain

extension DossierWriter {
  func file(_ pathway: Pathway) -> [DossierSection] {
    let id = pathway.id.entity
    return [
      DossierSection(wording.title(.pathway), lines: facts(pathway) + edition(of: pathway)),
      stages(of: pathway),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(pathway.notes),
    ]
  }

  private func facts(_ pathway: Pathway) -> [DossierLine] {
    facts(
      of: pathway,
      and: [
        fact(.state, wording.name(pathway.state)), fact(.attestedOn, pathway.attestedOn),
        fact(.reason, pathway.reason.map(wording.name)), fact(.badge, badge(of: pathway)),
      ])
  }

  /// Named once everything is done; until then it is nobody's.
  private func badge(of pathway: Pathway) -> String? {
    let (done, all) = registry.progress(of: pathway)
    return done >= all ? registry.course(of: pathway)?.badge : nil
  }

  /// It has changed since: the pathway keeps what it began with.
  private func edition(of pathway: Pathway) -> [DossierLine] {
    guard pathway.state == .running, registry.newerEdition(for: pathway) != nil else { return [] }
    return [.blank, .paragraph(wording.say(.newerEdition))]
  }

  private func stages(of pathway: Pathway) -> DossierSection {
    let lines = registry.stages(of: pathway).map { stage -> DossierLine in
      let mark = stage.mark
      let day = mark?.doneOn ?? mark?.startedOn ?? stage.span?.to ?? stage.span?.from
      return .event(
        DatedLine(
          date: day.map(wording.date) ?? "", text: wording.label(stage),
          aside: wording.state(of: stage), stage: stage.key))
    }
    return list(.stages, lines)
  }
}

extension SummaryWriter {
  func sections(_ pathway: Pathway) -> [SummaryLine] {
    [.blank, bar(pathway)]
      + section(
        .stages,
        registry.stages(of: pathway).map { stage in
          let day = stage.mark?.doneOn.map(date)
          return .dated(day ?? wording.state(of: stage), stage.stage.name ?? "")
        })
  }
}
