import Canvas
import Domain

struct DueList: ListDescription {
  let kind: EntityKind? = nil
  let made: EntityKind? = nil
  let orders: [SortRule] = [.day, .name, .kind]
  let detailRows = 2

  func items(_ reading: Reading) -> [DueDate] { reading.registry.dueDates(on: reading.today) }
  func item(_ row: RowID, _ reading: Reading) -> DueDate? { row.dueDate }

  func entry(_ item: DueDate, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let name = rule == .name ? reading.registry.fullLabel(item.subject) : ""
    return ListEntry(
      RowID(item),
      first: rule == .day ? item.day.number : 0,
      second: rule == .kind ? reading.wording.name(item.kind) : nil, name: name)
  }

  func write(_ item: DueDate, to search: inout SearchWriter) {
    let reading = search.reading
    for word in [
      reading.wording.name(item.kind), reading.registry.fullLabel(item.subject),
      sentence(item, reading), reading.wording.date(item.day), item.subject.shown,
    ] { search.add(word) }
  }

  private func sentence(_ item: DueDate, _ reading: Reading) -> String {
    reading.wording.sentence(item, on: reading.today, reading.registry)
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<DueDate>] {
    let (registry, wording) = (reading.registry, reading.wording)
    let what = { (item: DueDate) in sentence(item, reading) }
    let who = { (item: DueDate) in registry.fullLabel(item.subject) }
    let days = ListColumn<DueDate>(wording.language == .simple ? 16 : 13, .trailing) { item, _ in
      let role: Role = item.day < reading.today ? .stateAttention : .value
      return (wording.term(item.day, on: reading.today), role)
    }
    return [ListColumn(10) { wording.date($0.day) }]
      + (room.isWidest
        ? [ListColumn(36, as: .text, who), ListColumn(as: .text, what)]
        : [ListColumn(as: .text) { wording.about(who($0), what($0)) }]) + [days]
  }

  func facts(of item: DueDate, _ reading: Reading) -> [String] {
    let wording = reading.wording
    return [
      wording.date(item.day),
      wording.about(reading.registry.fullLabel(item.subject), sentence(item, reading)),
      wording.term(item.day, on: reading.today),
    ]
  }

  func details(of item: DueDate, _ reading: Reading) -> [DossierLine] {
    [
      .paragraph(
        reading.wording.about(reading.registry.fullLabel(item.subject), sentence(item, reading)))
    ]
  }

  func head(_ count: ListCount, _ reading: Reading) -> ListHead {
    let wording = reading.wording
    return ListHead(
      path: [wording.say("Échéances", en: "What is due", simple: "À faire")],
      count: wording.count(count),
      intro: [
        wording.say(
          "Vivier rappelle sans décider.", en: "The program reminds and decides nothing.",
          simple: "C'est vous qui décidez.")
      ],
      empty: wording.empty(count, wording.say("Rien n'est échu.", en: "Nothing is due.")))
  }
}

extension Wording {
  func term(_ day: Day, on today: Day) -> String {
    let days = today.days(since: day)
    guard days > 0 else { return distance(from: today, to: day) }
    if days >= 730 {
      return say("retard \(days / 365) ans", en: "\(days / 365) years late")
    }
    return say("retard \(days) j", en: "\(days) d late", simple: "retard \(days) jours")
  }
}
