import Testing

@testable import Domain

/// What is decided of members is what can be recorded of them.
struct MemberRuleTests {
  private static let first = MemberID("U0000001")
  private static let second = MemberID("U0000002")

  private static func reserve() throws -> TestReserve {
    var reserve = try TestReserve()
    try reserve.run(.addMember(first, MemberCard(.facilitator, name: "Une")))
    return reserve
  }

  @Test func `nobody is added twice, not even after they left`() throws {
    var reserve = try Self.reserve()
    let again = Command.addMember(Self.second, MemberCard(.facilitator, name: "Deux"))
    try reserve.run(again)
    #expect(reserve.refusal(of: again) == .taken(EntityID(stored: "U0000002".utf8Span.span)!))
    try reserve.run(.removeMember(Self.second))
    #expect(reserve.refusal(of: again) == .taken(EntityID(stored: "U0000002".utf8Span.span)!))
  }

  @Test func `the last facilitator stays, whoever else is there`() throws {
    var reserve = try Self.reserve()
    let seat = MemberCard(.coordinator, of: TestReserve.words, name: "Trois")
    try reserve.run(.addMember(MemberID("U0000003"), seat))
    let remove = Command.removeMember(Self.first)
    #expect(reserve.refusal(of: remove) == .lastFacilitator)
    try reserve.run(.addMember(Self.second, MemberCard(.facilitator, name: "Deux")))
    #expect(reserve.refusal(of: remove) == nil)
    try reserve.run(.removeMember(Self.second))
    #expect(reserve.refusal(of: remove) == .lastFacilitator)
  }
}
