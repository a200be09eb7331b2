import Testing

/// Where no file may grow beyond a limit (setrlimit(2)), no signal ends a command.
@Suite(.serialized)
struct FileLimitTests {
  /// With `b` a backup of the reserve `r`, made before.
  private static let commands = [
    ["init", "@/new"], ["demo", "--at", "@/new", "--no-screen"],
    ["import", "candidates", "@/late.csv", "--reserve", "@/r"], ["backup", "@/b"],
    ["backup", "@/other"], ["restore", "@/b", "@/new"],
    ["export", "all", "--format", "json", "--reserve", "@/r"],
  ]

  @Test(arguments: commands)
  func `a file that may not grow is said, and what was there stays`(words: [String]) {
    let program = Program()
    let people = (1...20).map { "Zoé;Dupont\($0)\n" }.joined()
    program.write("Prénom;Nom\n" + people, to: "people.csv")
    program.write("Prénom;Nom\nAmin;Benali\n", to: "more.csv")
    program.write("Prénom;Nom\nLou;Peeters\n", to: "late.csv")
    #expect(program.run("init", "@/r").status == 0)
    let reserve = ["--reserve", "@/r"]
    #expect(program.run(["import", "candidates", "@/people.csv"] + reserve).status == 0)
    #expect(program.run(["backup", "@/b"] + reserve).status == 0)
    #expect(program.run(["import", "candidates", "@/more.csv"] + reserve).status == 0)
    let limited = program.run(
      words.first == "backup" ? words + reserve : words,
      through: ["/usr/bin/prlimit", "--fsize=512"])
    #expect(limited.status == 73, "\(limited)")
    #expect(limited.errors.contains("faites de la place"), "\(limited.errors)")
    #expect(program.names(in: "new").isEmpty || words.first != "restore")
    let list = program.run(["list", "candidates"] + reserve)
    #expect(list.output.split(separator: "\n").count == 21 + 1, "\(list)")
    #expect(program.run("verify", "@/r").status == 0)
    #expect(program.run(["restore", "@/b", "@/whole"]).status == 0)
    #expect(program.run(["backup", "@/b"] + reserve).status == 0)
  }
}
