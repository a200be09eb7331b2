import Domain
import Glibc
import Testing

@testable import Storage

/// Keyrings that were cut, put together wrongly, or made to hold the machine.
struct BadKeyringTests {
  let workshop = Workshop()
  private let passphrase = Secret(Workshop.words.utf8)

  /// Checks that the reserve opens for reading only, and what an examination says of the keyring.
  private func expect(_ state: Verification.KeyringState, _ comment: Comment) throws {
    #expect(try workshop.open(passphrase, comment) == .refused, comment)
    let found = try Reserve.verify(workshop.path, passphrase: passphrase)
    #expect(found.keyring == state, comment)
    #expect(!found.isSound, comment)
  }

  @Test func `no keyring, or an empty one`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    workshop.remove("reserve.keyring")
    try expect(.missing, "missing")
    try workshop.write("reserve.keyring", [])
    try expect(.damaged(line: 1), "empty")
    try workshop.write("reserve.keyring", [0x0A])
    try expect(.damaged(line: 1), "an empty line")
  }

  @Test func `a keyring cut at the end of each line, and in the middle`() throws {
    try workshop.makeCheaplyProtected(people: 2)
    let keyring = try workshop.read("reserve.keyring")
    let ends = keyring.indices.filter { keyring[$0] == 0x0A }
    var start = 0
    for (number, end) in ends.enumerated() {
      for (place, line) in [
        (start + 1, number + 1), ((start + end) / 2, number + 1), (end, number + 1),
        (end + 1, number + 2),
      ] where place < keyring.count {
        try workshop.write("reserve.keyring", Array(keyring[..<place]))
        try expect(.damaged(line: line), "cut after \(place) bytes")
      }
      start = end + 1
    }
  }

  @Test func `a keyring of another reserve`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let other = Workshop()
    try other.makeCheaplyProtected(people: 1)
    let (own, foreign) = (try workshop.keyringLines(), try other.keyringLines())
    try workshop.write("reserve.keyring", try other.read("reserve.keyring"))
    try expect(.foreign, "the whole keyring")
    // With this reserve's name on it, its own mac no longer fits.
    let renamed = ([own[0]] + foreign[1...]).map { $0 + "\n" }.joined()
    try workshop.write("reserve.keyring", Array(renamed.utf8))
    try expect(.damaged(line: foreign.count), "under this reserve's name")
    let mixed = (own[..<(own.count - 1)] + [foreign[foreign.count - 1]]).map { $0 + "\n" }.joined()
    try workshop.write("reserve.keyring", Array(mixed.utf8))
    try expect(.damaged(line: own.count), "with the other's mac")
  }

  /// What stands in the cheapest protected line, what to put in its place, and the line to name.
  private static let forgeries: [(from: String, to: String, line: Int)] = [
    // Costs that no keyring of ours has: refused on reading, before any passphrase is tried.
    (#""ops":1,"#, #""ops":0,"#, 2), (#""ops":1,"#, #""ops":17,"#, 2),
    (#""ops":1,"#, #""ops":1000000000,"#, 2), (#""ops":1,"#, #""ops":-1,"#, 2),
    (#""ops":1,"#, #""ops":01,"#, 2), (#""ops":1,"#, #""ops":1.0,"#, 2),
    (#""ops":1,"#, #""ops":1e0,"#, 2), (#""ops":1,"#, #""ops":+1,"#, 2),
    (#""ops":1,"#, #""ops":"1","#, 2), (#""ops":1,"#, #""ops":,"#, 2),
    (#""ops":1,"#, #""ops":99999999999999999999,"#, 2),
    (#""mem":8192,"#, #""mem":0,"#, 2), (#""mem":8192,"#, #""mem":8191,"#, 2),
    (#""mem":8192,"#, #""mem":1073741825,"#, 2),
    (#""mem":8192,"#, #""mem":1000000000000000000,"#, 2),
    (#""mem":8192,"#, #""mem":18446744073709559808,"#, 2),
    (#""mem":8192,"#, #""mem":-8192,"#, 2), (#""mem":8192,"#, #""mem":08192,"#, 2),
    (#""ops":1,"mem":8192,"#, #""ops":0,"mem":0,"#, 2),
    // Lines that are none.
    (#"{"vivier-keyring":1,"#, #"{"vivier-keyring":01,"#, 1),
    (#","epoch":1}"#, #","epoch":0}"#, 1), (#","epoch":1}"#, #","epoch":-1}"#, 1),
    (#","epoch":1}"#, #","epoch":99999999999999999999}"#, 1), (#","epoch":1}"#, "}", 1),
    (#""name":"Amina""#, #""name":"Am\#u{0}ina""#, 2), (#""name":"Amina""#, #""name":"Am"ina""#, 2),
    (#""role":"facilitator""#, #""role":"owner""#, 2), (#""role":"facilitator""#, #""role":"""#, 2),
    (#"{"member":"m1""#, #"{"member":"m 1""#, 2), (#"{"member":"m1""#, #" {"member":"m1""#, 2),
    (#""public":""#, #""public":"=""#, 2), (#"{"key":""#, #"{"kéy":""#, 3),
    (#"","of":"C0000000""#, #"","of":"C000000U""#, 3), (#"","of":"C0000000""#, #"","of":"""#, 3),
    // Lines that are well made, and not what was sealed.
    (#""name":"Amina""#, #""name":"Anima""#, 5),
    (#""role":"facilitator""#, #""role":"coordinator""#, 5),
    (#","epoch":1}"#, #","epoch":2}"#, 5), (#"{"member":"m1""#, #"{"member":"m2""#, 5),
    (#"","of":"C0000000""#, #"","of":"C0000001""#, 5),
  ]

  @Test(arguments: forgeries)
  func `a keyring with something else written in it`(from: String, to: String, line: Int) throws {
    try workshop.makeCheaplyProtected(people: 2)
    let text = String(decoding: try workshop.read("reserve.keyring"), as: UTF8.self)
    let place = try #require(text.firstRange(of: from))
    try workshop.write(
      "reserve.keyring", Array(text.replacingCharacters(in: place, with: to).utf8))
    try expect(.damaged(line: line), "\(to) for \(from)")
  }

  @Test func `a version of the keyring that came later is told by its number`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let text = String(decoding: try workshop.read("reserve.keyring"), as: UTF8.self)
    try workshop.write(
      "reserve.keyring",
      Array(text.replacing("{\"vivier-keyring\":1,", with: "{\"vivier-keyring\":2,").utf8))
    #expect(try workshop.open(passphrase, "version 2") == .refused)
    #expect(throws: StorageError.version(2)) {
      try Reserve.verify(workshop.path, passphrase: passphrase)
    }
  }

  /// Lines put where they do not belong; each is well made by itself.
  @Test func `lines twice, out of order, or after the last`() throws {
    try workshop.makeCheaplyProtected(people: 2)
    let lines = try workshop.keyringLines()
    let (head, member, one, two, mac) = (lines[0], lines[1], lines[2], lines[3], lines[4])
    let zero = #"{"mac":""# + String(repeating: "A", count: 43) + #""}"#
    let cases: [(lines: [String], line: Int)] = [
      ([head, member, one, one, two, mac], 4), ([head, member, member, one, two, mac], 3),
      ([head, one, member, two, mac], 3), ([head, head, member, one, two, mac], 2),
      ([member, head, one, two, mac], 1), ([head, member, two, one, mac], 5),
      ([head, member, one, mac], 4), ([head, member, mac], 3), ([head, mac], 2),
      ([head, member, one, two, mac, mac], 5), ([head, member, one, two, mac, ""], 5),
      ([head, member, one, two, zero], 5), ([head, member, one, two, #"{"mac":""}"#], 5),
      ([head, member, one, two, mac.replacing("}", with: "\r}")], 5),
      ([head, member, one, two, #"{"mac":""# + String(repeating: "A", count: 42) + #""}"#], 5),
    ]
    for (lines, line) in cases {
      try workshop.write("reserve.keyring", Array(lines.map { $0 + "\n" }.joined().utf8))
      try expect(.damaged(line: line), "\(lines.map { $0.prefix(9) })")
    }
  }

  @Test func `a salt or a secret that is not the member's`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let other = Workshop()
    try other.makeCheaplyProtected(people: 1)
    let text = String(decoding: try workshop.read("reserve.keyring"), as: UTF8.self)
    let lines = (own: try workshop.keyringLines()[1], foreign: try other.keyringLines()[1])
    for name in ["salt", "secret", "public", "reserve-key"] {
      let (own, foreign) = (lines.own.value(of: name), lines.foreign.value(of: name))
      try workshop.write("reserve.keyring", Array(text.replacing(own, with: foreign).utf8))
      #expect(try workshop.open(passphrase, "\(name)") == .refused)
    }
    // The other's whole line, with the other's passphrase: the pair fits, the mac does not.
    try workshop.write(
      "reserve.keyring", Array(text.replacing(lines.own, with: lines.foreign).utf8))
    try expect(.damaged(line: 4), "another's line")
  }

  @Test(arguments: [0o644, 0o604, 0o660, 0o602, 0o777] as [mode_t])
  func `a keyring that others can read is told of`(mode: mode_t) throws {
    try workshop.makeReserve(people: 1)
    #expect(try Reserve(opening: workshop.path).notices == [.unprotectedKeys])
    _ = unsafe chmod(workshop.path + "/reserve.keyring", mode)
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.notices.contains(.filesOpenToOthers))
    #expect(reserve.condition == .writable)
  }

  @Test func `a keyring older than the journal gives nobody another's name`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let backup = try workshop.read("reserve.keyring")
    var writing = try Reserve(opening: workshop.path, passphrase: passphrase)
    try writing.register(1)
    try workshop.write("reserve.keyring", backup)
    #expect(try workshop.open(passphrase, "the backup") == .unlocked)
    let reserve = try Reserve(opening: workshop.path, passphrase: passphrase)
    #expect(reserve.registry.candidates[.sample(0)]?.card.identity?.givenName == "Prénom 0")
    #expect(reserve.registry.candidates[.sample(1)]?.card.identity == nil)
    let found = try Reserve.verify(workshop.path, passphrase: passphrase)
    #expect(found.keysMissing == 1 && !found.isSound && found.damage == nil)
  }
}

extension String {
  /// What stands in quotes after a name.
  fileprivate func value(of name: String) -> String {
    guard let start = firstRange(of: "\"\(name)\":\"") else { return "" }
    return String(self[start.upperBound...].prefix { $0 != "\"" })
  }

  fileprivate func replacingCharacters(in place: Range<Index>, with text: String) -> String {
    self[..<place.lowerBound] + text + self[place.upperBound...]
  }
}
