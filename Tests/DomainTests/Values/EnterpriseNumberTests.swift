import Domain
import Testing

struct EnterpriseNumberTests {
  @Test(arguments: [
    "0445.120.924", "0407.961.214", "0403.482.188", "1000.000.021", "1000.002.197",
  ])
  func `a number whose last two digits agree is taken`(shown: String) throws {
    let number = try #require(EnterpriseNumber(shown))
    #expect(number.shown == shown)
    #expect(number.stored == shown.filter { $0 != "." })
    #expect(EnterpriseNumber(number.stored) == number)
  }

  @Test(arguments: [
    "BE0445120924", "BE 0445.120.924", "be-0445-120-924", "445.120.924", "445120924",
    " 0445 120 924 ", "0445\u{A0}120\u{202F}924", "BE445120924",
  ])
  func `a number may be typed in many ways`(typed: String) {
    #expect(EnterpriseNumber(typed)?.stored == "0445120924")
  }

  @Test(arguments: [
    "0123.456.789", "", "0445.120.925", "0445.120.294", "2445.120.924", "045.120.924",
    "00445.120.924", "0445.120.92x", "FR0445120924", "0000.000.097x", "0000.000.000",
    "\u{0660}445120924",
  ])
  func `any other number is refused`(typed: String) {
    #expect(EnterpriseNumber(typed) == nil)
  }

  @Test func `one wrong digit is always seen`() throws {
    let digits = Array("0445120924")
    for place in digits.indices {
      for wrong in "0123456789" where wrong != digits[place] {
        var typed = digits
        typed[place] = wrong
        #expect(EnterpriseNumber(String(typed)) == nil)
      }
    }
  }
}
