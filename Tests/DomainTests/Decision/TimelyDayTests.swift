import Testing

@testable import Domain

/// The days that a record may tell, by the moment at which it was signed.
struct TimelyDayTests {
  private static let today = Examples.day

  private static let cases: [(days: Int, isPast: Bool, isNear: Bool)] = [
    (0, true, true), (-1, true, true), (1, false, true), (-18_250, true, true),
    (18_250, false, true), (-18_270, false, false), (18_270, false, false),
    (-700_000, false, false), (2_900_000, false, false),
  ]

  /// Of every kind of record that tells a day: what forms take and what is read are the same.
  @Test func `a record tells the days that its form takes, and no other`() {
    var bounds: Set<DayBound> = []
    for change in Examples.changes {
      if let asked = change.asked { expect(asked, change.tag, &bounds) }
    }
    #expect(bounds == [.past, .near], "a day without bounds can be told by no form")
  }

  private func expect(_ asked: some AnyAsked, _ tag: String, _ bounds: inout Set<DayBound>) {
    for rule in asked.rules {
      guard case .day(let bound) = rule.field.shape else { continue }
      bounds.insert(bound)
      for (days, isPast, isNear) in Self.cases {
        let day = Self.today.adding(days: days)
        var held = asked.held
        rule.set(&held, .day(day))
        let words: Comment = "\(tag) \(rule.field.name.rawValue) \(day.number)"
        let isTaken = bound == .past ? isPast : isNear
        #expect(isRead(held) == isTaken, words)
        #expect((bound.refusal(of: day, as: .on, on: Self.today) == nil) == isTaken, words)
      }
    }
  }

  private func isRead(_ held: some Payload) -> Bool {
    var (held, coder) = (held, MemoryCoder(isWriting: true, today: Self.today))
    do throws(FieldError) {
      try held.codeOpen(&coder)
      try held.codePrivate(&coder)
    } catch { return false }
    return true
  }
}
