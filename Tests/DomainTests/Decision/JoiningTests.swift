import Testing

@testable import Domain

struct JoiningTests {
  /// Élodie's file, and a second one of hers that joins it.
  private static let (one, two) = (TestReserve.elodie, TestReserve.marc)
  private static let joining = Command.act(two, Joining(into: one))

  /// Both with a consent, a note, a pathway and an introduction under way, each to another post.
  private static func twoFiles() throws -> TestReserve {
    var reserve = try TestReserve()
    for (id, need, introduction, path) in [
      (one, TestReserve.workshop, TestReserve.first, "P0000001"),
      (two, TestReserve.website, TestReserve.second, "P0000002"),
    ] {
      try reserve.run(.renewConsent(id, ReserveConsent(on: reserve.today, channel: .phone)))
      try reserve.run(.note(id.entity, "Vue le matin."))
      try reserve.run(.create(introduction, TestReserve.proposal(id, to: need)))
      var card = PathwayCard()
      (card.subject, card.programme) = (id.entity, TestReserve.free)
      try reserve.run(.create(TestReserve.id(path, as: PathwayID.self), card))
    }
    return reserve
  }

  @Test func `one file stands for both, and is told all that either held`() throws {
    var reserve = try Self.twoFiles()
    try reserve.run(Self.joining)
    let registry = reserve.registry
    #expect(Set(registry.candidates.keys) == [Self.one])
    let person = try #require(registry.candidates[Self.one])
    #expect(person.notes.count == 2 && person.consents.count == 2)
    #expect(person.card.identity?.familyName == "Dupont")
    #expect(person.joined[Self.two]?.identity?.familyName == "Lambert")
    #expect(
      registry.introductions(of: Self.one).map(\.id) == [TestReserve.first, TestReserve.second])
    #expect(registry.introductions(of: Self.one).map(\.card.candidate) == [Self.one, Self.one])
    #expect(registry.pathways(of: Self.one.entity).count == 2)
    #expect(registry.ownName(of: Self.two.entity) == "Marc Lambert")
    #expect(registry.person(of: TestReserve.second.entity) == Self.one)
    let own = registry.entries(of: Self.one.entity).count
    #expect(
      registry.history(of: Self.one.entity).count
        == own + registry.entries(of: Self.two.entity).count)
  }

  @Test func `what is recorded of what the other file began stays under its key`() throws {
    var reserve = try Self.twoFiles()
    try reserve.run(Self.joining)
    let note = try reserve.registry.decide(
      .note(TestReserve.second.entity, "Rappelée."), by: TestReserve.facilitator, on: reserve.today)
    #expect(note.map(\.owner) == [Self.two.entity])
    #expect(reserve.registry.owner(of: TestReserve.first.entity) == Self.one.entity)
  }

  @Test func `undoing it parts them as they were, with what was recorded since`() throws {
    var reserve = try Self.twoFiles()
    let before = reserve.registry
    let joined = try reserve.run(Self.joining)
    try reserve.run(.note(Self.one.entity, "Depuis."))
    try reserve.run(.moveIntroduction(TestReserve.second, reserve.step(.agreed)))
    let since = reserve.registry
    let undoing = try reserve.run(.undo(joined))
    let after = reserve.registry
    #expect(after.candidates[Self.two] == before.candidates[Self.two])
    #expect(after.candidates[Self.one]?.notes.count == 2)
    #expect(after.candidates[Self.one]?.consents == before.candidates[Self.one]?.consents)
    #expect(after.introductions(of: Self.two).map(\.state) == [.agreed])
    #expect(after.introductions(of: Self.one).map(\.id) == [TestReserve.first])
    #expect(after.pathways(of: Self.two.entity).count == 1 && after.joined.isEmpty)
    try reserve.run(.undo(undoing))
    #expect(reserve.registry.candidates == since.candidates)
    #expect(reserve.registry.introductions == since.introductions)
    #expect(reserve.registry.joined.keys == since.joined.keys)
  }

  @Test func `undoing an act of the file that stays keeps what joined it`() throws {
    var reserve = try Self.twoFiles()
    try reserve.run(Self.joining)
    let before = reserve.registry.candidates
    let note = try reserve.run(.note(Self.one.entity, "Depuis."))
    try reserve.run(.undo(note))
    #expect(reserve.registry.candidates == before)
  }

  @Test func `a file that joined another one takes nothing more, and says which stands`() throws {
    var reserve = try Self.twoFiles()
    try reserve.run(Self.joining)
    let refusal = Refusal.joined(Self.two, into: Self.one)
    for command in [
      Command.note(Self.two.entity, "Vue."), .amend(Self.two, TestReserve.card("Élodie", "Autre")),
      .move(Self.two, CandidateStep(.paused)), Self.joining,
      .renewConsent(Self.two, ReserveConsent(on: reserve.today, channel: .phone)),
      .create(
        TestReserve.id("M0000009", as: IntroductionID.self),
        TestReserve.proposal(Self.two, to: TestReserve.workshop)),
      .receiveRequest(
        Self.two, RightsRequestCard(.access, on: reserve.today, channel: .phone)),
    ] {
      #expect(reserve.refusal(of: command) == refusal)
    }
  }

  @Test func `what would break a rule of one person's file is refused`() throws {
    let reserve = try Self.twoFiles()
    func refusal(_ command: Command = JoiningTests.joining, after commands: Command...) throws
      -> Refusal?
    {
      var reserve = reserve
      for command in commands { try reserve.run(command) }
      return reserve.refusal(of: command)
    }
    #expect(try refusal() == nil)
    #expect(try refusal(.act(Self.two, Joining())) == .missing(.joinedTo))
    #expect(try refusal(.act(Self.two, Joining(into: Self.two))) == .unchanged(Self.two.entity))
    let stranger = TestReserve.id("C9999999", as: CandidateID.self)
    #expect(try refusal(.act(Self.two, Joining(into: stranger))) == .unknown(stranger.entity))
    #expect(
      try refusal(after: .move(Self.one, CandidateStep(.left)))
        == .stands(.candidate(.left), Self.one.entity))
    let left = try refusal(
      after: .move(Self.one, CandidateStep(.left)), .move(Self.two, CandidateStep(.left)))
    #expect(left == nil)
    #expect(
      try refusal(after: .erase(Self.one, Erasure(.request)))
        == .stands(.candidate(.erased), Self.one.entity))
    var asked = reserve
    let request = RightsRequestCard(.access, on: reserve.today, channel: .phone)
    try asked.run(.receiveRequest(Self.two, request))
    #expect(asked.refusal(of: Self.joining) == .requestUnanswered(asked.last, Self.two))
    let again = TestReserve.id("M0000003", as: IntroductionID.self)
    let twice = try refusal(
      after: .create(again, TestReserve.proposal(Self.two, to: TestReserve.workshop)))
    #expect(twice == .introducedTwice(TestReserve.workshop))
  }

  @Test func `erasing the person erases every file of theirs, by either number`() throws {
    for id in [Self.one, Self.two] {
      var reserve = try Self.twoFiles()
      let joined = try reserve.run(Self.joining)
      try reserve.run(.erase(id, Erasure(.request, remark: "Courrier reçu.")))
      let registry = reserve.registry
      #expect(registry.erased == [Self.one, Self.two] && registry.unfinishedErasures.count == 2)
      #expect(registry.candidates[Self.one]?.joined[Self.two]?.identity == nil)
      #expect(registry.joined[Self.two]?.file.card.identity == nil)
      #expect(registry.introductions.values.allSatisfy { $0.state == .withdrawn })
      #expect(registry.isErased(TestReserve.second.entity))
      #expect(reserve.refusal(of: .undo(joined)) == .stands(.candidate(.erased), Self.one.entity))
    }
  }

  @Test func `a remark that outlives the person names none of their files`() throws {
    var reserve = try Self.twoFiles()
    try reserve.run(Self.joining)
    #expect(
      reserve.refusal(of: .erase(Self.one, Erasure(.request, remark: "Lettre de Lambert.")))
        == .namesPerson(Self.one))
  }

  @Test func `of two consents the one that was given last holds, whichever was typed first`() throws
  {
    var reserve = try TestReserve()
    let (early, late) = (reserve.today.adding(days: -40), reserve.today.adding(days: -3))
    try reserve.run(.renewConsent(Self.one, ReserveConsent(on: late, channel: .phone)))
    try reserve.run(.renewConsent(Self.two, ReserveConsent(on: early, channel: .phone)))
    try reserve.run(Self.joining)
    #expect(reserve.registry.candidates[Self.one]?.consent?.on == late)
    try reserve.run(.renewConsent(Self.one, ReserveConsent(on: reserve.today, channel: .letter)))
    #expect(reserve.registry.candidates[Self.one]?.consent?.on == reserve.today)
  }

  @Test(arguments: [[0, 1], [1, 0]])
  func `a file joins one that joined another, and either is parted first`(order: [Int]) throws {
    var reserve = try Self.twoFiles()
    let three = TestReserve.id("C0000003", as: CandidateID.self)
    try reserve.run(.create(three, TestReserve.card("Lodie", "Dupond")))
    let before = reserve.registry
    let records = [
      try reserve.run(Self.joining), try reserve.run(.act(Self.one, Joining(into: three))),
    ]
    #expect(reserve.registry.files(of: three) == [three, Self.one, Self.two])
    #expect(reserve.registry.introductions(of: three).count == 2)
    #expect(reserve.registry.candidates[three]?.notes.count == 2)
    try reserve.run(.undo(records[order[0]]))
    let entry = try #require(reserve.registry.entries.last)
    #expect(reserve.registry.touched(by: entry).contains(three.entity))
    let (standing, held) = order[0] == 0 ? (three, 1) : (Self.one, 2)
    #expect(reserve.registry.introductions(of: standing).count == held)
    #expect(reserve.registry.candidates[standing]?.notes.count == held)
    try reserve.run(.undo(records[order[1]]))
    #expect(reserve.registry.candidates == before.candidates)
    #expect(reserve.registry.introductions == before.introductions)
    #expect(reserve.registry.pathways == before.pathways)
  }

  @Test func `the registration of a file that another one joined stays`() throws {
    var reserve = try TestReserve()
    try reserve.run(Self.joining)
    #expect(reserve.refusal(of: .undo([1])) == .neededBy(Self.two.entity))
  }

  @Test func `an organisation goes on seeing whom it was presented, under the number that stands`()
    throws
  {
    var reserve = try TestReserve()
    try reserve.run(.create(TestReserve.first, TestReserve.proposal(Self.two)))
    try reserve.make([.agreed, .presented])
    try reserve.run(Self.joining)
    let shown = reserve.registry.shown(to: TestReserve.words, on: reserve.today)
    #expect(shown.introductions[TestReserve.first]?.candidate == Self.one)
    #expect(shown.introductions[TestReserve.first]?.presentation?.projection.isEmpty == false)
    #expect(shown.candidates[Self.one]?.card.identity == nil && shown.candidates.count == 1)
  }
}
