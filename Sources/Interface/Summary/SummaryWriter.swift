import Domain

/// What presses before what is past.
struct SummaryWriter {
  let reading: Reading
  /// Narrow ones have short labels.
  let columns: Int
  /// What happened longer ago than they can hold is left out.
  var rows = Int.max

  private var isNarrow: Bool { columns < 40 }
  var registry: Registry { reading.registry }
  var wording: Wording { reading.wording }

  private typealias Told = (field: DescribedField, text: String)

  func lines(of id: EntityID) -> [SummaryLine] { registry.entity(id).map { lines($0) } ?? [] }

  private func lines(_ entity: some Entity) -> [SummaryLine] {
    let id = entity.id.entity
    var reading = reading
    reading.isNarrow = isNarrow
    let told = reading.lines(entity).filter { !isPlain($0, on: id) }
    let head = told.filter(isHead).map { SummaryLine.text($0.text, level: 0) }
    let body = told.filter { !isHead($0) }
    let (now, later) = (body.filter { !$0.field.canWait }, body.filter(\.field.canWait))
    let events = Chronology(reading).events(of: id, atMost: rows).map {
      SummaryLine.dated(date($0.day), $0.text)
    }
    return [.pair(id.shown, wording.name(entity.standing))] + head
      + block(facts(now) + known(of: id)) + sections(of: id) + due(of: id) + lastNote(of: id)
      + texts(now)
      + section(.timeline, Array(events.prefix(Self.newest))) + block(facts(later)) + texts(later)
      + section(.earlier, Array(events.dropFirst(Self.newest)))
  }

  private static let newest = 5

  /// And where there is little room what says itself what it is.
  private func isHead(_ told: Told) -> Bool {
    let shape = told.field.shape
    let isAddress = shape == .line(.email) || shape == .line(.phone)
    return told.field.namesOthers || (isNarrow && isAddress)
  }

  private func isPlain(_ told: Told, on id: EntityID) -> Bool {
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

  private func lastNote(of id: EntityID) -> [SummaryLine] {
    let entry = registry.history(of: id).last { $0.event.change.isNote && !$0.isUndone }
    guard let entry, case .noted(_, let note) = entry.event.change, let text = note.text else {
      return []
    }
    return section(.lastNote, [.dated(date(entry.stamp.time.day), text)])
  }

  func section(_ title: Wording.SectionTitle, _ lines: [SummaryLine]) -> [SummaryLine] {
    lines.isEmpty ? [] : [.blank, .heading(wording.title(title))] + lines
  }

  func date(_ day: Day) -> String {
    day.year == reading.today.year ? wording.shortDate(day) : wording.date(day)
  }

  func fact(_ field: Field, _ text: String?) -> Fact? {
    guard let text, !text.isEmpty else { return nil }
    return Fact(isNarrow ? wording.narrowLabel(field) : wording.label(field), text)
  }

  private func facts(_ told: [Told]) -> [Fact?] {
    told.filter { $0.field.shape != .page }.map { fact($0.field.name, $0.text) }
  }

  private func texts(_ told: [Told]) -> [SummaryLine] {
    told.filter { $0.field.shape == .page }.flatMap { field, text -> [SummaryLine] in
      [.blank, .heading(wording.label(field.name)), .text(text, level: 1)]
    }
  }

  private func block(_ facts: [Fact?]) -> [SummaryLine] {
    let known = facts.compactMap(\.self)
    return known.isEmpty ? [] : [.blank, .facts(known)]
  }

  func bar(_ pathway: Pathway) -> SummaryLine {
    let (done, all) = registry.progress(of: pathway)
    return .bar(registry.label(of: pathway), done: done, of: all)
  }

  func latest(_ introductions: [Introduction]) -> [Introduction] {
    introductions.sorted { ($0.movedOn, $0.id) > ($1.movedOn, $1.id) }
  }
}
