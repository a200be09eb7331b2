import Domain
import Glibc
import Testing

@testable import Storage

/// What coordinators can open: it follows from the journal and the day.
@Suite(.cheapPassphrases)
struct GrantTests {
  let office = Office()

  @Test func `a coordinator reads what was agreed of those presented to her, and nothing else`()
    throws
  {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let fil = try office.open(as: coordinator)
    let (isUnlocked, holdsKey, role) = (fil.isUnlocked, fil.holdsReserveKey, fil.role)
    #expect(isUnlocked && !holdsKey && role == .coordinator(.fil))
    let shown = fil.registry.shown(to: .fil, on: Office.today)
    #expect(
      shown.introductions[.first]?.presentation?.projection.compactMap(\.value)
        == ["Prénom 1", "Six ans d'ateliers."])
    #expect(fil.registry.candidates.values.allSatisfy { $0.card.identity == nil })
    #expect(fil.registry.introductions.values.allSatisfy { $0.rationale == nil })
  }

  @Test func `whoever is added later opens what was presented before`() throws {
    var amina = try office.open()
    try amina.present(.first)
    let coordinator = try office.addCoordinator(to: &amina)
    #expect(try office.projection(for: coordinator).count == 2)
  }

  @Test func `a coordinator of another organisation opens nothing`() throws {
    var amina = try office.open()
    let other = try office.addCoordinator(to: &amina, of: .radio, named: "Radio Tilleul")
    try amina.present(.first)
    #expect(try office.projection(for: other) == [])
    #expect(try office.grants(of: other) == 0)
  }

  @Test(arguments: [
    IntroductionMove.withdrawn, .declined, .stopped,
  ])
  func `the end of an introduction takes the grant back`(move: IntroductionMove) throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var fil = try office.open(as: coordinator)
    try amina.move(move)
    #expect(try office.grants(of: coordinator) == 0)
    try fil.refresh()
    #expect(fil.registry.introductions[.first]?.presentation?.projection == [])
    #expect(try office.projection(for: coordinator) == [])
    // Facilitators still read what was shown.
    let again = try office.open()
    #expect(again.registry.introductions[.first]?.presentation?.projection.count == 2)
  }

  @Test(arguments: [false, true])
  func `whoever is retained stays granted until followed up, sixty days at most`(
    isFollowedUp: Bool
  ) throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    try amina.move(.studying)
    try amina.move(.retained)
    try amina.refresh(on: Office.today.adding(days: 60))
    #expect(try office.grants(of: coordinator) == 1)
    #expect(try office.projection(for: coordinator).count == 2)
    if isFollowedUp {
      try amina.decide(.act(.first, FollowUp(on: Office.today, channel: .phone)))
    } else {
      try amina.refresh(on: Office.today.adding(days: 61))
    }
    #expect(try office.grants(of: coordinator) == 0)
    #expect(try office.projection(for: coordinator) == [])
  }

  @Test func `what a coordinator decides takes her grant back with the next facilitator`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var fil = try office.open(as: coordinator)
    var step = IntroductionStep(.declined)
    step.reason = .someoneElse
    step.message = "Merci de votre visite."
    step.note = "Trop loin pour elle."
    try fil.decide(.moveIntroduction(.first, step))
    #expect(try office.grants(of: coordinator) == 1)
    try amina.refresh(on: Office.today)
    #expect(try office.grants(of: coordinator) == 0)
    let read = amina.registry.introductions[.first]?.latest(.declined)
    #expect(read?.message == "Merci de votre visite." && read?.note == "Trop loin pour elle.")
    #expect(amina.registry.entries.last?.stamp.member == coordinator)
    // Taken back, the person is shown again.
    let number = try #require(amina.registry.entries.last?.stamp.number)
    try fil.decide(.undo([number]))
    try amina.refresh(on: Office.today)
    #expect(try office.grants(of: coordinator) == 1)
    try fil.refresh()
    #expect(fil.registry.introductions[.first]?.presentation?.projection.count == 2)
  }

  @Test func `a consent that has expired takes the grant back, told by the day alone`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let expires = try #require(amina.registry.introductions[.first]?.consent?.expires)
    try amina.refresh(on: expires)
    #expect(try office.grants(of: coordinator) == 1)
    try amina.refresh(on: expires.adding(days: 1))
    #expect(try office.grants(of: coordinator) == 0)
  }

  @Test func `an erasure destroys the envelope for everybody`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    try amina.decide(.erase(.sample(1), Erasure(.request)))
    #expect(try office.grants(of: coordinator) == 0)
    let keyring = String(decoding: try office.workshop.read("reserve.keyring"), as: UTF8.self)
    #expect(keyring.contains(IntroductionID.first.entity.stored), "as gone")
    #expect(try office.workshop.keys(of: IntroductionID.first.entity) == 0)
    #expect(amina.registry.introductions[.first]?.presentation?.projection == [])
    let found = try Reserve.verify(office.workshop.path, passphrase: Office.words)
    #expect(found.isSound && found.keysMissing == 0)
  }

  @Test func `presented again, only the latest envelope is granted`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    try amina.move(.waiting)
    try amina.agree(.first, to: [.town])
    #expect(try office.grants(of: coordinator) == 0)
    try amina.move(.presented)
    #expect(try office.projection(for: coordinator) == ["Liège"])
    #expect(try office.grants(of: coordinator) == 1)
  }

  @Test func `with another passphrase she opens the same, and her session before is closed`() throws
  {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var before = try office.open(as: coordinator)
    let renewed = Secret("encore d'autres lettres".utf8)
    try amina.renewMember(
      coordinator, passphrase: renewed, at: .sample, on: Office.today)
    #expect(try office.grants(of: coordinator) == 1)
    try before.refresh()
    let isOpen = before.isUnlocked
    #expect(!isOpen)
    #expect(throws: StorageError.wrongPassphrase) { _ = try office.open(as: coordinator) }
    let after = try Reserve(opening: office.workshop.path, passphrase: renewed, as: coordinator)
    #expect(after.registry.introductions[.first]?.presentation?.projection.count == 2)
  }

  @Test func `her own reasons she reads again when the person is shown no more, until an erasure`()
    throws
  {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    let colleague = try office.addCoordinator(to: &amina, named: "Lina")
    let other = try office.addCoordinator(to: &amina, of: .radio, named: "Radio Tilleul")
    try amina.present(.first)
    var fil = try office.open(as: coordinator)
    var step = IntroductionStep(.declined)
    step.reason = .someoneElse
    step.note = "Nous cherchons quelqu'un du quartier."
    try fil.decide(.moveIntroduction(.first, step))
    try amina.refresh(on: Office.today)
    #expect(try office.grants(of: coordinator) == 0)
    for id in [coordinator, colleague] {
      let again = try office.open(as: id).registry.shown(to: .fil, on: Office.today)
      let introduction = try #require(again.introductions[.first])
      #expect(introduction.presentation?.projection == [])
      #expect(introduction.steps.last?.note == step.note)
      #expect(try office.grants(of: id, "w") == 1)
    }
    #expect(try office.grants(of: other, "w") == 0)
    try amina.erase(1)
    #expect(try office.grants(of: coordinator, "w") == 0)
    let read = try office.open(as: coordinator).registry.introductions[.first]
    #expect(read?.steps.last?.note == nil)
  }

  @Test func `the first passphrase of her own draws keys that nobody else has had`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var fil = try office.open(as: coordinator)
    #expect(fil.notices.contains(.passphraseGiven))
    let given = try office.workshop.member(coordinator, under: Office.others).keys
    fil.keepDraft("décliné", at: fil.draftPath)
    try fil.renewMember(coordinator, passphrase: Office.chosen, at: .sample, on: Office.today)
    #expect(throws: StorageError.wrongPassphrase) { _ = try office.open(as: coordinator) }
    // What was granted to the keys before opens until it is granted anew, and afterwards.
    for isGrantedAnew in [false, true] {
      if isGrantedAnew { try amina.refresh(on: Office.today) }
      let again = try office.open(as: coordinator, Office.chosen)
      #expect(again.registry.introductions[.first]?.presentation?.projection.count == 2)
      #expect(!again.notices.contains(.passphraseGiven))
      #expect(again.draft(at: again.draftPath) == "décliné")
    }
    #expect(try office.grants(of: coordinator) == 1)
    // In this session she signs with her own keys from then on.
    try fil.decide(.moveIntroduction(.first, IntroductionStep(.studying)))
    try amina.refresh(on: Office.today)
    #expect(amina.registry.introductions[.first]?.state == .studying)
    // Whoever gave her the passphrase signs as she does no more.
    let declined = Event(
      .introductionMoved(IntroductionStep(.declined)), on: IntroductionID.first.entity)
    try Forger(workshop: office.workshop).append(
      [Forger.Line(declined)], by: coordinator, signedBy: given)
    try amina.refresh(on: Office.today)
    #expect(amina.registry.introductions[.first]?.state == .studying)
    #expect(try Reserve.verify(office.workshop.path).isSound)
  }

  @Test func `she changes her own passphrase herself, and nothing has to be recorded`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var fil = try office.open(as: coordinator)
    try fil.renewMember(coordinator, passphrase: Office.chosen, at: .sample, on: Office.today)
    try amina.refresh(on: Office.today)
    let before = try (
      office.workshop.read(office.workshop.journal), office.workshop.read("reserve.keyring")
    )
    let renewed = Secret("encore d'autres lettres".utf8)
    try fil.renewMember(coordinator, passphrase: renewed, at: .sample, on: Office.today)
    let after = try (
      office.workshop.read(office.workshop.journal), office.workshop.read("reserve.keyring")
    )
    #expect(before == after)
    #expect(throws: StorageError.wrongPassphrase) {
      _ = try office.open(as: coordinator, Office.chosen)
    }
    var again = try office.open(as: coordinator, renewed)
    #expect(again.registry.introductions[.first]?.presentation?.projection.count == 2)
    try again.decide(.moveIntroduction(.first, IntroductionStep(.studying)))
    try amina.refresh(on: Office.today)
    #expect(amina.registry.introductions[.first]?.state == .studying)
  }

  @Test func `once removed she opens nothing and records nothing`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var fil = try office.open(as: coordinator)
    fil.keepDraft("décliné", at: fil.draftPath)
    let draft = fil.draftPath
    try amina.removeMember(coordinator, at: .sample, on: Office.today)
    #expect(throws: RecordError.storage(.keysLocked)) {
      try fil.decide(.moveIntroduction(.first, IntroductionStep(.studying)))
    }
    #expect(fil.registry.introductions[.first]?.presentation?.projection == [])
    #expect(throws: StorageError.unknownMember) { _ = try office.open(as: coordinator) }
    #expect(try FileStatus(path: draft) == nil)
  }

  @Test func `she must be named, and has a passphrase`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    #expect(throws: StorageError.wrongPassphrase) {
      _ = try Reserve(opening: office.workshop.path, passphrase: Office.others)
    }
    #expect(throws: StorageError.wrongPassphrase) {
      _ = try Reserve(opening: office.workshop.path, passphrase: Office.words, as: coordinator)
    }
    #expect(throws: RecordError.storage(.passphraseNeeded)) {
      _ = try amina.addCoordinator(
        of: .fil, named: "Sans phrase", passphrase: nil, at: .sample, on: Office.today)
    }
    #expect(throws: RecordError.storage(.passphraseNeeded)) {
      try amina.renewMember(coordinator, passphrase: nil, at: .sample, on: Office.today)
    }
    #expect(throws: RecordError.storage(.unknownOrganisation)) {
      _ = try amina.addCoordinator(
        of: .unknown, named: "D'ailleurs", passphrase: Office.others, at: .sample, on: Office.today)
    }
  }

  @Test func `her draft is hers, in the folder of the reserve`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    let other = try office.addCoordinator(to: &amina, of: .radio, named: "Radio Tilleul")
    let path = office.workshop.path + "/drafts/" + coordinator.stored
    #expect(try office.open(as: coordinator).draftPath == path)
    #expect(try office.open(as: coordinator).keepDraft("non retenue, parce que", at: path))
    #expect(try office.open(as: coordinator).draft(at: path) == "non retenue, parce que")
    #expect(try office.open(as: other).draft(at: path) == nil)
    #expect(try office.open().draft(at: path) == nil)
    try office.open(as: coordinator).dropDraft(at: path)
    #expect(try office.open(as: coordinator).draft(at: path) == nil)
  }

  @Test func `an old keyring put back opens nothing longer than it takes to look`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let old = try office.workshop.read("reserve.keyring")
    try amina.move(.withdrawn)
    try office.workshop.write("reserve.keyring", old)
    try amina.refresh(on: Office.today)
    #expect(try office.grants(of: coordinator) == 0)
  }
}

/// A protected reserve with an organisation, its need and two people introduced to it.
final class Office {
  static let words = Secret("douze lettres au moins".utf8)
  static let others = Secret("d'autres lettres encore".utf8)
  static let chosen = Secret("qu'elle seule a choisis".utf8)
  static let today = Timestamp.sample.day
  let workshop = Workshop()

  /// The facilitator's reserve.
  func open() throws -> Reserve { try Reserve(opening: path, passphrase: Self.words) }

  /// A coordinator's.
  func open(as id: MemberID, _ passphrase: Secret = Office.others) throws -> Reserve {
    try Reserve(opening: path, passphrase: passphrase, as: id)
  }

  private lazy var path: String = {
    do { try make() } catch { Issue.record(error) }
    return workshop.path
  }()

  private func make() throws {
    _ = try Reserve.create(
      at: workshop.path, name: "R", member: "Amina", passphrase: Self.words, time: .sample)
    var reserve = try Reserve(opening: workshop.path, passphrase: Self.words)
    var need = NeedCard()
    need.title = "Animateur·rice"
    for (id, name) in [(OrganisationID.fil, "Le Fil des Mots"), (.radio, "Radio Tilleul")] {
      var card = OrganisationCard()
      card.name = name
      try reserve.decide(.create(id, card))
    }
    need.organisation = .fil
    try reserve.decide(.create(.workshop, need))
    for (number, id) in [(1, IntroductionID.first), (2, .second)] {
      var card = CandidateCard()
      var identity = Identity()
      identity.givenName = "Prénom \(number)"
      identity.familyName = "Nom \(number)"
      identity.town = "Liège"
      card.identity = identity
      try reserve.decide(.create(.sample(number), card))
      try reserve.decide(
        .create(
          id,
          IntroductionCard(
            candidate: .sample(number), need: .workshop, rationale: "Six ans d'ateliers.")))
    }
  }

  func addCoordinator(
    to reserve: inout Reserve, of organisation: OrganisationID = .fil,
    named name: String = "Le Fil des Mots"
  ) throws -> MemberID {
    try reserve.addCoordinator(
      of: organisation, named: name, passphrase: Self.others, at: .sample, on: Self.today)
  }

  /// What a coordinator can read of the first introduction.
  func projection(for id: MemberID) throws -> [String] {
    try open(as: id).registry.introductions[.first]?.presentation?.projection
      .compactMap(\.value) ?? []
  }

  /// How many grants of envelopes to a member stand in the file; with `w`, of her own words.
  func grants(of id: MemberID, _ letter: Character = "k") throws -> Int {
    String(decoding: try workshop.read("reserve.keyring"), as: UTF8.self)
      .split(separator: "\n").count {
        $0.hasPrefix("{\"grant\":\"\(letter)") && $0.contains("\"to\":\"\(id.stored)\"")
      }
  }
}

extension Reserve {
  /// Brings a proposed introduction to the organisation, with the given name and the rationale.
  mutating func present(_ id: IntroductionID) throws(RecordError) {
    try agree(id, to: [.givenName, .rationale])
    try decide(.moveIntroduction(id, IntroductionStep(.presented)))
  }

  mutating func agree(_ id: IntroductionID, to fields: [ShownField]) throws(RecordError) {
    var step = IntroductionStep(.agreed, on: Office.today)
    step.channel = .phone
    step.fields = fields
    step.expires = Office.today.adding(months: 6)
    try decide(.moveIntroduction(id, step))
  }

  /// A move of the first introduction by the facilitator, on the organisation's behalf where it
  /// must.
  mutating func move(_ move: IntroductionMove) throws(RecordError) {
    var step = IntroductionStep(move, on: Office.today)
    step.channel = .phone
    step.onBehalf = [.studying, .retained, .declined].contains(move)
    step.day = Office.today.adding(days: 3)
    step.reason = .funding
    step.form = .fixedTerm
    step.remark = "Décidé ensemble."
    try decide(.moveIntroduction(.first, step))
  }
}

extension OrganisationID {
  static let fil = made("A0000001")
  static let radio = made("A0000002")
  static let unknown = made("A0000009")
}

extension NeedID { static let workshop = made("B0000001") }

extension IntroductionID {
  static let first = made("M0000001")
  static let second = made("M0000002")
}

extension TypedID {
  fileprivate static func made(_ text: String) -> Self {
    guard let id = Self(text) else { preconditionFailure("not a number: \(text)") }
    return id
  }
}
