import Testing

/// Counts for the joint committee, which tell of nobody.
struct FiguresTests {
  @Test func `the figures are the same locked and unlocked, and nobody is asked`() {
    let program = Program()
    let made = program.run(
      "demo", "--at", "@/d", "--no-screen", "--passphrase-fd", "0", input: InitTests.secret,
      environment: ["VIVIER_NOW": "1780000000"])
    #expect(made.status == 0)
    let locked = program.run("figures", "--reserve", "@/d", "--format", "json")
    #expect(locked.status == 0)
    #expect(locked.errors == "")
    let row =
      #"{"table":"candidates-by-state","key":"total","count":47,"small":false,"withheld":false}"#
    #expect(locked.output.contains(row))
    let opened = program.run(
      "figures", "--reserve", "@/d", "--format", "json", "--passphrase-fd", "0",
      input: InitTests.secret)
    #expect(opened.output == locked.output)
    let table = program.run("figures", "--reserve", "@/d").output
    #expect(table.contains("Personnes, par état\n"))
    #expect(table.contains("\n  En tout"))
  }

  @Test func `fewer than five people are not counted out`() {
    let program = Program()
    _ = program.run("init", "@/r")
    program.write("Nom\nJanssens\nBenali\n", to: "people.csv")
    _ = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    let figures = program.run("figures", "--reserve", "@/r", "--format", "json").output
    let start = #"{"table":"candidates-by-state","key":"#
    #expect(figures.contains(start + #""total","count":null,"small":true,"withheld":false}"#))
    #expect(figures.contains(start + #""active","count":null,"small":false,"withheld":true}"#))
    #expect(!figures.contains(#""count":2"#))
    #expect(program.run("figures", "--reserve", "@/r").output.contains("< 5"))
    #expect(program.run("figures", "--reserve", "@/nowhere").status == 1)
  }
}
