import Domain
import Testing

@testable import Storage

/// What somebody can put in place who writes in the folder and has no reserve key, a coordinator's
/// passphrase among what they know.
@Suite(.cheapPassphrases)
struct ForgedEnvelopeTests {
  let office = Office()

  /// The lines of the keyring with changes, the signature of before left as it is.
  private func forge(_ change: (inout [String]) throws -> Void) throws {
    var lines = try office.workshop.keyringLines()
    try change(&lines)
    try office.workshop.write("reserve.keyring", Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// The public keys of everybody who may have the reserve key, as the journal tells them.
  private var recipients: [MemberID: [UInt8]] {
    get throws {
      try office.open().registry.roster.filter { $0.value.role != .coordinator }
        .compactMapValues(\.box)
    }
  }

  /// A keyring under a reserve key that its maker drew, sealed to everybody who may have one, with
  /// a data key that a coordinator was granted, signed with her own key.
  private func forgeUnderAnotherKey(by name: MemberID, knownTo coordinator: MemberID) throws {
    let own = try office.workshop.member(coordinator, under: Office.others).keys
    var hers = try Keyring(reading: office.workshop.read("reserve.keyring"))
    try hers.unlock(as: coordinator, with: own, isCoordinator: true)
    let entry = try #require(hers.table.entries.first { $0.place != nil })
    let known = unsafe hers.table.withKey(entry.name, in: hers.body, under: nil) {
      unsafe Secret(copying: $0)
    }
    let forged = try Keyring.forged(
      in: office.workshop, to: recipients, signedBy: name, own,
      holding: [(entry, try #require(known))])
    try office.workshop.write("reserve.keyring", forged)
  }

  @Test func `a key that she was granted does not make a keyring of hers the reserve's`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let keyring = try office.workshop.read("reserve.keyring")
    for name in [coordinator, amina.member] {
      try forgeUnderAnotherKey(by: name, knownTo: coordinator)
      let fresh = try office.open()
      let (isUnlocked, condition) = (fresh.isUnlocked, fresh.condition)
      #expect(!isUnlocked && condition == .readOnly(.keyring))
      #expect(throws: RecordError.self) { try amina.register(7) }
      #expect(amina.condition == .readOnly(.keyring))
      let found = try Reserve.verify(office.workshop.path, passphrase: Office.words)
      #expect(found.keyring == .foreign && found.damage == nil)
      try office.workshop.write("reserve.keyring", keyring)
      amina = try office.open()
    }
  }

  @Test func `nor does a record that its maker sealed under a key of the forged keyring`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    let own = try office.workshop.member(coordinator, under: Office.others).keys
    let owner = CandidateID.sample(9).entity
    let entry = KeyTable.Entry(name: "kForged", owner: owner, wrapped: 0..<0)
    try office.workshop.write(
      "reserve.keyring",
      Keyring.forged(
        in: office.workshop, to: recipients, signedBy: coordinator, own,
        holding: [(entry, Secret.drawKey())]))
    // Somebody appends a record of their own, under a keyring of their own.
    var line = Forger.Line(.registration(9))
    line.sealed = ("kForged", Sodium.random(100))
    try Forger(workshop: office.workshop).append([line], by: coordinator, signedBy: own)
    let fresh = try office.open()
    let (isUnlocked, condition) = (fresh.isUnlocked, fresh.condition)
    #expect(!isUnlocked && condition == .readOnly(.keyring))
    #expect(fresh.registry.candidates[.sample(9)] == nil)
    #expect(throws: RecordError.self) { try amina.register(7) }
  }

  @Test func `another number beside her grants gives her no say there`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    let other = try office.addCoordinator(to: &amina, of: .radio, named: "Radio Tilleul")
    try amina.present(.first)
    try forge { lines in
      for index in lines.indices where lines[index].hasPrefix("{\"grant\"") {
        lines[index] = lines[index].replacing(coordinator.stored, with: other.stored)
      }
    }
    var session = try office.open(as: other)
    let (actor, isUnlocked) = (session.actor, session.isUnlocked)
    #expect(actor.role == .coordinator(.radio) && !isUnlocked)
    #expect(session.registry.introductions[.first]?.presentation?.projection == [])
    #expect(throws: RecordError.self) {
      try session.decide(.moveIntroduction(.first, IntroductionStep(.studying)))
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
    let founder = try office.workshop.member(under: Office.words)
    for victim in [CandidateID.sample(1), .sample(2)] {
      let key = try #require(ring.table.general(of: victim.entity))
      // By a facilitator with a program of their own; emptied as `compact` empties: nothing has to
      // open for it to be believed.
      var line = Forger.Line("introduction.presented", on: IntroductionID.first.entity.stored)
      line.sealed = (key, [])
      try Forger(workshop: office.workshop).append(
        [line], by: founder.id, signedBy: founder.keys)
      try amina.refresh(on: Office.today)
      #expect(amina.registry.introductions[.first]?.state == .presented)
      try amina.register(70 + amina.registry.revision)
      #expect(try office.grants(of: coordinator) == 0)
    }
  }

  @Test func `a need that a record hands over has nobody granted to the other side`() throws {
    var amina = try office.open()
    let own = try office.addCoordinator(to: &amina)
    let other = try office.addCoordinator(to: &amina, of: .radio, named: "Radio Tilleul")
    try amina.present(.first)
    let need = NeedID.workshop.entity
    var card = try #require(amina.registry.needs[.workshop]?.card)
    card.organisation = .radio
    let founder = try office.workshop.member(under: Office.words)
    try Forger(workshop: office.workshop).append(
      [.init(Event(.amended(.need(card)), on: need))], by: founder.id, signedBy: founder.keys)
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
    let publicKey = try #require(amina.registry.roster[coordinator]?.box)
    let sealed = Base64.text(KeyPair.seal(Secret.drawKey(), to: publicKey).span)
    let owner = IntroductionID.first.entity.stored
    try forge { lines in
      let place = try #require(lines.firstIndex { $0.hasPrefix("{\"heads\"") })
      lines.insert(
        contentsOf: [
          #"{"key":"kForged","of":"\#(owner)","wrapped":"\#(sealed)"}"#,
          #"{"grant":"kForged","to":"\#(coordinator.stored)","sealed":"\#(sealed)"}"#,
          #"{"grant":"kUnknown","to":"\#(coordinator.stored)","sealed":"\#(sealed)"}"#,
        ], at: place)
    }
    try expectRefused(for: coordinator)
  }

  @Test func `a grant under a right name with a wrong key opens nothing`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let publicKey = try #require(amina.registry.roster[coordinator]?.box)
    let sealed = Base64.text(KeyPair.seal(Secret.drawKey(), to: publicKey).span)
    let ring = try Keyring(reading: office.workshop.read("reserve.keyring"))
    let original = try office.workshop.read("reserve.keyring")
    for name in ring.table.entries.map(\.name) {
      try office.workshop.write("reserve.keyring", original)
      try forge { lines in
        let place = try #require(lines.firstIndex { $0.hasPrefix("{\"heads\"") })
        lines.insert(
          #"{"grant":"\#(name)","to":"\#(coordinator.stored)","sealed":"\#(sealed)"}"#, at: place)
      }
      try expectRefused(for: coordinator)
    }
  }

  /// She checks whose signature the keyring bears, and takes no key from another's.
  private func expectRefused(for coordinator: MemberID) throws {
    var session = try office.open(as: coordinator)
    let (isUnlocked, condition) = (session.isUnlocked, session.condition)
    #expect(!isUnlocked && condition == .readOnly(.keyring))
    #expect(session.registry.introductions[.first]?.presentation?.projection == [])
    #expect(throws: RecordError.self) {
      try session.decide(.moveIntroduction(.first, IntroductionStep(.studying)))
    }
    #expect(session.registry.introductions[.first]?.state == .presented)
  }

  @Test func `a reserve key that its maker seals to her does not make her a facilitator`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    let own = try office.workshop.member(coordinator, under: Office.others).keys
    let forged = try Keyring.forged(
      in: office.workshop, to: [coordinator: own.box.publicKey], signedBy: coordinator, own)
    try office.workshop.write("reserve.keyring", forged)
    try expectRefused(for: coordinator)
    let session = try office.open(as: coordinator)
    let holdsKey = session.holdsReserveKey
    #expect(!holdsKey)
  }
}
