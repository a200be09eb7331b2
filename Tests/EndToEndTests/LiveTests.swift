import Testing

extension EndToEnd {
  @Suite struct LiveTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `what another process records appears without a key, and nothing moves`() throws {
      let desk = try office.desk()
      let third = try desk.picture().name(inRow: 3)
      try desk.press("Down", "Down")
      try desk.wait(for: "▸ \(third)", "─ 47 ╮")
      let file = "\(office.home.path)/people.csv"
      try Files.write("Prénom;Nom\nAbeba;Abate\nÉmile;Zygmunt\n", to: file)
      let outcome = try office.run("--reserve", office.reserve, "import", "candidates", file)
      #expect(outcome.status == 0, "\(outcome.errors)")
      try desk.wait(for: "Abeba Abate", "─ 49 ╮", "▸ \(third)")
    }

    @Test func `two desks on one reserve show each other's work`() throws {
      let one = try office.desk()
      let other = try Tmux(
        [office.program, "--reserve", office.reserve], in: try TemporaryFolder())
      let first = try other.wait(for: "─ 47 ╮").name(inRow: 1)
      try one.press("F7")
      try one.wait(for: "▸ Prénom")
      try one.type("Abeba")
      try one.press("Down")
      try one.type("Abate")
      try one.press("C-s")
      try other.wait(for: "Abeba Abate", "─ 48 ╮", "▸ \(first)")
      try other.press("Up", "F4")
      try other.wait(for: "▸ Prénom Abeba")
      try other.type("-Marie")
      try other.press("C-s")
      try one.wait(for: "▸ Abeba-Marie Abate")
      #expect(try office.run("verify", office.reserve).status == 0)
    }
  }
}
