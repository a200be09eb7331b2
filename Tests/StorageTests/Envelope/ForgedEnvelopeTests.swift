import Domain
import Testing

@testable import Storage

/// What somebody can put in place who writes in the folder and has no reserve key, a coordinator's
/// passphrase among what they know.
struct ForgedEnvelopeTests {
  let office = Office()

  /// The lines of the keyring with changes, the mac of before left as it is.
  private func forge(_ change: (inout [String]) throws -> Void) throws {
    var lines = try office.workshop.keyringLines()
    try change(&lines)
    try office.workshop.write("reserve.keyring", Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// A keyring under a reserve key that its maker drew, sealed to everybody who may have one, with
  /// a data key that a coordinator was granted.
  private func forgeUnderAnotherKey(knownTo coordinator: MemberID) throws {
    var hers = try Keyring(reading: office.workshop.read("reserve.keyring"))
    try hers.unlock(Office.others, as: coordinator)
    let entry = try #require(hers.table.entries.first { $0.place != nil })
    let known = unsafe hers.table.withKey(entry.name, in: hers.body, under: nil) {
      unsafe Secret(copying: $0)
    }
    let key = Secret.drawKey()
    var forged = try Keyring(reserve: hers.reserve, facilitator: "-", passphrase: nil)
    forged.members = hers.members.map { $0.reserveKey == nil ? $0 : $0.sealing(key) }
    forged.body = forged.head
    let box = Sealing.box(try #require(known), under: key)
    _ = forged.body.append(key: entry.name, of: entry.owner, wrapped: Base64.characters(box.span))
    forged.access = Keyring.Access(member: .first, secret: key, reserveKey: key)
    try office.workshop.write("reserve.keyring", try #require(forged.file))
  }

  @Test func `a key that she was granted does not make a keyring of hers the reserve's`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    try forgeUnderAnotherKey(knownTo: coordinator)
    let fresh = try office.open()
    let (isUnlocked, condition) = (fresh.isUnlocked, fresh.condition)
    #expect(!isUnlocked && condition == .readOnly(.keyring))
    #expect(throws: RecordError.self) { try amina.register(7) }
    #expect(amina.condition == .readOnly(.keyring))
    #expect(try !Reserve.verify(office.workshop.path, passphrase: Office.words).isSound)
  }

  @Test func `nor does a record that its maker sealed under a key of the forged keyring`() throws {
    var amina = try office.open()
    let original = try Keyring(reading: office.workshop.read("reserve.keyring"))
    // Somebody appends a record of their own, under a keyring of their own.
    try office.workshop.makeForeignKeyring(like: original)
    var maker = try Reserve.unread(office.workshop.folder, using: SystemDisk())
    try maker.loadKeyring()
    let mine = Secret("d'autres lettres encore".utf8)
    var ring = try #require(maker.keys.ring)
    try ring.unlock(mine, as: MemberID("m9"))
    maker.keys.ring = ring
    try maker.journal.look()
    _ = try maker.replay()
    _ = try maker.append([(.registration(9), .sample)])
    let fresh = try office.open()
    let (isUnlocked, condition) = (fresh.isUnlocked, fresh.condition)
    #expect(!isUnlocked && condition == .readOnly(.keyring))
    #expect(throws: RecordError.self) { try amina.register(7) }
  }

  @Test func `another organisation beside her number gives her no say there`() throws {
    var amina = try office.open()
    let other = try office.addCoordinator(to: &amina, of: .radio, named: "Radio Tilleul")
    try amina.present(.first)
    let (fil, radio) = (OrganisationID.fil.entity.stored, OrganisationID.radio.entity.stored)
    try forge { lines in
      for index in lines.indices where lines[index].contains("\"\(other.stored)\"") {
        lines[index] = lines[index].replacing(radio, with: fil)
      }
    }
    var session = try office.open(as: other)
    let (actor, shown) = (session.actor, session.registry.shown(to: .fil, on: Office.today))
    #expect(actor.role == .coordinator(.fil), "the line says so")
    #expect(shown.introductions[.first]?.presentation?.projection == [])
    #expect(throws: RecordError.storage(.keysLocked)) {
      try session.record(at: .sample) { (registry) throws(Refusal) in
        try registry.decide(
          .moveIntroduction(.first, IntroductionStep(.studying)), by: actor, on: Office.today)
      }
    }
    #expect(try office.openedRecords(by: other) == [])
    try amina.refresh(on: Office.today)
    #expect(amina.condition == .readOnly(.keyring), "facilitators see that it was changed")
  }

  @Test func `a record that names somebody's key as an envelope has it granted to nobody`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    let note = Event(
      .noted(.candidate, Note("Un mot de la maison.")), on: CandidateID.sample(2).entity,
      sealedFor: CandidateID.sample(2).entity)
    try amina.record(at: .sample) { _ in [note] }
    try amina.agree(.first, to: [.givenName])
    let ring = try Keyring(reading: office.workshop.read("reserve.keyring"))
    for victim in [CandidateID.sample(1), .sample(2)] {
      let key = try #require(ring.table.general(of: victim.entity))
      // Emptied as `compact` empties: nothing has to open for it to be believed.
      var maker = try Reserve.unread(office.workshop.folder, using: SystemDisk())
      try maker.journal.look()
      _ = try maker.replay()
      var (lines, tip) = ([UInt8](), maker.journal.tip)
      tip.number += 1
      tip.line += 1
      let stamp = Stamp(number: tip.number, time: .sample, member: coordinator)
      let draft = RecordDraft(
        stamp: stamp, tag: "introduction.presented", subject: IntroductionID.first.entity.stored,
        open: FieldWriter().bytes, sealed: (key: key, bytes: []))
      tip.hash = draft.append(to: &lines, after: tip.hash)
      tip.offset += lines.count
      try maker.journal.append(lines, reaching: tip)
      try amina.refresh(on: Office.today)
      #expect(amina.registry.introductions[.first]?.state == .presented)
      try amina.register(70 + tip.number)
      #expect(try office.grants(of: coordinator) == 0)
    }
  }

  /// Appends records as anybody can who writes in the folder: the chain has no secret.
  private func append(_ events: [Event]) throws {
    var maker = try Reserve.unread(office.workshop.folder, using: SystemDisk())
    try maker.journal.look()
    _ = try maker.replay()
    _ = try maker.append(events.map { ($0, .sample) })
  }

  @Test func `a need that records of somebody's hand over has nobody granted to the other side`()
    throws
  {
    var amina = try office.open()
    let own = try office.addCoordinator(to: &amina)
    let other = try office.addCoordinator(to: &amina, of: .radio, named: "Radio Tilleul")
    try amina.present(.first)
    let need = NeedID.workshop.entity
    let opened = try #require(amina.registry.entries(of: need).first?.stamp.number)
    var card = try #require(amina.registry.needs[.workshop]?.card)
    card.organisation = .radio
    try append([
      Event(.undone(Undone(number: opened)), on: need), Event(.created(.need(card)), on: need),
    ])
    try amina.refresh(on: Office.today)
    #expect(amina.registry.needs[.workshop]?.card.organisation == .radio, "the journal says so")
    try amina.register(70)
    #expect(try office.grants(of: other) == 0)
    #expect(try office.projection(for: other) == [])
    #expect(try office.grants(of: own) == 0)
  }

  @Test func `what was presented before there were envelopes is granted to nobody`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.agree(.first, to: [.givenName])
    let person = CandidateID.sample(1).entity
    try amina.record(at: .sample) { _ in
      [
        Event(
          .introductionMoved(IntroductionStep(.presented)), on: IntroductionID.first.entity,
          sealedFor: person)
      ]
    }
    try amina.refresh(on: Office.today)
    #expect(try office.grants(of: coordinator) == 0)
  }

  @Test func `a grant of a key that somebody made up opens nothing and seals nothing`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let known = Secret.drawKey()
    let ring = try Keyring(reading: office.workshop.read("reserve.keyring"))
    let publicKey = try #require(ring.members.first { $0.id == coordinator }?.publicKey)
    let sealed = Base64.text(KeyPair.seal(known, to: publicKey).span)
    let owner = IntroductionID.first.entity.stored
    try forge { lines in
      lines.insert(
        contentsOf: [
          #"{"key":"kForged","of":"\#(owner)","wrapped":"\#(sealed)"}"#,
          #"{"grant":"kForged","to":"\#(coordinator.stored)","sealed":"\#(sealed)"}"#,
          #"{"grant":"kUnknown","to":"\#(coordinator.stored)","sealed":"\#(sealed)"}"#,
        ], at: lines.count - 1)
    }
    var session = try office.open(as: coordinator)
    let actor = session.actor
    var step = IntroductionStep(.studying)
    step.remark = "À lire lundi."
    try session.record(at: .sample) { [step] (registry) throws(Refusal) in
      try registry.decide(.moveIntroduction(.first, step), by: actor, on: Office.today)
    }
    let journal = String(decoding: try office.workshop.read("reserve.journal"), as: UTF8.self)
    #expect(!journal.contains("kForged"))
    let shown = session.registry.shown(to: .fil, on: Office.today)
    #expect(shown.introductions[.first]?.presentation?.projection.count == 2)
  }

  @Test func `a grant under a right name with a wrong key stops the reading and opens nothing`()
    throws
  {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let ring = try Keyring(reading: office.workshop.read("reserve.keyring"))
    let publicKey = try #require(ring.members.first { $0.id == coordinator }?.publicKey)
    let sealed = Base64.text(KeyPair.seal(Secret.drawKey(), to: publicKey).span)
    let names = ring.table.entries.map(\.name)
    for name in names {
      try forge { lines in
        lines.removeAll { $0.contains("kForged") || $0.hasPrefix("{\"grant\":\"c") }
        lines.insert(
          #"{"grant":"\#(name)","to":"\#(coordinator.stored)","sealed":"\#(sealed)"}"#,
          at: lines.count - 1)
      }
      let session = try office.open(as: coordinator)
      let (condition, registry) = (session.condition, session.registry)
      #expect(registry.candidates.values.allSatisfy { $0.card.identity == nil })
      if case .readOnly(.damaged(let damage)) = condition {
        #expect(damage.cause == .seal)
      } else {
        Issue.record("\(name) was taken")
      }
    }
  }

  @Test
  func `a line with her number, her pair and a reserve key of its maker's is not the reserve's`()
    throws
  {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    var original = try Keyring(reading: office.workshop.read("reserve.keyring"))
    for role in [MemberRole.coordinator, .facilitator] {
      let place = try #require(original.members.firstIndex { $0.id == coordinator })
      let old = original.members[place]
      original.members[place] = KeyringMember(
        id: old.id, name: old.name, role: role, organisation: old.organisation,
        publicKey: old.publicKey, secret: old.secret, reserveKey: [])
      try office.workshop.makeForeignKeyring(like: original)
      let session = try office.open(as: coordinator)
      let (isUnlocked, condition) = (session.isUnlocked, session.condition)
      #expect(!isUnlocked && condition == .readOnly(.keyring))
      let text = session.registry.introductions[.first]?.presentation?.projection ?? []
      #expect(text == [])
    }
  }
}

extension Workshop {
  /// Puts a keyring in place under another reserve key, with the members' lines and one more, whose
  /// passphrase its maker knows.
  func makeForeignKeyring(like original: Keyring) throws {
    let key = Secret.drawKey()
    let pair = KeyPair()
    let maker = KeyringMember(
      id: MemberID("m9"), name: "-", role: .facilitator, publicKey: pair.publicKey,
      secret: try ProtectedSecret(pair.secret, under: Office.others, cost: .least),
      reserveKey: KeyPair.seal(key, to: pair.publicKey))
    var forged = try Keyring(reserve: original.reserve, facilitator: "-", passphrase: nil)
    forged.members =
      original.members.map { $0.reserveKey == nil ? $0 : $0.sealing(key) } + [maker]
    forged.body = forged.head
    forged.access = Keyring.Access(member: maker.id, secret: pair.secret, reserveKey: key)
    try write("reserve.keyring", try #require(forged.file))
  }
}
