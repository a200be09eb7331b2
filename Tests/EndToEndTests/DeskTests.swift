import Testing

extension EndToEnd {
  @Suite struct DeskTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `arrow keys walk the lists, and the place in them is on the screen`() throws {
      let desk = try office.desk()
      let first = try desk.picture().selection
      try desk.press("Down")
      try desk.wait(until: "the second row") { !$0.selection.isEmpty && $0.selection != first }
      try desk.press("Up")
      try desk.wait(until: "the first row") { $0.selection == first }
      try desk.press("End")
      try desk.wait(for: "38–47 sur 47 ▴ ")
      try desk.press("Home", "NPage")
      try desk.wait(for: "1–10 sur 47 ▾ ", "▸ Maëlle Collard")
      try desk.press("Tab")
      try desk.wait(for: "▸ Gestion administrati…", "tri : ouverts d'abord", " sur 15 ")
      try desk.press("BTab", "é")
      try desk.wait(for: "1–10 sur 15 ▾")
    }

    @Test func `what is typed in the filter finds names whatever their accents`() throws {
      let desk = try office.desk()
      try desk.press("F3")
      try desk.type("nguyen chloe")
      try desk.wait(for: "▸ Chloé Nguyễn", "1/47")
      try desk.press("Enter", "F3", "BSpace")
      try desk.press("Escape")
      try desk.wait(for: "── 47 ╮", "▸ Chloé Nguyễn")
    }

    @Test func `ticks stay while the order changes, and Escape takes them off`() throws {
      let desk = try office.desk()
      try desk.press("Space", "Down", "Space")
      try desk.wait(for: "│● Barbara André", "│● Oumou Barry", "2 coch")
      try desk.press("F6")
      try desk.wait(for: "Changer l'ordre de la liste")
      try desk.type("inscr")
      try desk.press("Enter")
      try desk.wait(for: "2 cochées · tri : inscri")
      try desk.press("Escape")
      try desk.wait(without: "●")
    }

    @Test func `a command is found by typing its name, and Escape never quits`() throws {
      let desk = try office.desk()
      try desk.press("F2")
      try desk.wait(for: "Liste des commandes", "filtre :")
      try desk.type("echeances")
      try desk.wait(for: "▸ Voir les échéances")
      try desk.press("Enter")
      try desk.wait(without: "2 Besoins des ASBL")
      try desk.press("Escape")
      try desk.wait(for: "2 Besoins des ASBL")
      try desk.press("Escape")
      try desk.press("Down")
      try desk.wait(for: "▸ Myriam André")
    }

    @Test(arguments: ["F10", "q", "C-q"])
    func `quitting gives the terminal back as it was`(key: String) throws {
      let desk = try office.desk()
      #expect(try !desk.isGivenBack())
      try desk.press(key)
      #expect(try desk.status() == 0)
      #expect(try desk.isGivenBack())
    }
  }
}
