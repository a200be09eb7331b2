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
          + (people.isEmpty ? [.paragraph(wording.nobodyAtTerm)] : people))
    ]
    return content
  }

  private static func retentionRule(_ reading: Reading) -> String {
    let rules = RuleBook()
    let notice = rules.value(.retentionNotice, on: reading.today)
    guard let rule = rules.rule(.retention, on: reading.today) else {
      return reading.wording.nothing
    }
    return reading.wording.retentionRule(rule, notice: notice)
  }

  /// The requests for rights: those to answer by their last day, then the answered ones.
  package static func requests(_ reading: Reading) -> PageContent {
    let wording = reading.wording
    let all = reading.registry.requests
    let open = all.filter(\.isOpen).map { ($0, RequestFacts(request: $0, reading: reading)) }
      .sorted {
        ($0.1.answerDay?.number ?? 0, $0.0.number) < ($1.1.answerDay?.number ?? 0, $1.0.number)
      }
    let answered = all.filter { !$0.isOpen }
      .sorted {
        ($0.answer?.on?.number ?? 0, $0.number) > ($1.answer?.on?.number ?? 0, $1.number)
      }
    var content = PageContent()
    content.path = [wording.counted(wording.requestsTitle, open.count)]
    content.intro = wording.requestsIntro
    content.sections = [
      DossierSection(
        wording.openRequests,
        lines: open.isEmpty
          ? [.paragraph(wording.noOpenRequests)]
          : open.map { line($0.0, due: $0.1.answerDay, reading) }),
      DossierSection(
        wording.answeredRequests, count: answered.count, order: wording.newestFirst,
        lines: answered.map { line($0, due: nil, reading) }),
    ]
    return content
  }

  /// One request: whose, what for, and the day that matters.
  private static func line(
    _ request: RightsRequest, due: Day?, _ reading: Reading
  ) -> DossierLine {
    let wording = reading.wording
    let day = due ?? request.answer?.on
    return .link(
      request.candidate.entity,
      columns: [
        reading.registry.label(request.candidate), request.card.kind.map(wording.name) ?? "",
        day.map(wording.date) ?? "",
        due.map { wording.distance(from: reading.today, to: $0) } ?? request.answer?.outcome.map(
          wording.name) ?? "",
      ])
  }
}
