package import Domain

extension PageContent {
  package static func shortlist(
    of id: NeedID, by order: SortRule = .lot, _ reading: Reading
  ) -> PageContent {
    let (registry, wording) = (reading.registry, reading.wording)
    let people = registry.shortlist(of: id, by: order)
    let lines = people.flatMap { self.lines(of: $0, reading) }
    let title = wording.say(.shortlistTitle)
    return PageContent(
      path: [wording.origin(.need), registry.fullLabel(id.entity), title],
      intro: wording.shortlistIntro(people.count, wording.name(order), isDrawn: order == .lot),
      sections: [DossierSection(title, lines: lines, empty: wording.say(.emptyShortlist))])
  }

  private static func lines(of introduction: Introduction, _ reading: Reading) -> [DossierLine] {
    let (registry, wording) = (reading.registry, reading.wording)
    let link = DossierLine.link(introduction.id.entity, columns: columns(of: introduction, reading))
    let agreement = wording.agreement(
      of: introduction, on: reading.today,
      notice: registry.rules.value(.consentNotice, on: reading.today) ?? 0)
    let label = wording.label(introduction.agreedField)
    return [link] + (agreement.map { [.detail(Fact(label, $0))] } ?? [])
  }

  /// The person's own state only where not active.
  private static func columns(of introduction: Introduction, _ reading: Reading) -> [String] {
    let (registry, wording) = (reading.registry, reading.wording)
    let person = registry.candidates[introduction.candidate]
    let away = person.flatMap { $0.state == .active ? nil : $0.state }
    return [
      registry.label(introduction.candidate),
      wording.list((person?.card.families ?? []).map(wording.word)),
      wording.statement(of: introduction), away.map(wording.person) ?? "",
    ]
  }
}

extension PageContent {
  static func round(
    _ page: RoundPage, _ reading: Reading, _ colleagues: Colleagues
  ) -> PageContent {
    let (registry, wording) = (reading.registry, reading.wording)
    let title = wording.title(page.kind)
    let done = page.lines.count { registry.isDone($0, page.kind) }
    let lines = page.lines.flatMap { self.lines(of: $0, in: page.kind, reading, colleagues) }
    return PageContent(
      path: [wording.origin(.need), registry.fullLabel(page.id.entity), title],
      intro: wording.intro(page.kind, done: done, of: page.lines.count),
      sections: [DossierSection(title, lines: lines)])
  }

  private static func lines(
    of line: RoundPage.Line, in kind: RoundPage.Deed, _ reading: Reading, _ colleagues: Colleagues
  ) -> [DossierLine] {
    let (registry, wording) = (reading.registry, reading.wording)
    let introduction = registry.introductions[line.introduction]
    let target = introduction?.id.entity ?? line.candidate.entity
    let words = wording.outcome(line.outcome, kind, introduction)
    var lines: [DossierLine] = [.link(target, columns: [registry.label(line.candidate), words])]
    switch line.outcome {
    case .refused(let refusal):
      let sentence = wording.sentence(refusal, registry: registry, colleagues: colleagues)
      lines.append(.detail(Fact(wording.whyNot, sentence)))
    case .notWritten(let sentence): lines.append(.detail(Fact(wording.whyNot, sentence)))
    case .done where introduction?.presentation != nil:
      let fields = introduction?.presentation?.fields ?? []
      lines.append(.detail(Fact(wording.label(.shown), wording.list(fields.map(wording.name)))))
    case .done, .waiting, .skipped: break
    }
    if line.draft != nil { lines.append(.detail(Fact(wording.written, wording.say(.keptToGoOn)))) }
    return lines
  }
}

extension Registry {
  /// And that was not undone since.
  fileprivate func isDone(_ line: RoundPage.Line, _ kind: RoundPage.Deed) -> Bool {
    guard line.outcome == .done, let introduction = introductions[line.introduction] else {
      return false
    }
    return kind == .proposing || introduction.presentation != nil
  }
}
