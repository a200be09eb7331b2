import Testing

@testable import Domain

struct RuleSettingTests {
  private let today = Day(number: 20_600)
  private let source = "comité paritaire, décision du 28/05/2026"

  private func rule(
    _ value: Int?, _ figure: DatedRule.Figure? = .retention, from day: Day? = nil
  ) -> Command {
    var card = RuleCard()
    card.figure = figure
    card.value = value
    card.from = day ?? today
    card.source = source
    return .setRule(card)
  }

  @Test(arguments: [(0, false), (1, true), (36, true), (37, false), (-1, false), (.max, false)])
  func `a file is kept for 1 to 36 months`(months: Int, isAllowed: Bool) throws {
    var reserve = try TestReserve()
    guard isAllowed else {
      #expect(reserve.refusal(of: rule(months)) == .outOfRange(.value, 1...36))
      return
    }
    try reserve.run(rule(months))
    #expect(reserve.registry.rules.value(.retention, on: today) == months)
  }

  @Test(arguments: DatedRule.Figure.allCases)
  func `each figure has limits, which hold what is shipped`(figure: DatedRule.Figure) throws {
    let reserve = try TestReserve()
    let shipped = try #require(RuleBook().value(figure, on: today))
    let limits = figure.limits
    #expect(limits.contains(shipped))
    let below = reserve.refusal(of: rule(limits.lowerBound - 1, figure))
    let above = reserve.refusal(of: rule(limits.upperBound + 1, figure))
    #expect(below == .outOfRange(.value, figure.shownLimits) && below == above)
    #expect(reserve.refusal(of: rule(limits.lowerBound, figure)) == nil)
    #expect(reserve.refusal(of: rule(limits.upperBound, figure)) == nil)
  }

  @Test func `expenses are limited in euros`() throws {
    let reserve = try TestReserve()
    #expect(reserve.refusal(of: rule(99, .volunteerDay)) == .outOfRange(.value, 1...200))
    #expect(reserve.refusal(of: rule(1_000_001, .volunteerYear)) == .outOfRange(.value, 1...10_000))
  }

  @Test(arguments: [-1, 0, 1])
  func `a figure holds from its day and changes none before`(offset: Int) throws {
    var reserve = try TestReserve()
    let from = today.adding(days: offset)
    try reserve.run(rule(12, from: from))
    let book = reserve.registry.rules
    #expect(book.value(.retention, on: from.adding(days: -1)) == 24)
    #expect(book.value(.retention, on: from) == 12)
    #expect(book.rule(.retention, on: from)?.source == source)
    #expect(book.value(.retention, on: today) == (offset > 0 ? 24 : 12))
    #expect(book.value(.retentionNotice, on: from) == 30)
  }

  @Test func `of two figures from the same day the later record holds`() throws {
    var reserve = try TestReserve()
    let from = today.adding(days: 30)
    try reserve.run(rule(12, from: from))
    try reserve.run(rule(18, from: from))
    #expect(reserve.registry.rules.value(.retention, on: from) == 18)
    try reserve.run(.undo([reserve.last]))
    #expect(reserve.registry.rules.value(.retention, on: from) == 12)
    try reserve.run(.undo([reserve.last - 2]))
    #expect(reserve.registry.rules == RuleBook())
  }

  @Test func `undoing a figure keeps the name of the reserve, and the other way round`() throws {
    var reserve = try TestReserve()
    try reserve.run(.nameReserve("Réserve pilote"))
    try reserve.run(rule(12))
    let set = reserve.last
    try reserve.run(.nameReserve("Réserve de Liège"))
    #expect(reserve.refusal(of: .undo([set])) == .changedSince(.reserve))
    try reserve.run(.undo([reserve.last]))
    #expect(reserve.registry.rules.value(.retention, on: today) == 12)
    try reserve.run(.undo([set]))
    #expect(reserve.registry.name == "Réserve pilote")
    #expect(reserve.registry.rules == RuleBook())
  }

  @Test func `figure, value, day and source are all needed`() throws {
    let reserve = try TestReserve()
    #expect(reserve.refusal(of: rule(12, nil)) == .missing(.figure))
    #expect(reserve.refusal(of: rule(nil)) == .missing(.value))
    let card = RuleCard(.retention, 12, from: nil, source: source)
    #expect(reserve.refusal(of: .setRule(card)) == .missing(.from))
    for text in [nil, "", " \u{A0}"] {
      let card = RuleCard(.retention, 12, from: today, source: text)
      #expect(reserve.refusal(of: .setRule(card)) == .missing(.source))
    }
    let long = RuleCard(.retention, 12, from: today, source: String(repeating: "a", count: 201))
    #expect(reserve.refusal(of: .setRule(long)) == .tooLong(.source, limit: 200))
    let lines = RuleCard(.retention, 12, from: today, source: "comité\npage 2")
    #expect(reserve.refusal(of: .setRule(lines)) == .controlCharacter(.source))
  }

  @Test func `a day before there was any figure is a slip`() throws {
    let reserve = try TestReserve()
    let start = Day(number: 20_454)
    #expect(reserve.refusal(of: rule(12, from: start)) == nil)
    let before = reserve.refusal(of: rule(12, from: start.adding(days: -1)))
    #expect(before == .tooEarly(.from, after: start))
    // The law is older than the scheme.
    #expect(reserve.refusal(of: rule(0, .requestExtension, from: Day(number: 17_676))) == nil)
  }

  @Test func `the same figure from the same source changes nothing`() throws {
    var reserve = try TestReserve()
    try reserve.run(rule(12, from: today.adding(days: 10)))
    #expect(reserve.refusal(of: rule(12, from: today.adding(days: 10))) == .unchanged(.reserve))
    #expect(reserve.refusal(of: rule(12, from: today.adding(days: 11))) == .unchanged(.reserve))
    #expect(reserve.refusal(of: rule(12, from: today.adding(days: 9))) == nil)
    let confirmed = RuleCard(.retention, 24, from: today, source: "comité : confirmé")
    #expect(reserve.refusal(of: .setRule(confirmed)) == nil)
  }

  @Test func `only the facilitator records what the committee decides`() throws {
    let reserve = try TestReserve()
    for actor in [TestReserve.coordinator, TestReserve.seat] {
      #expect(reserve.refusal(of: rule(12), by: actor) == .notAllowed)
    }
  }

  @Test func `due dates follow the figures of the reserve, from their day on`() throws {
    var reserve = try TestReserve.with(.proposed)
    let from = today.adding(days: 14)
    try reserve.run(rule(14, .firstStandstill, from: from))
    func isDue(_ day: Day) -> Bool {
      reserve.registry.dueDates(on: day).contains { $0.kind == .standstill }
        && reserve.registry.dueDates(of: TestReserve.first.entity, on: day).contains {
          $0.kind == .standstill
        }
    }
    #expect(!isDue(today.adding(days: 8)))
    #expect(isDue(today.adding(days: 9)) && isDue(today.adding(days: 13)))
    #expect(isDue(from))
    try reserve.run(rule(15, .firstStandstill, from: from))
    #expect(isDue(today.adding(days: 13)) && !isDue(from) && isDue(from.adding(days: 1)))
  }

  @Test func `the term of a file follows the committee`() throws {
    var reserve = try TestReserve()
    let from = today.adding(days: 1)
    try reserve.run(rule(1, from: from))
    func ends(_ day: Day) -> [Day] {
      reserve.registry.dueDates(on: day).filter { $0.kind == .retention }.map(\.day)
    }
    #expect(ends(today).isEmpty)
    #expect(ends(from) == [today.adding(months: 1), today.adding(months: 1)])
  }

  @Test func `reminders need not be set in their order`() throws {
    var reserve = try TestReserve.with(.proposed)
    try reserve.run(rule(60, .firstStandstill))
    let due = reserve.registry.dueDates(on: today.adding(days: 70)).filter {
      $0.kind == .standstill
    }
    #expect(due.map(\.day) == [today.adding(days: 60)])
  }

  /// What a record with that many months of retention is read as.
  private func read(_ months: Int) throws -> Int? {
    var open = MemoryCoder(isWriting: false)
    open.pairs = [
      MemoryCoder.Pair(name: "figure", value: .text("retention")),
      MemoryCoder.Pair(name: "value", value: .number(months)),
    ]
    var sealed: MemoryCoder?
    let change = try Change.read("rule.set".utf8Span.span, open: &open, private: &sealed)
    guard case .ruleSet(let card) = change else { return nil }
    return card.value
  }

  @Test func `what no version of these limits would write is left to a newer one`() throws {
    #expect(throws: FieldError.unusable("value")) { try read(.max) }
    #expect(throws: FieldError.unusable("value")) { try read(0) }
    #expect(try read(36) == 36)
  }

  @Test func `a card with something missing sets nothing`() throws {
    var reserve = try TestReserve()
    reserve.record(.ruleSet(RuleCard(.retention, nil, from: today, source: source)), on: .reserve)
    reserve.record(
      .ruleSet(RuleCard(.retention, 1, from: today, source: source)),
      on: TestReserve.elodie.entity)
    #expect(reserve.registry.rules == RuleBook())
  }
}
