import Domain

/// Writes the short version of a dossier, what presses before what is past.
struct SummaryWriter {
  let reading: Reading
  /// The width that it is read in: narrow ones have short labels.
  let columns: Int
  /// How many rows there are room for: what happened longer ago than they can hold is left out.
  var rows = Int.max

  private var registry: Registry { reading.registry }
  private var wording: Wording { reading.wording }

  /// Everything worth seeing at a glance; nothing when there is no such entity.
  func lines(of id: EntityID) -> [SummaryLine] {
    guard registry.exists(id) else { return [] }
    let head: [SummaryLine] = [.pair(id.shown, registry.state(of: id, wording))]
    return head + ownLines(of: id) + due(of: id) + timeline(of: id)
  }

  private func ownLines(of id: EntityID) -> [SummaryLine] {
    if let candidate = CandidateID(id).flatMap({ registry.candidates[$0] }) {
      return lines(candidate)
    }
    if let organisation = OrganisationID(id).flatMap({ registry.organisations[$0] }) {
      return lines(organisation)
    }
    if let need = NeedID(id).flatMap({ registry.needs[$0] }) { return lines(need) }
    if let pathway = PathwayID(id).flatMap({ registry.pathways[$0] }) { return lines(pathway) }
    return IntroductionID(id).flatMap { registry.introductions[$0] }.map(lines) ?? []
  }

  private func due(of id: EntityID) -> [SummaryLine] {
    let dates = registry.dueDates(of: id, on: reading.today).sorted { $0.day < $1.day }
    return section(
      .due,
      dates.map {
        .dated(date($0.day), wording.sentence($0, on: reading.today, registry))
      })
  }

  private func timeline(of id: EntityID) -> [SummaryLine] {
    let events = Timeline(reading: reading).events(of: id, atMost: rows)
    return section(.timeline, events.map { .dated(date($0.day), $0.text) })
  }

  /// A title with its lines; nothing without lines.
  private func section(_ title: Wording.SectionTitle, _ lines: [SummaryLine]) -> [SummaryLine] {
    lines.isEmpty ? [] : [.blank, .heading(wording.title(title))] + lines
  }

  /// A day of this year without its year.
  private func date(_ day: Day) -> String {
    day.year == reading.today.year ? wording.shortDate(day) : wording.date(day)
  }

  private func facts(_ facts: [(Wording.FactLabel, String?)]) -> [SummaryLine] {
    let known = facts.compactMap { label, value -> SummaryLine? in
      guard let value, !value.isEmpty else { return nil }
      return .fact(Fact(wording.label(label, isNarrow: columns < 40), value))
    }
    return known.isEmpty ? [] : [.blank] + known
  }
}

extension SummaryWriter {
  private func lines(_ candidate: Candidate) -> [SummaryLine] {
    let card = candidate.card
    let from = card.availableFrom.map(columns < 40 ? wording.date : wording.from)
    let available = [from, card.fte.map(wording.fte)]
    let registered = card.registeredOn.map { SummaryLine.text(wording.registeredOn($0), level: 0) }
    return [registered].compactMap(\.self)
      + (card.identity == nil
        ? [.text(registry.unreadable(candidate.id.entity, wording), level: 0)] : [])
      + facts([
        (.families, card.families.map(wording.name).joined(separator: "\n")),
        (.available, wording.list(available.compactMap(\.self))),
        (.looksFor, wording.list(card.contracts.map(wording.name))),
        (.basin, card.basin?.name),
        (.followedBy, card.companion.map(reading.memberName)),
      ])
      + section(.pathways, registry.pathways(of: candidate.id.entity).map(bar))
      + section(
        .introductions,
        latest(registry.introductions(of: candidate.id)).flatMap {
          [
            .text(registry.organisationLabel(of: $0.need), level: 1),
            .text(wording.statement(of: $0), level: 2),
          ]
        })
  }

  private func lines(_ organisation: Organisation) -> [SummaryLine] {
    let card = organisation.card
    return facts([
      (.kind, card.kind.map(wording.name)), (.basin, card.basin?.name),
      (.circle, card.circle.map(wording.name)), (.pilot, wording.yesNo(card.pilot)),
    ])
      + section(
        .needs,
        registry.needs(of: organisation.id).flatMap {
          [.text($0.title, level: 1), .text(wording.name($0.state), level: 2)]
        })
  }

  private func lines(_ need: Need) -> [SummaryLine] {
    let card = need.card
    let people = registry.introductions(to: need.id)
    return [.text(registry.organisationLabel(of: need.id), level: 0)]
      + facts([
        (.family, card.family.map(wording.name)),
        (.time, card.fte.map(wording.fte)),
        (.contract, card.contract.map(wording.name)),
        (.start, card.start.map(wording.date)), (.place, card.place),
        (.places, "\(card.places ?? 1)"), (.deadline, card.deadline.map(wording.date)),
        (.criteria, card.criteria),
      ])
      + section(
        .introductions,
        latest(people).flatMap {
          [
            .text(registry.label($0.candidate), level: 1),
            .text(wording.statement(of: $0), level: 2),
          ]
        })
  }

  private func lines(_ pathway: Pathway) -> [SummaryLine] {
    [.text(registry.label(pathway.subject), level: 0)]
      + facts([
        (.begun, wording.date(pathway.begunOn)),
        (.companion, pathway.companion.map(reading.memberName)),
        (.attested, pathway.attestedOn.map(wording.date)),
      ])
      + [.blank, bar(pathway)]
      + section(
        .stages,
        registry.stages(of: pathway).map { stage in
          let day = stage.mark?.doneOn.map(date)
          return .dated(day ?? wording.stageState(stage.mark), stage.stage.name ?? "")
        })
  }

  private func lines(_ introduction: Introduction) -> [SummaryLine] {
    let fields = introduction.consent?.fields ?? []
    let label = introduction.presentation == nil ? Wording.FactLabel.agreedFields : .shownFields
    return [
      .text(registry.organisationLabel(of: introduction.need), level: 0),
      .text(registry.label(introduction.need), level: 0),
    ]
      + facts([
        (.meeting, introduction.meeting.flatMap(wording.meetingDay)),
        (.moved, wording.date(introduction.movedOn)),
        (.companion, introduction.companion.map(reading.memberName)),
        (
          .rationale, introduction.rationale ?? registry.unreadable(introduction.id.entity, wording)
        ),
        (label, fields.isEmpty ? nil : wording.list(fields.map(wording.name))),
      ])
  }

  private func bar(_ pathway: Pathway) -> SummaryLine {
    let (done, all) = registry.progress(of: pathway)
    return .bar(registry.label(pathway.programme), done: done, of: all)
  }

  private func latest(_ introductions: [Introduction]) -> [Introduction] {
    introductions.sorted { ($0.movedOn, $0.id) > ($1.movedOn, $1.id) }
  }
}
