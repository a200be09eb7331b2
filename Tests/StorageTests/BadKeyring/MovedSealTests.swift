import Domain
import Testing

@testable import Storage

/// Sealed parts that were moved, changed or given another key, in a journal whose chain was made
/// anew around them.
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
    Forgery("two people's sealed parts and keys exchanged", line: 3) {
      let other = $0.records[2]
      ($0.records[2].key, $0.records[2].sealed) = ($0.records[1].key, $0.records[1].sealed)
      ($0.records[1].key, $0.records[1].sealed) = (other.key, other.sealed)
    },
    Forgery("one's sealed part and key with another too", line: 5) {
      ($0.records[3].key, $0.records[3].sealed) = ($0.records[1].key, $0.records[1].sealed)
    },
    Forgery("one's sealed part under another's key", line: 4) {
      $0.records[2].sealed = $0.records[1].sealed
    },
    Forgery("another key of the keyring named", line: 4) {
      $0.records[2].key = $0.records[1].key
    },
    Forgery("a bit of the nonce", line: 3) { $0.records[1].sealed[0] ^= 1 },
    Forgery("a bit of the last byte of the nonce", line: 3) { $0.records[1].sealed[23] ^= 0x80 },
    Forgery("a bit of the text", line: 4) { $0.records[2].sealed[24] ^= 1 },
    Forgery("a bit of the tag", line: 5) {
      $0.records[3].sealed[$0.records[3].sealed.count - 1] ^= 1
    },
    Forgery("the tag cut off", line: 3) { $0.records[1].sealed.removeLast(16) },
    Forgery("nothing but the nonce left", line: 3) {
      $0.records[1].sealed = Array($0.records[1].sealed.prefix(24))
    },
    Forgery("one byte", line: 3) { $0.records[1].sealed = [0] },
    Forgery("a byte more", line: 3) { $0.records[1].sealed.append(0) },
    Forgery("another person's number", line: 3) {
      $0.records[1].open = $0.records[1].open.replacing(
        CandidateID.sample(0).entity.stored, with: CandidateID.sample(7).entity.stored)
    },
    Forgery("another event's name", line: 3) {
      $0.records[1].open = $0.records[1].open.replacing(
        "candidate.registered", with: "candidate.amended")
    },
    Forgery("two records in the other order", line: 3) {
      $0.records.swapAt(1, 2)
      $0.records[1].open = $0.records[1].open.replacing("{\"n\":3,", with: "{\"n\":2,")
      $0.records[2].open = $0.records[2].open.replacing("{\"n\":2,", with: "{\"n\":3,")
    },
    Forgery("a record left out", line: 4) {
      $0.records.remove(at: 2)
      $0.records[2].open = $0.records[2].open.replacing("{\"n\":4,", with: "{\"n\":3,")
    },
    Forgery("another writer in the header", line: 3) {
      let start = $0.header.firstRange(of: #""writer":""#)?.upperBound ?? $0.header.startIndex
      $0.header = $0.header[..<start] + "AAAAAAAAAAA" + $0.header[start...].dropFirst(11)
    },
  ]

  private func forge(_ change: (inout ForgedJournal) -> Void) throws {
    var journal = ForgedJournal(try workshop.read("reserve.journal"))
    change(&journal)
    try workshop.write("reserve.journal", journal.bytes)
    workshop.remove("reserve.head")
  }

  @Test func `a journal that is taken apart and put together is the same`() throws {
    try workshop.makeReserve(people: 3)
    let journal = try workshop.read("reserve.journal")
    #expect(ForgedJournal(journal).bytes == journal)
    #expect(ForgedJournal(journal).records.map { $0.key == nil } == [true, false, false, false])
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
    #expect(reserve.registry.candidates.count == forgery.line - 3)
    for number in 0..<forgery.line - 3 {
      let identity = reserve.registry.candidates[.sample(number)]?.card.identity
      #expect(identity?.givenName == "Prénom \(number)")
    }
  }

  @Test func `a sealed part under a key that nobody has gives no name, and is counted`() throws {
    try workshop.makeReserve(people: 3)
    try forge { $0.records[2].key = "cAAAAAAAAAAAA" }
    let found = try Reserve.verify(workshop.path)
    #expect(found.keysMissing == 1 && found.opened == 2 && !found.isSound)
    let reserve = try Reserve(opening: workshop.path)
    let names = (0..<3).map {
      reserve.registry.candidates[.sample($0)]?.card.identity?.givenName
    }
    #expect(names == ["Prénom 0", nil, "Prénom 2"])
  }

  @Test func `the open part is bound by the chain alone`() throws {
    // Whoever makes the whole chain anew can change what is open, as the format's description says;
    // only the watermark, or another copy, tells.
    try workshop.makeReserve(people: 1)
    let head = try workshop.read("reserve.head")
    try forge {
      $0.records[1].open = $0.records[1].open.replacing(
        "2026-04-03T10:02:47Z", with: "2026-04-03T10:02:48Z")
    }
    #expect(try Reserve.verify(workshop.path).isSound)
    try workshop.write("reserve.head", head)
    #expect(try Reserve.verify(workshop.path).damage?.cause == .rolledBack)
  }
}
