import Glibc
import Testing

extension EndToEnd {
  /// Where the program cannot work, it says so in one sentence and ends with its exit code.
  @Suite struct BadPlaceTests {
    let office: Office

    init() throws { office = try Office() }

    private var journal: String { office.journal }

    @Test func `without a terminal the desk refuses and names the commands that do without`() throws
    {
      try office.makeReserve()
      let outcome = try office.run("--reserve", office.reserve)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("Il faut un terminal"))
      #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
      ("no-such-type", "ne connaît pas le terminal « no-such-type »"),
      ("", "TERM n'est pas défini"), ("dumb", "Le terminal « dumb » est trop simple"),
    ])
    func `a terminal that cannot show the desk is told what to try`(
      type: String, sentence: String
    ) throws {
      try office.makeReserve()
      let desk = try office.terminal(
        ["--reserve", office.reserve], columns: 100, setting: ["TERM": type])
      #expect(try desk.status() == 1)
      let picture = try desk.wait(for: sentence)
      #expect(picture.lines.filter { !$0.isEmpty }.count == 2, "\(picture)")
    }

    @Test(arguments: [[], ["list", "candidates"], ["verify"]])
    func `a folder without a reserve is said to be one`(command: [String]) throws {
      let outcome = try Program.run(
        [office.program, "--reserve", office.home.folder("empty")] + command,
        environment: Tmux.environment(in: office.home))
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("Il n'y a pas de réserve dans ce dossier"))
    }

    @Test func `a folder that goes away is said at once, and its return as well`() throws {
      try office.makeReserve()
      let desk = try office.openDesk(columns: 100)
      try desk.press("F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type("Quetzal")
      try desk.wait(for: "▸ Prénom Quetzal")
      #expect(unsafe rename(office.reserve, office.reserve + ".away") == 0)
      try desk.wait(for: "Le dossier de la réserve n'est plus là", "▸ Prénom Quetzal")
      try desk.press("Tab")
      try desk.type("Coatl")
      try desk.press("C-s")
      try desk.wait(for: "Le dossier de la réserve n'est plus là", "Quetzal")
      #expect(unsafe rename(office.reserve + ".away", office.reserve) == 0)
      let picture = try desk.wait(for: "se lisent à nouveau", "Quetzal")
      #expect(!picture.lines.contains { $0.contains("n'est plus là") }, "\(picture)")
      try desk.press("C-s")
      try desk.wait(for: "─ 48 ╮", "Quetzal")
    }

    @Test func `a journal with one flipped byte is shown as far as it is whole, and not written`()
      throws
    {
      try office.makeReserve()
      var bytes = Files.bytes(of: journal)
      let end = bytes.count
      let line = try #require(bytes[..<(end * 9 / 10)].lastIndex(of: UInt8(ascii: "\n")))
      bytes[line + 40] ^= 1
      try Files.write(bytes, to: journal)
      let verdict = try office.run("verify", office.reserve)
      #expect(verdict.status == 2)

      let desk = try office.openDesk(columns: 100, rows: 30)
      try desk.wait(for: "Le journal est abîmé", "lecture seule")
      try desk.press("F7")
      try desk.wait(for: "lecture seule")
      try desk.press("q")
      #expect(try desk.status() == 0)
      #expect(Files.bytes(of: journal) == bytes)
    }

    @Test func `a journal of a newer format is left alone, with its number`() throws {
      try office.makeReserve()
      var text = Files.text(of: journal)
      let version = try #require(text.firstRange(of: "\"vivier-journal\":2"))
      text.replaceSubrange(version, with: "\"vivier-journal\":3")
      try Files.write(text, to: journal)
      let outcome = try office.run("--reserve", office.reserve, "list", "candidates")
      #expect(outcome.status != 0)
      #expect(outcome.errors.contains("format 3"))
      #expect(Files.text(of: journal) == text)
    }
  }
}
