import Domain

extension DossierWriter {
  /// Every consent given and withdrawn, what may be shown to whom, and what was asked for.
  func rightsSection(_ candidate: Candidate) -> DossierSection {
    let consents = candidate.consents.reversed().map { line($0, of: candidate) }
    let shown = registry.introductions(of: candidate.id)
      .filter { $0.consent != nil }
      .sorted { ($0.movedOn, $0.id) > ($1.movedOn, $1.id) }.flatMap(lines)
    let requests = candidate.requests.reversed().flatMap(lines)
    let none = DossierLine.paragraph(wording.notRecordedYet)
    let parts = [
      [.paragraph(wording.consentsTitle)] + (consents.isEmpty ? [none] : consents),
      shown.isEmpty ? [] : [.paragraph(wording.agreedIntroductionsTitle)] + shown,
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
        record.consent.on.map(wording.date) ?? "", wording.sentence(record, renewal: renewal)))
  }

  /// What one organisation may see, or has seen.
  private func lines(of introduction: Introduction) -> [DossierLine] {
    guard let consent = introduction.consent else { return [] }
    let label = introduction.presentation == nil ? Wording.FactLabel.agreed : .shown
    return [
      .link(
        introduction.id.entity,
        columns: [
          registry.organisationLabel(of: introduction.need), wording.statement(of: introduction),
        ]),
      .detail(Fact(wording.label(label), wording.shown(consent))),
    ]
  }

  private func lines(of request: RightsRequest) -> [DossierLine] {
    let sentence = wording.sentence(request)
    let facts = RequestFacts(request: request, reading: reading)
    let head = DossierLine.event(
      DatedLine(request.card.on.map(wording.date) ?? "", sentence, aside: facts.state))
    return [head] + facts.details
  }
}

/// What is told of a request below its first line.
struct RequestFacts {
  let request: RightsRequest
  let reading: Reading

  private var wording: Wording { reading.wording }

  /// Whether somebody waits for an answer: the file may have been erased since.
  var isWaiting: Bool {
    request.isOpen && !reading.registry.erased.contains(request.candidate)
  }

  /// Where the request stands, in a word.
  var state: String {
    if isWaiting { return wording.openRequest }
    return request.isOpen ? wording.name(CandidateState.erased) : wording.answeredRequest
  }

  /// The last day for an answer, by the rule of today.
  var answerDay: Day? { request.due(on: reading.today, rules: reading.registry.rules) }

  /// What is asked, until when, why later, what was answered.
  var details: [DossierLine] {
    let facts = [
      fact(.asked, request.card.remark), isWaiting ? fact(.answerDue, due) : nil,
      fact(.extended, request.delay.map(delay)), fact(.answered, request.answer.map(answer)),
    ]
    return facts.compactMap(\.self).map(DossierLine.detail)
  }

  private var due: String? {
    answerDay.map {
      wording.list([wording.date($0), wording.distance(from: reading.today, to: $0)])
    }
  }

  private func delay(_ delay: RequestExtension) -> String {
    wording.list([delay.on.map(wording.date), delay.reason].compactMap(\.self))
  }

  private func answer(_ answer: RequestAnswer) -> String {
    wording.list(
      [
        answer.outcome.map(wording.name), answer.on.map(wording.date),
        answer.channel.map(wording.name), answer.remark,
      ].compactMap(\.self))
  }

  private func fact(_ label: Wording.FactLabel, _ value: String?) -> Fact? {
    value.map { Fact(wording.label(label), $0) }
  }
}

extension DossierWriter {
  /// What remains of somebody whose file is erased: the number, codes and dates.
  func erasedSections(_ candidate: Candidate) -> [DossierSection] {
    let id = candidate.id.entity
    return [
      DossierSection(
        wording.title(.identity), lines: [.paragraph(wording.erasedFile(candidate.erasure))]),
      rightsSection(candidate),
      introductionsSection(registry.introductions(of: candidate.id), at: .candidate),
      pathwaysSection(of: id),
      timelineSection(of: id),
    ]
  }
}
