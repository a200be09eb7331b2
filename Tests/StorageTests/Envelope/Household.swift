import Domain
import Testing

@testable import Storage

/// A reserve in which everything private holds a word of its own, hostile characters around it, so
/// that what somebody can read is found by looking for the words.
///
/// The word of a field of the person `n` is `w3-town-w`. Each person has gone a way of their own
/// with the organisation `fil`; all were presented to `radio`, with every field.
final class Household {
  let office = Office()
  /// Two coordinators of `fil`, then one of `radio`.
  private(set) var members: [MemberID] = []
  /// The records whose sealed parts the coordinators of `fil` may open.
  private(set) var allowedRecords: Set<Int> = []
  /// The words that they may read.
  private(set) var allowedWords: Set<String> = []

  /// What became of a person's introduction to `fil`.
  enum Way: Int, CaseIterable {
    case proposed = 3
    case agreed, presented, studied, presentedTwice, presentedTwiceAndTakenBack, withdrawn
    case declined, retained, stopped, reopened, takenBack, expired, left, erased, followedUp
  }

  /// What is put around each word: escape sequences, C0, DEL, C1, bidi controls, JSON's own marks.
  private static let hostile =
    "\u{1b}[31m\u{1b}]0;x\u{7}\u{9b}2J\r\n\t\u{7f}\u{202e}\u{2066}\"\\\u{0}"

  init() throws {
    var amina = try office.open()
    for (name, organisation) in [("un", OrganisationID.fil), ("deux", .fil), ("trois", .radio)] {
      members.append(
        try amina.addCoordinator(
          of: organisation, named: name, passphrase: Office.others, at: .sample, on: Office.today))
    }
    var need = NeedCard()
    need.title = "Radio"
    need.organisation = .radio
    try amina.decide(.create(.foreign, need))
    var contacts = OrganisationCard()
    contacts.name = "Le Fil des Mots"
    var contact = Contact()
    contact.name = Self.text(0, "contact")
    contacts.contacts = [contact]
    let fil = OrganisationID.fil.entity
    try amina.record(at: .sample) { _ in
      [
        Event(.amended(.organisation(contacts)), on: fil, sealedFor: fil),
        Event(.noted(.organisation, Note(Self.text(0, "note"))), on: fil, sealedFor: fil),
      ]
    }
    for way in Way.allCases { try introduce(way, &amina) }
    for way in Way.allCases { try go(way, &amina) }
    try amina.refresh(on: Office.today)
  }

  static func word(_ number: Int, _ field: String) -> String { "w\(number)-\(field)-w" }

  private static func text(_ number: Int, _ field: String) -> String {
    hostile + word(number, field) + hostile
  }

  /// Every word that was put somewhere.
  static var words: [String] {
    let people = Way.allCases.flatMap { way in
      (ShownField.allCases.map(\.rawValue) + ["postcode", "note", "remark", "hers", "message"])
        .map { word(way.rawValue, $0) }
    }
    return people + [word(0, "contact"), word(0, "note")]
  }

  /// Registers somebody and introduces them to both organisations.
  private func introduce(_ way: Way, _ amina: inout Reserve) throws {
    let number = way.rawValue
    func text(_ field: ShownField) -> String { Self.text(number, field.rawValue) }
    var identity = Identity()
    (identity.givenName, identity.familyName) = (text(.givenName), text(.familyName))
    (identity.email, identity.phone, identity.town) = (text(.email), text(.phone), text(.town))
    identity.postcode = Self.text(number, "postcode")
    identity.presentation = text(.presentation)
    (identity.skills, identity.languages) = ([text(.skills)], [text(.languages)])
    var card = CandidateCard()
    card.identity = identity
    let id = CandidateID.sample(number).entity
    var events = [
      Event(.created(.candidate(card)), on: id, sealedFor: id),
      Event(.noted(.candidate, Note(Self.text(number, "note"))), on: id, sealedFor: id),
    ]
    for (introduction, need) in [(way.introduction, NeedID.workshop), (way.foreign, .foreign)] {
      let card = IntroductionCard(
        candidate: .sample(number), need: need, companion: amina.member, on: Office.today,
        rationale: text(.rationale))
      events.append(Event(.created(.introduction(card)), on: introduction.entity, sealedFor: id))
    }
    try amina.record(at: .sample) { [events] _ in events }
    try amina.agree(way.foreign, to: ShownField.allCases)
    try amina.decide(.moveIntroduction(way.foreign, IntroductionStep(.presented)))
  }

  /// Presents somebody to `fil`; what was agreed to is allowed if it is to stay so.
  private func present(
    _ way: Way, to fields: [ShownField], stays: Bool, _ amina: inout Reserve
  ) throws {
    try amina.agree(way.introduction, to: fields)
    let stamps = try amina.decide(
      .moveIntroduction(way.introduction, IntroductionStep(.presented)))
    guard stays else { return }
    allowedRecords.formUnion(stamps.map(\.number))
    allowedWords.formUnion(fields.map { Self.word(way.rawValue, $0.rawValue) })
  }

  private func go(_ way: Way, _ amina: inout Reserve) throws {
    switch way {
    case .proposed: break
    case .agreed: try amina.agree(way.introduction, to: [.givenName])
    case .presented: try present(way, to: [.givenName, .rationale], stays: true, &amina)
    case .studied:
      try present(way, to: [.town, .email, .skills], stays: true, &amina)
      try sayAsOrganisation(way, .studying, stays: true)
    case .presentedTwice:
      try present(way, to: [.familyName, .phone], stays: false, &amina)
      try move(way, .waiting, &amina)
      try present(way, to: [.languages], stays: true, &amina)
    case .presentedTwiceAndTakenBack:
      try present(way, to: [.presentation], stays: true, &amina)
      try move(way, .waiting, &amina)
      try present(way, to: [.phone], stays: false, &amina)
      let moves = amina.registry.entries(of: way.introduction.entity).map(\.stamp.number)
      try amina.decide(.undo(Array(moves.suffix(2))))
    default:
      try present(way, to: ShownField.allCases, stays: way == .retained, &amina)
      try end(way, &amina)
    }
  }

  private func end(_ way: Way, _ amina: inout Reserve) throws {
    switch way {
    case .declined, .reopened:
      try sayAsOrganisation(way, .declined, stays: way == .declined)
      if way == .reopened { try move(way, .reopened, &amina) }
    case .retained, .followedUp:
      for move in [IntroductionMove.studying, .retained] {
        try sayAsOrganisation(way, move, stays: true)
      }
      guard way == .followedUp else { break }
      try amina.decide(.act(way.introduction, FollowUp(on: Office.today, channel: .phone)))
    case .withdrawn: try move(way, .withdrawn, &amina)
    case .stopped: try move(way, .stopped, &amina)
    case .takenBack:
      let last = amina.registry.entries(of: way.introduction.entity).map(\.stamp.number).suffix(1)
      try amina.decide(.undo(Array(last)))
    case .expired:
      var step = IntroductionStep(.agreed, on: Office.today.adding(days: -30))
      step.fields = ShownField.allCases
      step.expires = Office.today.adding(days: -1)
      let id = way.introduction.entity
      try amina.record(at: .sample) { [step] _ in [Event(.introductionMoved(step), on: id)] }
      var study = IntroductionStep(.studying, on: Office.today)
      (study.onBehalf, study.channel) = (true, .phone)
      try amina.record(at: .sample) { [study] _ in [Event(.introductionMoved(study), on: id)] }
    case .left: try amina.decide(.move(.sample(way.rawValue), CandidateStep(.left)))
    default: try amina.decide(.erase(.sample(way.rawValue), Erasure(.request)))
    }
  }

  /// A facilitator's move, with a remark that is the person's.
  private func move(_ way: Way, _ move: IntroductionMove, _ amina: inout Reserve) throws {
    var step = IntroductionStep(move, on: Office.today)
    (step.day, step.reason) = (Office.today.adding(days: 3), .funding)
    step.channel = .phone
    step.remark = Self.text(way.rawValue, "remark")
    let owner = CandidateID.sample(way.rawValue).entity
    try amina.record(at: .sample) { [step] _ in
      [Event(.introductionMoved(step), on: way.introduction.entity, sealedFor: owner)]
    }
  }

  /// What the organisation's coordinator says, in her own session; she reads it again later, as
  /// long as there is a presentation.
  private func sayAsOrganisation(_ way: Way, _ move: IntroductionMove, stays: Bool) throws {
    var step = IntroductionStep(move, on: Office.today)
    (step.day, step.reason, step.form) = (Office.today, .funding, .permanent)
    step.remark = Self.text(way.rawValue, "hers")
    step.message = Self.text(way.rawValue, "message")
    var session = try office.open(as: members[0])
    let owner = way.introduction.entity
    let stamps = try session.record(at: .sample) { [step] _ in
      [Event(.introductionMoved(step), on: owner, sealedFor: owner)]
    }
    guard stays else { return }
    allowedRecords.formUnion(stamps.map(\.number))
    allowedWords.formUnion(["hers", "message"].map { Self.word(way.rawValue, $0) })
  }
}

extension Household.Way {
  var introduction: IntroductionID { Self.made("M00001", rawValue) }
  var foreign: IntroductionID { Self.made("M00002", rawValue) }

  private static func made(_ start: String, _ number: Int) -> IntroductionID {
    guard let id = IntroductionID(start + String(100 + number).dropFirst()) else {
      preconditionFailure("not a number")
    }
    return id
  }
}

extension NeedID {
  fileprivate static let foreign = NeedID("B0000002") ?? .workshop
}
