import Domain
import Glibc
import Testing

@testable import Storage

@Suite(.cheapPassphrases)
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
    #expect(id.entity != nil && id != amina.member)
    var bruno = try open(Self.others)
    let (member, name) = (bruno.member, bruno.name(of: id))
    #expect(member == id && name == "Bruno")
    #expect(bruno.registry.candidates[.sample(1)]?.card.identity != nil)
    #expect(try bruno.register(2).first?.member == id)
    // In the order in which they joined, the sheet after everybody.
    #expect(bruno.members.map(\.id).prefix(2) == [amina.member, id])
    #expect(bruno.members.map(\.role) == [.facilitator, .facilitator, .recovery])
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.words, as: id) }
    #expect(throws: StorageError.unknownMember) {
      _ = try open(Self.words, as: MemberID("U0000009"))
    }
  }

  @Test func `somebody who was removed opens nothing any more, not even while running`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    let id = try amina.addMember(
      named: "Bruno", passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    var bruno = try open(Self.others)
    let (old, slot) = (
      try workshop.read("reserve.keyring"), try workshop.read("\(id.stored).slot")
    )
    let own = try #require(bruno.keys.own)
    try amina.removeMember(id, at: .sample, on: Timestamp.sample.day)
    #expect(!workshop.names().contains("\(id.stored).slot"))
    try bruno.refresh()
    let isOpen = bruno.isUnlocked
    #expect(!isOpen)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.others) }
    // The old keyring has another reserve key, which opens nothing that is sealed from now on.
    try amina.register(3)
    var (before, after) = (
      try Keyring(reading: old), try Keyring(reading: workshop.read("reserve.keyring"))
    )
    try before.unlock(as: id, with: own, isCoordinator: false)
    #expect(throws: StorageError.keyringBefore) {
      try after.unlock(as: id, with: own, isCoordinator: false)
    }
    for name in after.table.entries.map(\.name) {
      let opened: Void? = unsafe after.table.withKey(
        name, in: after.body, under: before.access?.reserveKey
      ) { _ in }
      #expect(opened == nil)
    }
    // With slot and keyring put back, the journal still says that they left.
    try workshop.write("reserve.keyring", old)
    try workshop.write("\(id.stored).slot", slot)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.others) }
    #expect(throws: StorageError.unknownMember) { _ = try open(Self.others, as: id) }
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
    #expect(second != first && second != amina.member)
    #expect(amina.registry.roster[first]?.isRemoved == true)
    #expect(amina.registry.entries.last { $0.event.subject == first.entity }?.stamp.number == 7)
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
      try amina.removeMember(amina.member, at: .sample, on: Timestamp.sample.day)
    }
    let isOpen = amina.isUnlocked
    #expect(isOpen)
    try amina.register(2)
  }

  @Test func `whether a passphrase is needed is known from the slots alone`() throws {
    #expect(!Reserve.asksForPassphrase(workshop.path))
    _ = try makeReserve()
    workshop.remove(workshop.journal)
    #expect(Reserve.asksForPassphrase(workshop.path))
    let other = Workshop()
    try other.makeReserve()
    #expect(!Reserve.asksForPassphrase(other.path))
  }

  @Test func `a new passphrase takes the place of the old one`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    let journal = try workshop.read(workshop.journal)
    let keys = amina.registry.roster[amina.member]?.keys
    try amina.renewMember(
      amina.member, passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.words) }
    #expect(try identity(1, Self.others) != nil)
    // The keys stay, so that there is nothing to record.
    #expect(try workshop.read(workshop.journal) == journal)
    try amina.register(2)
    #expect(amina.registry.roster[amina.member]?.keys == keys)
  }

  @Test func `a first passphrase draws keys that nobody read in the slot before`() throws {
    try workshop.makeReserve(people: 1)
    var amina = try open(nil)
    let (old, keys) = (try workshop.read("\(amina.member.stored).slot"), amina.keys.own?.publicKeys)
    try amina.renewMember(
      amina.member, passphrase: Self.words, at: .sample, on: Timestamp.sample.day)
    try amina.register(2)
    #expect(amina.registry.roster[amina.member]?.keys.first == keys)
    #expect(amina.registry.roster[amina.member]?.keys.last == amina.keys.own?.publicKeys)
    #expect(amina.keys.own?.publicKeys != keys)
    #expect(try identity(0, Self.words) != nil && identity(2, Self.words) != nil)
    // The slot of before opens nothing any more.
    try workshop.write("\(amina.member.stored).slot", old)
    let locked = try open(nil)
    let isUnlocked = locked.isUnlocked
    #expect(!isUnlocked)
    #expect(locked.registry.candidates[.sample(0)]?.card.identity == nil)
  }

  @Test func `the recovery sheet gives somebody a new passphrase`() throws {
    let code = try makeReserve()
    let typed = Secret(
      RecoveryCode.shown(code).lowercased().replacing("-", with: " ").replacing("0", with: "o").utf8
    )
    var recovery = try open(typed)
    let (isSheet, isUnlocked) = (recovery.isOpenedBySheet, recovery.isUnlocked)
    #expect(isSheet && isUnlocked)
    #expect(throws: RecordError.storage(.notGranted)) { try recovery.register(2) }
    let amina = try #require(recovery.members.first { $0.name == "Amina" }?.id)
    try recovery.renewMember(
      amina, passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(Self.words) }
    #expect(try identity(1, Self.others) != nil)
    var again = try open(Self.others)
    try again.register(2)
    #expect(try Reserve.verify(workshop.path, passphrase: Self.others).isSound)
  }

  @Test func `a new recovery sheet makes the old one worthless`() throws {
    let old = try makeReserve()
    var amina = try open(Self.words)
    let new = try amina.renewRecovery(at: .sample, on: Timestamp.sample.day)
    #expect(throws: StorageError.wrongPassphrase) { _ = try open(old) }
    let again = try open(new).isOpenedBySheet
    #expect(again)
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
