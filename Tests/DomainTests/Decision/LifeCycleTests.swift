import Testing

@testable import Domain

struct CandidateLifeTests {
  @Test(
    arguments: [CandidateState.active, .paused, .left], [CandidateState.active, .paused, .left])
  func `a candidate pauses, leaves and comes back`(from: CandidateState, to: CandidateState) throws
  {
    var reserve = try TestReserve()
    if from != .active {
      try reserve.run(.move(TestReserve.elodie, CandidateStep(from)))
    }
    let allowed: [CandidateState: Set<CandidateState>] = [
      .active: [.paused, .left], .paused: [.active, .left], .left: [.active],
    ]
    let refusal = reserve.refusal(of: .move(TestReserve.elodie, CandidateStep(to)))
    let expected: Refusal? =
      allowed[from]?.contains(to) == true
      ? nil : .stands(.candidate(from), TestReserve.elodie.entity)
    #expect(refusal == expected)
  }

  @Test func `consent to be in the reserve has a day and a channel`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.elodie
    var consent = ReserveConsent()
    #expect(reserve.refusal(of: .renewConsent(id, consent)) == .missing(.consentOn))
    consent.on = reserve.today
    #expect(reserve.refusal(of: .renewConsent(id, consent)) == .missing(.consentChannel))
    consent.channel = .letter
    consent.on = reserve.today.adding(days: 1)
    #expect(reserve.refusal(of: .renewConsent(id, consent)) != nil)
    consent.on = reserve.today
    try reserve.run(.renewConsent(id, consent))
    #expect(reserve.registry.candidates[id]?.consent == consent)
    try reserve.run(.move(id, CandidateStep(.left)))
    #expect(
      reserve.refusal(of: .renewConsent(id, consent)) == .stands(.candidate(.left), id.entity))
  }

  @Test func `a card has a name, a share of a post and a day that has come`() throws {
    let reserve = try TestReserve()
    let id = TestReserve.id("C0000009", as: CandidateID.self)
    func refusal(_ change: (inout CandidateCard) -> Void) -> Refusal? {
      var card = TestReserve.card("Zoé", "Janssens")
      change(&card)
      return reserve.refusal(of: .create(id, card))
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.identity = nil } == .missing(.familyName))
    #expect(refusal { $0.identity = Identity() } == .missing(.familyName))
    #expect(refusal { $0.identity?.givenName = nil } == nil)
    #expect(refusal { $0.fte = Fte(hundredths: 0) } == .outOfRange(.fte, 1...100))
    #expect(refusal { $0.fte = Fte(hundredths: 1) } == nil)
    #expect(refusal { $0.fte = Fte(hundredths: 100) } == nil)
    #expect(refusal { $0.fte = Fte(hundredths: 101) } == .outOfRange(.fte, 1...100))
    let tomorrow = reserve.today.adding(days: 1)
    #expect(refusal { $0.registeredOn = tomorrow } == .inFuture(.registeredOn, tomorrow))
    #expect(refusal { $0.registeredOn = reserve.today } == nil)
  }

  @Test func `a taken number, an unknown one and a card without a change are refused`() throws {
    var reserve = try TestReserve()
    let card = TestReserve.card("Zoé", "Janssens")
    let id = TestReserve.elodie
    #expect(
      reserve.refusal(of: .create(id, card)) == .taken(id.entity))
    let stranger = TestReserve.id("C9999999", as: CandidateID.self)
    #expect(reserve.refusal(of: .amend(stranger, card)) == .unknown(stranger.entity))
    try reserve.run(.amend(id, card))
    #expect(reserve.refusal(of: .amend(id, card)) == .unchanged(id.entity))
    reserve.registry.candidates[id]?.card.identity = nil
    #expect(reserve.refusal(of: .amend(id, card)) == .sealed(id.entity))
  }

  @Test func `everything but a move of an introduction is the facilitator's`() throws {
    let reserve = try TestReserve()
    let commands: [Command] = [
      .nameReserve("x"), .move(TestReserve.elodie, CandidateStep(.left)),
      .move(TestReserve.workshop, NeedStep(.filled)), .note(TestReserve.elodie.entity, "x"),
      .create(
        TestReserve.id("B0000009", as: NeedID.self), TestReserve.need("x", of: TestReserve.words)),
    ]
    for command in commands {
      #expect(reserve.refusal(of: command) == nil)
      #expect(reserve.refusal(of: command, by: TestReserve.coordinator) == .notAllowed)
      #expect(reserve.refusal(of: command, by: TestReserve.seat) == .notAllowed)
    }
  }

  @Test func `a note needs words and something to be about`() throws {
    var reserve = try TestReserve.with(.proposed)
    let subjects = [
      TestReserve.elodie.entity, TestReserve.words.entity, TestReserve.workshop.entity,
      TestReserve.first.entity,
    ]
    for subject in subjects { try reserve.run(.note(subject, "Vu ce matin.\nÀ revoir.")) }
    let owners = reserve.registry.entries.suffix(4).map(\.event.owner)
    let person = TestReserve.elodie.entity
    #expect(owners == [person, TestReserve.words.entity, TestReserve.words.entity, person])
    #expect(reserve.registry.introductions[TestReserve.first]?.notes.count == 1)
    #expect(reserve.refusal(of: .note(person, " \n")) == .missing(.note))
    #expect(reserve.refusal(of: .note(TestReserve.free.entity, "x")) == .notAllowed)
    let stranger = TestReserve.id("C9999999", as: CandidateID.self).entity
    #expect(reserve.refusal(of: .note(stranger, "x")) == .unknown(stranger))
  }
}

struct NeedLifeTests {
  @Test(arguments: NeedState.allCases, NeedState.allCases)
  func `a need is suspended, filled, closed and reopened`(from: NeedState, to: NeedState) throws {
    var reserve = try TestReserve()
    if from != .open {
      try reserve.run(.move(TestReserve.workshop, NeedStep(from, reason: .noReason)))
    }
    let allowed: [NeedState: Set<NeedState>] = [
      .open: [.suspended, .filled, .closed], .suspended: [.open, .filled, .closed],
      .filled: [.open], .closed: [.open],
    ]
    let step = NeedStep(to, reason: to == .closed ? .funding : nil)
    let refusal = reserve.refusal(of: .move(TestReserve.workshop, step))
    let expected: Refusal? =
      allowed[from]?.contains(to) == true ? nil : .stands(.need(from), TestReserve.workshop.entity)
    #expect(refusal == expected)
  }

  @Test func `closing gives a reason, reopening takes it away`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.workshop
    #expect(reserve.refusal(of: .move(id, NeedStep(.closed))) == .missing(.reason))
    try reserve.run(.move(id, NeedStep(.closed, reason: .postponed)))
    #expect(reserve.registry.needs[id]?.reason == .postponed)
    try reserve.run(.move(id, NeedStep(.open)))
    #expect(reserve.registry.needs[id]?.reason == nil)
  }

  @Test func `a need has an organisation that takes part, a title, and places within bounds`()
    throws
  {
    var reserve = try TestReserve()
    let id = TestReserve.id("B0000009", as: NeedID.self)
    func refusal(_ change: (inout NeedCard) -> Void) -> Refusal? {
      var card = TestReserve.need("Accueil", of: TestReserve.words)
      change(&card)
      return reserve.refusal(of: .create(id, card))
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.organisation = nil } == .missing(.organisation))
    #expect(refusal { $0.title = "\t" } == .missing(.title))
    for (places, isRefused) in [(0, true), (1, false), (99, false), (100, true)] {
      #expect(refusal { $0.places = places } == (isRefused ? .outOfRange(.places, 1...99) : nil))
    }
    #expect(refusal { $0.fte = Fte(hundredths: 0) } == .outOfRange(.fte, 1...9_900))
    #expect(refusal { $0.fte = Fte(hundredths: 250) } == nil)
    let stolen = TestReserve.need("Animateur·rice d'ateliers", of: TestReserve.radio)
    #expect(
      reserve.refusal(of: .amend(TestReserve.workshop, stolen))
        == .notYours(TestReserve.workshop.entity))
    let archive = Command.move(TestReserve.words, OrganisationStep(.archived))
    #expect(reserve.refusal(of: archive) == .needStillOpen(TestReserve.workshop))
    try reserve.run(.move(TestReserve.workshop, NeedStep(.filled)))
    try reserve.run(archive)
    let card = TestReserve.need("Accueil", of: TestReserve.words)
    #expect(
      reserve.refusal(of: .create(id, card))
        == .stands(.organisation(.archived), TestReserve.words.entity))
  }

  @Test func `an organisation has a name and a week that fits into a week`() throws {
    let reserve = try TestReserve()
    let id = TestReserve.id("A0000009", as: OrganisationID.self)
    var card = TestReserve.organisation("")
    #expect(reserve.refusal(of: .create(id, card)) == .missing(.name))
    card.name = "La Bobine"
    for (hours, isRefused) in [(99, true), (100, false), (16_800, false), (16_801, true)] {
      card.weeklyHours = hours
      let refusal = reserve.refusal(of: .create(id, card))
      #expect(refusal == (isRefused ? .outOfRange(.weeklyHours, 1...168) : nil))
    }
  }
}
