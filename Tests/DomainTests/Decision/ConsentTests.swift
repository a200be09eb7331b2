import Testing

@testable import Domain

struct ConsentTests {
  private func agreed(on: String, until: String) throws -> IntroductionStep {
    let (first, last): (Day, Day) = try (#require(Day(iso: on)), #require(Day(iso: until)))
    var step = IntroductionStep(.agreed, on: first)
    step.channel = .phone
    step.fields = [.givenName]
    step.expires = last
    return step
  }

  @Test(arguments: [
    ("2026-04-03", "2026-04-02", Refusal.tooEarly(.expires, after: Day(number: 20_546))),
    ("2026-04-03", "2026-04-03", nil),
    ("2026-04-03", "2027-04-03", nil),
    ("2026-04-03", "2027-04-04", .consentTooLong(months: 12)),
    // Twelve months after a leap day is the last day of February.
    ("2024-02-29", "2025-02-28", nil),
    ("2024-02-29", "2025-03-01", .consentTooLong(months: 12)),
  ])
  func `a consent lasts twelve months at most and does not end before it begins`(
    on: String, until: String, expected: Refusal?
  ) throws {
    let reserve = try TestReserve.with(.proposed)
    let step = try agreed(on: on, until: until)
    #expect(reserve.refusal(of: .moveIntroduction(TestReserve.first, step)) == expected)
  }

  @Test func `consent is not taken down before it was given`() throws {
    let reserve = try TestReserve.with(.proposed)
    var step = reserve.step(.agreed)
    step.on = reserve.today.adding(days: 1)
    let refusal = reserve.refusal(of: .moveIntroduction(TestReserve.first, step))
    #expect(refusal == .inFuture(.agreedOn, reserve.today.adding(days: 1)))
  }

  @Test func `somebody is presented up to the last day of the consent and not after`() throws {
    var reserve = try TestReserve.with(.proposed)
    var step = reserve.step(.agreed)
    let last = reserve.today.adding(days: 20)
    step.expires = last
    try reserve.run(.moveIntroduction(TestReserve.first, step))
    let present = Command.moveIntroduction(TestReserve.first, IntroductionStep(.presented))
    reserve.today = last
    #expect(reserve.refusal(of: present) == nil)
    reserve.today = last.adding(days: 1)
    #expect(reserve.refusal(of: present) == .consentExpired(last))
  }

  @Test func `nobody is presented to a need that is no longer open`() throws {
    var reserve = try TestReserve.with(.agreed)
    try reserve.run(.move(TestReserve.workshop, NeedStep(.suspended)))
    let present = Command.moveIntroduction(TestReserve.first, IntroductionStep(.presented))
    #expect(reserve.refusal(of: present) == .stands(.need(.suspended), TestReserve.workshop.entity))
  }

  @Test func `nobody is presented while pausing`() throws {
    var reserve = try TestReserve.with(.agreed)
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.paused)))
    let present = Command.moveIntroduction(TestReserve.first, IntroductionStep(.presented))
    #expect(reserve.refusal(of: present) == .stands(.candidate(.paused), TestReserve.elodie.entity))
  }

  @Test(arguments: ShownField.allCases)
  func `a presentation shows the agreed field and nothing else`(field: ShownField) throws {
    var reserve = try TestReserve.with(.proposed)
    var card = TestReserve.card("Élodie", "Dupont")
    card.identity?.postcode = "4000"
    card.identity?.languages = ["français", "peul"]
    try reserve.run(.amend(TestReserve.elodie, card))
    var step = reserve.step(.agreed)
    step.fields = [field]
    try reserve.run(.moveIntroduction(TestReserve.first, step))
    try reserve.run(.moveIntroduction(TestReserve.first, IntroductionStep(.presented)))
    let shown = reserve.registry.introductions[TestReserve.first]?.presentation
    let expected: [ShownField: String] = [
      .givenName: "Élodie", .familyName: "Dupont", .email: "dupont@example.org",
      .phone: "+32 470 00 00 01", .town: "Liège", .presentation: "J'anime des ateliers.",
      .skills: "écouter activement, CSS", .languages: "français, peul",
      .rationale: "Six ans d'ateliers.",
    ]
    #expect(shown?.fields == [field])
    #expect(shown?.projection == [Projected(field, try #require(expected[field]))])
  }

  @Test func `an agreed field that is empty is left out, and others keep their order`() throws {
    var reserve = try TestReserve.with(.proposed)
    var step = reserve.step(.agreed)
    step.fields = [.town, .languages, .givenName]
    try reserve.run(.moveIntroduction(TestReserve.first, step))
    try reserve.run(.moveIntroduction(TestReserve.first, IntroductionStep(.presented)))
    let shown = reserve.registry.introductions[TestReserve.first]?.presentation
    #expect(shown?.projection == [Projected(.town, "Liège"), Projected(.givenName, "Élodie")])
  }

  @Test func `what is shown is what was agreed to, whatever the step asks for`() throws {
    var reserve = try TestReserve.with(.agreed)
    var step = IntroductionStep(.presented)
    step.fields = ShownField.allCases
    step.projection = [Projected(.email, "dupont@example.org")]
    try reserve.run(.moveIntroduction(TestReserve.first, step))
    let shown = reserve.registry.introductions[TestReserve.first]?.presentation
    #expect(shown?.fields == [.givenName, .town])
    #expect(shown?.projection.map(\.field) == [.givenName, .town])
  }

  @Test(arguments: IntroductionMove.allCases.filter { $0 != .presented })
  func `no other move carries anything of the person's identity`(move: IntroductionMove) throws {
    let rule = IntroductionRule.rule(for: move)
    let state = try #require(rule.from.min { $0.rawValue < $1.rawValue })
    var reserve = try TestReserve.with(state)
    if move == .unanswered { try reserve.followUpTwice() }
    if move == .lapsed { try reserve.run(.move(TestReserve.workshop, NeedStep(.filled))) }
    if reserve.registry.needs[TestReserve.workshop]?.isOpen == false, move == .reopened {
      try reserve.run(.move(TestReserve.workshop, NeedStep(.open)))
    }
    var step = reserve.step(move)
    step.projection = [Projected(.email, "dupont@example.org")]
    try reserve.run(.moveIntroduction(TestReserve.first, step))
    let steps = reserve.registry.introductions[TestReserve.first]?.steps
    #expect(steps?.last?.projection.isEmpty == true)
  }

  @Test func `a card whose identity cannot be read is not presented`() throws {
    var reserve = try TestReserve.with(.agreed)
    reserve.registry.candidates[TestReserve.elodie]?.card.identity = nil
    let present = Command.moveIntroduction(TestReserve.first, IntroductionStep(.presented))
    #expect(reserve.refusal(of: present) == .sealed(TestReserve.elodie.entity))
  }

  @Test func `reopened, an introduction needs a new consent and a new presentation`() throws {
    var reserve = try TestReserve.with(.declined)
    try reserve.make([.reopened])
    let introduction = try #require(reserve.registry.introductions[TestReserve.first])
    #expect(introduction.state == .proposed)
    #expect(introduction.consent == nil && introduction.presentation == nil)
    let present = Command.moveIntroduction(TestReserve.first, IntroductionStep(.presented))
    #expect(
      reserve.refusal(of: present) == .stands(.introduction(.proposed), TestReserve.first.entity))
    try reserve.make([.agreed, .presented])
    #expect(reserve.registry.introductions[TestReserve.first]?.state == .presented)
  }

  @Test func `leaving the reserve withdraws every open introduction and no closed one`() throws {
    var reserve = try TestReserve.with(.met)
    let elsewhere = TestReserve.proposal(to: TestReserve.website)
    try reserve.run(.create(TestReserve.second, elsewhere))
    let third = TestReserve.id("M0000003", as: IntroductionID.self)
    try reserve.make([.declined])
    try reserve.run(.create(third, TestReserve.proposal()))
    let records = try reserve.run(.move(TestReserve.elodie, CandidateStep(.left)))
    #expect(records.count == 3)
    let states = reserve.registry.introductions(of: TestReserve.elodie).map(\.state)
    #expect(states == [.declined, .withdrawn, .withdrawn])
  }
}
