import Domain
import Glibc
import Testing

@testable import Storage

struct MemberTests {
  let workshop = Workshop()
  private static let words = Secret("douze lettres au moins".utf8)
  private static let others = Secret("d'autres lettres encore".utf8)

  /// A protected reserve with one person, and the code of its recovery sheet.
  private func makeReserve() throws -> Secret {
    let code = try Reserve.create(
      at: workshop.path, name: "R", member: "Amina", passphrase: Self.words, time: .sample)
    var reserve = try open(Self.words)
    try reserve.register(1)
    return try #require(code)
  }

  private func open(
    _ passphrase: Secret?, as id: MemberID? = nil
  ) throws(StorageError) -> Reserve {
    try Reserve(opening: workshop.path, passphrase: passphrase, as: id)
  }

  /// Who somebody is, for whoever the passphrase opens.
  private func identity(_ number: Int, _ passphrase: Secret) throws -> Identity? {
    try open(passphrase).registry.candidates[.sample(number)]?.card.identity
  }

  @Test func `a second member opens with their own passphrase and acts under their own name`()
    throws
  {
    _ = try makeReserve()
    var amina = try open(Self.words)
    let id = try amina.addMember(
      named: "Bruno", passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    #expect(id == MemberID("m2"))
    var bruno = try open(Self.others)
    let (member, name) = (bruno.member, bruno.name(of: id))
    #expect(member == id && name == "Bruno")
    #expect(bruno.registry.candidates[.sample(1)]?.card.identity != nil)
    #expect(try bruno.register(2).first?.member == id)
    #expect(bruno.members.map(\.role) == [.facilitator, .recovery, .facilitator])
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.words, as: id) }
    #expect(throws: StorageError.unknownMember) { _ = try open(Self.words, as: MemberID("m9")) }
  }

  @Test func `somebody who was removed opens nothing any more, not even while running`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    let id = try amina.addMember(
      named: "Bruno", passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    var bruno = try open(Self.others)
    let old = try workshop.read("reserve.keyring")
    try amina.removeMember(id, at: .sample, on: Timestamp.sample.day)
    try bruno.refresh()
    let isOpen = bruno.isUnlocked
    #expect(!isOpen)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.others) }
    // The old keyring has another reserve key, which opens nothing that is sealed from now on.
    try amina.register(3)
    try workshop.write("reserve.keyring", old)
    let withOld = try open(Self.others)
    #expect(withOld.registry.candidates[.sample(3)]?.card.identity == nil)
    #expect(amina.registry.candidates[.sample(1)]?.card.identity != nil)
  }

  @Test func `a number is not given twice`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    let first = try amina.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Timestamp.sample.day)
    do {
      var bruno = try open(nil)
      let member = bruno.member
      #expect(member == first)
      try bruno.register(5)
    }
    try amina.removeMember(first, at: .sample, on: Timestamp.sample.day)
    let second = try amina.addMember(
      named: "Chloé", passphrase: nil, at: .sample, on: Timestamp.sample.day)
    #expect(second == MemberID("m3"))
  }

  @Test func `no two members are called alike, and who left keeps the name`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    let day = Timestamp.sample.day
    let id = try amina.addMember(named: "Bruno", passphrase: nil, at: .sample, on: day)
    for name in ["Bruno", "BRUNO", "Brùno"] {
      #expect(throws: RecordError.storage(.memberExists)) {
        try amina.addMember(named: name, passphrase: nil, at: .sample, on: day)
      }
    }
    try amina.removeMember(id, at: .sample, on: day)
    let names = try open(Self.words).registry.memberNames
    #expect(names[id] == "Bruno")
  }

  @Test func `the last facilitator stays`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    #expect(throws: RecordError.storage(.lastMember)) {
      try amina.removeMember(.first, at: .sample, on: Timestamp.sample.day)
    }
    let isOpen = amina.isUnlocked
    #expect(isOpen)
    try amina.register(2)
  }

  @Test func `whether a passphrase is needed is known from the keyring alone`() throws {
    #expect(!Reserve.asksForPassphrase(workshop.path))
    _ = try makeReserve()
    workshop.remove("reserve.journal")
    #expect(Reserve.asksForPassphrase(workshop.path))
    let other = Workshop()
    try other.makeReserve()
    #expect(!Reserve.asksForPassphrase(other.path))
  }

  @Test func `a new passphrase takes the place of the old one`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    try amina.renewMember(
      .first, passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.words) }
    #expect(try identity(1, Self.others) != nil)
  }

  @Test func `the recovery sheet gives somebody a new passphrase`() throws {
    let code = try makeReserve()
    let typed = Secret(
      RecoveryCode.shown(code).lowercased().replacing("-", with: " ").replacing("0", with: "o").utf8
    )
    var recovery = try open(typed)
    let (member, isUnlocked) = (recovery.member, recovery.isUnlocked)
    #expect(member == .recovery && isUnlocked)
    try recovery.renewMember(
      .first, passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.words) }
    #expect(try identity(1, Self.others) != nil)
  }

  @Test func `a new recovery sheet makes the old one worthless`() throws {
    let old = try makeReserve()
    var amina = try open(Self.words)
    let new = try amina.renewRecovery(at: .sample, on: Timestamp.sample.day)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(old) }
    let again = try open(new).member
    #expect(again == .recovery)
  }

  @Test func `a locked reserve knows no name until it is opened again`() throws {
    _ = try makeReserve()
    var reserve = try open(Self.words)
    reserve.lock()
    let (isOpen, people) = (reserve.isUnlocked, reserve.registry.candidates)
    #expect(!isOpen && people.isEmpty)
    try reserve.refresh()
    #expect(reserve.registry.candidates[.sample(1)]?.card.identity == nil)
    let draft = reserve.draft(at: workshop.path + "/draft")
    #expect(draft == nil)
    #expect(throws: StorageError.wrongPassphrase) { try reserve.unlock(Self.others) }
    #expect(throws: StorageError.keysLocked) { try reserve.unlock(nil) }
    try reserve.unlock(Self.words)
    #expect(reserve.registry.candidates[.sample(1)]?.card.identity != nil)
    try reserve.register(2)
  }

  @Test func `a folder given to a group keeps its files for the group`() throws {
    let group = try #require(
      unsafe getgrgid(getgid()).map { unsafe String(cString: $0.pointee.gr_name) })
    try Reserve.create(
      at: workshop.path, name: "R", member: "Amina", group: group, time: .sample)
    let mask = umask(0o077)
    defer { umask(mask) }
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(1)
    #expect(try FileStatus(path: workshop.path).map { $0.mode & 0o7777 } == 0o2770)
    for name in workshop.names() {
      #expect(try FileStatus(path: workshop.path + "/" + name).map { $0.mode & 0o777 } == 0o660)
    }
    let told = try Reserve(opening: workshop.path).notices
    #expect(told == [.unprotectedKeys])
    _ = unsafe chmod(workshop.path + "/reserve.keyring", 0o664)
    let toldThen = try Reserve(opening: workshop.path).notices
    #expect(toldThen.contains(.filesOpenToOthers))
  }

  @Test func `a group that does not exist is refused`() throws {
    #expect(throws: StorageError.unknownGroup) {
      try Reserve.create(
        at: workshop.path, name: "R", member: "A", group: "pas-de-groupe-ici", time: .sample)
    }
    #expect(throws: StorageError.noReserve) { _ = try Reserve(opening: workshop.path) }
  }
}
