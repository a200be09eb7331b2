import Testing

extension EndToEnd {
  @Suite struct RuleTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `the retention is shortened from a day on, kept and exported`() throws {
      var desk = try office.desk()
      try desk.press("m")
      try desk.wait(for: "Pages")
      try desk.type("/regles")
      try desk.press("Enter")
      try desk.wait(for: "▸ Durée de conservation d'une fiche", "24 mois")
      try desk.press("F4")
      try desk.wait(for: "▸ Nombre de mois", "De 1 à 36 mois.")
      try desk.press("BSpace", "BSpace")
      try desk.type("37")
      try desk.press("Tab")
      try desk.wait(for: "▸ À partir du", "Écrivez un nombre de 1 à 36.")
      try desk.press("BTab", "BSpace", "BSpace")
      try desk.type("12")
      try desk.press("Tab", "Tab")
      try desk.type("comité du 28/05/2026")
      try desk.press("C-s")
      try desk.wait(
        for: "Durée de conservation d'une fiche, 12 mois, dès le", "comité du 28/05/2026")
      #expect(office.events().last == "rule.set")
      try desk.press("q")
      #expect(try desk.status() == 0)
      let export = try office.run("--reserve", office.reserve, "export", "all", "--format", "json")
      #expect(export.output.contains(#""figure":"retention","value":12,"unit":"months""#))
      desk = try office.openDesk()
      try desk.press(":")
      try desk.wait(for: "Liste des commandes")
      try desk.type("conservation")
      try desk.press("Enter")
      try desk.wait(for: "Une fiche se garde 12 mois", "Source : comité du")
      #expect(try office.run("verify", office.reserve).status == 0)
    }
  }
}
