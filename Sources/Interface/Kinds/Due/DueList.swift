import Canvas
import Domain

struct DueList: ListDescription {
  let orders: [SortRule] = [.day, .name, .kind]
  let detailRows = 2

  func items(_ reading: Reading) -> [DueDate] {
    reading.registry.dueDates(on: reading.today, until: reading.horizon)
  }
  func item(_ row: RowID, _ reading: Reading) -> DueDate? {
    row.dueDate(in: reading.registry)
  }

  func entry(_ item: DueDate, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let name = rule == .name ? reading.registry.fullLabel(item.subject) : ""
    return ListEntry(
      row: RowID(item),
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
    let wording = reading.wording
    let days = ListColumn<DueDate>(wording.language == .simple ? 16 : 13, .trailing) { item, _ in
      let role: Role = item.day < reading.today ? .stateAttention : .value
      return (wording.term(item.day, on: reading.today), role)
    }
    return [ListColumn(10) { wording.date($0.day) }]
      + (room.isWidest
        ? [
          ListColumn(36, as: .text) { reading.registry.fullLabel($0.subject) },
          ListColumn(as: .text) { sentence($0, reading) },
        ]
        : [ListColumn(as: .text) { whole($0, reading) }]) + [days]
  }

  func facts(of item: DueDate, _ reading: Reading) -> [String] {
    let wording = reading.wording
    return [
      wording.date(item.day), whole(item, reading), wording.term(item.day, on: reading.today),
    ]
  }

  private func whole(_ item: DueDate, _ reading: Reading) -> String {
    reading.wording.about(reading.registry.fullLabel(item.subject), sentence(item, reading))
  }

  func details(of item: DueDate, _ reading: Reading) -> [DossierLine] {
    [.paragraph(whole(item, reading))]
  }

  var title: Saying { Saying("Échéances", en: "What is due", simple: "À faire") }
  var nothing: Saying {
    Saying("Rien n'est échu ni ne vient.", en: "Nothing is due, and nothing comes.")
  }
  var rule: Saying? {
    Saying(
      "Ce qui est dû, puis trente jours à venir. Vivier rappelle sans décider.",
      en: "What is due, then what comes within thirty days. The program decides nothing.",
      simple: "D'abord ce qui est en retard, puis ce qui vient. C'est vous qui décidez.")
  }
}

extension Wording {
  func term(_ day: Day, on today: Day) -> String {
    let days = today.days(since: day)
    guard days > 0 else { return distance(from: today, to: day) }
    if days >= 730 {
      return say("retard \(days / 365) ans", en: "\(days / 365) years late")
    }
    let simple = days == 1 ? "retard 1 jour" : "retard \(days) jours"
    return say("retard \(days) j", en: "\(days) d late", simple: simple)
  }
}
