import Testing

@testable import Domain

struct LotOrderTests {
  @Test func `the mixing is SplitMix64, by a known sequence of its reference`() {
    let gamma: UInt64 = 0x9E37_79B9_7F4A_7C15
    let seed: UInt64 = 1_234_567
    #expect(SplitMix64.mixed(seed) == 6_457_827_717_110_365_317)
    #expect(SplitMix64.mixed(seed &+ gamma) == 3_203_168_211_198_807_973)
    #expect(SplitMix64.mixed(seed &+ gamma &* 2) == 9_817_491_932_198_370_423)
  }

  @Test func `the draw of a need stays the same for ever`() throws {
    let order = LotOrder(of: try #require(EntityID("B4T2R0ZQ")))
    let people = try ["C0000001", "C0000002", "C0000003", "C0000004", "C0000005"].map {
      try #require(CandidateID($0))
    }
    let drawn = order.drawn(people).map(\.entity.stored)
    #expect(drawn == order.drawn(people.reversed()).map(\.entity.stored))
    #expect(drawn == ["C0000001", "C0000004", "C0000002", "C0000003", "C0000005"])
  }

  @Test func `another need draws another order`() throws {
    let people = try (0..<50).map { try #require(CandidateID("C00000\($0 / 10)\($0 % 10)")) }
    let first = LotOrder(of: try #require(EntityID("B0000001"))).drawn(people)
    let second = LotOrder(of: try #require(EntityID("B0000002"))).drawn(people)
    #expect(first != second)
    #expect(Set(first) == Set(second))
  }

  @Test func `every place is as likely for everyone`() throws {
    let people = try (0..<10).map { try #require(CandidateID("C000000\($0)")) }
    var timesFirst: [CandidateID: Int] = [:]
    for draw in 0..<1_000 {
      let digits = String(10_000 + draw).dropFirst()
      let need = try #require(EntityID("B000\(digits)"))
      timesFirst[LotOrder(of: need).drawn(people)[0], default: 0] += 1
    }
    // One hundred each on average; six standard deviations are 57.
    for person in people { #expect(abs(timesFirst[person, default: 0] - 100) < 57) }
  }
}
