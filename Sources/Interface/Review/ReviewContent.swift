import Domain

struct ReviewContent {
  let state: ReviewState
  let registry: Registry

  private var wording: Wording { state.wording }

  /// Nil for a form and for the people of a post, which are drawn apart.
  func content(of page: ReviewPage) -> PageContent? {
    switch page {
    case .needs: needs
    case .person(let id, _): state.person(id, registry).map(person)
    case .help: .help(state.help(at: placeBelow), wording)
    case .shortlist, .form: nil
    }
  }

  private var placeBelow: Place { state.pages.last { $0.place != .text }?.place ?? .list }

  private var needs: PageContent {
    let needs = registry.needs(of: state.organisation)
      .sorted { ($0.isOpen ? 0 : 1, $1.openedOn, $0.id) < ($1.isOpen ? 0 : 1, $0.openedOn, $1.id) }
    let lines = needs.map { item in
      let people = state.people(of: item.id, registry).filter(\.awaitsDecision)
      return DossierLine.link(
        item.id.entity,
        columns: [
          item.title, item.card.fte.map(wording.fte) ?? "", item.card.start.map(wording.from) ?? "",
          item.isOpen ? "" : wording.name(item.state),
          wording.people(people.count, toRead: people.count(where: \.isToRead)),
        ])
    }
    let title = wording.title(Wording.SectionTitle.needs)
    return PageContent(
      path: [registry.label(state.organisation)], aside: wording.reviewAside,
      intro: wording.sortedBy(.opened),
      sections: [DossierSection(title, lines: lines, empty: wording.say(.noNeedYet))]
        + (meetings.isEmpty ? [] : [DossierSection(wording.meetingsAhead, lines: meetings)])
        + (questions.isEmpty ? [] : [DossierSection("", lines: questions)]))
  }

  /// Still to come, about her organisation or one of its posts.
  private var meetings: [DossierLine] {
    registry.meetings.values.filter { meeting in
      meeting.state == .planned && meeting.card.day.map { $0 >= state.today } == true
    }.sorted {
      ($0.card.day?.number ?? 0, $0.card.hour ?? 0, $0.id)
        < ($1.card.day?.number ?? 0, $1.card.hour ?? 0, $1.id)
    }.map { meeting in
      let card = meeting.card
      let when = [card.day.map(wording.date), card.hour.map(wording.time)].compactMap(\.self)
      let post = card.about.compactMap { NeedID($0) }.first.map(registry.label)
      let what = [card.kind.map(wording.name), post, card.place].compactMap(\.self)
      return .facts([Fact(when.joined(separator: " "), wording.list(what))])
    }
  }

  /// To whom, without recording anything.
  private var questions: [DossierLine] {
    registry.contact.map { [.paragraph(wording.questions($0))] } ?? []
  }

  private func person(_ person: ShownPerson) -> PageContent {
    let introduction = person.introduction
    let timeline = DossierSection(
      wording.title(Wording.SectionTitle.timeline), order: wording.newestFirst,
      lines: moves(of: introduction))
    let ownWords = DossierSection(wording.ownWordsTitle, lines: ownWords(introduction))
    return PageContent(
      path: [registry.title(of: introduction), person.label], beginsAtKind: false,
      number: person.name == nil ? "" : person.number, aside: wording.standing(of: person),
      intro: wording.shownUntil(introduction),
      sections: [DossierSection(wording.whatIsShown, lines: shown(person)), timeline]
        + (ownWords.isEmpty ? [] : [ownWords]), isRead: true)
  }

  private func shown(_ person: ShownPerson) -> [DossierLine] {
    let companion = companion(of: person.introduction)
    guard person.access == .open else {
      return [.paragraph(wording.notReadable(person, companion: companion))]
    }
    var lines: [DossierLine] = []
    if person.name == nil { lines.append(.paragraph(wording.say(.withoutIdentity))) }
    let facts = person.values.filter { ![.presentation, .rationale].contains($0.field) }
    if !facts.isEmpty {
      lines.append(.facts(facts.map { Fact(wording.name($0.field).capitalisedFirst, $0.value) }))
    }
    if let words = person.value(.presentation) { lines += [.blank, .paragraph(words)] }
    if let reason = person.value(.rationale) {
      lines += [.blank, .paragraph(wording.presentedBecause(reason, by: companion))]
    }
    let asking = questions.isEmpty ? [] : [.blank] + questions
    guard person.awaitsDecision else { return lines + asking }
    return lines + [.blank, .paragraph(wording.youDecideAlone(companion: companion))] + asking
  }

  private func moves(of introduction: Introduction) -> [DossierLine] {
    registry.entries(of: introduction.id.entity).reversed().compactMap { entry in
      guard case .introductionMoved(let step) = entry.event.change, step.move != .agreed else {
        return nil
      }
      let text = wording.told(step)
      return .event(
        DatedLine(
          date: wording.date(step.on ?? entry.stamp.time.day),
          text: entry.isUndone ? wording.undone(text) : text,
          aside: state.memberNames[entry.stamp.member] ?? "", isUndone: entry.isUndone))
    }
  }

  func ownWords(_ introduction: Introduction) -> [DossierLine] {
    let companion = companion(of: introduction)
    let asked = introduction.notes.reversed().compactMap { note -> DossierLine? in
      note.text.map { .facts([Fact(wording.questionOf(note.time.day), $0)]) }
    }
    return asked
      + introduction.steps.reversed().flatMap { step in
        [
          step.message.map { Fact(wording.label(.message), $0) },
          step.note.map { Fact(wording.noteTo(companion), $0) },
          step.remark.map { Fact(wording.label(.remark), $0) },
        ].compactMap { $0.map { .facts([$0]) } }
      }
  }

  func companion(of introduction: Introduction) -> String {
    introduction.companion.flatMap { state.memberNames[$0] } ?? wording.theCompanion
  }
}
