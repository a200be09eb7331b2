import Testing

@testable import Domain

struct RuleBookTests {
  private let january = Day(number: 20_454)

  @Test func `every figure holds from 2026 on and not before, the law's from its own day`() {
    let book = RuleBook()
    #expect(january.iso == "2026-01-01")
    for figure in DatedRule.Figure.allCases {
      #expect(book.value(figure, on: january) != nil)
      let first = book.rules.first { $0.figure == figure }?.from
      let isLaw = [.requestAnswer, .requestExtension].contains(figure)
      #expect(first?.iso == (isLaw ? "2018-05-25" : "2026-01-01"))
      #expect(first.map { book.value(figure, on: $0.adding(days: -1)) } == .some(nil))
    }
    #expect(book.rules.allSatisfy { !$0.source.isEmpty })
  }

  @Test func `a new figure holds from its day, the old one for the days before`() {
    var book = RuleBook()
    let change = january.adding(months: 6)
    book.rules.insert(DatedRule(.firstStandstill, 14, from: change, source: "comité"), at: 0)
    #expect(book.value(.firstStandstill, on: change.adding(days: -1)) == 9)
    #expect(book.value(.firstStandstill, on: change) == 14)
    #expect(book.value(.secondStandstill, on: change) == 21)
  }

  @Test func `of two rules from one day the later one of the book holds`() {
    var book = RuleBook()
    let change = january.adding(months: 6)
    book.rules.append(DatedRule(.retention, 12, from: change, source: "comité"))
    book.rules.append(DatedRule(.retention, 36, from: january, source: "comité, plus tard"))
    book.rules.append(DatedRule(.retention, 18, from: change, source: "comité, corrigé"))
    #expect(book.value(.retention, on: change) == 18)
    #expect(book.value(.retention, on: change.adding(days: -1)) == 36)
    #expect(book.value(.retention, on: january.adding(days: -1)) == nil)
    #expect(book.planned(.retention, after: january).map(\.value) == [18])
    #expect(book.planned(.retention, after: change).isEmpty)
  }

  @Test func `due dates follow the figures of the day`() throws {
    let reserve = try TestReserve.with(.proposed)
    var book = RuleBook()
    let day = Day(number: 20_609)
    let before = reserve.registry.dueDates(on: day, rules: book)
    #expect(before.contains { $0.kind == .standstill })
    book.rules.append(DatedRule(.firstStandstill, 14, from: day, source: "comité"))
    let after = reserve.registry.dueDates(on: day, rules: book)
    #expect(!after.contains { $0.kind == .standstill })
  }

  @Test func `the shipped figures are those of the pilot and of the law`() {
    let shipped = RuleBook.shipped.map { "\($0.figure.rawValue) \($0.value)" }
    #expect(
      shipped == [
        "retention 24", "retention-notice 30", "reserve-consent 12", "reserve-consent-notice 30",
        "consent-notice 30", "standstill-1 9", "standstill-2 21", "standstill-3 45",
        "pilot-need 6", "follow-up-1 1", "follow-up-2 3", "follow-up-3 6", "contact-follow-up 7",
        "request-answer 1",
        "request-extension 2", "volunteer-day 4402",
        "volunteer-year 176083",
      ])
  }
}
