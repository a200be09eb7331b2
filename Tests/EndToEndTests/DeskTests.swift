import Testing

extension EndToEnd {
  @Suite struct DeskTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `arrow keys walk the lists, and the place in them is on the screen`() throws {
      let desk = try office.desk()
      let (first, second, last) = try names(on: desk)
      try desk.wait(for: "▸ \(first)")
      try desk.press("Down")
      try desk.wait(for: "▸ \(second)")
      try desk.press("Up")
      try desk.wait(for: "▸ \(first)")
      try desk.press("End")
      try desk.wait(for: "38–47 sur 47 ▴ ")
      try desk.press("Home", "NPage")
      try desk.wait(for: "1–10 sur 47 ▾ ", "▸ \(last)")
      try desk.press("Tab")
      try desk.wait(for: "▸ Animateur·rice d'a", "4 ouverts sur 15 ")
      try desk.press("BTab", "é")
      try desk.wait(for: "tri : ouverts d'abord, date ↓ 1–10 sur 15 ▾")
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
      let (first, second, _) = try names(on: desk)
      try desk.press("Space", "Space")
      try desk.wait(for: "│● \(first)", "│● \(second)", "2 coch")
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
      try desk.wait(for: "▸ Aller à : Mes échéances")
      try desk.press("Enter")
      try desk.wait(without: "2 Besoins des ASBL")
      try desk.press("Escape")
      try desk.wait(for: "2 Besoins des ASBL")
      try desk.press("Escape")
      try desk.press("Down")
      let second = try names(on: desk).second
      try desk.wait(for: "▸ \(second)")
    }

    @Test(arguments: ["F10", "q", "C-q"])
    func `quitting gives the terminal back as it was`(key: String) throws {
      let desk = try office.desk()
      #expect(try !desk.isGivenBack())
      try desk.press(key)
      #expect(try desk.status() == 0)
      #expect(try desk.isGivenBack())
    }

    /// The people in the first, second and last row that an 80×24 desk shows.
    private func names(on desk: Tmux) throws -> (first: String, second: String, last: String) {
      let picture = try desk.picture()
      return (picture.name(inRow: 1), picture.name(inRow: 2), picture.name(inRow: 10))
    }
  }
}
