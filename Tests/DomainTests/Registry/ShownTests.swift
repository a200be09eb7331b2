import Testing

@testable import Domain

/// What of a reserve an organisation is given to see.
struct ShownTests {
  private func shown(_ reserve: TestReserve, to id: OrganisationID = TestReserve.words) -> Registry
  {
    reserve.registry.shown(to: id, on: reserve.today)
  }

  /// Everything that a value says, however deep.
  private func text(_ registry: Registry) -> String {
    var text = ""
    dump(registry, to: &text)
    return text
  }

  @Test(arguments: IntroductionState.allCases)
  func `only those who were presented are there, and only those with it or retained are shown`(
    state: IntroductionState
  ) throws {
    let reserve = try TestReserve.with(state)
    let part = shown(reserve)
    let wasPresented = TestReserve.way(to: state).contains(.presented)
    #expect((part.introductions[TestReserve.first] != nil) == wasPresented)
    let projection = part.introductions[TestReserve.first]?.presentation?.projection ?? []
    let isRead = state.isWithOrganisation || state == .retained
    #expect(projection.compactMap(\.value) == (isRead ? ["Élodie", "Liège"] : []))
    #expect(part.introductions[TestReserve.first]?.state == (wasPresented ? state : nil))
    #expect(part.candidates.isEmpty == !wasPresented)
  }

  @Test(arguments: IntroductionState.allCases)
  func `nothing is there that was not agreed to`(state: IntroductionState) throws {
    var reserve = try TestReserve.with(state)
    try reserve.run(.note(TestReserve.elodie.entity, "Un mot de la maison."))
    try reserve.run(.note(TestReserve.first.entity, "Un mot de la maison."))
    try reserve.run(.note(TestReserve.workshop.entity, "Un mot de la maison."))
    try reserve.run(.note(TestReserve.words.entity, "Un mot de la maison."))
    let all = text(shown(reserve))
    for secret in [
      "Dupont", "dupont@example.org", "+32 470", "J'anime", "écouter", "Six ans", "Lambert",
      "Radio Tilleul", "Un mot de la maison", "Décidé ensemble",
    ] {
      #expect(!all.contains(secret), "\(secret) in \(state)")
    }
    #expect(text(reserve.registry).contains("Dupont"))
    let foreign = text(shown(reserve, to: TestReserve.radio))
    #expect(!foreign.contains("Élodie") && !foreign.contains(TestReserve.first.entity.stored))
  }

  /// Who answers at the office is no business of whoever sits in another one with its passphrase.
  @Test
  func `of its own file an organisation is shown what is open, and its meetings without anybody`()
    throws
  {
    var reserve = try TestReserve.with(.presented)
    var card = TestReserve.organisation("Le Fil des Mots")
    for rule in OrganisationCard.fields {
      rule.set(&card, FieldSample.value(of: rule.field))
    }
    try reserve.run(.amend(TestReserve.words, card))
    var meeting = MeetingCard()
    (meeting.kind, meeting.day) = (.followUp, reserve.today)
    meeting.about = [TestReserve.words.entity]
    try reserve.run(.create(MeetingID(trusting: #require(EntityID("R0000001"))), meeting))
    let part = shown(reserve)
    let own = try #require(part.organisations[TestReserve.words]?.card)
    for rule in OrganisationCard.fields {
      #expect(
        rule.get(own).isEmpty == rule.field.isSealed || rule.field.shape == .flag,
        "\(rule.field.name)")
    }
    let shown = try #require(part.meetings.values.first)
    #expect(part.meetings.count == 1 && shown.card.day == meeting.day)
    #expect(shown.card.about.allSatisfy(part.exists) && shown.card.hosts.allSatisfy(part.exists))
    #expect(shown.card.member == nil && shown.visits.isEmpty && shown.participations.isEmpty)
  }

  @Test func `why somebody withdraws is not the organisation's to know`() throws {
    var reserve = try TestReserve.with(.presented)
    var step = IntroductionStep(.withdrawn, on: reserve.today)
    (step.candidateReason, step.channel) = (.values, .phone)
    try reserve.run(.moveIntroduction(TestReserve.first, step))
    let reasons = { (registry: Registry) in
      registry.introductions[TestReserve.first]?.steps.compactMap(\.candidateReason)
    }
    #expect(reasons(reserve.registry) == [.values])
    #expect(reasons(shown(reserve)) == [])
    let entries = shown(reserve).entries(of: TestReserve.first.entity)
    #expect(!entries.contains { $0.event.change.candidateReason != nil })
  }

  @Test func `an expired consent leaves the number and the state`() throws {
    var reserve = try TestReserve.with(.presented)
    reserve.today = reserve.today.adding(months: 6)
    #expect(text(shown(reserve)).contains("Élodie"))
    reserve.today = reserve.today.adding(days: 1)
    let part = shown(reserve)
    #expect(part.introductions[TestReserve.first]?.state == .presented)
    #expect(part.introductions[TestReserve.first]?.isShown(on: reserve.today) == false)
    #expect(!text(part).contains("Élodie"))
  }

  /// Days after the decision, when the first follow-up was recorded, and whether what was shown can
  /// still be read.
  @Test(
    arguments: [
      (0, nil, true), (1, nil, true), (30, nil, true), (59, nil, true), (60, nil, true),
      (61, nil, false), (62, nil, false), (400, nil, false), (29, 30, true), (30, 30, false),
      (31, 30, false), (0, 0, false), (1, 1, false), (60, 59, false), (60, 61, true),
      (61, 61, false),
    ] as [(Int, Int?, Bool)])
  func `whoever is retained stays readable until followed up, sixty days at most`(
    days: Int, followUp: Int?, isRead: Bool
  ) throws {
    var reserve = try TestReserve.with(.retained)
    let decided = reserve.today
    if let followUp, followUp <= days {
      reserve.today = decided.adding(days: followUp)
      try reserve.run(.act(TestReserve.first, FollowUp(on: reserve.today, channel: .phone)))
    }
    reserve.today = decided.adding(days: days)
    let introduction = try #require(reserve.registry.introductions[TestReserve.first])
    #expect(introduction.isShown(on: reserve.today) == isRead)
    #expect(text(shown(reserve)).contains("Élodie") == isRead)
  }

  /// The consent itself says how long.
  @Test func `a consent that ends meanwhile takes nothing back from who was retained`() throws {
    var reserve = try TestReserve()
    try reserve.run(.create(TestReserve.first, TestReserve.proposal()))
    var consent = reserve.step(.agreed)
    consent.expires = reserve.today
    try reserve.run(.moveIntroduction(TestReserve.first, consent))
    try reserve.make([.presented, .studying, .retained])
    reserve.today = reserve.today.adding(days: 1)
    #expect(text(shown(reserve)).contains("Élodie"))
    try reserve.make([.reopened])
    #expect(!text(shown(reserve)).contains("Élodie"))
  }

  @Test func `presented again, only what was agreed to last is there`() throws {
    var reserve = try TestReserve.with(.waiting)
    var consent = reserve.step(.agreed)
    consent.fields = [.familyName]
    try reserve.run(.moveIntroduction(TestReserve.first, consent))
    #expect(shown(reserve).introductions.isEmpty)
    try reserve.run(.moveIntroduction(TestReserve.first, reserve.step(.presented)))
    let all = text(shown(reserve))
    #expect(all.contains("Dupont") && !all.contains("Élodie") && !all.contains("Liège"))
  }

  @Test func `the organisation's own words stay, the person's do not`() throws {
    var reserve = try TestReserve.with(.presented)
    try reserve.run(
      .addMember(
        TestReserve.coordinator.member,
        MemberCard(.coordinator, of: TestReserve.words, name: "Fil")))
    var step = IntroductionStep(.studying)
    step.remark = "À lire lundi."
    try reserve.run(.moveIntroduction(TestReserve.first, step), by: TestReserve.coordinator)
    #expect(text(shown(reserve)).contains("À lire lundi."))
    var no = IntroductionStep(.declined)
    no.reason = .someoneElse
    no.note = "Entre nous."
    try reserve.run(.moveIntroduction(TestReserve.first, no), by: TestReserve.coordinator)
    let all = text(shown(reserve))
    #expect(all.contains("À lire lundi.") && all.contains("Entre nous."))
    #expect(!all.contains("Élodie"))
    let foreign = text(shown(reserve, to: TestReserve.radio))
    #expect(!foreign.contains("À lire lundi.") && !foreign.contains("Entre nous."))
  }

  @Test func `what was taken back is told, so that whoever comes second knows`() throws {
    var reserve = try TestReserve.with(.presented)
    try reserve.run(
      .addMember(
        TestReserve.coordinator.member,
        MemberCard(.coordinator, of: TestReserve.words, name: "Fil")))
    var step = IntroductionStep(.studying)
    step.remark = "À lire lundi."
    let move = try reserve.run(
      .moveIntroduction(TestReserve.first, step), by: TestReserve.coordinator)
    let undoing = try #require(
      try reserve.run(.undo(move), by: TestReserve.coordinator).first)
    let part = shown(reserve)
    #expect(part.introductions[TestReserve.first]?.state == .presented)
    #expect(part.introductions[TestReserve.first]?.presentation?.projection.count == 2)
    #expect(part.entry(number: undoing) != nil)
    #expect(part.entry(number: move[0])?.isUndone == true)
  }

  @Test func `a presentation that was taken back shows nothing`() throws {
    var reserve = try TestReserve.with(.agreed)
    let presented = try reserve.run(
      .moveIntroduction(TestReserve.first, reserve.step(.presented)))
    #expect(text(shown(reserve)).contains("Élodie"))
    try reserve.run(.undo(presented))
    #expect(!text(shown(reserve)).contains("Élodie"))
    try reserve.run(.moveIntroduction(TestReserve.first, reserve.step(.presented)))
    #expect(text(shown(reserve)).contains("Élodie"))
  }

  @Test func `somebody who was erased is not there at all`() throws {
    var reserve = try TestReserve.with(.presented)
    try reserve.run(.erase(TestReserve.elodie, Erasure(.request)))
    #expect(shown(reserve).introductions.isEmpty)
  }

  @Test func `the revision is that of the whole, so that every change is noticed`() throws {
    var reserve = try TestReserve.with(.presented)
    #expect(shown(reserve).revision == reserve.registry.revision)
    try reserve.run(.note(TestReserve.elodie.entity, "Un mot."))
    #expect(shown(reserve).revision == reserve.registry.revision)
  }
}

extension Change {
  fileprivate var candidateReason: CandidateReason? {
    if case .introductionMoved(let step) = self { step.candidateReason } else { nil }
  }
}
