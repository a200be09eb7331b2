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
    ]) + [
      .blank,
      .link(pathway.subject, columns: [registry.label(pathway.subject), wording.whoFollows]),
      .link(
        pathway.programme.entity,
        columns: [registry.label(pathway.programme), wording.programmeWord]),
    ]
  }

  /// A badge is named once everything is done; until then it is nobody's.
  private func badge(of pathway: Pathway) -> String? {
    guard let card = registry.programmes[pathway.programme]?.card,
      pathway.doneCount >= card.stages.count
    else { return nil }
    return card.badge
  }

  private func stages(of pathway: Pathway) -> DossierSection {
    let stages = registry.programmes[pathway.programme]?.card.stages ?? []
    let lines = stages.enumerated().map { place, stage -> DossierLine in
      let mark = pathway.marks[place]
      let day = mark.flatMap { $0.doneOn ?? $0.plannedTo ?? $0.plannedFrom }
      return .event(
        DatedLine(
          day.map(wording.date) ?? "", "\(place + 1). \(stage.name ?? "")",
          aside: wording.stageState(mark)))
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
