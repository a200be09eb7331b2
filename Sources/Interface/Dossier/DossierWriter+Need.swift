import Domain

extension DossierWriter {
  func sections(_ need: Need) -> [DossierSection] {
    let id = need.id.entity
    return [
      DossierSection(wording.title(.need), lines: facts(need)),
      introductionsSection(registry.introductions(to: need.id), at: .need),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(need.notes),
    ]
  }

  private func facts(_ need: Need) -> [DossierLine] {
    let card = need.card
    var lines = facts([
      fact(.title, card.title), fact(.family, card.family.map(wording.name)),
      fact(.time, card.fte.map(wording.fte)), fact(.contract, card.contract.map(wording.name)),
      fact(.start, card.start), fact(.place, card.place),
      fact(.places, "\(card.places ?? 1)"), fact(.deadline, card.deadline),
      fact(.opened, need.openedOn), fact(.reason, need.reason.map(wording.name)),
    ])
    let words =
      facts([fact(.description, card.description)]) + facts([fact(.criteria, card.criteria)])
    if !words.isEmpty { lines += [.blank] + words }
    guard let owner = card.organisation else { return lines }
    return lines + [
      .blank, .link(owner.entity, columns: [registry.label(owner), wording.organisationOfNeed]),
    ]
  }

  func sections(_ organisation: Organisation) -> [DossierSection] {
    let id = organisation.id.entity
    let needs = registry.needs(of: organisation.id).sorted { $0.openedOn > $1.openedOn }
    return [
      DossierSection(wording.title(.organisation), lines: facts(organisation)),
      contacts(organisation),
      list(
        .needs, needs.map { .link($0.id.entity, columns: columns(of: $0)) },
        order: wording.dateDescending),
      pathwaysSection(of: id),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(organisation.notes),
    ]
  }

  private func facts(_ organisation: Organisation) -> [DossierLine] {
    let card = organisation.card
    return facts([
      fact(.name, card.name), fact(.kind, card.kind.map(wording.name)),
      fact(.enterpriseNumber, card.enterpriseNumber?.shown),
      fact(.sector, card.sector.map(wording.name)),
      fact(.basin, card.basin?.name), fact(.circle, card.circle.map(wording.name)),
      fact(.pilot, wording.yesNo(card.pilot)),
      fact(.weeklyHours, card.weeklyHours.map(wording.hours)),
      fact(.registered, organisation.since),
    ])
  }

  private func contacts(_ organisation: Organisation) -> DossierSection {
    guard let contacts = organisation.card.contacts else {
      return DossierSection(wording.title(.contacts), lines: [.paragraph(wording.sealed)])
    }
    let groups = contacts.map { contact in
      facts([
        fact(.name, contact.name), fact(.role, contact.role), fact(.phone, contact.phone),
        fact(.email, contact.email),
      ])
    }
    let lines = groups.enumerated().flatMap { index, facts in index > 0 ? [.blank] + facts : facts }
    return list(.contacts, lines, count: groups.count)
  }

  private func columns(of need: Need) -> [String] {
    [
      need.title, need.card.fte.map(wording.fte) ?? "", wording.name(need.state),
      wording.date(need.openedOn),
    ]
  }
}
