import Domain
import Glibc
import Testing

@testable import Storage

/// What becomes of a change of members that cannot be written.
@Suite(.cheapPassphrases)
struct MemberFailureTests {
  let workshop = Workshop()
  private static let words = Secret("douze lettres au moins".utf8)
  private static let others = Secret("d'autres lettres encore".utf8)

  /// A disk on which one writing fails: the first, the second, whichever is asked for.
  private final class StumblingDisk: Disk {
    private var left: Int
    private let disk = SystemDisk()

    init(at write: Int) { left = write }

    func append(_ bytes: Span<UInt8>, to file: Int32) throws(SystemFailure) -> Int {
      left -= 1
      if left == 0 { throw SystemFailure("write", code: ENOSPC) }
      return try disk.append(bytes, to: file)
    }

    func overwrite(_ bytes: Span<UInt8>, in file: Int32) throws(SystemFailure) {
      try disk.overwrite(bytes, in: file)
    }

    func synchronize(_ file: Int32) throws(SystemFailure) { try disk.synchronize(file) }

    func cut(_ file: Int32, to length: Int) throws(SystemFailure) {
      try disk.cut(file, to: length)
    }

    func fileSystem(of file: Int32) throws(SystemFailure) -> Int {
      try disk.fileSystem(of: file)
    }
  }

  private func open(_ passphrase: Secret, on write: Int = 0) throws -> Reserve {
    try Reserve.open(workshop.folder, using: StumblingDisk(at: write), passphrase)
  }

  /// A protected reserve with one person, and the code of its recovery sheet.
  private func makeReserve() throws -> Secret {
    let code = try Reserve.create(
      at: workshop.path, name: "R", member: "Amina", passphrase: Self.words, time: .sample)
    var reserve = try open(Self.words)
    try reserve.register(1)
    return try #require(code)
  }

  // The slot is written first, under another name, then the record: from there on it is so.
  @Test(arguments: [1, 2])
  func `a recovery sheet that nobody was shown does not take the place of the old one`(
    write: Int
  ) throws {
    let code = try makeReserve()
    var amina = try open(Self.words, on: write)
    #expect(throws: RecordError.storage(.readOnly(.diskFull))) {
      _ = try amina.renewRecovery(at: .sample, on: Timestamp.sample.day)
    }
    try amina.register(2)
    #expect(try open(code).registry.candidates[.sample(2)]?.card.identity != nil)
    #expect(try Reserve.verify(workshop.path, passphrase: Self.words).isSound)
  }

  @Test func `a passphrase that could not be written leaves the old one`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words, on: 1)
    #expect(throws: RecordError.storage(.readOnly(.diskFull))) {
      try amina.renewMember(
        amina.member, passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    }
    try amina.register(2)
    #expect(try open(Self.words).registry.candidates[.sample(2)]?.card.identity != nil)
  }

  @Test func `somebody whose removal could not be recorded stays`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words)
    let id = try amina.addMember(
      named: "Bruno", passphrase: Self.others, at: .sample, on: Timestamp.sample.day)
    var again = try open(Self.words, on: 1)
    #expect(throws: RecordError.storage(.readOnly(.diskFull))) {
      try again.removeMember(id, at: .sample, on: Timestamp.sample.day)
    }
    try again.register(2)
    try amina.register(3)
    let bruno = try open(Self.others)
    #expect(bruno.registry.candidates[.sample(1)]?.card.identity != nil)
    #expect(bruno.registry.candidates[.sample(2)]?.card.identity != nil)
    #expect(bruno.registry.candidates[.sample(3)]?.card.identity != nil)
  }

  @Test func `what is recorded is told as so, though the keyring cannot be written yet`() throws {
    let old = try makeReserve()
    var amina = try open(Self.words, on: 4)
    let code = try amina.renewRecovery(at: .sample, on: Timestamp.sample.day)
    for isSettled in [false, true] {
      if isSettled { try amina.refresh() }
      let ring = try Keyring(reading: workshop.read("reserve.keyring"))
      #expect(ring.recipients.count == (isSettled ? 2 : 3))
      #expect(throws: StorageError.wrongPassphrase) { _ = try open(old) }
      #expect(try open(code).registry.candidates[.sample(1)]?.card.identity != nil)
    }
    #expect(try Reserve.verify(workshop.path, passphrase: Self.words).isSound)
  }

  @Test func `a key drawn for nothing is not taken for an old keyring`() throws {
    _ = try makeReserve()
    var amina = try open(Self.words, on: 1)
    #expect(throws: RecordError.storage(.readOnly(.diskFull))) { try amina.register(2) }
    let epoch = amina.keys.ring?.epoch
    try amina.register(2)
    #expect(amina.keys.ring?.epoch == epoch)
    #expect(!amina.notices.contains(.olderKeyring))
  }
}
