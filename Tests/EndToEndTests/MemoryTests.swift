import Glibc
import Testing

extension EndToEnd {
  /// What is kept from one sitting at the desk to the next.
  @Suite struct MemoryTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `the desk opens as it was left: pane, selection, order`() throws {
      var desk = try office.desk()
      try desk.press("F6")
      try desk.wait(for: "Changer l'ordre de la liste")
      try desk.type("bassin")
      try desk.press("Enter")
      try desk.wait(for: "tri : bassin")
      try desk.press("2", "Down")
      try desk.wait(for: "▸ Développeur·euse w", "tri : ouverts")
      try desk.press("q")
      #expect(try desk.status() == 0)
      desk = try office.openDesk()
      try desk.press("F9")
      try desk.wait(for: "Pages")
      try desk.press("Escape")
      try desk.wait(for: "▸ Développeur·euse w", "tri : ouverts")
      try desk.press("1")
      try desk.wait(for: "tri : bassin")
    }

    @Test func `a form that was being typed when the program was killed opens again`() throws {
      var desk = try office.desk()
      try desk.press("F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type("Anne-Élisabeth")
      try desk.press("Tab")
      try desk.type("Vandermeulen")
      try desk.wait(for: "▸ Nom Vandermeulen")
      #expect(Glibc.kill(try desk.process(), SIGKILL) == 0)
      #expect(try desk.status() == 137)
      desk = try office.openDesk()
      try desk.wait(for: "Prénom Anne-Élisabeth", "Nom Vandermeulen")
      try desk.press("C-s")
      try desk.wait(for: "▸ Anne-Élisabeth V", "─ 48 ╮")
      try desk.press("q")
      #expect(try desk.status() == 0)
      desk = try office.openDesk()
      try desk.wait(for: "─ 48 ╮", "2 Besoins des ASBL")
    }
  }
}
