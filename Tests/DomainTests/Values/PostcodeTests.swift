import Domain
import Testing

struct PostcodeTests {
  @Test(arguments: [
    ("1000", true), ("9999", true), ("4000", true), ("B-4000", true), ("BE 4000", true),
    ("b4000", true), ("59000", false), ("F-59000", false), ("99999", false), ("L-1234", false),
    ("1234 AB", false), ("SW1A 1AA", false), ("D02 X285", false), ("IS-101", false),
    ("PT-1000-001", false),
  ])
  func `a postcode is Belgian or another country's`(typed: String, isBelgian: Bool) throws {
    #expect(try #require(Postcode(typed)).isBelgian == isBelgian)
    #expect(LineKind.postcode.takes(typed))
  }

  @Test(arguments: [
    "", "0", "0999", "999", "123", "B-0999", "B-40000", "BE 400", "Liège", "4000 Liège",
    "4000,0", "5621 (Florennes)", "abc", "12345678901", "#REF!",
  ])
  func `what is no postcode anywhere is none`(typed: String) {
    #expect(Postcode(typed) == nil)
    #expect(!LineKind.postcode.takes(typed))
  }

  @Test(arguments: [
    ("0496 12 34 56", true), ("04/22.33.4 (12)", true), ("123-456", true), ("12345", false),
    ("abc", false), ("0496 12 34 56 p. 4", false), ("", false), ("le soir", false),
  ])
  func `a telephone has six digits and what stands between them`(typed: String, isTaken: Bool) {
    #expect(LineKind.phone.takes(typed) == isTaken)
  }
}
