import Domain
import Testing

struct PlainNameTests {
  @Test(arguments: [
    ("Réserve de compétences", "reserve-de-competences"), ("Les ASBL", "les-asbl"), ("", ""),
    ("À l'œuvre !", "a-l-oeuvre"), ("../x\\y", "x-y"), ("ΑΒ 3", "3"),
  ])
  func `any system takes it as the name of a file`(text: String, name: String) {
    #expect(PlainName.of(text) == name)
  }
}
