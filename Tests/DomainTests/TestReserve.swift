import Testing

@testable import Domain

/// A small registry with people to act on it: decides and applies, one record after the other.
struct TestReserve {
  static let elodie = id("C0000001", as: CandidateID.self)
  static let marc = id("C0000002", as: CandidateID.self)
  static let words = id("A0000001", as: OrganisationID.self)
  static let radio = id("A0000002", as: OrganisationID.self)
  static let workshop = id("B0000001", as: NeedID.self)
  static let website = id("B0000002", as: NeedID.self)
  static let ordered = id("G0000001", as: ProgrammeID.self)
  static let free = id("G0000002", as: ProgrammeID.self)
  static let first = id("M0000001", as: IntroductionID.self)
  static let second = id("M0000002", as: IntroductionID.self)
  static let path = id("P0000001", as: PathwayID.self)
  static let meeting = id("R0000001", as: MeetingID.self)

  static let facilitator = Actor(MemberID("m1"), .facilitator)
  static let coordinator = Actor(MemberID("U0000002"), .coordinator(words))
  static let otherCoordinator = Actor(MemberID("U0000003"), .coordinator(radio))
  static let seat = Actor(MemberID("U0000004"), .committeeSeat)

  var registry = Registry()
  var today = Day(number: 20_600)

  /// The number of the last record.
  var last: Int { registry.revision }

  /// Two people, two organisations with a need each, two programmes of three stages.
  init() throws {
    try run(.create(Self.elodie, Self.card("Élodie", "Dupont")))
    try run(.create(Self.marc, Self.card("Marc", "Lambert")))
    try run(.create(Self.words, Self.organisation("Le Fil des Mots")))
    try run(.create(Self.radio, Self.organisation("Radio Tilleul")))
    try run(.create(Self.workshop, Self.need("Animateur·rice d'ateliers", of: Self.words)))
    try run(.create(Self.website, Self.need("Développeur·euse web", of: Self.radio)))
    try run(.create(Self.ordered, Self.programme("Fondamentaux EP", isOrdered: true)))
    try run(.create(Self.free, Self.programme("Modules CCPLC", isOrdered: false)))
  }

  /// Decides and applies; the records carry noon of the test's day.
  @discardableResult
  mutating func run(_ command: Command, by actor: Actor = facilitator) throws(Refusal) -> [Int] {
    let events = try registry.decide(command, by: actor, on: today)
    let time = Timestamp(seconds: today.number * 86_400 + 43_200)
    return registry.apply(events, from: registry.revision + 1, at: time, by: actor.member)
      .map(\.number)
  }

  /// Applies what no command decides, such as what the storage records of itself.
  mutating func record(_ change: Change, on id: EntityID) {
    let time = Timestamp(seconds: today.number * 86_400 + 43_200)
    let stamp = Stamp(number: last + 1, time: time, member: Self.facilitator.member)
    registry.apply(Event(change, on: id), stamp)
  }

  /// Begins a pathway of the first person through the programme in free order.
  mutating func beginPathway() throws {
    var card = PathwayCard()
    card.subject = Self.elodie.entity
    card.programme = Self.free
    try run(.create(Self.path, card))
  }

  /// Why a command would be refused, or nil when it would be done.
  func refusal(of command: Command, by actor: Actor = facilitator) -> Refusal? {
    do throws(Refusal) {
      _ = try registry.decide(command, by: actor, on: today)
      return nil
    } catch {
      return error
    }
  }
}

/// What the commands of the tests carry.
extension TestReserve {
  static func id<ID: TypedID>(_ text: String, as type: ID.Type = ID.self) -> ID {
    guard let id = ID(text) else { preconditionFailure("not a number: \(text)") }
    return id
  }

  static func card(_ given: String, _ family: String) -> CandidateCard {
    var identity = Identity()
    identity.givenName = given
    identity.familyName = family
    identity.email = "\(family.lowercased())@example.org"
    identity.phone = "+32 470 00 00 01"
    identity.town = "Liège"
    identity.presentation = "J'anime des ateliers."
    identity.skills = ["écouter activement", "CSS"]
    var card = CandidateCard()
    card.families = [.outreach]
    card.identity = identity
    return card
  }

  static func organisation(_ name: String, pilot: Bool = false) -> OrganisationCard {
    var card = OrganisationCard()
    card.name = name
    card.pilot = pilot
    return card
  }

  static func need(_ title: String, of organisation: OrganisationID) -> NeedCard {
    var card = NeedCard()
    card.title = title
    card.organisation = organisation
    return card
  }

  static func programme(
    _ name: String, isOrdered: Bool, for audience: Audience = .candidate
  ) -> ProgrammeCard {
    var card = ProgrammeCard()
    card.name = name
    card.audience = audience
    card.isOrdered = isOrdered
    card.stages = [Stage("un"), Stage("deux"), Stage("trois")]
    return card
  }

  static func proposal(
    _ candidate: CandidateID = elodie, to need: NeedID = workshop
  ) -> IntroductionCard {
    IntroductionCard(candidate: candidate, need: need, rationale: "Six ans d'ateliers.")
  }
}

/// Introductions brought to a state.
extension TestReserve {
  /// A step with everything that its move requires, on the test's day.
  func step(_ move: IntroductionMove) -> IntroductionStep {
    var step = IntroductionStep(move, on: today)
    step.channel = .phone
    switch move {
    case .agreed:
      step.fields = [.givenName, .town]
      step.expires = today.adding(months: 6)
    case .meeting: step.day = today.adding(days: 5)
    case .met: step.happened = true
    case .waiting:
      step.day = today.adding(days: 10)
      step.reason = .funding
    case .retained:
      step.day = today.adding(days: 3)
      step.form = .fixedTerm
    case .declined: step.reason = .someoneElse
    case .stopped, .reopened: step.remark = "Décidé ensemble."
    case .presented, .studying, .withdrawn, .unanswered, .lapsed: break
    }
    if [.studying, .retained, .declined].contains(move) { step.onBehalf = true }
    return step
  }

  /// Makes moves one after the other on the first introduction, which must exist.
  mutating func make(_ moves: [IntroductionMove], on id: IntroductionID = first) throws {
    for move in moves {
      if move == .unanswered { try followUpTwice(id) }
      if move == .lapsed { try run(.move(Self.workshop, NeedStep(.filled))) }
      try run(.moveIntroduction(id, step(move)))
    }
  }

  mutating func followUpTwice(_ id: IntroductionID = first) throws {
    for _ in 0..<2 { try run(.act(id, FollowUp(on: today, channel: .phone))) }
  }

  /// The shortest way from a proposal to a state.
  static func way(to state: IntroductionState) -> [IntroductionMove] {
    switch state {
    case .proposed: []
    case .agreed: [.agreed]
    case .presented: [.agreed, .presented]
    case .studying: [.agreed, .presented, .studying]
    case .meeting: [.agreed, .presented, .meeting]
    case .met: [.agreed, .presented, .meeting, .met]
    case .waiting: [.agreed, .presented, .waiting]
    case .retained: [.agreed, .presented, .studying, .retained]
    case .declined: [.agreed, .presented, .declined]
    case .withdrawn: [.withdrawn]
    case .unanswered: [.agreed, .presented, .unanswered]
    case .lapsed: [.lapsed]
    case .stopped: [.stopped]
    }
  }

  /// A reserve whose first introduction stands in a state.
  static func with(_ state: IntroductionState) throws -> TestReserve {
    var reserve = try TestReserve()
    try reserve.run(.create(first, proposal()))
    try reserve.make(way(to: state))
    return reserve
  }
}
