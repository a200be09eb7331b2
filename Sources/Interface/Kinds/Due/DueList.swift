import Canvas
import Domain

struct DueList: ListDescription {
  /// Of whoever looks, what others answer for being counted only.
  var isOwn = false

  let orders: [SortRule] = [.day, .name, .kind]
  let detailRows = 2

  func items(_ reading: Reading) -> [DueDate] {
    reading.due ?? reading.registry.dueDates(on: reading.today, until: reading.horizon)
  }
  func item(_ row: RowID, _ reading: Reading) -> DueDate? {
    row.dueDate(in: reading.registry)
  }

  func entry(_ item: DueDate, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let name = rule == .name ? reading.registry.fullLabel(item.subject) : ""
    return ListEntry(
      row: RowID(item),
      first: rule == .day ? item.day.number : 0,
      second: rule == .kind ? reading.wording.name(item.kind) : nil, name: name,
      part: isAside(item, reading) ? .aside : item.day <= reading.today ? .open : .other)
  }

  private func isAside(_ item: DueDate, _ reading: Reading) -> Bool {
    guard isOwn, let member = reading.member else { return false }
    return !reading.registry.isAnswerable(member, for: item)
  }

  /// Who answers for it; nobody's name where nobody does.
  private func who(_ item: DueDate, _ reading: Reading) -> String {
    reading.registry.answerable(for: item).map(reading.memberName) ?? ""
  }

  func write(_ item: DueDate, to search: inout SearchWriter) {
    let reading = search.reading
    for word in [
      reading.wording.name(item.kind), reading.registry.fullLabel(item.subject),
      sentence(item, reading), reading.wording.date(item.day), item.subject.shown,
      section(item, reading),
      who(item, reading),
    ] { search.add(word) }
  }

  private func sentence(_ item: DueDate, _ reading: Reading) -> String {
    reading.wording.sentence(item, on: reading.today, reading.registry)
  }

  private func section(_ item: DueDate, _ reading: Reading) -> String {
    reading.wording.name(DueSection(item.day, on: reading.today))
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<DueDate>] {
    let wording = reading.wording
    let sections = ListColumn<DueDate>.heading(13) { item in
      (section(item, reading), item.day < reading.today ? .stateAttention : .value)
    }
    let dates = ListColumn<DueDate>(10) { wording.date($0.day) }
    let told = [sections, dates, ListColumn(as: .text) { whole($0, reading) }]
    guard room.isWidest else { return told }
    return told + (isOwn ? [] : [ListColumn(10) { who($0, reading) }]) + [days(reading)]
  }

  /// How late it is, or how soon.
  func days(_ reading: Reading) -> ListColumn<DueDate> {
    let wording = reading.wording
    return ListColumn(wording.language == .simple ? 16 : 13, .trailing) { item, _ in
      let role: Role = item.day < reading.today ? .stateAttention : .value
      return (wording.term(item.day, on: reading.today), role)
    }
  }

  func facts(of item: DueDate, _ reading: Reading) -> [String] {
    let wording = reading.wording
    return [
      section(item, reading), wording.date(item.day), whole(item, reading),
      wording.term(item.day, on: reading.today), isOwn ? "" : who(item, reading),
    ]
  }

  private func whole(_ item: DueDate, _ reading: Reading) -> String {
    reading.wording.about(reading.registry.fullLabel(item.subject), sentence(item, reading))
  }

  func details(of item: DueDate, _ reading: Reading) -> [DossierLine] {
    let wording = reading.wording
    let term = wording.term(item.day, on: reading.today)
    let late = item.day == reading.today ? [] : [term]
    let whole = wording.list(
      [whole(item, reading)] + late + [who(item, reading)].filter { !$0.isEmpty })
    guard let put = reading.registry.postponement(of: item) else { return [.paragraph(whole)] }
    let sentence = wording.list([wording.sentence(put), put.reason].compactMap(\.self))
    return [.paragraph(whole), .paragraph(sentence)]
  }

  var title: Saying {
    isOwn
      ? Saying("Mes échéances", en: "What is due from me", simple: "Ce que j'ai à faire")
      : Saying("Échéances", en: "What is due", simple: "À faire")
  }

  var nothing: Saying {
    Saying("Rien n'est échu ni ne vient.", en: "Nothing is due, and nothing comes.")
  }

  func told(_ count: ListCount, _ wording: Wording) -> String? {
    wording.say(
      "\(count.open) en retard ou aujourd'hui sur \(count.total)",
      en: "\(count.open) late or today of \(count.total)")
  }

  func intro(_ count: ListCount, _ reading: Reading) -> [String] {
    let wording = reading.wording
    let lead = wording.say(
      "Ce qui est dû, puis trente jours à venir. Vivier rappelle sans décider.",
      en: "What is due, then what comes within thirty days. The program decides nothing.",
      simple: "D'abord ce qui est en retard, puis ce qui vient. C'est vous qui décidez.")
    return [lead] + (isOwn && count.aside > 0 ? [wording.others(count.aside)] : [])
  }
}

extension Wording {
  fileprivate func others(_ count: Int) -> String {
    say(
      "\(count) \(count < 2 ? "autre est" : "autres sont") à des collègues ou à personne : y les"
        + " montre.",
      en: "\(count) more are colleagues' or nobody's: y shows them.")
  }

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
