import Domain

extension DossierWriter {
  func sections(_ introduction: Introduction) -> [DossierSection] {
    let id = introduction.id.entity
    return [
      DossierSection(wording.title(.introduction), lines: facts(introduction)),
      DossierSection(wording.title(.consent), lines: consent(introduction)),
      followUps(introduction),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(introduction.notes),
    ]
  }

  private func facts(_ introduction: Introduction) -> [DossierLine] {
    var lines = facts([
      fact(.state, wording.name(introduction.state)),
      fact(.proposed, introduction.proposedOn), fact(.moved, introduction.movedOn),
      fact(.companion, introduction.companion.map(reading.memberName)),
      fact(.meeting, introduction.meeting.flatMap(wording.meetingDay)),
    ])
    lines +=
      [.blank]
      + facts([
        fact(
          .rationale, introduction.rationale ?? registry.unreadable(introduction.id.entity, wording)
        )
      ])
    return lines + lastWords(of: introduction) + [.blank] + links(introduction)
  }

  private func links(_ introduction: Introduction) -> [DossierLine] {
    let owner = registry.needs[introduction.need]?.card.organisation
    return [
      .link(
        introduction.candidate.entity,
        columns: [registry.label(introduction.candidate), wording.whoIsIntroduced]),
      .link(
        introduction.need.entity, columns: [registry.label(introduction.need), wording.needWord]),
    ]
      + (owner.map {
        [.link($0.entity, columns: [registry.label($0), wording.organisationOfNeed])]
      } ?? [])
  }

  /// What was said with the last move, each for whom it is meant.
  private func lastWords(of introduction: Introduction) -> [DossierLine] {
    guard let step = introduction.steps.last else { return [] }
    return facts([fact(.remark, step.remark)]) + facts([fact(.message, step.message)])
      + facts([fact(.noteToCompanion, step.note)])
  }

  /// What the person agreed to show, and what was shown.
  private func consent(_ introduction: Introduction) -> [DossierLine] {
    guard let consent = introduction.consent else { return [.paragraph(wording.noConsentYet)] }
    let agreed = facts([
      fact(.agreedOn, consent.on), fact(.channel, consent.channel.map(wording.name)),
      fact(.agreedFields, wording.list(consent.fields.map(wording.name))),
      fact(.until, consent.expires),
    ])
    guard let presentation = introduction.presentation else { return agreed }
    let shown = presentation.projection.compactMap { part -> DossierLine? in
      guard let field = part.field, let value = part.value else { return nil }
      return .detail(Fact(wording.name(field), value))
    }
    let day = presentation.on.map(wording.date) ?? ""
    return agreed + [.blank, .paragraph(wording.shownOn(day))]
      + (shown.isEmpty ? [.paragraph(registry.unreadable(introduction.id.entity, wording))] : shown)
  }

  private func followUps(_ introduction: Introduction) -> DossierSection {
    let lines = introduction.followUps.reversed().map { followUp -> DossierLine in
      let channel = followUp.channel.map(wording.name)
      let text = [channel, followUp.text].compactMap(\.self).joined(separator: " : ")
      return .event(DatedLine(followUp.on.map(wording.date) ?? "", text))
    }
    return list(.followUps, lines, order: wording.newestFirst)
  }
}
