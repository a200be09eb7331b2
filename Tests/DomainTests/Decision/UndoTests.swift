import Testing

@testable import Domain

struct UndoTests {
  @Test func `the last change of an entity is undone, and others stay`() throws {
    var reserve = try TestReserve()
    let before = reserve.registry.candidates[TestReserve.elodie]
    try reserve.run(.note(TestReserve.marc.entity, "Appelle lundi."))
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.paused)))
    let paused = reserve.last
    try reserve.run(.note(TestReserve.marc.entity, "A appelé."))
    try reserve.run(.undo([paused]))
    #expect(reserve.registry.candidates[TestReserve.elodie] == before)
    #expect(reserve.registry.candidates[TestReserve.marc]?.notes.count == 2)
    #expect(reserve.registry.entry(number: paused)?.isUndone == true)
  }

  @Test func `what changed again since is not undone`() throws {
    var reserve = try TestReserve.with(.presented)
    let presented = reserve.last
    try reserve.make([.studying])
    let studying = reserve.last
    #expect(reserve.refusal(of: .undo([presented])) == .changedSince(TestReserve.first.entity))
    try reserve.run(.undo([studying]))
    try reserve.run(.undo([presented]))
    #expect(reserve.registry.introductions[TestReserve.first]?.state == .agreed)
  }

  @Test func `a batch is undone as a whole, the last first, or not at all`() throws {
    var reserve = try TestReserve.with(.presented)
    let (proposed, agreed, presented) = (reserve.last - 2, reserve.last - 1, reserve.last)
    let events = try reserve.registry.decide(
      .undo([agreed, presented, proposed]), by: TestReserve.facilitator, on: reserve.today)
    let expected = [presented, agreed, proposed].map { Change.undone(Undone(number: $0)) }
    #expect(events.map(\.change) == expected)
    let gap = reserve.refusal(of: .undo([proposed, presented]))
    #expect(gap == .changedSince(TestReserve.first.entity))
    try reserve.run(.undo([proposed, agreed, presented]))
    #expect(reserve.registry.introductions.isEmpty)
    #expect(reserve.registry.introductions(of: TestReserve.elodie).isEmpty)
    #expect(reserve.registry.introductions(to: TestReserve.workshop).isEmpty)
  }

  @Test func `there is nothing to undo in nothing or twice`() throws {
    var reserve = try TestReserve.with(.agreed)
    let agreed = reserve.last
    #expect(reserve.refusal(of: .undo([])) == .nothingToUndo)
    #expect(reserve.refusal(of: .undo([agreed + 1])) == .nothingToUndo)
    try reserve.run(.undo([agreed]))
    #expect(reserve.refusal(of: .undo([agreed])) == .nothingToUndo)
  }

  @Test func `what a facilitator recorded only a facilitator undoes`() throws {
    let reserve = try TestReserve.with(.studying)
    let undo = Command.undo([reserve.last])
    #expect(reserve.refusal(of: undo, by: TestReserve.seat) == .notAllowed)
    #expect(
      reserve.refusal(of: undo, by: TestReserve.coordinator)
        == .notYours(TestReserve.first.entity))
    #expect(reserve.refusal(of: undo) == nil)
  }

  @Test func `a creation is undone unless something refers to it`() throws {
    var reserve = try TestReserve()
    let created = Dictionary(
      reserve.registry.entries.map { ($0.event.subject, $0.stamp.number) }
    ) { first, _ in first }
    let person = try #require(created[TestReserve.elodie.entity])
    let need = try #require(created[TestReserve.workshop.entity])
    let organisation = try #require(created[TestReserve.words.entity])
    #expect(
      reserve.refusal(of: .undo([organisation])) == .neededBy(TestReserve.workshop.entity))
    try reserve.run(.create(TestReserve.first, TestReserve.proposal()))
    let proposal = reserve.last
    #expect(reserve.refusal(of: .undo([person])) == .neededBy(TestReserve.first.entity))
    #expect(reserve.refusal(of: .undo([need])) == .neededBy(TestReserve.first.entity))
    try reserve.run(.undo([proposal, need, person, organisation]))
    #expect(reserve.registry.candidates[TestReserve.elodie] == nil)
    #expect(reserve.registry.needs[TestReserve.workshop] == nil)
    #expect(reserve.registry.organisations[TestReserve.words] == nil)
    #expect(!reserve.registry.exists(TestReserve.elodie.entity))
  }

  @Test func `a number whose creation was undone is not given out again`() throws {
    var reserve = try TestReserve.with(.proposed)
    try reserve.run(.undo([reserve.last]))
    let again = Command.create(TestReserve.first, TestReserve.proposal())
    #expect(reserve.refusal(of: again) == .taken(TestReserve.first.entity))
  }

  @Test func `programmes and pathways depend on one another`() throws {
    var reserve = try TestReserve()
    let pathway = TestReserve.id("P0000001", as: PathwayID.self)
    var card = PathwayCard()
    card.subject = TestReserve.elodie.entity
    card.programme = TestReserve.free
    try reserve.run(.create(pathway, card))
    let begun = reserve.last
    let entry = reserve.registry.entries(of: TestReserve.free.entity).first
    let defined = try #require(entry?.stamp.number)
    #expect(reserve.refusal(of: .undo([defined])) == .neededBy(pathway.entity))
    try reserve.run(.undo([begun, defined]))
    #expect(reserve.registry.pathways.isEmpty)
    #expect(reserve.registry.pathways(of: TestReserve.elodie.entity).isEmpty)
  }
}

struct UndoRebuildingTests {
  /// Applies an undoing as another program might have written it, of a change in the middle.
  private func applying(undoOf number: Int, to reserve: TestReserve, on id: EntityID) -> Registry {
    var registry = reserve.registry
    let stamp = Stamp(
      number: registry.revision + 1, time: Timestamp(seconds: 0), member: MemberID("m1"))
    registry.apply(Event(.undone(Undone(number: number)), on: id), stamp)
    return registry
  }

  @Test func `a change in the middle is forgotten and the rest holds`() throws {
    var reserve = try TestReserve()
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.paused)))
    let middle = reserve.last
    try reserve.run(.note(TestReserve.elodie.entity, "Rappelle en mai."))
    let consent = ReserveConsent(on: reserve.today, channel: .email)
    try reserve.run(.renewConsent(TestReserve.elodie, consent))
    let registry = applying(undoOf: middle, to: reserve, on: TestReserve.elodie.entity)
    let candidate = try #require(registry.candidates[TestReserve.elodie])
    #expect(candidate.state == .active)
    #expect(candidate.notes.map(\.text) == ["Rappelle en mai."])
    #expect(candidate.consent == consent)
  }

  @Test func `an introduction is rebuilt with its steps, follow-ups and place in the lists`() throws
  {
    var reserve = try TestReserve.with(.presented)
    try reserve.run(.create(TestReserve.second, TestReserve.proposal(TestReserve.marc)))
    try reserve.followUpTwice()
    let followUp = reserve.last
    try reserve.make([.studying])
    let registry = applying(undoOf: followUp, to: reserve, on: TestReserve.first.entity)
    let introduction = try #require(registry.introductions[TestReserve.first])
    #expect(introduction.state == .studying)
    #expect(introduction.steps.map(\.move) == [.agreed, .presented, .studying])
    #expect(introduction.followUps.count == 1)
    #expect(
      registry.introductions(to: TestReserve.workshop).map(\.id)
        == [TestReserve.first, TestReserve.second])
  }

  @Test func `links keep their order when the first of several is changed and undone`() throws {
    var reserve = try TestReserve()
    let extra = TestReserve.id("B0000003", as: NeedID.self)
    try reserve.run(.create(extra, TestReserve.need("Accueil", of: TestReserve.words)))
    try reserve.run(.move(TestReserve.workshop, NeedStep(.suspended)))
    try reserve.run(.undo([reserve.last]))
    let needs = reserve.registry.needs(of: TestReserve.words)
    #expect(needs.map(\.id) == [TestReserve.workshop, extra])
    #expect(needs.map(\.state) == [.open, .open])
  }

  @Test func `the name of the reserve goes back to the one before`() throws {
    var reserve = try TestReserve()
    try reserve.run(.nameReserve("Réserve pilote"))
    try reserve.run(.nameReserve("Réserve de Liège"))
    try reserve.run(.undo([reserve.last]))
    #expect(reserve.registry.name == "Réserve pilote")
  }
}

struct UndoRuleTests {
  @Test func `coming back is not undone once somebody is introduced anew`() throws {
    var reserve = try TestReserve()
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.left)))
    try reserve.run(.move(TestReserve.elodie, CandidateStep(.active)))
    let back = reserve.last
    #expect(reserve.refusal(of: .undo([back])) == nil)
    try reserve.run(.create(TestReserve.first, TestReserve.proposal()))
    #expect(reserve.refusal(of: .undo([back])) == .neededBy(TestReserve.first.entity))
  }

  @Test func `leaving is undone with its withdrawals, and no withdrawal without it`() throws {
    var reserve = try TestReserve.with(.studying)
    let records = try reserve.run(.move(TestReserve.elodie, CandidateStep(.left)))
    let withdrawal = try #require(records.last)
    let alone = reserve.refusal(of: .undo([withdrawal]))
    #expect(alone == .stands(.candidate(.left), TestReserve.elodie.entity))
    try reserve.run(.undo(records))
    #expect(reserve.registry.introductions[TestReserve.first]?.state == .studying)
    #expect(reserve.registry.candidates[TestReserve.elodie]?.state == .active)
  }

  @Test func `a closing is not undone once the pair has another introduction`() throws {
    var reserve = try TestReserve.with(.withdrawn)
    let withdrawn = reserve.last
    try reserve.run(.create(TestReserve.second, TestReserve.proposal()))
    let refusal = reserve.refusal(of: .undo([withdrawn]))
    #expect(refusal == .alreadyIntroduced(TestReserve.second))
  }

  @Test func `an organisation is not set aside again behind an open need`() throws {
    var reserve = try TestReserve()
    try reserve.run(.move(TestReserve.workshop, NeedStep(.suspended)))
    try reserve.run(.move(TestReserve.words, OrganisationStep(.archived)))
    let reopen = Command.move(TestReserve.workshop, NeedStep(.open))
    #expect(
      reserve.refusal(of: reopen) == .stands(.organisation(.archived), TestReserve.words.entity))
    #expect(
      reserve.refusal(of: .undo([reserve.last - 1]))
        == .stands(.organisation(.archived), TestReserve.words.entity))
    try reserve.run(.move(TestReserve.words, OrganisationStep(.active)))
    let restored = reserve.last
    try reserve.run(reopen)
    #expect(reserve.refusal(of: .undo([restored])) == .needStillOpen(TestReserve.workshop))
  }

  @Test func `an amendment that a pathway began with is not taken back`() throws {
    var reserve = try TestReserve()
    var card = TestReserve.programme("Modules CCPLC", isOrdered: false)
    card.stages.append(Stage("quatre"))
    try reserve.run(.amend(TestReserve.free, card))
    let amended = reserve.last
    let pathway = TestReserve.id("P0000001", as: PathwayID.self)
    var begin = PathwayCard()
    begin.subject = TestReserve.elodie.entity
    begin.programme = TestReserve.free
    try reserve.run(.create(pathway, begin))
    try reserve.run(.markStage(pathway, StageMark(stage: 3, doneOn: reserve.today)))
    #expect(reserve.refusal(of: .undo([amended])) == .neededBy(pathway.entity))
  }
}

struct UndoWithOthersTests {
  private static let meeting = TestReserve.id("R0000001", as: MeetingID.self)
  private static let other = TestReserve.id("R0000002", as: MeetingID.self)

  private static func card(about organisations: OrganisationID...) -> MeetingCard {
    var card = MeetingCard()
    (card.kind, card.day) = (.dropIn, Day(number: 20_600))
    card.about = organisations.map(\.entity)
    return card
  }

  @Test func `telling how the office is reached is undone to nothing`() throws {
    var reserve = try TestReserve()
    try reserve.run(.tellContact("081 00 00 00"))
    try reserve.run(.undo([reserve.last]))
    #expect(reserve.registry.contact == nil)
  }

  @Test func `an enterprise number that another has since does not come back`() throws {
    var reserve = try TestReserve()
    var card = TestReserve.organisation("Le Fil des Mots")
    card.enterpriseNumber = EnterpriseNumber("1000.000.021")
    try reserve.run(.amend(TestReserve.words, card))
    try reserve.run(.amend(TestReserve.words, TestReserve.organisation("Le Fil des Mots")))
    let given = reserve.last
    #expect(reserve.refusal(of: .undo([given])) == nil)
    card.name = "Radio Tilleul"
    try reserve.run(.amend(TestReserve.radio, card))
    #expect(reserve.refusal(of: .undo([given])) == .numberTaken(TestReserve.radio))
  }

  @Test func `what a meeting named and is not there any more does not come back`() throws {
    var reserve = try TestReserve()
    let gone = TestReserve.id("A0000009", as: OrganisationID.self)
    try reserve.run(.create(gone, TestReserve.organisation("Erreur")))
    let registered = reserve.last
    try reserve.run(.create(Self.meeting, Self.card(about: gone)))
    try reserve.run(.amend(Self.meeting, Self.card(about: TestReserve.words)))
    let amended = reserve.last
    #expect(reserve.refusal(of: .undo([amended])) == nil)
    try reserve.run(.undo([registered]))
    #expect(reserve.refusal(of: .undo([amended])) == .unknown(gone.entity))
  }

  @Test func `what names an organisation keeps its order whatever is amended and undone`() throws {
    var reserve = try TestReserve()
    try reserve.run(.create(Self.meeting, Self.card(about: TestReserve.words)))
    try reserve.run(.create(Self.other, Self.card(about: TestReserve.words)))
    let order = [TestReserve.workshop.entity, Self.meeting.entity, Self.other.entity]
    #expect(reserve.registry.referring(to: TestReserve.words.entity) == order)
    try reserve.run(.amend(Self.meeting, Self.card(about: TestReserve.radio)))
    try reserve.run(.amend(Self.meeting, Self.card()))
    try reserve.run(.amend(Self.meeting, Self.card(about: TestReserve.words)))
    #expect(reserve.registry.referring(to: TestReserve.words.entity) == order)
    try reserve.run(.move(Self.meeting, MeetingStep(.held)))
    try reserve.run(.undo([reserve.last]))
    #expect(reserve.registry.referring(to: TestReserve.words.entity) == order)
  }
}
