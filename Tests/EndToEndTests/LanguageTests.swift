import Testing

extension EndToEnd {
  @Suite struct LanguageTests {
    let office: Office

    init() throws {
      office = try Office()
      try office.makeReserve()
    }

    @Test(arguments: [
      ("fr_BE.UTF-8", [], "2 Besoins des ASBL", "F1 Aide"),
      ("C.UTF-8", [], "2 Besoins des ASBL", "F1 Aide"),
      ("en_US.UTF-8", [], "F1 Help", "F2 Commands"),
      ("en_US.UTF-8", ["--langue", "fr"], "2 Besoins des ASBL", "F1 Aide"),
      ("C.UTF-8", ["--langue", "en"], "F1 Help", "F2 Commands"),
      ("en_US.UTF-8", ["--langue", "simple"], "1 Les personnes", "sans internet"),
    ])
    func `the screen speaks the language of the option, else of the place`(
      locale: String, arguments: [String], one: String, other: String
    ) throws {
      let desk = try office.terminal(
        ["--reserve", office.reserve] + arguments, setting: ["LANG": locale])
      try desk.wait(for: "▸")
      try desk.press("Down")
      try desk.wait(for: one, other)
    }
  }
}
