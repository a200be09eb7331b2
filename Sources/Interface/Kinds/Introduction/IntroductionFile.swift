import Domain

extension DossierWriter {
  func file(_ introduction: Introduction) -> [DossierSection] {
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
    let owner = registry.organisation(of: introduction)
    let known = [
      fact(.state, wording.name(introduction.state)), fact(.movedOn, introduction.movedOn),
      fact(.meeting, introduction.meeting.flatMap(wording.meetingDay)),
    ]
    let engagement = introduction.engagement
    let engaged = [
      fact(.hiredOn, engagement?.day), fact(.form, engagement?.form.map(wording.name)),
      fact(.funding, engagement.map { wording.list($0.funding.map(wording.name)) }),
    ]
    return facts(of: introduction, and: known + engaged)
      + (owner.map { [link(to: $0.entity, as: .organisation)] } ?? [])
      + lastWords(of: introduction)
  }

  private func lastWords(of introduction: Introduction) -> [DossierLine] {
    guard let step = introduction.steps.last else { return [] }
    let words = step.move.fields().filter { $0.field.shape == .page }
    let details = details(FieldRules(words), of: step)
    return details.isEmpty ? [] : [.blank] + details
  }

  private func consent(_ introduction: Introduction) -> [DossierLine] {
    guard let consent = introduction.consent else {
      return [.paragraph(wording.say(.noConsentYet))]
    }
    let agreed = facts(IntroductionMove.agreed.fields().map { fact($0, of: consent) })
    guard let presentation = introduction.presentation else { return agreed }
    let shown = presentation.projection.compactMap { part -> DossierLine? in
      guard let field = part.field, let value = part.value else { return nil }
      return .detail(Fact(wording.name(field), value))
    }
    let day = presentation.on.map(wording.date) ?? ""
    let kept = introduction.engagement == nil ? nil : introduction.shownUntil
    return agreed + [.blank, .paragraph(wording.shownOn(day))]
      + (shown.isEmpty ? [.paragraph(registry.unreadable(introduction.id.entity, wording))] : shown)
      + (kept.map { [.paragraph(wording.keptUntil($0))] } ?? [])
  }

  private func followUps(_ introduction: Introduction) -> DossierSection {
    let lines = introduction.followUps.reversed().map { followUp -> DossierLine in
      let channel = followUp.channel.map(wording.name)
      let text = [channel, followUp.text].compactMap(\.self).joined(separator: " : ")
      return .event(DatedLine(date: followUp.on.map(wording.date) ?? "", text: text))
    }
    return list(.followUps, lines, order: wording.newestFirst)
  }
}

extension SummaryWriter {
  func facts(_ introduction: Introduction) -> [Fact?] {
    let fields = introduction.consent?.fields ?? []
    return [
      fact(.meeting, introduction.meeting.flatMap(wording.meetingDay)),
      fact(.movedOn, wording.date(introduction.movedOn)),
      fact(introduction.agreedField, wording.list(fields.map(wording.name))),
    ]
  }
}

extension Introduction {
  /// What stands before what the person agreed to show.
  var agreedField: Field { presentation == nil ? .fields : .shown }
}
