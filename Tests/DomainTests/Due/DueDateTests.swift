import Testing

@testable import Domain

struct DueDateTests {
  private let start = Day(number: 20_600)

  /// What is due so many days after the reserve was made, but for the consents of the two people,
  /// which were never recorded.
  private func due(_ reserve: TestReserve, after days: Int) -> [DueDate] {
    reserve.registry.dueDates(on: start.adding(days: days)).filter { $0.kind != .missingConsent }
  }

  @Test(arguments: [
    (8, nil), (9, 9), (20, 9), (21, 21), (44, 21), (45, 45), (400, 45),
  ])
  func `an introduction that stands still is due after 9, 21 and 45 days`(
    days: Int, since: Int?
  ) throws {
    let expected = since.map { start.adding(days: $0) }
    for state in [IntroductionState.proposed, .presented, .studying, .met] {
      let found = try due(.with(state), after: days).filter { $0.kind == .standstill }
      #expect(found.map(\.day) == (expected.map { [$0] } ?? []))
      #expect(found.allSatisfy { $0.subject == TestReserve.first.entity })
    }
  }

  @Test(arguments: IntroductionState.allCases.filter { !$0.isOpen })
  func `nothing is due about a closed introduction but its follow-ups`(
    state: IntroductionState
  ) throws {
    let kinds = Set(try due(.with(state), after: 300).map(\.kind))
    #expect(kinds == (state == .retained ? [.followUp] : []))
  }

  @Test(arguments: [(9, false), (10, true), (30, true)])
  func `a waiting introduction is due on its review day`(days: Int, isDue: Bool) throws {
    let found = try due(.with(.waiting), after: days)
    let review = DueDate(.review, start.adding(days: 10), TestReserve.first.entity)
    #expect(found == (isDue ? [review] : []))
  }

  /// What is to come is told up to a day, and as what it is: not yet over.
  @Test(arguments: [
    (IntroductionState.meeting, DueDate.Kind.meetingFixed, 5), (.waiting, .review, 10),
    (.proposed, .standstill, 9), (.retained, .followUp, 34),
  ])
  func `what comes is due up to the day that is asked for`(
    state: IntroductionState, kind: DueDate.Kind, days: Int
  ) throws {
    let registry = try TestReserve.with(state).registry
    let day = start.adding(days: days)
    func kinds(until horizon: Day?, on today: Day) -> [DueDate.Kind] {
      registry.dueDates(on: today, until: horizon).filter {
        $0.subject == TestReserve.first.entity && $0.day == day
      }.map(\.kind)
    }
    #expect(kinds(until: day.adding(days: -1), on: start) == [])
    #expect(kinds(until: day, on: start) == [kind])
    #expect(kinds(until: day.adding(days: 40), on: start) == [kind])
    #expect(kinds(until: day, on: day) == [kind])
    #expect(kinds(until: nil, on: day.adding(days: -1)) == [])
    // Once it is over it is what it was before.
    let after = kinds(until: day.adding(days: 9), on: day.adding(days: 1))
    #expect(after == [kind == .meetingFixed ? .meetingOutcome : kind])
  }

  @Test(arguments: [
    (4, nil), (5, DueDate.Kind.meetingFixed), (6, .meetingOutcome), (60, .meetingOutcome),
  ])
  func `a meeting stands there on its day, and after it until somebody said how it went`(
    days: Int, kind: DueDate.Kind?
  ) throws {
    let found = try due(.with(.meeting), after: days).filter { $0.kind != .standstill }
    let date = kind.map { DueDate($0, start.adding(days: 5), TestReserve.first.entity) }
    #expect(found == [date].compactMap(\.self))
  }

  @Test func `a consent to be presented is due thirty days before it ends`() throws {
    let ends = start.adding(months: 6)
    let length = ends.days(since: start)
    let reserve = try TestReserve.with(.agreed)
    let date = DueDate(.consentEnds, ends, TestReserve.first.entity)
    #expect(!due(reserve, after: length - 31).contains(date))
    #expect(due(reserve, after: length - 30).contains(date))
    #expect(due(reserve, after: length + 1).contains(date))
  }

  @Test func `engagements are followed up at one, three and six months, less those logged`() throws
  {
    var reserve = try TestReserve.with(.retained)
    let id = TestReserve.first.entity
    let days = [1, 3, 6].map { start.adding(days: 3).adding(months: $0) }
    for (index, day) in days.enumerated() {
      let before = reserve.registry.dueDates(of: id, on: day.adding(days: -1))
      #expect(before.map(\.day) == Array(days[..<index]))
      let then = reserve.registry.dueDates(of: id, on: day)
      #expect(then.map(\.day) == Array(days[...index]))
      #expect(then.allSatisfy { $0.kind == .followUp })
    }
    reserve.today = days[1]
    try reserve.run(.act(TestReserve.first, FollowUp(on: days[0], channel: .phone)))
    #expect(reserve.registry.dueDates(of: id, on: days[2]).map(\.day) == Array(days[1...]))
  }

  @Test func `the consent to be in the reserve is due within thirty days of a year`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.elodie
    let missing = DueDate(.missingConsent, start, id.entity)
    #expect(reserve.registry.dueDates(of: id.entity, on: start) == [missing])
    try reserve.run(.renewConsent(id, ReserveConsent(on: start, channel: .email)))
    let end = start.adding(months: 12)
    let notice = end.adding(days: -30)
    #expect(reserve.registry.dueDates(of: id.entity, on: notice.adding(days: -1)).isEmpty)
    let renewal = DueDate(.reserveConsent, end, id.entity)
    #expect(reserve.registry.dueDates(of: id.entity, on: notice) == [renewal])
    try reserve.run(.move(id, CandidateStep(.left)))
    #expect(reserve.registry.dueDates(of: id.entity, on: notice).isEmpty)
  }

  @Test func `a file is due thirty days before twenty-four months without an event`() throws {
    let id = TestReserve.elodie.entity
    var reserve = try TestReserve()
    let end = start.adding(months: 24)
    let date = DueDate(.retention, end, id)
    reserve.today = end.adding(days: -31)
    try reserve.run(.note(TestReserve.marc.entity, "Rappelé."))
    #expect(!reserve.registry.dueDates(of: id, on: end.adding(days: -31)).contains(date))
    #expect(reserve.registry.dueDates(of: id, on: end.adding(days: -30)).contains(date))
    reserve.today = start.adding(days: 100)
    try reserve.run(.note(id, "A rappelé."))
    #expect(!reserve.registry.dueDates(of: id, on: end).contains(date))
  }

  @Test func `a pilot organisation states a need within six months`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.id("A0000009", as: OrganisationID.self)
    try reserve.run(
      .create(id, TestReserve.organisation("La Bobine", pilot: true)))
    let day = start.adding(months: 6)
    let date = DueDate(.pilotNeed, day, id.entity)
    #expect(!reserve.registry.dueDates(on: day.adding(days: -1)).contains(date))
    #expect(reserve.registry.dueDates(on: day).contains(date))
    let need = TestReserve.id("B0000009", as: NeedID.self)
    try reserve.run(.create(need, TestReserve.need("Accueil", of: id)))
    #expect(!reserve.registry.dueDates(on: day).contains(date))
  }

  @Test func `a planned stage is due the day after, unless it is done or the pathway over`() throws
  {
    var reserve = try TestReserve()
    let id = TestReserve.id("P0000001", as: PathwayID.self)
    var card = PathwayCard()
    card.subject = TestReserve.elodie.entity
    card.programme = TestReserve.free
    try reserve.run(.create(id, card))
    let last = start.adding(days: 4)
    try reserve.run(.markStage(id, StageMark(stage: 1, plannedFrom: start, plannedTo: last)))
    let date = DueDate(.stage, last, id.entity)
    #expect(due(reserve, after: 4) == [])
    #expect(due(reserve, after: 5) == [date])
    let ofPerson = reserve.registry.dueDates(
      of: TestReserve.elodie.entity, on: start.adding(days: 5))
    #expect(ofPerson.contains(date))
    var stopped = reserve
    try stopped.run(.move(id, PathwayStep(.stopped)))
    #expect(due(stopped, after: 5) == [])
    try reserve.run(
      .markStage(id, StageMark(stage: 1, doneOn: start, plannedFrom: start, plannedTo: last)))
    #expect(due(reserve, after: 5) == [])
  }

  @Test func `an open need is due on its last day`() throws {
    var reserve = try TestReserve()
    var card = TestReserve.need("Animateur·rice d'ateliers", of: TestReserve.words)
    let last = start.adding(days: 7)
    card.deadline = last
    try reserve.run(.amend(TestReserve.workshop, card))
    let date = DueDate(.needDeadline, last, TestReserve.workshop.entity)
    #expect(due(reserve, after: 6) == [])
    #expect(due(reserve, after: 7) == [date])
    for id in [TestReserve.workshop.entity, TestReserve.words.entity] {
      #expect(reserve.registry.dueDates(of: id, on: last).contains(date))
    }
    try reserve.run(.move(TestReserve.workshop, NeedStep(.filled)))
    #expect(due(reserve, after: 7) == [])
  }

  @Test func `the longest due comes first, whatever the order of recording`() throws {
    var reserve = try TestReserve.with(.waiting)
    try reserve.run(.create(TestReserve.second, TestReserve.proposal(TestReserve.marc)))
    let days = due(reserve, after: 200).map(\.day)
    #expect(days.count == 3 && days == days.sorted())
  }

  @Test func `the names of what is due are frozen`() {
    #expect(
      DueDate.Kind.allCases.map(\.rawValue) == [
        "standstill", "review", "meeting-outcome", "consent-ends", "reserve-consent",
        "missing-consent", "retention", "pilot-need", "follow-up", "stage", "need-deadline",
        "request", "meeting", "meeting-fixed", "meeting-planned", "confirmation", "retraction",
        "decision", "message", "question", "contact", "reminder", "series",
      ])
  }
}
