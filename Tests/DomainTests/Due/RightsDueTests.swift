import Testing

@testable import Domain

struct RightsDueTests {
  private static let id = TestReserve.elodie

  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// The days on which a kind of thing is due about the first person.
  private func due(
    _ reserve: TestReserve, _ kind: DueDate.Kind, on day: Day? = nil
  ) -> [String] {
    reserve.registry.dueDates(of: Self.id.entity, on: day ?? reserve.today)
      .filter { $0.kind == kind }.map(\.day.iso)
  }

  /// Received, due in one month, due when extended.
  @Test(arguments: [
    ("2026-04-01", "2026-05-01", "2026-07-01"), ("2026-01-31", "2026-02-28", "2026-04-30"),
    ("2026-11-30", "2026-12-30", "2027-02-28"), ("2027-11-29", "2027-12-29", "2028-02-29"),
    ("2026-12-31", "2027-01-31", "2027-03-31"),
  ])
  func `a request is due in a month, in three when extended, from the day it is received`(
    received: String, due: String, extended: String
  ) throws {
    var reserve = try TestReserve()
    reserve.today = try Self.day(received)
    let card = RightsRequestCard(.access, on: reserve.today, channel: .email)
    let number = try reserve.run(.receiveRequest(Self.id, card))[0]
    #expect(self.due(reserve, .request) == [due])
    #expect(reserve.registry.dueDates(on: reserve.today).contains { $0.kind == .request })
    try reserve.run(.extendRequest(Self.id, RequestExtension(of: number, reason: "Archives.")))
    #expect(self.due(reserve, .request) == [extended])
    #expect(self.due(reserve, .request, on: try Self.day("2029-01-01")) == [extended])
    let answer = RequestAnswer(to: number, .granted, channel: .email)
    try reserve.run(.answerRequest(Self.id, answer))
    #expect(self.due(reserve, .request).isEmpty)
  }

  @Test func `each request of a person is due, also of somebody who left`() throws {
    var reserve = try TestReserve()
    for days in [0, 5] {
      reserve.today = reserve.today.adding(days: days)
      let card = RightsRequestCard(.access, on: reserve.today, channel: .email)
      try reserve.run(.receiveRequest(Self.id, card))
    }
    try reserve.run(.move(Self.id, CandidateStep(.left)))
    #expect(due(reserve, .request).count == 2)
  }

  /// Days before the end of the term, and whether it is shown.
  @Test(arguments: [(400, false), (31, false), (30, true), (0, true), (-90, true)])
  func `the term of somebody who left is shown thirty days ahead`(days: Int, isShown: Bool) throws {
    var reserve = try TestReserve()
    try reserve.run(.move(Self.id, CandidateStep(.left)))
    let end = reserve.today.adding(months: 24)
    let day = end.adding(days: -days)
    reserve.today = day
    try reserve.run(.note(TestReserve.marc.entity, "Rappelé."))
    #expect(due(reserve, .retention, on: day) == (isShown ? [end.iso] : []))
    #expect(due(reserve, .missingConsent, on: day).isEmpty)
    #expect(due(reserve, .reserveConsent, on: day).isEmpty)
  }

  @Test func `a withdrawn consent is to be asked for anew when the person comes back`() throws {
    var reserve = try TestReserve()
    let consent = ReserveConsent(on: reserve.today, channel: .form)
    try reserve.run(.renewConsent(Self.id, consent))
    reserve.today = reserve.today.adding(days: 40)
    let withdrawn = ReserveConsent(on: reserve.today, channel: .phone)
    try reserve.run(.withdrawConsent(Self.id, withdrawn))
    #expect(due(reserve, .missingConsent).isEmpty)
    try reserve.run(.move(Self.id, CandidateStep(.active)))
    #expect(due(reserve, .missingConsent) == [reserve.today.iso])
    try reserve.run(.renewConsent(Self.id, withdrawn))
    #expect(due(reserve, .missingConsent).isEmpty)
  }

  @Test(arguments: IntroductionState.allCases)
  func `nothing is due about somebody who was erased`(state: IntroductionState) throws {
    var reserve = try TestReserve.with(state)
    try reserve.beginPathway()
    var mark = StageMark(stage: 0)
    mark.plannedTo = reserve.today.adding(days: 5)
    try reserve.run(.markStage(TestReserve.path, mark))
    let card = RightsRequestCard(.access, on: reserve.today, channel: .email)
    try reserve.run(.receiveRequest(Self.id, card))
    let later = reserve.today.adding(months: 30)
    let now = reserve.today
    reserve.today = later
    try reserve.run(.note(TestReserve.marc.entity, "Rappelé."))
    reserve.today = now
    func dueKinds(_ reserve: TestReserve) -> Set<DueDate.Kind> {
      Set(reserve.registry.dueDates(of: Self.id.entity, on: later).map(\.kind))
    }
    #expect(dueKinds(reserve).isSuperset(of: [.request, .retention, .stage, .missingConsent]))
    try reserve.run(.erase(Self.id, Erasure(.request)))
    #expect(dueKinds(reserve).isEmpty)
    let others = reserve.registry.dueDates(on: later).map(\.subject)
    #expect(others.contains(TestReserve.marc.entity))
    #expect(!others.contains(TestReserve.first.entity) && !others.contains(TestReserve.path.entity))
    #expect(!others.contains(Self.id.entity))
  }
}
