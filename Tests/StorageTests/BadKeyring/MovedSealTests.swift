import Domain
import Testing

@testable import Storage

/// Sealed parts that were moved, changed or given another key, in a journal whose chain was made
/// anew around them.
@Suite(.cheapPassphrases)
struct MovedSealTests {
  let workshop = Workshop()

  /// A change of a journal that names the reserve and registers three people, in lines 3 to 5, and
  /// the line that must be told.
  struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let line: Int
    let change: @Sendable (inout ForgedJournal) -> Void

    init(_ what: String, line: Int, _ change: @escaping @Sendable (inout ForgedJournal) -> Void) {
      (testDescription, self.line, self.change) = (what, line, change)
    }
  }

  private static let forgeries = [
    Forgery("two people's sealed parts and keys exchanged", line: 4) {
      let other = $0.records[3]
      ($0.records[3].key, $0.records[3].sealed) = ($0.records[2].key, $0.records[2].sealed)
      ($0.records[2].key, $0.records[2].sealed) = (other.key, other.sealed)
    },
    Forgery("one's sealed part and key with another too", line: 6) {
      ($0.records[4].key, $0.records[4].sealed) = ($0.records[2].key, $0.records[2].sealed)
    },
    Forgery("one's sealed part under another's key", line: 5) {
      $0.records[3].sealed = $0.records[2].sealed
    },
    Forgery("another key of the keyring named", line: 5) {
      $0.records[3].key = $0.records[2].key
    },
    Forgery("a bit of the nonce", line: 4) { $0.records[2].sealed[0] ^= 1 },
    Forgery("a bit of the last byte of the nonce", line: 4) { $0.records[2].sealed[23] ^= 0x80 },
    Forgery("a bit of the text", line: 5) { $0.records[3].sealed[24] ^= 1 },
    Forgery("a bit of the tag", line: 6) {
      $0.records[4].sealed[$0.records[4].sealed.count - 1] ^= 1
    },
    Forgery("the tag cut off", line: 4) { $0.records[2].sealed.removeLast(16) },
    Forgery("nothing but the nonce left", line: 4) {
      $0.records[2].sealed = Array($0.records[2].sealed.prefix(24))
    },
    Forgery("one byte", line: 4) { $0.records[2].sealed = [0] },
    Forgery("a byte more", line: 4) { $0.records[2].sealed.append(0) },
    Forgery("another person's number", line: 4) {
      $0.records[2].open = $0.records[2].open.replacing(
        CandidateID.sample(0).entity.stored, with: CandidateID.sample(7).entity.stored)
    },
    Forgery("another event's name", line: 4) {
      $0.records[2].open = $0.records[2].open.replacing(
        "candidate.registered", with: "candidate.amended")
    },
    Forgery("two records in the other order", line: 4) {
      $0.records.swapAt(2, 3)
      $0.records[2].open = $0.records[2].open.replacing("{\"n\":4,", with: "{\"n\":3,")
      $0.records[3].open = $0.records[3].open.replacing("{\"n\":3,", with: "{\"n\":4,")
    },
    Forgery("a record left out", line: 5) {
      $0.records.remove(at: 3)
      $0.records[3].open = $0.records[3].open.replacing("{\"n\":5,", with: "{\"n\":4,")
    },
  ]

  /// By a facilitator with a program of their own, or by somebody who has no key.
  private func forge(isSigned: Bool = true, _ change: (inout ForgedJournal) -> Void) throws {
    var journal = ForgedJournal(try workshop.read(workshop.journal))
    change(&journal)
    let keys = isSigned ? try workshop.member().keys : nil
    try workshop.write(workshop.journal, journal.bytes(signedBy: keys))
    workshop.remove("reserve.head")
  }

  @Test func `a journal that is taken apart and put together is the same`() throws {
    try workshop.makeReserve(people: 3)
    let journal = try workshop.read(workshop.journal)
    #expect(ForgedJournal(journal).bytes() == journal)
    #expect(
      ForgedJournal(journal).records.map { $0.key == nil } == [false, true, false, false, false])
  }

  @Test(arguments: forgeries)
  func `what is sealed opens in its own place only`(forgery: Forgery) throws {
    try workshop.makeReserve(people: 3)
    try forge(forgery.change)
    let found = try Reserve.verify(workshop.path)
    #expect(found.damage?.cause == .seal && found.damage?.line == forgery.line)
    let reserve = try Reserve(opening: workshop.path)
    guard case .readOnly(.damaged(let damage)) = reserve.condition else {
      Issue.record("it is not read-only: \(reserve.condition)")
      return
    }
    #expect(damage.line == forgery.line)
    #expect(reserve.registry.candidates.count == forgery.line - 4)
    for number in 0..<forgery.line - 4 {
      let identity = reserve.registry.candidates[.sample(number)]?.card.identity
      #expect(identity?.givenName == "Prénom \(number)")
    }
  }

  @Test func `a sealed part under a key that nobody has gives no name, and is counted`() throws {
    try workshop.makeReserve(people: 3)
    try forge { $0.records[3].key = "cAAAAAAAAAAAA" }
    let found = try Reserve.verify(workshop.path)
    #expect(found.keysMissing == 1 && found.opened == 3 && !found.isSound)
    let reserve = try Reserve(opening: workshop.path)
    let names = (0..<3).map {
      reserve.registry.candidates[.sample($0)]?.card.identity?.givenName
    }
    #expect(names == ["Prénom 0", nil, "Prénom 2"])
  }

  @Test(arguments: forgeries)
  func `without a key to sign with, nothing from the change on is an act`(forgery: Forgery) throws {
    try workshop.makeReserve(people: 3)
    try forge(isSigned: false, forgery.change)
    let found = try Reserve.verify(workshop.path)
    #expect(found.records == forgery.line - 2)
    #expect(found.tail == .unsigned(found.soundLength..<found.length))
    // The keyring was last written when four records were there.
    #expect(found.damage?.cause == (forgery.line < 6 ? .rolledBack : nil))
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.registry.candidates.count == forgery.line - 4)
  }

  @Test func `the open part is bound by the signature`() throws {
    try workshop.makeReserve(people: 1)
    let head = try workshop.read("reserve.head")
    try forge(isSigned: false) {
      $0.records[2].open = $0.records[2].open.replacing(
        "2026-04-03T10:02:47Z", with: "2026-04-03T10:02:48Z")
    }
    #expect(try Reserve.verify(workshop.path).records == 2)
    try workshop.write("reserve.head", head)
    #expect(try Reserve.verify(workshop.path).damage?.line == 4)
  }

  @Test func `in a file of another writer, or in another's name, not even the first act is one`()
    throws
  {
    try workshop.makeReserve(people: 1)
    let name = workshop.journal
    try forge {
      $0.header = $0.header.replacing(name.prefix(8), with: "W0000000")
    }
    #expect(throws: StorageError.headerDamaged) { _ = try Reserve(opening: workshop.path) }
    let bytes = try workshop.read(name)
    workshop.remove(name)
    try workshop.write("W0000000.journal", bytes)
    let found = try Reserve.verify(workshop.path)
    #expect(found.records == 0 && found.tail != .none && !found.isSound)
  }
}
