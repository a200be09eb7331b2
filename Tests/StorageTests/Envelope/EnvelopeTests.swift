import Domain
import Glibc
import Testing

@testable import Storage

/// What of a reserve a coordinator can read, told by the bytes that open and not by what is shown.
@Suite(.cheapPassphrases)
struct EnvelopeTests {
  private let household: Household

  init() throws { household = try Household() }

  @Test(arguments: [0, 1])
  func `what her passphrase gives opens what she may see, and not a byte more`(
    member: Int
  ) throws {
    let opened = try household.office.everythingOpened(by: household.members[member])
    #expect(Set(opened.keys) == household.allowedRecords)
    let text = opened.values.joined()
    for word in Household.words {
      #expect(text.contains(word) == household.allowedWords.contains(word), "\(word)")
    }
  }

  @Test func `a coordinator of another organisation opens what is hers alone`() throws {
    let opened = try household.office.everythingOpened(by: household.members[2])
    let text = opened.values.joined()
    for way in Household.Way.allCases {
      let isHers = ![.erased, .left].contains(way)
      #expect(text.contains(Household.word(way.rawValue, "town")) == isHers, "\(way)")
      for field in ["hers", "message", "remark", "note", "postcode"] {
        #expect(!text.contains(Household.word(way.rawValue, field)))
      }
    }
    #expect(household.allowedRecords.isDisjoint(with: opened.keys))
  }

  @Test(.enabled(if: Python.withSodium != nil, "apt-get install python3-nacl"))
  func `a stranger's program with her passphrase and a copy of the folder finds the same`() throws {
    let copy = try household.office.copy()
    let said = try Python.run(
      GrantReader.program, with: try #require(Python.withSodium), on: copy,
      typing: household.members[0].stored + " d'autres lettres encore")
    let lines = said.split(separator: "\n")
    #expect(lines.last == "tried", "\(said)")
    #expect(
      Set(lines.dropLast().compactMap { Int($0.prefix { $0 != " " }) })
        == household.allowedRecords)
    for word in Household.words {
      #expect(said.contains(word) == household.allowedWords.contains(word), "\(word)")
    }
  }

  @Test func `in a copied folder nothing that the storage does for her reads or writes more`()
    throws
  {
    let copy = try household.office.copy()
    try copy.takeForHome()
    let (path, id) = (copy.path, household.members[0])
    let keyring = try copy.read("reserve.keyring")
    var session = try Reserve(opening: path, passphrase: Office.others, as: id)
    let records = session.registry.revision
    for (place, act)
      in (ForbiddenActs.members + ForbiddenActs.records + ForbiddenActs.files(path))
      .enumerated()
    {
      #expect(throws: (any Error).self, "act \(place)") { try act(&session) }
    }
    let isKept = session.keepDraft("Un mot", at: session.draftPath)
    #expect(isKept)
    _ = try session.compact(at: .sample)
    try session.refresh(on: Office.today)
    #expect(session.registry.revision == records)
    #expect(try copy.read("reserve.keyring") == keyring)
    var text = ""
    dump(session.registry, to: &text)
    for word in Household.words {
      #expect(text.contains(word) == household.allowedWords.contains(word), "\(word)")
    }
    session.lock()
    text = ""
    dump(session.registry, to: &text)
    #expect(!Household.words.contains { text.contains($0) })
  }
}

extension Office {
  /// A copy of the folder's files, as somebody takes them home.
  func copy() throws -> Workshop {
    let copy = Workshop()
    for name in workshop.names() where name != "drafts" {
      try copy.write(name, workshop.read(name))
    }
    return copy
  }

  /// What opens of the journal with whatever a coordinator holds: every key that her private key
  /// opens, that key itself, and every 32 bytes that stand in either file.
  func everythingOpened(by id: MemberID) throws -> [Int: String] {
    let file = try workshop.read("reserve.keyring")
    let ring = try Keyring(reading: file)
    let own = try workshop.member(id, under: Self.others).keys
    var keys = [own.seed, own.box.secret, own.markKey, own.draftKey]
    for grant in ring.table.grants {
      guard let sealed = Base64.bytes(ring.body.span.extracting(grant.sealed)) else { continue }
      let key = KeyPair.open(sealed, publicKey: own.box.publicKey, secret: own.box.secret)
      if let key { keys.append(key) }
    }
    for recipient in ring.recipients {
      let key = KeyPair.open(
        recipient.reserveKey, publicKey: own.box.publicKey, secret: own.box.secret)
      #expect(key == nil, "the reserve key opens")
    }
    keys += try (Self.strings(in: file).union(Self.strings(in: workshop.read(workshop.journal))))
      .map { Secret($0) }
    var opened: [Int: String] = [:]
    var journal = try Journal.open(workshop.folder, using: SystemDisk())
    let context = SealContext(journal.header)
    try journal.look()
    while case .act(let act) = try journal.next() {
      for record in act.records {
        guard let name = record.key else { continue }
        let bound = context.bytes(journal.buffer, record, key: name)
        let sealed = record.sealedBytes
        for key in keys {
          let plain = unsafe key.withBytes { bytes -> [UInt8]? in
            guard let start = bytes.baseAddress else { return nil }
            return unsafe Sealing.open(sealed.span, binding: bound, under: start)
          }
          if let plain { opened[record.number] = String(decoding: plain, as: UTF8.self) }
        }
      }
      journal.accept(act)
    }
    return opened
  }

  /// The first 32 bytes of whatever stands in quotes and is base64.
  private static func strings(in file: [UInt8]) -> Set<[UInt8]> {
    Set(
      file.split(separator: UInt8(ascii: "\"")).compactMap { text in
        guard text.count < 400, let bytes = Base64.bytes(Array(text).span), bytes.count >= 32
        else { return nil }
        return Array(bytes.prefix(32))
      })
  }
}
