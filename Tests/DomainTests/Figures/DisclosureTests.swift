import Testing

@testable import Domain

struct DisclosureTests {
  /// What may be shown of counts where each thing concerns a person of its own.
  private static func shown(_ counts: [Int]) -> [ShownCount] {
    Disclosure.shown(counts.map { RawCount(items: $0, people: $0) })
  }

  /// A table as a reader sees it: `<` for small, `?` for withheld.
  private static func text(_ counts: some Sequence<ShownCount>) -> String {
    counts.map { count in
      switch count {
      case .exact(let number): "\(number)"
      case .small: "<"
      case .withheld: "?"
      }
    }.joined(separator: " ")
  }

  static let tables: [(counts: [Int], shown: String)] = [
    ([], ""), ([0, 0], "0 0"), ([5, 6, 0], "5 6 0"),
    // Exactly one is small: the next smallest goes too, the first of equal ones.
    ([4, 20, 7, 0], "< 20 ? 0"), ([20, 7, 1, 7], "20 ? < 7"), ([3, 30], "< ?"),
    // Two or more hide one another, unless their sum tells them.
    ([1, 2, 20], "< < 20"), ([4, 3, 20, 0], "< < 20 0"), ([1, 1, 20], "? ? ?"),
    ([4, 4, 20, 0], "? ? ? ?"), ([1, 1, 2, 20], "< < < 20"), ([4, 4, 4, 20], "? ? ? ?"),
    // The next smallest says too much: 1 and 5 make 6, and 5 is the least that it can be.
    ([1, 5, 20], "? ? ?"), ([2, 5, 20], "< ? 20"), ([4, 5, 5, 5], "? ? ? ?"),
    ([4, 6, 6, 20], "? ? ? ?"), ([4, 5, 6], "< ? 6"),
    // So few in all that a small one leaves nothing to tell.
    ([4, 0], "? ?"), ([8, 0], "8 0"), ([7, 1], "? ?"), ([7, 2], "? <"),
  ]

  @Test(arguments: tables.indices)
  func `a small count is hidden, and so is what would give it away`(place: Int) {
    let table = Self.tables[place]
    #expect(Self.text(Self.shown(table.counts)) == table.shown)
  }

  /// Every table of so many counts and of that total at most, by what a reader sees of it: the
  /// total, then each count.
  private static func tables(of length: Int, upTo total: Int) -> [[ShownCount]: [[Int]]] {
    var tables: [[Int]] = [[]]
    for _ in 0..<length {
      tables = tables.flatMap { table in
        (0...(total - table.reduce(0, +))).map { table + [$0] }
      }
    }
    return Dictionary(grouping: tables) { [.exact($0.reduce(0, +))] + shown($0) }
  }

  @Test(arguments: [(2, 40), (3, 26), (4, 15), (5, 11)])
  func `whoever knows the total and the rule cannot work out a small count`(
    length: Int, total: Int
  ) {
    var hidden = 0
    for (shown, tables) in Self.tables(of: length, upTo: total) {
      for place in 0..<length {
        if case .exact(let number) = shown[place + 1] {
          #expect(!(1..<5).contains(number), "\(tables)")
          continue
        }
        hidden += 1
        let values = Set(tables.map { $0[place] })
        let isTold = values.count == 1 && values.allSatisfy { (1..<5).contains($0) }
        #expect(!isTold, "\(Self.text(shown)): \(tables)")
        if shown[place + 1] == .small { #expect(values.allSatisfy { (1..<5).contains($0) }) }
      }
    }
    #expect(hidden > 0)
  }

  @Test func `many things of a few people are hidden like a few`() {
    let counts = [
      RawCount(items: 6, people: 4), RawCount(items: 9, people: 5), RawCount(items: 30, people: 20),
    ]
    #expect(Self.text(Disclosure.shown(counts)) == "? ? 30")
    #expect(Disclosure.total(RawCount(items: 6, people: 4)) == .withheld)
    #expect(Disclosure.total(RawCount(items: 4, people: 4)) == .small)
    #expect(Disclosure.total(RawCount(items: 5, people: 5)) == .exact(5))
    #expect(Disclosure.total(RawCount()) == .exact(0))
  }
}
