package import Domain

struct DossierWriter {
  let reading: Reading

  var registry: Registry { reading.registry }
  var wording: Wording { reading.wording }
  var today: Day { reading.today }
}

extension DossierWriter {
  /// Short ones side by side with what else is known, long ones each below a blank line, and at the
  /// end what they refer to.
  func facts(
    of entity: some Entity, and more: [Fact?] = [],
    where isMeant: (DescribedField) -> Bool = { _ in true }
  ) -> [DossierLine] {
    var runs: [[Fact]] = [[]]
    for (field, text) in reading.lines(entity) where isMeant(field) && !field.namesOthers {
      let fact = Fact(wording.label(field.name), text)
      if field.shape == .page { runs += [[fact], []] } else { runs[runs.count - 1].append(fact) }
    }
    runs[0] += more.compactMap(\.self)
    let lines = runs.filter { !$0.isEmpty }.map { [DossierLine.facts($0)] }
    return Array((lines + [links(of: entity)]).filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private func links(of entity: some Entity) -> [DossierLine] {
    let references: [Reference] = entity.card.references
    return references.map { link(to: $0.to, as: $0.role) }
  }

  func link(to id: EntityID, as role: Field) -> DossierLine {
    .link(id, columns: [registry.label(id), wording.label(role)])
  }

  func parts(of entity: some Entity, _ name: Field) -> DossierSection? {
    guard let list = entity.values.first(where: { $0.field.name == name }) else { return nil }
    guard case .parts(let parts) = list.value else {
      return DossierSection(wording.label(name), lines: [.paragraph(wording.say(.sealed))])
    }
    let groups = parts.map { facts($0.map { fact($0.field.name, reading.shown($0)) }) }
    let lines = groups.enumerated().flatMap { index, facts in index > 0 ? [.blank] + facts : facts }
    return DossierSection(wording.label(name), count: groups.count, lines: lines)
  }

  func details<Payload>(_ rules: FieldRules<Payload>, of payload: Payload) -> [DossierLine] {
    rules.flatMap { facts([fact($0, of: payload)]) }
  }

  func fact<Payload>(_ rule: FieldRule<Payload>, of payload: Payload) -> Fact? {
    let value = DescribedValue(field: rule.field, value: rule.get(payload))
    return fact(rule.field.name, reading.shown(value))
  }

  func fact(_ name: Field, _ text: String?) -> Fact? {
    guard let text, !text.isEmpty else { return nil }
    return Fact(wording.label(name), text)
  }

  func fact(_ name: Field, _ day: Day?) -> Fact? { fact(name, day.map(wording.date)) }

  func facts(_ facts: [Fact?]) -> [DossierLine] {
    let known = facts.compactMap(\.self)
    return known.isEmpty ? [] : [.facts(known)]
  }
}

extension DossierWriter {
  func dueSection(of id: EntityID) -> DossierSection {
    let dates = registry.dueDates(of: id, on: today).sorted { $0.day < $1.day }
    return list(.due, dates.map { .event(Self.line($0, reading, isShort: $0.subject == id)) })
  }

  func timelineSection(of id: EntityID) -> DossierSection {
    let events = Chronology(reading).events(of: id)
    let lines = events.flatMap { event in
      [.event(event.line)] + event.details.map(DossierLine.detail)
    }
    return list(.timeline, lines, count: events.count, order: wording.newestFirst)
  }

  func notesSection(_ notes: [Note]) -> DossierSection {
    let lines = notes.reversed().flatMap { note -> [DossierLine] in
      let entry = registry.entry(number: note.number)
      let author = entry.map { reading.memberName($0.stamp.member) }
      let unreadable = entry.map { registry.unreadable($0.event.subject, wording) }
      return [
        .paragraph(wording.list([wording.date(note.time.day), author].compactMap(\.self))),
        .paragraph(note.text ?? unreadable ?? wording.say(.sealed)), .blank,
      ]
    }
    return DossierSection(
      wording.title(.notes), count: notes.count, order: notes.isEmpty ? nil : wording.newestFirst,
      lines: lines.dropLast())
  }

  func introductionsSection(_ introductions: [Introduction], at place: Place) -> DossierSection {
    let latest = introductions.sorted { ($0.movedOn, $0.id) > ($1.movedOn, $1.id) }
    let lines = latest.flatMap { introduction -> [DossierLine] in
      [.link(introduction.id.entity, columns: columns(of: introduction, at: place))]
        + (introduction.state.isOpen ? details(of: introduction) : [])
    }
    return list(.introductions, lines, count: introductions.count, order: wording.dateDescending)
  }

  /// What is plain there is left out.
  enum Place {
    case candidate
    case organisation
  }

  func pathwaysSection(of id: EntityID) -> DossierSection {
    let lines = registry.pathways(of: id).map { bar($0, label: registry.label(of: $0)) }
    return list(.pathways, lines)
  }

  func bar(_ pathway: Pathway, label: String) -> DossierLine {
    let (done, all) = registry.progress(of: pathway)
    let companion = pathway.companion.map(reading.memberName)
    return .bar(
      pathway.id.entity, label: label, done: done, of: all,
      note: wording.list([wording.name(pathway.state), companion].compactMap(\.self)))
  }

  func list(
    _ title: Wording.SectionTitle, _ lines: [DossierLine], count: Int? = nil, order: String? = nil
  ) -> DossierSection {
    DossierSection(
      wording.title(title), tab: wording.tab(title), count: count ?? lines.count,
      order: lines.isEmpty ? nil : order, lines: lines)
  }
}

extension DossierWriter {
  private func columns(of introduction: Introduction, at place: Place) -> [String] {
    let about: [String] =
      switch place {
      case .candidate:
        [
          registry.organisationLabel(of: introduction), registry.title(of: introduction),
        ]
      case .organisation: [registry.label(introduction.candidate)]
      }
    return about + [
      wording.name(introduction.state), wording.date(shownDay(of: introduction)),
      introduction.companion.map(reading.memberName) ?? "",
    ]
  }

  /// While a meeting is to come, its day.
  private func shownDay(of introduction: Introduction) -> Day {
    guard introduction.state == .meeting, let day = introduction.meeting?.day else {
      return introduction.movedOn
    }
    return day
  }

  /// Always in sight while it is open.
  func details(of introduction: Introduction) -> [DossierLine] {
    var lines: [DossierLine] = [
      .detail(Fact(wording.label(.rationale), introduction.rationale ?? wording.say(.sealed)))
    ]
    if let consent = introduction.consent {
      let label = wording.label(introduction.agreedField)
      lines.append(.detail(Fact(label, wording.shown(consent))))
    }
    return lines
  }

  static func line(_ due: DueDate, _ reading: Reading, isShort: Bool) -> DatedLine {
    let wording = reading.wording
    let sentence = wording.sentence(due, on: reading.today, reading.registry)
    let text = isShort ? sentence : wording.about(reading.registry.fullLabel(due.subject), sentence)
    return DatedLine(
      date: wording.date(due.day), text: text,
      aside: wording.distance(from: reading.today, to: due.day), target: due.subject)
  }
}

extension Registry {
  /// Who is introduced to whom, who follows what.
  package func fullLabel(_ id: EntityID) -> String {
    if let introduction = IntroductionID(id).flatMap({ introductions[$0] }) {
      return "\(label(introduction.candidate)), \(organisationLabel(of: introduction))"
    }
    if let pathway = PathwayID(id).flatMap({ pathways[$0] }) {
      return "\(label(of: pathway)), \(label(pathway.subject))"
    }
    if let asked = NeedID(id).flatMap({ needs[$0] }) {
      return "\(label(asked.id)), \(organisationLabel(of: asked.id))"
    }
    return label(id)
  }
}
