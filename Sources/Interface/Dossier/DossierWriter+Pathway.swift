import Domain

extension DossierWriter {
  func sections(_ pathway: Pathway) -> [DossierSection] {
    let id = pathway.id.entity
    return [
      DossierSection(wording.title(.pathway), lines: facts(pathway)),
      stages(of: pathway),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(pathway.notes),
    ]
  }

  private func facts(_ pathway: Pathway) -> [DossierLine] {
    facts([
      fact(.state, wording.name(pathway.state)), fact(.begun, pathway.begunOn),
      fact(.companion, pathway.companion.map(reading.memberName)),
      fact(.attested, pathway.attestedOn), fact(.reason, pathway.reason.map(wording.name)),
      fact(.badge, badge(of: pathway)),
    ]) + edition(of: pathway) + [
      .blank,
      .link(pathway.subject, columns: [registry.label(pathway.subject), wording.whoFollows]),
      .link(
        pathway.programme.entity,
        columns: [registry.label(pathway.programme), wording.programmeWord]),
    ]
  }

  /// A badge is named once everything is done; until then it is nobody's.
  private func badge(of pathway: Pathway) -> String? {
    let (done, all) = registry.progress(of: pathway)
    return done >= all ? registry.course(of: pathway)?.badge : nil
  }

  /// That the programme has changed since: the pathway keeps what it began with.
  private func edition(of pathway: Pathway) -> [DossierLine] {
    guard pathway.state == .running, registry.newerEdition(for: pathway) != nil else { return [] }
    return [.blank, .paragraph(wording.newerEdition)]
  }

  private func stages(of pathway: Pathway) -> DossierSection {
    let lines = registry.stages(of: pathway).map { stage -> DossierLine in
      let day = stage.mark.flatMap { $0.doneOn ?? $0.plannedTo ?? $0.plannedFrom }
      return .event(
        DatedLine(
          day.map(wording.date) ?? "", wording.label(stage), aside: wording.stageState(stage.mark)))
    }
    return list(.stages, lines)
  }

  func sections(_ programme: Programme) -> [DossierSection] {
    let card = programme.card
    let pathways = registry.pathways(through: programme.id)
    let stages = card.stages.enumerated().map { place, stage -> DossierLine in
      let length = stage.minutes.map(wording.minutes)
      let name = "\(place + 1). \(stage.name ?? "")"
      return .paragraph(wording.list([name, length].compactMap(\.self)))
    }
    return [
      DossierSection(
        wording.title(.programme),
        lines: facts([
          fact(.name, card.name), fact(.audience, card.audience.map(wording.name)),
          fact(.order, wording.stageOrder(isOrdered: card.isOrdered)), fact(.badge, card.badge),
          fact(.state, wording.programmeState(isRetired: programme.state == .retired)),
        ])),
      list(.stages, stages),
      list(.pathways, pathways.map { bar($0, label: registry.label($0.subject)) }),
      timelineSection(of: programme.id.entity),
    ]
  }
}
