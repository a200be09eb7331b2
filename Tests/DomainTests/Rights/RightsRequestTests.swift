import Testing

@testable import Domain

struct RightsRequestTests {
  private static let id = TestReserve.elodie

  /// A reserve where a person has made a request ten days ago.
  private func asked(_ kind: RequestKind = .access) throws -> (reserve: TestReserve, number: Int) {
    var reserve = try TestReserve()
    let received = reserve.today
    try reserve.run(
      .receiveRequest(Self.id, RightsRequestCard(kind, on: received, channel: .email)))
    reserve.today = received.adding(days: 10)
    return (reserve, reserve.last)
  }

  private func answer(_ number: Int, _ outcome: RequestOutcome = .granted) -> RequestAnswer {
    RequestAnswer(to: number, outcome, channel: .letter, remark: "Copie remise.")
  }

  @Test func `a request has a kind, a day that has come and a channel`() throws {
    let reserve = try TestReserve()
    func refusal(_ change: (inout RightsRequestCard) -> Void) -> Refusal? {
      var card = RightsRequestCard(.access, on: reserve.today, channel: .email)
      change(&card)
      return reserve.refusal(of: .receiveRequest(Self.id, card))
    }
    let tomorrow = reserve.today.adding(days: 1)
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.kind = nil } == .missing(.requestKind))
    #expect(refusal { $0.on = nil } == .missing(.receivedOn))
    #expect(refusal { $0.channel = nil } == .missing(.channel))
    #expect(refusal { $0.on = tomorrow } == .inFuture(.receivedOn, tomorrow))
    #expect(refusal { $0.remark = "\u{7}" } == .controlCharacter(.asked))
    let stranger = TestReserve.id("C9999999", as: CandidateID.self)
    let card = RightsRequestCard(.access, on: reserve.today, channel: .email)
    #expect(reserve.refusal(of: .receiveRequest(stranger, card)) == .unknown(stranger.entity))
  }

  @Test(arguments: RequestKind.allCases, [CandidateState.active, .paused, .left])
  func `anybody who is or was in the reserve may ask, for anything`(
    kind: RequestKind, state: CandidateState
  ) throws {
    var reserve = try TestReserve()
    if state != .active { try reserve.run(.move(Self.id, CandidateStep(state))) }
    let card = RightsRequestCard(kind, on: reserve.today, channel: .inPerson)
    let numbers = try reserve.run(.receiveRequest(Self.id, card))
    let request = try #require(reserve.registry.requests.first)
    #expect(request.number == numbers[0] && request.card == card && request.isOpen)
    #expect(request.candidate == Self.id)
    try reserve.run(.answerRequest(Self.id, answer(request.number)))
    #expect(reserve.registry.requests.first?.isOpen == false)
  }

  @Test func `everything about a request is sealed under the person's key`() throws {
    let (reserve, number) = try asked(.rectification)
    for command in [
      Command.extendRequest(Self.id, RequestExtension(of: number, reason: "Archives.")),
      .answerRequest(Self.id, answer(number)),
    ] {
      let event = try reserve.registry.decide(
        command, by: TestReserve.facilitator, on: reserve.today
      ).first
      #expect(event?.owner == Self.id.entity && event?.subject == Self.id.entity)
    }
  }

  @Test func `a request that was not made, or by somebody else, has no answer`() throws {
    let (reserve, number) = try asked()
    let others = [(Self.id, number + 1), (Self.id, 1), (TestReserve.marc, number)]
    for (id, number) in others {
      #expect(
        reserve.refusal(of: .answerRequest(id, answer(number))) == .unknownRequest(number, id))
      #expect(
        reserve.refusal(of: .extendRequest(id, RequestExtension(of: number, reason: "Vu.")))
          == .unknownRequest(number, id))
    }
    #expect(
      reserve.refusal(of: .answerRequest(Self.id, RequestAnswer())) == .unknownRequest(0, Self.id))
  }

  @Test func `an extension has a reason, and there is one only`() throws {
    var (reserve, number) = try asked()
    func refusal(_ reason: String?) -> Refusal? {
      reserve.refusal(of: .extendRequest(Self.id, RequestExtension(of: number, reason: reason)))
    }
    #expect(refusal(nil) == .missing(.extensionReason))
    #expect(refusal(" ") == .missing(.extensionReason))
    #expect(refusal("Archives à relire.") == nil)
    try reserve.run(.extendRequest(Self.id, RequestExtension(of: number, reason: "Archives.")))
    #expect(reserve.registry.requests.first?.delay?.on == reserve.today)
    #expect(refusal("Encore.") == .requestExtended(number, Self.id))
    try reserve.run(.answerRequest(Self.id, answer(number)))
    #expect(refusal("Trop tard.") == .requestAnswered(number, Self.id))
  }

  /// Days since the receipt on which somebody was told, and why that is refused.
  @Test(arguments: [(-1, true), (0, false), (10, false), (11, true)])
  func `nobody is told before the request came, nor in days to come`(days: Int, isRefused: Bool)
    throws
  {
    let (reserve, number) = try asked()
    let received = reserve.today.adding(days: -10)
    let day = received.adding(days: days)
    var answer = answer(number)
    answer.on = day
    let delay = RequestExtension(of: number, on: day, reason: "Archives.")
    func expected(_ field: Field) -> Refusal? {
      !isRefused ? nil : days < 0 ? .tooEarly(field, after: received) : .inFuture(field, day)
    }
    #expect(reserve.refusal(of: .answerRequest(Self.id, answer)) == expected(.answeredOn))
    #expect(reserve.refusal(of: .extendRequest(Self.id, delay)) == expected(.extendedOn))
  }

  @Test func `no answer comes before the extension that was told`() throws {
    var (reserve, number) = try asked()
    let delay = RequestExtension(of: number, on: reserve.today, reason: "Archives.")
    try reserve.run(.extendRequest(Self.id, delay))
    var answer = answer(number)
    answer.on = reserve.today.adding(days: -1)
    #expect(
      reserve.refusal(of: .answerRequest(Self.id, answer))
        == .tooEarly(.answeredOn, after: reserve.today))
  }

  @Test func `an answer has an outcome and a channel, a refusal its reason too, and is the last`()
    throws
  {
    var (reserve, number) = try asked()
    func refusal(_ change: (inout RequestAnswer) -> Void) -> Refusal? {
      var answer = answer(number)
      change(&answer)
      return reserve.refusal(of: .answerRequest(Self.id, answer))
    }
    #expect(refusal { $0.outcome = nil } == .missing(.outcome))
    #expect(refusal { $0.channel = nil } == .missing(.channel))
    for outcome in RequestOutcome.allCases {
      let expected: Refusal? = outcome == .refused ? .missing(.answer) : nil
      #expect(refusal { ($0.outcome, $0.remark) = (outcome, nil) } == expected)
      #expect(refusal { ($0.outcome, $0.remark) = (outcome, " ") } == expected)
      #expect(refusal { $0.outcome = outcome } == nil)
    }
    try reserve.run(.answerRequest(Self.id, answer(number)))
    #expect(refusal { _ in } == .requestAnswered(number, Self.id))
    #expect(reserve.registry.requests.first?.answer?.on == reserve.today)
  }

  @Test(arguments: RequestKind.allCases, RequestOutcome.allCases)
  func `what was put right is forgotten as it was before`(
    kind: RequestKind, outcome: RequestOutcome
  ) throws {
    var (reserve, number) = try asked(kind)
    let numbers = try reserve.run(.answerRequest(Self.id, answer(number, outcome)))
    let tags = numbers.compactMap { reserve.registry.entry(number: $0)?.event.change.tag }
    let forgets = kind == .rectification && (outcome == .granted || outcome == .partly)
    #expect(tags == ["request.answered"] + (forgets ? ["person.rectified"] : []))
  }
}

struct RightsUndoTests {
  private static let id = TestReserve.elodie

  @Test func `a request is undone like any other change, the last first`() throws {
    var reserve = try TestReserve()
    let card = RightsRequestCard(.access, on: reserve.today, channel: .email)
    let received = try reserve.run(.receiveRequest(Self.id, card))
    let delay = RequestExtension(of: received[0], reason: "Archives.")
    let extended = try reserve.run(.extendRequest(Self.id, delay))
    let answer = RequestAnswer(to: received[0], .granted, channel: .email)
    let answered = try reserve.run(.answerRequest(Self.id, answer))
    #expect(reserve.refusal(of: .undo(received)) == .changedSince(Self.id.entity))
    try reserve.run(.undo(answered))
    #expect(reserve.registry.requests.map(\.isOpen) == [true])
    try reserve.run(.undo(extended))
    #expect(reserve.registry.requests.first?.delay == nil)
    try reserve.run(.undo(received))
    #expect(reserve.registry.requests.isEmpty)
  }

  @Test func `a card whose key was destroyed does not come back`() throws {
    var reserve = try TestReserve()
    let amended = try reserve.run(
      .amend(Self.id, TestReserve.card("Élodie", "Lambert")))
    reserve.record(.earlierForgotten(Forgetting(keys: [])), on: Self.id.entity)
    #expect(reserve.refusal(of: .undo(amended)) == nil)
    reserve.record(.earlierForgotten(Forgetting(keys: ["k1", "k2"])), on: Self.id.entity)
    #expect(reserve.registry.forgottenKeys == ["k1", "k2"])
    #expect(reserve.refusal(of: .undo(amended)) == .irreversible(Self.id.entity))
    #expect(reserve.refusal(of: .undo([reserve.last])) == .irreversible(Self.id.entity))
    let again = try reserve.run(.amend(Self.id, TestReserve.card("Élodie", "Petit")))
    try reserve.run(.undo(again))
    #expect(reserve.registry.candidates[Self.id]?.card.identity?.familyName == "Lambert")
  }

  @Test func `what was answered by forgetting is not said to be undone first`() throws {
    var reserve = try TestReserve()
    let card = RightsRequestCard(.rectification, on: reserve.today, channel: .email)
    let received = try reserve.run(.receiveRequest(Self.id, card))
    let answer = RequestAnswer(to: received[0], .granted, channel: .email)
    let answered = try reserve.run(.answerRequest(Self.id, answer))
    #expect(reserve.refusal(of: .undo(answered)) == .irreversible(Self.id.entity))
    #expect(reserve.refusal(of: .undo(received)) == .irreversible(Self.id.entity))
  }

  @Test func `an amendment after a card that cannot be opened stays`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.id("C0000009", as: CandidateID.self)
    reserve.record(.created(.candidate(CandidateCard())), on: id.entity)
    let card = TestReserve.card("Zoé", "Janssens")
    reserve.record(.amended(.candidate(card)), on: id.entity)
    #expect(reserve.refusal(of: .undo([reserve.last])) == .sealed(id.entity))
    let again = try reserve.run(.amend(id, TestReserve.card("Zoé", "Peeters")))
    #expect(reserve.refusal(of: .undo(again)) == nil)
  }
}

struct MemberTests {
  @Test(arguments: MemberRole.allCases)
  func `what happens to members is told under the key of the reserve`(role: MemberRole) throws {
    var reserve = try TestReserve()
    let organisation = role == .coordinator ? TestReserve.words : nil
    try reserve.run(.addMember(MemberID("U0000001"), MemberCard(.facilitator, name: "Une")))
    let (id, keys) = (MemberID("U0000005"), PublicKeys(sign: "q_uy", box: "j9oX"))
    let card = MemberCard(
      role, of: organisation, on: role == .committee ? .union : nil, name: "Amina")
    let commands: [(Command, tag: String, owner: EntityID?)] = [
      (.addMember(id, card), "member.added", .reserve),
      (.renewMember(id, KeyRenewal(keys)), "member.renewed", nil),
      (.removeMember(id), "member.removed", nil),
    ]
    for (command, tag, owner) in commands {
      // A seat's key lies on its stick, and stays as it is.
      if role == .committee, tag == "member.renewed" {
        #expect(reserve.refusal(of: command) == .notAllowed)
        continue
      }
      let event = try #require(
        try reserve.registry.decide(command, by: TestReserve.facilitator, on: reserve.today).first)
      #expect(event.change.tag == tag && event.subject == id.entity && event.owner == owner)
      try reserve.run(command)
      #expect(
        reserve.refusal(of: .undo([reserve.last])) == .irreversible(try #require(id.entity)))
      #expect(reserve.refusal(of: command, by: TestReserve.seat) == .notAllowed)
    }
    let member = reserve.registry.roster[id]
    #expect(member?.role == role && member?.isRemoved == true)
    #expect(member?.keys == (role == .committee ? [PublicKeys()] : [PublicKeys(), keys]))
    #expect(reserve.refusal(of: .renewMember(id, KeyRenewal(keys))) == .missing(.member))
  }

  @Test func `a member has a number, a role and a name of one line`() throws {
    let reserve = try TestReserve()
    func refusal(as id: String = "U0000005", _ change: (inout MemberCard) -> Void) -> Refusal? {
      var card = MemberCard(.facilitator, name: "Amina")
      change(&card)
      return reserve.refusal(of: .addMember(MemberID(id), card))
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal(as: "") { _ in } == .missing(.member))
    #expect(refusal(as: "C0000005") { _ in } == .missing(.member))
    #expect(refusal { $0.role = nil } == .missing(.role))
    #expect(refusal { $0.name = nil } == .missing(.name))
    #expect(refusal { $0.name = "A\nB" } == .controlCharacter(.name))
  }

  @Test func `the name of the reserve can be undone over news of members`() throws {
    var reserve = try TestReserve()
    try reserve.run(.nameReserve("Réserve"))
    let named = reserve.last
    try reserve.run(.addMember(MemberID("U0000005"), MemberCard(.facilitator, name: "Amina")))
    try reserve.run(.undo([named]))
    #expect(reserve.registry.name.isEmpty)
  }
}
