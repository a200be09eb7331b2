import Testing

extension EndToEnd {
  @Suite struct RegisteringTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `a person typed into the form is in the list, on disk, and gone when undone`() throws
    {
      let desk = try office.desk()
      let before = office.events().count
      try desk.press("F7")
      try desk.wait(for: "Nouvelle personne", "▸ Prénom")
      try desk.type("Zoé")
      try desk.press("Down")
      try desk.type("Ñandú-Łukasiewicz")
      try desk.wait(for: "▸ Nom Ñandú-Łukasiewicz")
      try go(to: "Disponible dès", on: desk)
      try desk.type("31/2/2027")
      try desk.press("Tab")
      try desk.wait(for: "Février 2027 a 28 jours")
      try desk.press("C-s")
      try desk.wait(for: "▸ Disponible dès 31/2/2027", "Février 2027 a 28 jours")
      #expect(office.events().count == before)
      for _ in "31/2/2027" { try desk.press("BSpace") }
      try desk.type("28/2/27")
      try desk.press("C-s")
      try desk.wait(
        for: "Zoé Ñandú-Łukasiewicz est dans la réserve.", "▸ Zoé Ñandú-Łukas", "─ 48 ╮")
      #expect(office.events().dropFirst(before) == ["candidate.registered"])

      try desk.press("u")
      try desk.wait(for: "Annuler « Zoé Ñandú-Łukasiewicz : inscription » ?")
      try desk.press("o")
      try desk.wait(for: "─ 47 ╮", "Annulé : « Zoé Ñandú-Łukasiewicz est dans la réserve. »")
      try desk.wait(without: "▸ Zoé Ñandú")
      #expect(office.events().dropFirst(before) == ["candidate.registered", "change.undone"])
      #expect(try office.run("verify", office.reserve).status == 0)
    }

    /// Walks down the form to a field.
    private func go(to field: String, on desk: Tmux) throws {
      while try !desk.picture().selection.contains(field) {
        let here = try desk.picture().selection
        try desk.press("Tab")
        try desk.wait(until: "the next field") { $0.selection != here }
      }
    }
  }
}
