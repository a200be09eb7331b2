import Canvas
import Domain
import Testing

@testable import Interface

/// A coordinator before her screen, over a small reserve in memory.
///
/// Her screen is given what her organisation may see, and nothing else; what she asks for is
/// decided on the whole.
struct ReviewScene {
  var state: ReviewState
  var whole = Registry()
  private(set) var effects: [Effect] = []
  /// What the journal says in place of an answer, to try what happens then.
  var failure: Reply.Failure?
  var today = Self.firstDay

  static let firstDay = Day(year: 2026, month: 4, day: 20) ?? Day(number: 0)
  static let facilitator = Actor(MemberID("m1"), .facilitator)
  static let coordinator = Actor(MemberID("U0000004"), .coordinator(fil))
  static let names = [MemberID("m1"): "Amina", MemberID("U0000004"): "Le Fil des Mots"]

  init(
    columns: Int = 80, rows: Int = 24, language: Language = .french, isSlow: Bool = false,
    isLinear: Bool = false, people: [ReviewedPerson] = ReviewedPerson.four,
    more: [Command] = []
  ) throws {
    var preferences = Preferences()
    preferences.language = language
    preferences.isSlow = isSlow
    preferences.isLinear = isLinear
    state = ReviewState(
      size: Size(columns: columns, rows: rows),
      moment: WallTime(today: today, minutes: 600, minutesAhead: 120), actor: Self.coordinator,
      organisation: Self.fil, memberNames: Self.names, preferences: preferences)
    for command in Self.start + more { try record(command) }
    for person in people { try present(person) }
  }

  /// What the organisation may see.
  var registry: Registry { whole.shown(to: Self.fil, on: today) }

  var frame: Frame { state.view(registry, theme: .standard) }
  var lines: [String] { frame.lines() }
  var screen: String { lines.joined(separator: "\n") }

  /// Sits down, as at a login.
  mutating func sitDown() { carryOut(state.sitDown(registry)) }

  /// Another session of hers.
  mutating func signInAnew() {
    state = ReviewState(
      size: state.size, moment: state.moment, actor: state.actor,
      organisation: state.organisation, memberNames: state.memberNames,
      preferences: state.preferences)
    feed(.registryChanged)
    sitDown()
  }

  /// Presses keys and lets the screen come to rest.
  mutating func press(_ keys: Key...) {
    for key in keys { feed(.input(.key(key))) }
    if state.isWalking { feed(.rest) }
  }

  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  mutating func feed(_ occurrence: Occurrence) { carryOut(state.update(occurrence, registry)) }

  /// Records a command, of a facilitator unless it says otherwise, without anybody's knowledge.
  @discardableResult
  mutating func record(_ command: Command, by actor: Actor = facilitator) throws -> [Stamp] {
    let events = try whole.decide(command, by: actor, on: today)
    let time = Timestamp(seconds: today.number * 86_400 + 36_000)
    return whole.apply(events, from: whole.revision + 1, at: time, by: actor.member)
  }

  /// Does what the loop would do.
  private mutating func carryOut(_ effect: Effect) {
    effects.append(effect)
    guard case .record(let commands) = effect, let command = commands.first else { return }
    var result: Result<[Stamp], Reply.Failure>
    do {
      if let failure { throw failure }
      result = .success(try record(command, by: Self.coordinator))
    } catch let refusal as Refusal {
      result = .failure(.refused(refusal))
    } catch { result = .failure(failure ?? .notWritten("")) }
    carryOut(state.update(.answered([Reply(command, result)]), registry))
  }
}

/// Somebody who agreed to be presented, and how far that has come.
struct ReviewedPerson {
  let number: Int
  var card = CandidateCard()
  var fields: [ShownField] = [
    .givenName, .familyName, .phone, .presentation, .rationale,
  ]
  var expires = 180
  var moves: [IntroductionStep] = []

  var candidate: CandidateID { FormDesk.id(CandidateID.self, "C000000\(number)") }
  var introduction: IntroductionID { FormDesk.id(IntroductionID.self, "M000000\(number)") }

  init(_ number: Int, _ given: String, _ family: String, _ families: [ProfileFamily]) {
    self.number = number
    card = FormDesk.card(given, family)
    card.families = families
    card.identity?.phone = "+32 496 12 34 5\(number)"
    card.identity?.presentation =
      "J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui apprennent le"
      + " français. J'aimerais travailler dans une équipe, près de Liège."
  }

  /// The same person, after other moves.
  func after(_ moves: IntroductionStep...) -> ReviewedPerson {
    var person = self
    person.moves = moves
    return person
  }

  /// The same person, showing other things.
  func showing(_ fields: ShownField...) -> ReviewedPerson {
    var person = self
    person.fields = fields
    return person
  }

  static let elodie = ReviewedPerson(1, "Élodie", "Dupont", [.outreach, .communication])
  static let chloe = ReviewedPerson(2, "Chloé", "Nguyễn", [.outreach])
  static let thibaut = ReviewedPerson(3, "Thibaut", "Noirhomme", [.outreach])
  static let nameless = ReviewedPerson(4, "Inès", "El Amrani", [.outreach, .design])
    .showing(.presentation)

  static let four = [
    elodie.after(meeting), chloe, thibaut.after(studying), nameless,
  ]

  static let studying = IntroductionStep(.studying)
  static let meeting: IntroductionStep = {
    var step = IntroductionStep(.meeting)
    step.day = Day(year: 2026, month: 5, day: 12)
    return step
  }()
}

extension ReviewScene {
  static let fil = FormDesk.id(OrganisationID.self, "A0000001")
  static let need = FormDesk.id(NeedID.self, "B0000001")
  static let secondNeed = FormDesk.id(NeedID.self, "B0000002")

  static let start: [Command] = [
    .nameReserve("Réserve pilote"), .create(fil, organisation),
    .addMember(MemberID("U0000004"), MemberCard(.coordinator, of: fil, name: "Le Fil des Mots")),
    .create(need, needCard("Animateur·rice d'ateliers")),
  ]

  static let organisation: OrganisationCard = {
    var card = OrganisationCard()
    card.name = "Le Fil des Mots"
    return card
  }()

  static func needCard(_ title: String) -> NeedCard {
    var card = NeedCard()
    card.organisation = fil
    card.title = title
    card.fte = Fte(hundredths: 80)
    card.start = Day(year: 2026, month: 9, day: 1)
    return card
  }

  /// Registers somebody, introduces them and presents them; their moves are the coordinator's.
  mutating func present(_ person: ReviewedPerson) throws {
    try record(.create(person.candidate, person.card))
    try introduce(person)
  }

  /// Introduces and presents somebody who is registered.
  mutating func introduce(_ person: ReviewedPerson) throws {
    let id = person.introduction
    try record(
      .create(
        id,
        IntroductionCard(
          candidate: person.candidate, need: Self.need,
          rationale: "six ans d'ateliers d'écriture avec des adultes ; vous cherchez cela même.")))
    var agreed = IntroductionStep(.agreed, on: today)
    agreed.channel = .phone
    agreed.fields = person.fields
    agreed.expires = today.adding(days: person.expires)
    try record(.moveIntroduction(id, agreed))
    try record(.moveIntroduction(id, IntroductionStep(.presented)))
    for step in person.moves {
      try record(.moveIntroduction(id, step), by: Self.coordinator)
    }
  }
}
