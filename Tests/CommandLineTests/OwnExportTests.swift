import Testing

/// What the program wrote comes back without a change: nobody is added, and nothing is said
/// otherwise.
struct OwnExportTests: ~Copyable {
  private let program = Program()

  @Test(
    arguments: ["candidates", "organisations", "needs", "meetings"], ["csv", "excel", "json"])
  func `a list of one's own adds nothing and shows no difference`(
    kind: String, format: String
  ) throws {
    #expect(program.run("demo", "--no-screen", "--at", "@/r").status == 0)
    let list = program.run("list", kind, "--reserve", "@/r", "--format", format)
    #expect(list.status == 0)
    program.write(list.output, to: "own")
    let trial = program.run("import", kind, "@/own", "--reserve", "@/r", "--dry-run")
    #expect(trial.status == 0, "\(trial.errors)")
    #expect(trial.errors.contains("À ajouter : 0 ligne"), "\(trial.errors)")
    #expect(!trial.errors.contains("Dit autrement"), "\(trial.errors)")
  }
}
