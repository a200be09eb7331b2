import Domain

extension DossierWriter {
  func sections(_ candidate: Candidate) -> [DossierSection] {
    if candidate.state == .erased { return erasedSections(candidate) }
    let id = candidate.id.entity
    return [
      DossierSection(wording.title(.identity), lines: identity(candidate)),
      DossierSection(
        wording.title(.availability), tab: wording.tab(.availability),
        lines: availability(candidate.card)),
      pathwaysSection(of: id),
      introductionsSection(registry.introductions(of: candidate.id), at: .candidate),
      rightsSection(candidate),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(candidate.notes),
    ]
  }

  private func identity(_ candidate: Candidate) -> [DossierLine] {
    let card = candidate.card
    var lines: [DossierLine]
    if let identity = card.identity {
      lines = facts([
        fact(.givenName, identity.givenName), fact(.familyName, identity.familyName),
        fact(.address, address(identity)), fact(.phone, identity.phone),
        fact(.email, identity.email), fact(.basin, card.basin?.name),
      ])
      lines += words(identity)
    } else {
      lines = [.paragraph(wording.sealed)] + facts([fact(.basin, card.basin?.name)])
    }
    return lines + [
      .blank, .paragraph(wording.reserveConsent(candidate.consent, renewal(candidate))),
    ]
      + [.paragraph(wording.identityShown(to: presentations(candidate)))]
  }

  private func words(_ identity: Identity) -> [DossierLine] {
    let told = facts([
      fact(.presentation, identity.presentation)
    ])
    let lists = facts([
      fact(.skills, wording.list(identity.skills)),
      fact(.languages, wording.list(identity.languages)),
    ])
    return (told.isEmpty ? [] : [.blank] + told) + (lists.isEmpty ? [] : [.blank] + lists)
  }

  private func address(_ identity: Identity) -> String {
    [identity.postcode, identity.town].compactMap(\.self).joined(separator: " ")
  }

  private func availability(_ card: CandidateCard) -> [DossierLine] {
    let contracts = card.contracts.map(wording.name)
    return facts([
      fact(.available, card.availableFrom.map(wording.from)),
      fact(.time, card.fte.map(wording.fte)),
      fact(.looksFor, wording.list(contracts)),
      fact(.volunteering, wording.yesNo(card.volunteering)),
      fact(.families, wording.list(card.families.map(wording.name))),
      fact(.situation, card.situation.map(wording.name)),
      fact(.followedBy, card.companion.map(reading.memberName)),
      fact(.registered, card.registeredOn),
    ])
  }

  private func renewal(_ candidate: Candidate) -> Day? {
    guard let given = candidate.consent?.on,
      let months = registry.rules.value(.reserveConsent, on: today)
    else { return nil }
    return given.adding(months: months)
  }

  /// To which organisations the person's identity was shown, and when.
  private func presentations(_ candidate: Candidate) -> [String] {
    registry.introductions(of: candidate.id).compactMap { introduction in
      guard let step = introduction.presentation, let day = step.on else { return nil }
      return "\(registry.organisationLabel(of: introduction.need)) (\(wording.date(day)))"
    }
  }
}
