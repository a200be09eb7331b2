import Domain
import Testing

struct EmailAddressTests {
  @Test(arguments: [
    ("elodie@exemple.be", "elodie@exemple.be"),
    (" Elodie.D+asbl@Exemple.BE ", "Elodie.D+asbl@exemple.be"),
    ("o'neil@a-b.c-d.org", "o'neil@a-b.c-d.org"), ("zoé@école.be", "zoé@école.be"),
    ("1@2.be", "1@2.be"), ("a@exemple.be\u{A0}", "a@exemple.be"),
  ])
  func `a plausible address is taken`(typed: String, text: String) {
    #expect(EmailAddress(typed)?.text == text)
  }

  @Test(arguments: [
    "", "@", "a@", "@b.be", "a@b", "a@@b.be", "a@b@c.be", "a b@c.be", "a@b .be", "a@.be", "a@b.",
    "a@b..be", "a@-b.be", "a@b-.be", "a@b.b", "a@b.be, c@d.be", "<a@b.be>", "a\u{7}@b.be",
    "a@b_c.be", "mailto:a@b.be", String(repeating: "a", count: 65) + "@b.be",
    "a@" + String(repeating: "b", count: 64) + ".be",
  ])
  func `what cannot be an address is refused`(typed: String) {
    #expect(EmailAddress(typed) == nil)
  }

  @Test func `addresses are compared without case`() {
    #expect(EmailAddress("Zoe@Exemple.be")?.folded == EmailAddress("zoe@exemple.BE")?.folded)
  }
}
