import Domain
import Glibc
import Testing

@testable import Storage

/// Programs that share no line with this one, and have only the description of the format, read
/// what it wrote.
@Suite(.cheapPassphrases)
struct ReaderTests {
  let workshop = Workshop()
  private static let words = "quatorze éléphants gris"

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
    let reserve = try Reserve(opening: workshop.path, passphrase: Secret(Self.words.utf8))
    #expect(said.first == "opened \(reserve.member.stored) Amina")
    #expect(said.last == "read 6")
    // The names of the member and of the sheet are sealed too.
    try #require(said.count == 7, "\(said)")
    for number in 1...3 {
      let words = said[number + 2].split(separator: " ", maxSplits: 4)
      #expect(words[0] == "\(number + 3)" && words[1] == "candidate.registered")
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
    let sheet = try Reserve(opening: workshop.path).members.first { $0.role == .recovery }?.id
    #expect(said.first == "opened \(sheet?.stored ?? "") ")
    #expect(try said.dropFirst() == read().dropFirst() && said.count == 7)
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
    // In the heads, in the signature, and in the line of a key.
    for place in [keyring.count - 190, keyring.count - 40, keyring.count / 2] {
      var changed = keyring
      changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      try workshop.write("reserve.keyring", changed)
      let said = try read()
      #expect(said.count == 1 && said.first?.hasPrefix("failed") == true, "\(said)")
    }
  }
}

let noSodium: Comment = "there is no python3 with PyNaCl here: apt-get install python3-nacl"

extension CandidateID {
  fileprivate var stored: String { entity.stored }
}
