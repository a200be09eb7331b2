import Testing

@testable import Storage

struct SignedNoteTests {
  private static let keys = MemberKeys(Secret([UInt8](repeating: 7, count: 32)))

  private static var note: SignedNote {
    var note = SignedNote("un texte\nde deux lignes\n")
    note.sign(as: "syndicat", with: keys)
    return note
  }

  @Test func `what is written is read, and checked`() throws {
    let read = try #require(SignedNote(reading: Self.note.whole))
    #expect(read == Self.note)
    #expect(read.isSigned(as: "syndicat", by: Self.keys.signPublic))
    #expect(!read.isSigned(as: "employeurs", by: Self.keys.signPublic))
    #expect(!read.isSigned(as: "syndicat", by: MemberKeys.draw().signPublic))
  }

  @Test func `another text is not what was signed`() throws {
    let other = Self.note.whole.replacing("deux", with: "trois")
    let read = try #require(SignedNote(reading: other))
    #expect(!read.isSigned(as: "syndicat", by: Self.keys.signPublic))
  }

  /// What `crypto_hash_sha256` makes of `a\n\u{1}` and 32 zeros, as sha256sum(1) has it.
  @Test func `a key is named by SHA-256`() {
    #expect(
      SignedNote.keyHash("a", [UInt8](repeating: 0, count: 32)) == [0xA5, 0x26, 0x9A, 0x0A])
  }

  @Test(
    arguments: [
      "", "\n", "texte\n", "texte\n\n\n", "texte\n\n— syndicat\n", "texte\n\n— syndicat AAAA\n",
      "texte\n\n- syndicat \(String(repeating: "A", count: 92))\n",
      "texte\n\n— \(String(repeating: "A", count: 91))=\n",
      "texte\n\n— syndicat \(String(repeating: "A", count: 90))B=\n",
      "texte\n\n— syndicat \(String(repeating: "A", count: 91))=",
      "texte\n\n— syndicat \(String(repeating: "A", count: 91))=\nfin\n",
    ])
  func `what is no such note is refused`(text: String) { #expect(SignedNote(reading: text) == nil) }

  @Test(
    arguments: [
      ([], ""), ([0], "AA=="), ([0, 0], "AAA="), ([0xFB, 0xFF, 0xBF], "+/+/"),
    ] as [([UInt8], String)])
  func `base64 has padding here`(bytes: [UInt8], text: String) {
    #expect(PaddedBase64.text(bytes) == text && PaddedBase64.bytes(text) == bytes)
  }

  @Test(arguments: ["A", "AA", "AA=", "AB==", "-_-_", "AA==\n", "A A="])
  func `no other spelling is read`(text: String) { #expect(PaddedBase64.bytes(text) == nil) }
}

struct SealTextTests {
  @Test(
    arguments: [
      ("vivier-seal-2", "vivier-seal-3"), ("T16", " 16"), ("W1A0JEE7 3", "W1A0JEE7 03"),
      ("W1A0JEE7", "U1A0JEE7"), (" 3 ", " 0 "), (" 3 ", " -3 "), ("M\n", "M \n"), ("pWM", "pW"),
    ])
  func `what is no such text is refused`(part: String, other: String) {
    let text = """
      vivier-seal-2/lqlJqNn80jZLKp2pCQjJoQ
      2026-11-30T16:00:00Z
      W1A0JEE7 3 I_qSUaHTZ4khttKtHz4c8fPz1Cdf3TmekFdz7nFipWM

      """
    #expect(SealText(reading: text)?.text == text)
    #expect(SealText(reading: text.replacing(part, with: other)) == nil)
  }
}
