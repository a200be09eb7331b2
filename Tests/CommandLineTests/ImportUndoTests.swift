import Testing

/// What one import brought in is taken back as one act, or not at all.
struct ImportUndoTests: ~Copyable {
  private let program = Program()

  init() { _ = program.run("init", "@/r", "--as", "Amina") }

  /// The number that it gives to be taken back by.
  private func bringIn(_ rows: Int) throws -> String {
    let people = (1...rows).map { "Prénom\($0);Nom\($0);p\($0)@example.org" }
    program.write((["Prénom;Nom;E-mail"] + people).joined(separator: "\n"), to: "people.csv")
    let taken = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    #expect(taken.status == 0, "\(taken.errors)")
    let end = try #require(taken.errors.firstRange(of: "--undo ")?.upperBound)
    return String(taken.errors[end...].prefix { $0.isNumber })
  }

  private func undo(_ words: String...) -> Program.Outcome {
    program.run(["import"] + words + ["--reserve", "@/r"])
  }

  private var count: Int {
    let listed = program.run("list", "candidates", "--reserve", "@/r", "--format", "jsonl")
    return listed.output.split(separator: "\n").count
  }

  @Test func `six hundred rows go as they came, and only once`() throws {
    let number = try bringIn(600)
    let trial = undo("--undo", number, "--dry-run")
    #expect(trial.status == 0 && trial.errors.contains("600 dossiers"))
    #expect(count == 600)
    let done = undo("candidates", "--undo", number)
    #expect(done.status == 0 && done.errors.contains("600 dossiers"), "\(done.errors)")
    #expect(count == 0)
    let again = undo("--undo", number)
    #expect(again.status == 1 && again.errors.contains("déjà repris"))
    let verified = program.run("verify", "@/r")
    #expect(verified.status == 0 && verified.output.contains("0 effacée"), "\(verified.output)")
  }

  @Test func `nothing goes where somebody touched one of them`() throws {
    let number = try bringIn(3)
    let people = program.run("list", "candidates", "--reserve", "@/r", "--format", "csv").output
    let id = try #require(people.split(whereSeparator: \.isNewline).last?.prefix(8))
    let erased = program.run(
      "erase", String(id), "--reason", "demande", "--yes", "--reserve", "@/r")
    #expect(erased.status == 0)
    let refused = undo("--undo", number)
    #expect(refused.status == 1, "\(refused.errors)")
    #expect(count == 2)
  }

  @Test(arguments: [["--undo", "8"], ["--undo", "999"], ["organisations", "--undo", "10"]])
  func `what no import of that kind brought in stays`(words: [String]) throws {
    #expect(try bringIn(2) == "10")
    let refused = program.run(["import"] + words + ["--reserve", "@/r"])
    #expect(refused.status == 1 && refused.errors.contains("Aucun import"), "\(refused.errors)")
    #expect(count == 2)
  }

  @Test(arguments: [[], ["candidates"], ["candidates", "people.csv", "--undo", "3"]])
  func `what is missing or too much is said`(words: [String]) {
    #expect(program.run(["import"] + words + ["--reserve", "@/r"]).status == 64)
  }
}
