import Domain
import Glibc
import Testing

@testable import Storage

/// Programs that share no line with this one, and have only the description of the format, read
/// what it wrote.
struct ReaderTests {
  let workshop = Workshop()
  private static let words = "quatorze éléphants gris"

  @Test(.enabled(if: Python.plain != nil, "there is no python3 here: apt-get install python3"))
  func `a stranger verifies the journal with hashlib alone`() throws {
    let python = try #require(Python.plain)
    try workshop.makeReserve(people: 5)
    let journal = try workshop.read("reserve.journal")
    #expect(try Python.run(ChainReader.program, with: python, on: workshop) == "sound 6\n")
    var damaged = journal
    damaged[journal.count / 2] ^= 1
    try workshop.write("reserve.journal", damaged)
    let said = try Python.run(ChainReader.program, with: python, on: workshop)
    #expect(said.hasPrefix("damaged"), "\(said)")
  }

  /// What the stranger who has the passphrase prints, line by line.
  private func read(typing words: String = words) throws -> [Substring] {
    let python = try #require(Python.withSodium)
    return try Python.run(SealReader.program, with: python, on: workshop, typing: words)
      .split(separator: "\n")
  }

  /// Makes a reserve with three people in it, and gives the code of its recovery sheet.
  @discardableResult
  private func makeProtected() throws -> Secret {
    let code = try Reserve.create(
      at: workshop.path, name: "R", member: "Amina", passphrase: Secret(Self.words.utf8),
      time: .sample)
    var reserve = try Reserve(opening: workshop.path, passphrase: Secret(Self.words.utf8))
    for number in 1...3 { try reserve.register(number) }
    return try #require(code)
  }

  @Test(.enabled(if: Python.withSodium != nil, noSodium))
  func `a stranger with the passphrase reads every name`() throws {
    try makeProtected()
    let said = try read()
    #expect(said.first == "opened m1 Amina")
    #expect(said.last == "read 4")
    try #require(said.count == 5, "\(said)")
    let reserve = try Reserve(opening: workshop.path, passphrase: Secret(Self.words.utf8))
    for number in 1...3 {
      let words = said[number].split(separator: " ", maxSplits: 4)
      #expect(words[0] == "\(number + 1)" && words[1] == "candidate.registered")
      #expect(words[2] == CandidateID.sample(number).stored)
      let identity = reserve.registry.candidates[.sample(number)]?.card.identity
      #expect(identity?.givenName == "Prénom \(number)")
      #expect(words[4].contains(#": "Prénom \#(number)""#))
      #expect(words[4].contains(#"\"\#(number)\" \\ \u0001 é 漢 🌱"#))
    }
  }

  @Test(.enabled(if: Python.withSodium != nil, noSodium))
  func `a stranger with the recovery sheet reads the same`() throws {
    let code = try makeProtected()
    let said = try read(typing: RecoveryCode.shown(code).filter { $0 != "-" })
    #expect(said.first == "opened m0 ")
    #expect(try said.dropFirst() == read().dropFirst() && said.count == 5)
  }

  @Test(.enabled(if: Python.withSodium != nil, noSodium))
  func `a stranger without the passphrase reads none`() throws {
    try makeProtected()
    for words in ["", "quatorze éléphants gri", "quatorze éléphants gris "] {
      let said = try read(typing: words)
      #expect(said.count == 1 && said.first?.contains("nobody has this passphrase") == true)
    }
  }

  @Test(.enabled(if: Python.withSodium != nil, noSodium))
  func `a stranger finds out one changed character in the keyring`() throws {
    try makeProtected()
    let keyring = try workshop.read("reserve.keyring")
    // In the line of the last key, and in the mac.
    for place in [keyring.count - 90, keyring.count - 20] {
      var changed = keyring
      changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      try workshop.write("reserve.keyring", changed)
      let said = try read()
      #expect(said.count == 1 && said.first?.contains("mac") == true, "\(said)")
    }
  }
}

private let noSodium: Comment =
  "there is no python3 with PyNaCl here: apt-get install python3-nacl"

extension CandidateID {
  fileprivate var stored: String { entity.stored }
}
