import Domain
import Testing

/// Who is told to be perhaps the same person, by a contact and names that one person may have had.
struct PersonLookTests {
  private func look(_ name: (String, String), _ contacts: String...) -> PersonLook {
    PersonLook(given: name.0, family: name.1, contacts: contacts)
  }

  @Test(arguments: [
    // Married; swapped; spelled otherwise; a double name; all in one field.
    (("Élodie", "Dupont"), ("Élodie", "Martin")), (("Élodie", "Dupont"), ("Dupont", "Élodie")),
    (("Marc", "De Clerck"), ("Marc", "De Clercq")), (("Élodie", "Dupont"), ("Elodi", "Dupont")),
    (("Anne-Marie", "Dupont"), ("Marie", "Martin")), (("", "Élodie Dupont"), ("Élodie", "Dupont")),
    (("", "Dupont Élodie"), ("Élodie", "Dupont-Martin")),
  ])
  func `one person may have both names`(one: (String, String), other: (String, String)) {
    #expect(look(one, "a").mayBe(look(other, "b", "a")))
    #expect(look(other, "a").mayBe(look(one, "a")))
    #expect(!look(one, "a").mayBe(look(other, "b")))
    #expect(!look(one).mayBe(look(other)))
  }

  /// Of one household, or of one office.
  @Test(arguments: [
    (("Élodie", "Dupont"), ("Marc", "Dupont")), (("Élodie", "Dupont"), ("Marc", "Martin")),
    (("Jo", "De Smet"), ("Al", "De Wit")), (("", "Dupont"), ("", "Martin")), (("", ""), ("", "")),
  ])
  func `others share a contact alone`(one: (String, String), other: (String, String)) {
    #expect(!look(one, "a").mayBe(look(other, "a")))
    #expect(!look(other, "a").mayBe(look(one, "a")))
  }
}
