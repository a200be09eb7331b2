import Domain

/// Writes the short version of a dossier, what presses before what is past.
struct SummaryWriter {
  let reading: Reading
  /// The width that it is read in: narrow ones have short labels.
  let columns: Int
  /// How many rows there are room for: what happened longer ago than they can hold is left out.
  var rows = Int.max

  var registry: Registry { reading.registry }
  var wording: Wording { reading.wording }

  /// Everything worth seeing at a glance; nothing when there is no such entity.
  func lines(of id: EntityID) -> [SummaryLine] {
    registry.entity(id).map { lines($0) } ?? []
  }

  /// What is pressing before what is past, and long texts where there is room left.
  private func lines(_ entity: some Entity) -> [SummaryLine] {
    let id = entity.id.entity
    let told = reading.lines(entity).filter { !isPlain($0, on: id) }
    let long = told.filter { $0.field.shape == .page }
    let short = told.filter { $0.field.shape != .page && !$0.field.namesOthers }
    let others = told.filter(\.field.namesOthers).map { SummaryLine.text($0.text, level: 0) }
    let facts = short.map { fact($0.field.name, $0.text) } + known(of: id)
    return [.pair(id.shown, wording.name(entity.standing))] + others + block(facts)
      + sections(of: id) + due(of: id) + long.flatMap { texts($0.field.name, $0.text) }
      + timeline(of: id)
  }

  /// What the title says already, and a no.
  private func isPlain(_ told: (field: DescribedField, text: String), on id: EntityID) -> Bool {
    if told.field.shape == .flag { return told.text == wording.yesNo(false) }
    return registry.label(id).contains(told.text)
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
  func section(_ title: Wording.SectionTitle, _ lines: [SummaryLine]) -> [SummaryLine] {
    lines.isEmpty ? [] : [.blank, .heading(wording.title(title))] + lines
  }

  /// A day of this year without its year.
  func date(_ day: Day) -> String {
    day.year == reading.today.year ? wording.shortDate(day) : wording.date(day)
  }

  func fact(_ field: Field, _ text: String?) -> Fact? {
    guard let text, !text.isEmpty else { return nil }
    return Fact(columns < 40 ? wording.narrowLabel(field) : wording.label(field), text)
  }

  private func texts(_ field: Field, _ text: String) -> [SummaryLine] {
    [.blank, .heading(wording.label(field)), .text(text, level: 1)]
  }

  private func block(_ facts: [Fact?]) -> [SummaryLine] {
    let known = facts.compactMap(\.self).map(SummaryLine.fact)
    return known.isEmpty ? [] : [.blank] + known
  }

  func bar(_ pathway: Pathway) -> SummaryLine {
    let (done, all) = registry.progress(of: pathway)
    return .bar(registry.label(of: pathway), done: done, of: all)
  }

  func latest(_ introductions: [Introduction]) -> [Introduction] {
    introductions.sorted { ($0.movedOn, $0.id) > ($1.movedOn, $1.id) }
  }
}
