import Domain

@testable import Storage

/// A reserve in which everything is there that somebody might forge: people with notes and earlier
/// cards, introductions that are open, withdrawn and closed, and coordinators of two organisations.
final class Scene {
  let workshop = Workshop()
  let founder: (id: MemberID, keys: MemberKeys)
  /// Of `fil`, to which people are introduced, and of `radio`.
  let (fil, radio): ((id: MemberID, keys: MemberKeys), (id: MemberID, keys: MemberKeys))
  /// Of the person with most to lose.
  let registration: Int
  let withdrawal: Int
  let cards: [String]
  /// As it stood when a test looked.
  var registry = Registry()

  static let person = CandidateID.sample(1).entity

  /// Made once: two passphrases take longer to set than everything that is tried with it.
  private static let files = Result { try make() }

  init() throws {
    for (name, bytes) in try Self.files.get() { try workshop.write(name, bytes) }
    try workshop.takeForHome()
    let shop = workshop
    let amina = try Reserve(opening: shop.path)
    func coordinator(of id: OrganisationID) throws -> (id: MemberID, keys: MemberKeys) {
      let member = amina.registry.roster.first { $0.value.organisation == id }?.key
      return try shop.member(member ?? MemberID(""), under: Secret(Workshop.words.utf8))
    }
    func last(_ subject: EntityID, _ kind: String) -> Int {
      amina.registry.entries(of: subject).last { $0.event.change.tag == kind }?.stamp.number ?? 0
    }
    founder = try shop.member()
    (fil, radio) = (try coordinator(of: .fil), try coordinator(of: .radio))
    registration = last(Self.person, "candidate.registered")
    withdrawal = last(IntroductionID.second.entity, "introduction.withdrawn")
    cards = amina.keys.ring?.table.entries.map(\.name) ?? []
  }

  private static func make() throws -> [(name: String, bytes: [UInt8])] {
    let workshop = Workshop()
    try workshop.makeReserve()
    var amina = try Reserve(opening: workshop.path)
    for (id, name) in [(OrganisationID.fil, "Le Fil des Mots"), (.radio, "Radio Tilleul")] {
      var card = OrganisationCard()
      card.name = name
      try amina.decide(.create(id, card))
    }
    var need = NeedCard()
    (need.title, need.organisation) = ("Animateur·rice", .fil)
    try amina.decide(.create(.workshop, need))
    for (number, id) in [(1, IntroductionID.first), (2, .second)] {
      try amina.register(number)
      let card = IntroductionCard(
        candidate: .sample(number), need: .workshop, rationale: "Six ans d'ateliers.")
      try amina.decide(.create(id, card))
      try amina.present(id)
    }
    try amina.amend(1, givenName: "Corrigé")
    try amina.record(at: .sample) { _ in
      [Event(.noted(.candidate, Note("à rappeler")), on: person, sealedFor: person)]
    }
    var step = IntroductionStep(.withdrawn, on: Office.today)
    step.channel = .phone
    try amina.decide(.moveIntroduction(.second, step))
    for (organisation, name) in [(OrganisationID.fil, "un"), (.radio, "deux")] {
      let id = try amina.addCoordinator(
        of: organisation, named: name, passphrase: Office.others, at: .sample, on: Office.today)
      try workshop.protectCheaply(id, from: Office.others)
    }
    try amina.refresh(on: Office.today)
    return try workshop.names().map { ($0, try workshop.read($0)) }
  }

  /// What must not change: what is shown, who is who, and every byte of the keyring.
  struct State: Equatable {
    let records: Int
    let candidates: [CandidateID: Candidate]
    let introductions: [IntroductionID: Introduction]
    let roster: [MemberID: RosterMember]
    let keyring: [UInt8]

    /// Somebody went on under a new number since, which changes the keyring and nothing shown.
    func isSame(but before: State) -> Bool {
      candidates == before.candidates && introductions == before.introductions
        && roster == before.roster
    }
  }

  func state(of reserve: borrowing Reserve) throws -> State {
    State(
      records: reserve.registry.entries.count, candidates: reserve.registry.candidates,
      introductions: reserve.registry.introductions, roster: reserve.registry.roster,
      keyring: try workshop.read("reserve.keyring"))
  }
}

/// What nobody may append but whom it is given to.
enum Forgery: String, CaseIterable {
  case rectifiedWithAllKeys, erasing, registrationUndone, declined, agreed, withdrawalUndone
  case reopened, studyingAfterWithdrawal, consentProlonged, presentedWithoutSeal, unknownKind
  case otherOrganisation, memberAdded, memberRemoved, keysRenewed, reserveNamed, organisationChanged

  /// Where the key alone is not enough; nobody confirms who is a member, or what has no name here.
  var canBeConfirmed: Bool {
    switch self {
    case .unknownKind, .otherOrganisation, .memberAdded, .memberRemoved, .keysRenewed: false
    case .rectifiedWithAllKeys, .erasing, .registrationUndone, .declined, .agreed,
      .withdrawalUndone, .reopened, .studyingAfterWithdrawal, .consentProlonged,
      .presentedWithoutSeal, .reserveNamed, .organisationChanged:
      true
    }
  }

  func lines(_ scene: Scene) -> [Forger.Line] {
    let introduction = IntroductionID.first.entity
    let keys = MemberKeys.draw().publicKeys
    switch self {
    case .rectifiedWithAllKeys:
      return [.init(Event(.earlierForgotten(Forgetting(keys: scene.cards)), on: Scene.person))]
    case .erasing:
      return [.init(Event(.erasureBegun(Erasure(.request)), on: Scene.person))]
    case .registrationUndone:
      return [.init(Event(.undone(Undone(number: scene.registration)), on: Scene.person))]
    case .declined: return [move(.declined)]
    case .agreed: return [move(.agreed)]
    case .withdrawalUndone:
      let event = Event(
        .undone(Undone(number: scene.withdrawal)), on: IntroductionID.second.entity)
      return [.init(event)]
    case .reopened: return [move(.reopened, on: .second)]
    case .studyingAfterWithdrawal: return [move(.studying, on: .second)]
    case .consentProlonged:
      return [
        .init(
          Event(
            .candidateConsented(ReserveConsent(on: Office.today, channel: .phone)),
            on: Scene.person))
      ]
    case .presentedWithoutSeal:
      return [.init("introduction.presented", on: introduction.stored)]
    case .unknownKind: return [.init("candidate.cloned", on: Scene.person.stored)]
    case .otherOrganisation:
      let card = MemberCard(.coordinator, of: .fil, keys: scene.radio.keys.publicKeys)
      return scene.radio.id.entity.map { [.init(Event(.memberAdded(card), on: $0))] } ?? []
    case .memberAdded:
      var generator = SystemRandomNumberGenerator()
      let card = MemberCard(.facilitator, keys: keys)
      return [.init(Event(.memberAdded(card), on: .member(using: &generator)))]
    case .memberRemoved:
      return scene.founder.id.entity.map { [.init(Event(.memberRemoved(Departure()), on: $0))] }
        ?? []
    case .keysRenewed:
      return scene.founder.id.entity.map {
        [.init(Event(.memberRenewed(KeyRenewal(keys)), on: $0))]
      } ?? []
    case .reserveNamed:
      return [.init(Event(.reserveNamed(ReserveName("Autre")), on: .reserve))]
    case .organisationChanged:
      var card = NeedCard()
      (card.title, card.organisation) = ("Animateur·rice", .radio)
      return [.init(Event(.amended(.need(card)), on: NeedID.workshop.entity))]
    }
  }

  private func move(_ move: IntroductionMove, on id: IntroductionID = .first) -> Forger.Line {
    var step = IntroductionStep(move, on: Office.today)
    (step.channel, step.reason) = (.phone, .funding)
    if move == .agreed {
      step.fields = ShownField.allCases
      step.expires = Office.today.adding(months: 600)
    }
    return .init(Event(.introductionMoved(step), on: id.entity))
  }
}
