import Testing

@testable import Domain

struct ConsentHistoryTests {
  private static let id = TestReserve.elodie

  @Test func `every giving, renewal and withdrawal is kept, dated`() throws {
    var reserve = try TestReserve()
    var expected: [ConsentRecord] = []
    for (isWithdrawal, channel) in [
      (false, Channel.form), (false, .email), (true, .phone), (false, .letter),
    ] {
      reserve.today = reserve.today.adding(days: 10)
      let consent = ReserveConsent(on: reserve.today, channel: channel)
      if !isWithdrawal, reserve.registry.candidates[Self.id]?.state == .left {
        try reserve.run(.move(Self.id, CandidateStep(.active)))
      }
      let numbers = try reserve.run(
        isWithdrawal ? .withdrawConsent(Self.id, consent) : .renewConsent(Self.id, consent))
      expected.append(
        ConsentRecord(number: numbers[0], isWithdrawal: isWithdrawal, consent: consent))
      let candidate = reserve.registry.candidates[Self.id]
      #expect(candidate?.consents == expected)
      #expect(candidate?.consent == (isWithdrawal ? nil : consent))
    }
  }

  @Test func `a consent given on registering begins the history`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.id("C0000009", as: CandidateID.self)
    let consent = ReserveConsent(on: reserve.today, channel: .form)
    try reserve.run(
      .register(id, TestReserve.card("Zoé", "Janssens"), consent: consent))
    #expect(reserve.registry.candidates[id]?.consents.map(\.consent) == [consent])
  }

  @Test(arguments: [IntroductionState.proposed, .studying, .waiting, .retained, .declined])
  func `withdrawing the consent leaves the reserve and all that is under way, in one act`(
    state: IntroductionState
  ) throws {
    var reserve = try TestReserve.with(state)
    let consent = ReserveConsent(on: reserve.today.adding(days: -3), channel: .phone)
    let numbers = try reserve.run(.withdrawConsent(Self.id, consent))
    let tags = numbers.compactMap { reserve.registry.entry(number: $0)?.event.change.tag }
    #expect(
      tags == ["candidate.consent-withdrawn", "candidate.left"]
        + (state.isOpen ? ["introduction.withdrawn"] : []))
    let introduction = reserve.registry.introductions[TestReserve.first]
    #expect(reserve.registry.candidates[Self.id]?.state == .left)
    #expect(introduction?.state == (state.isOpen ? .withdrawn : state))
    if state.isOpen { #expect(introduction?.movedOn == consent.on) }
  }

  @Test func `a consent that was never recorded can be withdrawn, as long as one is there`()
    throws
  {
    var reserve = try TestReserve()
    let consent = ReserveConsent(on: reserve.today, channel: .phone)
    try reserve.run(.move(Self.id, CandidateStep(.paused)))
    #expect(reserve.refusal(of: .withdrawConsent(Self.id, consent)) == nil)
    try reserve.run(.move(Self.id, CandidateStep(.left)))
    #expect(
      reserve.refusal(of: .withdrawConsent(Self.id, consent))
        == .stands(.candidate(.left), Self.id.entity))
  }

  @Test func `a withdrawal has a day that has come and a channel`() throws {
    let reserve = try TestReserve()
    var consent = ReserveConsent()
    #expect(reserve.refusal(of: .withdrawConsent(Self.id, consent)) == .missing(.withdrawnOn))
    let tomorrow = reserve.today.adding(days: 1)
    consent.on = reserve.today
    #expect(reserve.refusal(of: .withdrawConsent(Self.id, consent)) == .missing(.channel))
    consent.on = tomorrow
    consent.channel = .phone
    #expect(
      reserve.refusal(of: .withdrawConsent(Self.id, consent)) == .inFuture(.withdrawnOn, tomorrow))
  }

  @Test func `a withdrawal is undone whole, and the consent is there again`() throws {
    var reserve = try TestReserve.with(.agreed)
    let given = ReserveConsent(on: reserve.today, channel: .form)
    try reserve.run(.renewConsent(Self.id, given))
    let before = reserve.registry.candidates[Self.id]
    let numbers = try reserve.run(.withdrawConsent(Self.id, given))
    #expect(reserve.refusal(of: .undo([numbers[0]])) == .changedSince(Self.id.entity))
    try reserve.run(.undo(numbers))
    #expect(reserve.registry.candidates[Self.id] == before)
    #expect(reserve.registry.introductions[TestReserve.first]?.state == .agreed)
  }
}
