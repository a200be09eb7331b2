import Domain
import Testing

@testable import Storage

struct ReserveTests {
  let workshop = Workshop()

  @Test func `what was recorded is there when the reserve is opened again`() throws {
    try workshop.makeReserve(people: 3)
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    #expect(reserve.name == "Réserve d'essai")
    #expect(reserve.registry.candidates.count == 3)
    let card = reserve.registry.candidates[.sample(2)]?.card
    #expect(card?.identity?.familyName == "Nom-de-famille \"2\" \\ \u{1} é 漢 🌱")
    #expect(card?.registeredOn == Day(number: 20_546))
    #expect(reserve.notices == [.unprotectedKeys])
  }

  @Test func `a figure of the rules is on disk for all to read, and holds when read again`() throws
  {
    try workshop.makeReserve()
    let day = try #require(Day(year: 2026, month: 9, day: 1))
    var reserve = try Reserve(opening: workshop.path)
    try reserve.decide(.setRule(RuleCard(.retention, 12, from: day, source: "comité, 28/05/2026")))
    let journal = String(decoding: try workshop.read(workshop.journal), as: UTF8.self)
    let fields = #""is":{"figure":"retention","value":12,"from":"2026-09-01","#
    #expect(
      journal.contains(
        #""do":"rule.set","on":"reserve","# + fields + #""source":"comité, 28/05/2026"},"h":"#))
    var again = try Reserve(opening: workshop.path)
    #expect(again.condition == .writable && again.registry.rules.value(.retention, on: day) == 12)
    try again.decide(.undo([again.registry.revision]))
    try reserve.refresh()
    #expect(reserve.registry.rules == RuleBook())
  }

  @Test func `a reserve sees what another appends`() throws {
    try workshop.makeReserve()
    var one = try Reserve(opening: workshop.path)
    var other = try Reserve(opening: workshop.path)
    try one.register(1)
    #expect(try other.refresh())
    #expect(try !other.refresh())
    try other.register(2)
    #expect(try one.refresh())
    #expect(one.registry.candidates.count == 2)
    #expect(one.registry.entries.map(\.event) == other.registry.entries.map(\.event))
  }
}

@Suite struct PaceTests {
  @Test func `a journal read at a pace ends as one read at once`() throws {
    let shop = Workshop()
    try shop.makeReserve(people: 12)
    var slow = try Reserve(opening: shop.path, pace: 600)
    var shares: [Int] = []
    while slow.isBehind {
      shares.append(slow.readShare)
      try slow.refresh()
    }
    #expect(shares.count > 3 && shares.allSatisfy { (0..<100).contains($0) })
    #expect(shares == shares.sorted())
    let (read, whole) = (slow.registry, try Reserve(opening: shop.path).registry)
    #expect(read.candidates == whole.candidates && read.candidates.count == 12)
  }

  @Test func `recording reads on to the end first`() throws {
    let shop = Workshop()
    try shop.makeReserve(people: 12)
    var slow = try Reserve(opening: shop.path, pace: 600)
    try slow.register(12)
    let (isBehind, read) = (slow.isBehind, slow.registry)
    #expect(!isBehind && read.candidates.count == 13)
    #expect(try Reserve.verify(shop.path).isSound)
  }

  @Test func `a torn tail does not keep a reader behind for ever`() throws {
    let shop = Workshop()
    try shop.makeReserve(people: 3)
    try shop.write(shop.journal, shop.read(shop.journal) + Array("{\"n\":".utf8))
    var slow = try Reserve(opening: shop.path, pace: 600)
    var parts = 0
    while slow.isBehind, parts < 100 {
      try slow.refresh()
      parts += 1
    }
    let (isBehind, read) = (slow.isBehind, slow.registry)
    #expect(!isBehind && read.candidates.count == 3)
  }
}
