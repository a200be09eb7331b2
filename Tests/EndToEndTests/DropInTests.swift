import Testing

extension EndToEnd {
  /// From the planned series to the closed session, as at a welfare centre.
  @Suite struct DropInTests {
    let office: Office

    init() throws { office = try Office() }

    private func plan(on desk: Tmux) throws {
      try desk.press("m", "e")
      try desk.wait(for: "Rencontres 5 prévues")
      try desk.press("F7")
      try desk.wait(for: "▸ Type de rencontre")
      try desk.press("Enter")
      try desk.type("perm")
      try desk.wait(for: "▸ permanence")
      try desk.press("Enter", "Tab")
      try desk.type("auj")
      try desk.press("Tab")
      try desk.type("13h30")
      try desk.press("Tab")
      try desk.type("180")
      try desk.press("Tab", "Tab", "Tab", "Tab", "Tab")
      try desk.wait(for: "▸ Hôtes")
      try desk.press("Enter")
      try desk.type("fil")
      try desk.wait(for: "▸○ Le Fil des Mots")
      try desk.press("Space", "Enter")
      try desk.wait(for: "▸ Hôtes Le Fil des Mots")
      try desk.press("Tab", "Tab")
      try desk.type("Appui 18-25")
      try desk.press("Tab", "Enter")
      try desk.type("mois")
      try desk.wait(for: "▸ mois")
      try desk.press("Enter", "C-s")
      try desk.wait(for: "Rencontres 6 prévues", "Rencontre prévue : Le Fil des Mots.")
    }

    private func writeTwelve(on desk: Tmux) throws {
      try desk.press("Enter")
      let sought = ["bâtiment", "horeca", "anim", "français"]
      for number in 1...12 {
        try desk.wait(for: "n° \(number) :")
        try desk.type("fil \(sought[number % 4]) 3009 \(8 + number)")
        try desk.wait(for: "rdv 30/09")
        try desk.press("Enter")
      }
      try desk.wait(for: "n° 13 :", "12 personnes vues · 12 repartent avec un rendez-vous")
    }

    @Test func `twelve visitors are typed in a line each, without a name, and counted`() throws {
      let desk = try office.desk()
      try plan(on: desk)
      try desk.press("k")
      try desk.wait(for: "Permanence › Le Fil des Mots, Appui 18-25", "▸ 1 …")
      try writeTwelve(on: desk)
      try desk.type("Élodie")
      try desk.press("Enter")
      try desk.wait(for: "« Élodie » n'est ni un hôte")
      try desk.press("Escape")
      try desk.wait(until: "the line is left") { !$0.contains("n° 13 :") }
      try desk.press("Up", "i")
      try desk.wait(for: "▸ Texte simple")
      try desk.press("Enter")
      try desk.wait(for: "Le billet est dans «")
      try desk.press("s")
      try desk.wait(for: "Clore la séance ? 12 personnes vues")
      try desk.press("o")
      try desk.wait(for: "tenue")
      try desk.press("F10")
      #expect(office.events().count { $0 == "meeting.visited" } == 12)
      #expect(Files.text(of: office.journal).contains(#""people":12,"appointments":12"#))
      #expect(try office.run("verify", office.reserve).status == 0)
    }
  }
}
