import Domain

extension PageContent {
  /// The people near the end of their term or past it, by day; nothing ends by itself.
  package static func retention(_ reading: Reading) -> PageContent {
    let (registry, wording) = (reading.registry, reading.wording)
    let dates = registry.dueDates(on: reading.today).filter { $0.kind == .retention }
    let people = dates.compactMap { due -> DossierLine? in
      guard let candidate = CandidateID(due.subject).flatMap({ registry.candidates[$0] }) else {
        return nil
      }
      return .link(
        due.subject,
        columns: [
          registry.label(candidate.id), wording.date(due.day),
          wording.distance(from: reading.today, to: due.day), wording.name(candidate.state),
        ])
    }
    var content = PageContent()
    content.path = [wording.counted(wording.retentionTitle, people.count)]
    content.intro = wording.retentionIntro
    content.sections = [
      DossierSection(
        wording.retentionTitle,
        lines: [.paragraph(retentionRule(reading)), .blank]
          + planned(reading)
          + (people.isEmpty ? [.paragraph(wording.nobodyAtTerm)] : people))
    ]
    return content
  }

  /// How long a file is to be kept from a later day on, where that is already decided.
  private static func planned(_ reading: Reading) -> [DossierLine] {
    let rules = reading.registry.rules.planned(.retention, after: reading.today)
    let lines = rules.map { DossierLine.detail(reading.wording.planned($0)) }
    return lines.isEmpty ? [] : lines + [.blank]
  }

  private static func retentionRule(_ reading: Reading) -> String {
    let rules = reading.registry.rules
    let notice = rules.value(.retentionNotice, on: reading.today)
    guard let rule = rules.rule(.retention, on: reading.today) else {
      return reading.wording.nothing
    }
    return reading.wording.retentionRule(rule, notice: notice)
  }

  /// The requests for rights: those to answer by their last day, then the answered ones.
  package static func requests(_ reading: Reading) -> PageContent {
    let wording = reading.wording
    let all = reading.registry.requests.map { RequestFacts(request: $0, reading: reading) }
    let open = all.filter(\.isWaiting).sorted { $0.order < $1.order }
    let answered = all.filter { !$0.isWaiting }.sorted { $0.order > $1.order }
    var content = PageContent()
    content.path = [wording.counted(wording.requestsTitle, open.count)]
    content.intro = wording.requestsIntro
    content.sections = [
      DossierSection(
        wording.openRequests,
        lines: open.isEmpty
          ? [.paragraph(wording.noOpenRequests)]
          : open.map(line)),
      DossierSection(
        wording.answeredRequests, count: answered.count, order: wording.newestFirst,
        lines: answered.map(line)),
    ]
    return content
  }

  /// One request: whose, what for, and the day that matters.
  private static func line(_ facts: RequestFacts) -> DossierLine {
    let (request, wording) = (facts.request, facts.reading.wording)
    let outcome = request.answer?.outcome.map(wording.name)
    return .link(
      request.candidate.entity,
      columns: [
        facts.reading.registry.label(request.candidate),
        request.card.kind.map(wording.name) ?? "", facts.day.map(wording.date) ?? "",
        facts.distance ?? outcome ?? facts.state,
      ])
  }
}

extension RequestFacts {
  /// The day that matters: the last one for an answer, or that of the answer.
  fileprivate var day: Day? { isWaiting ? answerDay : request.answer?.on ?? request.card.on }

  /// How far away the last day for an answer is; nil once nobody waits for it.
  fileprivate var distance: String? {
    guard isWaiting, let day else { return nil }
    return reading.wording.distance(from: reading.today, to: day)
  }

  /// By that day, then as they came.
  fileprivate var order: (Int, Int) { (day?.number ?? 0, request.number) }
}
