import Canvas
import Domain

struct RuleList: ListDescription {
  let orders: [SortRule] = [.subject, .name]
  let detailRows = 5

  func items(_ reading: Reading) -> [DatedRule.Figure] { DatedRule.Figure.allCases }
  func item(_ row: RowID, _ reading: Reading) -> DatedRule.Figure? { row.figure }

  func entry(_ item: DatedRule.Figure, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let place = DatedRule.Figure.allCases.firstIndex(of: item) ?? 0
    return ListEntry(
      row: .rule(item), first: rule == .subject ? place : 0,
      name: rule == .name ? reading.wording.name(item) : "")
  }

  private func rule(_ item: DatedRule.Figure, _ reading: Reading) -> DatedRule? {
    reading.registry.rules.rule(item, on: reading.today)
  }

  private func value(_ item: DatedRule.Figure, _ reading: Reading) -> String {
    rule(item, reading).map { reading.wording.value($0.value, of: item) }
      ?? reading.wording.noFigure
  }

  private func title(_ item: DatedRule.Figure, _ reading: Reading) -> String {
    reading.wording.title(item.topic)
  }

  func write(_ item: DatedRule.Figure, to search: inout SearchWriter) {
    let reading = search.reading
    let planned = reading.registry.rules.planned(item, after: reading.today).map(\.source)
    for word in [
      reading.wording.name(item), value(item, reading), title(item, reading),
      rule(item, reading)?.source ?? "",
    ] + planned { search.add(word) }
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<DatedRule.Figure>] {
    let wording = reading.wording
    let name = ListColumn<DatedRule.Figure>(room.isWidest ? 54 : 0, as: .text) {
      wording.name($0).capitalisedFirst
    }
    let value = ListColumn<DatedRule.Figure>(10, .trailing) { self.value($0, reading) }
    let planned = ListColumn<DatedRule.Figure>(15) { next($0, reading) }
    guard room.isWidest else { return [name, value, planned] }
    return [name, value, planned, ListColumn { rule($0, reading)?.source ?? "" }]
  }

  func facts(of item: DatedRule.Figure, _ reading: Reading) -> [String] {
    [
      reading.wording.about(reading.wording.name(item).capitalisedFirst, value(item, reading)),
      next(item, reading),
    ]
  }

  private func next(_ item: DatedRule.Figure, _ reading: Reading) -> String {
    reading.registry.rules.planned(item, after: reading.today).first
      .map { reading.wording.then(reading.wording.value($0.value, of: item)) } ?? ""
  }

  private func known(_ item: DatedRule.Figure, _ reading: Reading) -> [Fact] {
    let wording = reading.wording
    let since = rule(item, reading).map { Fact(wording.since($0.from), $0.source) }
    return [since].compactMap(\.self)
      + reading.registry.rules.planned(item, after: reading.today).map(wording.planned)
  }

  func details(of item: DatedRule.Figure, _ reading: Reading) -> [DossierLine] {
    let settings = Chronology(reading).settings().filter { $0.figure == item }
    return known(item, reading).map(DossierLine.detail) + settings.map { .event($0.line) }
  }

  var title: Saying { .rulesTitle }
  var rule: Saying? {
    Saying(
      "Entrée ou F4 : fixer un chiffre à partir d'un jour.",
      en: "Enter or F4: set a figure from a day on.")
  }
}

extension Wording {
  fileprivate func then(_ value: String) -> String { say("puis \(value)", en: "then \(value)") }

  func planned(_ rule: DatedRule) -> Fact {
    Fact(from(rule.from), list([value(rule.value, of: rule.figure), rule.source]))
  }

  fileprivate func title(_ topic: RuleFigure.Topic) -> String {
    switch topic {
    case .keeping: say("Conservation et accords", en: "Retention and consents")
    case .introductions: say("Mises en relation et suivi", en: "Introductions and follow-up")
    case .requests: say(.requestsTitle)
    case .volunteers: say("Volontariat", en: "Volunteering")
    case .contacts: say("Contacts", en: "Contacts")
    }
  }
}
