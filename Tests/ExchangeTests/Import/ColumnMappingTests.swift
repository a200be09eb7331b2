import Testing

@testable import Exchange

struct ColumnMappingTests {
  private func recognised(_ header: [String], _ kind: ImportKind, map: String? = nil) throws
    -> [String: Int]
  {
    let choice = map.flatMap(ColumnChoice.init) ?? .none
    let mapping = try ColumnMapping(header, of: kind, chosen: choice)
    return Dictionary(uniqueKeysWithValues: mapping.places.map { ($0.key.name, $0.value) })
  }

  @Test(arguments: [
    ("PRENOM", "given-name"), ("Prénom", "given-name"), ("First Name", "given-name"),
    ("nom_de_famille", "family-name"), ("Adresse e-mail", "email"), ("E-MAIL", "email"),
    ("GSM", "phone"), ("N° de téléphone", "phone"), ("C.P.", "postcode"),
    ("Code  postal", "postcode"),
    ("Commune", "town"), ("CP / Localité", "postcode-town"),
    ("Code postal + commune", "postcode-town"),
    ("Bassin EFE", "basin"), ("Famille(s)", "families"), ("Inscrit·e le", "registered-on"),
    ("Inscrit(e) le", "registered-on"), ("Inscrit.e le", "registered-on"),
    ("Inscrit/e le", "registered-on"),
    ("Disponible dès le", "available-from"), ("ETP", "fte"), ("Régime de travail", "fte"),
    ("volontariat", "volunteering"), ("Date d’inscription", "registered-on"),
    ("registered-on", "registered-on"), ("Type de contrat", "contracts"),
  ])
  func `a column of people is recognised by its name`(name: String, field: String) throws {
    #expect(try recognised(["x", name], .candidates) == [field: 1])
  }

  @Test func `no column name means two fields`() {
    for kind in ImportKind.allCases {
      let names = kind.entities.columns.flatMap {
        Set(ColumnNames.names(of: $0).map(ColumnNames.folded))
      }
      #expect(Set(names).count == names.count)
      #expect(Set(kind.entities.columns).isSuperset(of: kind.entities.required))
    }
  }

  @Test func `columns that nothing recognises are named in order`() throws {
    let header = ["Pointure", "Nom", "", "Nom", "Allergies"]
    let mapping = try ColumnMapping(header, of: .candidates, chosen: .none)
    #expect(mapping.unmapped == ["Pointure", "Nom", "Allergies"])
    #expect(mapping.missing.isEmpty)
  }

  @Test func `a needed column that is not there is named`() throws {
    let mapping = try ColumnMapping(["Prénom", "Ville"], of: .needs, chosen: .none)
    #expect(mapping.missing.map(\.name) == ["organisation", "title"])
  }

  @Test func `a choice takes precedence over the names`() throws {
    let header = ["Nom", "Nom d'usage", "Machin"]
    let map = "family-name=nom d’usage, given-name = Machin"
    #expect(try recognised(header, .candidates, map: map) == ["family-name": 1, "given-name": 2])
  }

  @Test func `a choice that names what is not there is refused`() {
    #expect(throws: MappingError.unknownField("shoe-size")) {
      try recognised(["Nom"], .candidates, map: "shoe-size=Nom")
    }
    #expect(throws: MappingError.unknownField("title")) {
      try recognised(["Nom"], .candidates, map: "title=Nom")
    }
    #expect(throws: MappingError.unknownColumn("Prénom")) {
      try recognised(["Nom"], .candidates, map: "given-name=Prénom")
    }
  }

  @Test(arguments: ["", "a", "a=", "=b", "a=b,", "a=b,c"])
  func `a choice of another shape is none`(typed: String) {
    #expect(ColumnChoice(typed) == nil)
  }
}
