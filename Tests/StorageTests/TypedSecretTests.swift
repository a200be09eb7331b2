import Testing

@testable import Storage

struct TypedSecretTests {
  let typed = TypedSecret()

  private func type(_ text: String) {
    for character in text { typed.append(character) }
  }

  private func bytes(of secret: Secret) -> [UInt8] {
    unsafe secret.withBytes { unsafe Array($0) }
  }

  @Test(arguments: ["", "a", "à la forêt", "de\u{301}compose\u{301}", "Nguyễn 漢字", "👩‍👩‍👧"])
  func `what is typed comes out as its bytes`(text: String) {
    type(text)
    #expect(bytes(of: typed.secret()) == Array(text.utf8))
    #expect(typed.characterCount == text.count)
    #expect(typed.isEmpty == text.isEmpty)
  }

  @Test(arguments: ["abc", "abé", "abe\u{301}", "ab漢", "ab👩‍👩‍👧"])
  func `a character goes as it came, whole`(text: String) {
    type(text)
    typed.removeLast()
    #expect(bytes(of: typed.secret()) == Array("ab".utf8))
    #expect(typed.characterCount == 2)
    for _ in 1...3 { typed.removeLast() }
    #expect(typed.isEmpty)
  }

  @Test func `clearing forgets everything, and typing begins anew`() {
    type("une phrase de passe")
    let kept = typed.secret()
    typed.clear()
    #expect(typed.isEmpty)
    #expect(typed.secret().count == 0)
    #expect(kept.count == 19)
    type("é")
    #expect(bytes(of: typed.secret()) == [0xC3, 0xA9])
  }

  @Test func `a character for which there is no room is refused whole`() {
    for _ in 1..<TypedSecret.limit { #expect(typed.append("a")) }
    #expect(!typed.append("é"))
    #expect(typed.secret().count == TypedSecret.limit - 1)
    #expect(typed.append("a"))
    #expect(!typed.append("a"))
    #expect(typed.characterCount == TypedSecret.limit)
  }

  @Test(arguments: [
    ("", "", true), ("abc", "abc", true), ("abc", "abd", false), ("abc", "ab", false),
    ("é", "e\u{301}", false),
  ])
  func `two are the same when their bytes are`(one: String, other: String, same: Bool) {
    type(one)
    let second = TypedSecret()
    for character in other { second.append(character) }
    #expect(typed.isSame(as: second) == same)
  }
}

struct PassphraseWordsTests {
  private let words = PassphraseWords.all

  @Test func `there are 2,048 words, each told by its first four letters`() {
    #expect(words.count == 2048)
    #expect(Set(words.map { $0.prefix(4) }).count == 2048)
    #expect(words == words.sorted())
  }

  @Test func `every word has four to eight letters that any keyboard has`() {
    for word in words {
      #expect((4...8).contains(word.utf8.count), "\(word)")
      #expect(word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    }
  }

  @Test func `six words are offered, long enough for the rule, and others each time`() {
    let offers = (1...40).map { _ in PassphraseWords.draw() }
    for offer in offers {
      let parts = offer.split(separator: " ").map(String.init)
      #expect(parts.count == 6)
      #expect(parts.allSatisfy(words.contains))
      #expect(offer.count >= ProtectedSecret.shortestPassphrase)
    }
    #expect(Set(offers).count == offers.count)
    // Every part of the list is drawn from: 240 words that all miss one half are a defect.
    let drawn = offers.flatMap { $0.split(separator: " ") }
    #expect(drawn.contains { $0 < "m" } && drawn.contains { $0 > "m" })
  }
}
