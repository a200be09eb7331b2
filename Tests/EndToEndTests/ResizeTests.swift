import Testing

extension EndToEnd {
  @Suite struct ResizeTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `a form keeps what was typed while its window changes size`() throws {
      let desk = try office.desk(columns: 120, rows: 36)
      try desk.press("F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type("Anne-Élisabeth")
      try desk.wait(for: "▸ Prénom Anne-Élisabeth")
      try desk.resize(columns: 62, rows: 18)
      try desk.wait(for: "▸ Prénom Anne-Élisabeth", "Ctrl-S")
      try desk.press("Tab")
      try desk.type("Vandermeulen")
      try desk.wait(for: "▸ Nom Vandermeulen")
      try desk.resize(columns: 100, rows: 30)
      try desk.wait(for: "Prénom Anne-Élisabeth", "▸ Nom Vandermeulen")
    }

    @Test func `a window that is too small says how large it must be, and comes back`() throws {
      let desk = try office.desk()
      try desk.press("F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type("Anne")
      try desk.resize(columns: 50, rows: 12)
      try desk.wait(for: "60", "18")
      try desk.wait(without: "Prénom")
      try desk.resize(columns: 80, rows: 24)
      try desk.wait(for: "▸ Prénom Anne")
    }

    @Test(arguments: [(60, 18), (80, 24), (120, 36), (200, 60)])
    func `the four panes fill the window from edge to edge`(columns: Int, rows: Int) throws {
      let desk = try office.desk(columns: columns, rows: rows)
      try desk.press("Down")
      let titles = ["1 Réserve", "2 Besoins", "3 Parcours", "4 Mises en relation"]
      let lines = try desk.wait(until: "four panes and hints") { picture in
        titles.allSatisfy(picture.contains) && picture.contains("F1 Aide")
      }.lines
      #expect(lines[1].count == columns)
      #expect(lines[rows - 2].hasPrefix("╰") && lines[rows - 2].hasSuffix("╯"))
      #expect(lines[rows - 2].count == columns)
      #expect(lines[rows - 1].contains("F1 Aide"))
    }
  }
}
