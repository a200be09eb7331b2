import Domain

extension DossierWriter {
  func rightsSection(_ candidate: Candidate) -> DossierSection {
    let consents = candidate.consents.reversed().map { line($0, of: candidate) }
    let shown = registry.introductions(of: candidate.id)
      .filter { $0.consent != nil }
      .sorted { ($0.movedOn, $0.id) > ($1.movedOn, $1.id) }.flatMap(lines)
    let requests = candidate.requests.reversed().flatMap(lines)
    let none = DossierLine.paragraph(wording.notRecordedYet)
    let parts = [
      [.paragraph(wording.say(.consentsTitle))] + (consents.isEmpty ? [none] : consents),
      shown.isEmpty ? [] : [.paragraph(wording.say(.agreedIntroductionsTitle))] + shown,
      requests.isEmpty ? [] : [.paragraph(wording.requestsOfPersonTitle)] + requests,
    ]
    return DossierSection(
      wording.title(.rights), tab: wording.tab(.rights), order: wording.newestFirst,
      lines: Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank])))
  }

  private func line(_ record: ConsentRecord, of candidate: Candidate) -> DossierLine {
    let isCurrent =
      record.consent == candidate.consent && !record.isWithdrawal && !candidate.state.isGone
    let renewal =
      isCurrent
      ? registry.rules.value(.reserveConsent, on: today).flatMap { months in
        record.consent.on?.adding(months: months)
      } : nil
    return .event(
      DatedLine(
        date: record.consent.on.map(wording.date) ?? "",
        text: wording.sentence(record, renewal: renewal)))
  }

  private func lines(of introduction: Introduction) -> [DossierLine] {
    guard let consent = introduction.consent else { return [] }
    return [
      .link(
        introduction.id.entity,
        columns: [
          registry.organisationLabel(of: introduction), wording.statement(of: introduction),
        ]),
      .detail(Fact(wording.label(introduction.agreedField), wording.shown(consent))),
    ]
  }

  private func lines(of request: RightsRequest) -> [DossierLine] {
    let facts = RequestFacts(request: request, reading: reading)
    let head = DatedLine(
      date: request.card.on.map(wording.date) ?? "", text: wording.sentence(request),
      aside: facts.state)
    return [.event(head)] + facts.details
  }
}

extension DossierWriter {
  /// The number, codes and dates.
  func erasedSections(_ candidate: Candidate) -> [DossierSection] {
    let id = candidate.id.entity
    return [
      DossierSection(
        wording.title(.identity),
        lines: [
          .paragraph(wording.erasedFile(candidate.erasure, isFinished: candidate.isErasureFinished))
        ]
          + wording.erasedWith(registry.files(of: candidate.id).dropFirst().map(\.entity.shown)).map
        { .paragraph($0) }),
      rightsSection(candidate),
      introductionsSection(registry.introductions(of: candidate.id), at: .candidate),
      pathwaysSection(of: id),
      timelineSection(of: id),
    ]
  }
}
