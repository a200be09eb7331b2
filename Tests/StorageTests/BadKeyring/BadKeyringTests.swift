import Domain
import Glibc
import Testing

@testable import Storage

/// Keyrings that were cut, put together wrongly, or made to hold the machine.
@Suite(.cheapPassphrases)
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
    // With this reserve's name on it, and signed by nobody of it.
    for mixed in [
      [own[0]] + foreign[1...], own.dropLast() + foreign.suffix(1),
      [own[0]] + foreign[1...].dropLast() + own.suffix(1),
    ] {
      try workshop.write("reserve.keyring", Array(mixed.map { $0 + "\n" }.joined().utf8))
      try expect(.foreign, "with lines of both")
    }
  }

  /// What stands in a keyring, what to put in its place, and the line to name; none where all lines
  /// are well made, and not what was signed.
  private static let forgeries: [(from: String, to: String, line: Int?)] = [
    (#"{"vivier-keyring":2,"#, #"{"vivier-keyring":02,"#, 1),
    (#","writer":"W"#, #","writer":"U"#, 1), (#","writer":"W"#, #","writer":"w"#, 1),
    (#","epoch":1}"#, #","epoch":0}"#, 1), (#","epoch":1}"#, #","epoch":-1}"#, 1),
    (#","epoch":1}"#, #","epoch":99999999999999999999}"#, 1), (#","epoch":1}"#, "}", 1),
    (#"{"to":"U"#, #"{"to":"W"#, 2), (#"{"to":"U"#, #" {"to":"U"#, 2),
    (#""reserve-key":""#, #""reserve-key":"=""#, 2),
    (#"{"letterbox":""#, #"{"letterbox":"AA"#, 3), (#"{"letterbox":""#, #"{"letterbox":"=""#, 3),
    (#"{"key":""#, #"{"kéy":""#, 4), (#"","of":"C0000000""#, #"","of":"C000000U""#, 5),
    (#"","of":"C0000000""#, #"","of":"""#, 5), (#"{"heads":["#, #"{"heads":[]"#, 7),
    (#"{"heads":[{"w":"W"#, #"{"heads":[{"w":"X"#, 7), (#","n":3,"#, #","n":03,"#, 7),
    (#"{"by":"U"#, #"{"by":"X"#, 8), (#","s":""#, #","s":"=""#, 8),
    (#","epoch":1}"#, #","epoch":2}"#, nil), (#"","of":"C0000000""#, #"","of":"C0000001""#, nil),
    (#","n":3,"#, #","n":2,"#, nil),
    (#"{"heads":["#, #"{"gone":"c","of":"C0000000"}\#n{"heads":["#, nil),
    (#","s":""#, #","s":"AAAA"#, nil),
  ]

  @Test(arguments: forgeries)
  func `a keyring with something else written in it`(
    from: String, to: String, line: Int?
  ) throws {
    try workshop.makeCheaplyProtected(people: 2)
    let text = String(decoding: try workshop.read("reserve.keyring"), as: UTF8.self)
    let place = try #require(text.firstRange(of: from))
    try workshop.write(
      "reserve.keyring", Array(text.replacingCharacters(in: place, with: to).utf8))
    try expect(line.map { .damaged(line: $0) } ?? .foreign, "\(to) for \(from)")
  }

  @Test func `a version of the keyring that came later is told by its number`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let text = String(decoding: try workshop.read("reserve.keyring"), as: UTF8.self)
    try workshop.write(
      "reserve.keyring",
      Array(text.replacing("{\"vivier-keyring\":2,", with: "{\"vivier-keyring\":3,").utf8))
    #expect(try workshop.open(passphrase, "version 3") == .refused)
    #expect(throws: StorageError.version(3)) {
      try Reserve.verify(workshop.path, passphrase: passphrase)
    }
  }

  /// Lines put where they do not belong; each is well made by itself.
  @Test func `lines twice, out of order, or after the last`() throws {
    try workshop.makeCheaplyProtected(people: 2)
    let lines = try workshop.keyringLines()
    try #require(lines.count == 8)
    let (head, to, box, own) = (lines[0], lines[1], lines[2], lines[3])
    let (one, two, heads, by) = (lines[4], lines[5], lines[6], lines[7])
    let zero = by.prefix { $0 != "," } + #","s":"\#(String(repeating: "A", count: 86))"}"#
    let cases: [(lines: [String], line: Int?)] = [
      ([head, to, box, own, one, one, two, heads, by], 6), ([head, to, to, box, own, one, by], 3),
      ([head, own, to, box, one, two, heads, by], 3), ([head, head, to, box, own, one, by], 2),
      ([to, head, box, own, one, two, heads, by], 1), ([head, to, box, box, own, heads, by], 4),
      ([head, to, box, own, heads, one, two, by], 6), ([head, to, box, own, heads, heads, by], 6),
      ([head, to, box, own, two, one, heads, by], nil),
      ([head, to, box, own, one, heads, by], nil),
      ([head, to, box, own, heads, by], nil), ([head, to, by], nil), ([head, by], nil),
      ([head, to, box, own, one, two, by], nil), ([head, to, own, one, two, heads, by], nil),
      ([head, to, box, own, one, two, heads, by, by], 8),
      ([head, to, box, own, one, two, heads, by, ""], 8),
      ([head, to, box, own, one, two, heads, String(zero)], nil),
      ([head, to, box, own, one, two, heads, by.replacing("}", with: "\r}")], 8),
      ([head, to, box, own, one, two, heads], 8),
    ]
    for (lines, line) in cases {
      try workshop.write("reserve.keyring", Array(lines.map { $0 + "\n" }.joined().utf8))
      try expect(
        line.map { .damaged(line: $0) } ?? .foreign, "\(lines.map { $0.prefix(9) })")
    }
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
    // Which keys it holds is told without opening it.
    for words in [passphrase, nil] {
      let found = try Reserve.verify(workshop.path, passphrase: words)
      #expect(found.keysMissing == 1 && !found.isSound && found.damage == nil)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in place: Range<Index>, with text: String) -> String {
    self[..<place.lowerBound] + text + self[place.upperBound...]
  }
}
